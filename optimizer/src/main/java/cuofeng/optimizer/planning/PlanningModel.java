package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The season as the optimizer sees it: expected parcels, slot by slot, without chance. With arrivals A, capacity C and
 * backlog B, all at the end of a slot, B(t) = max(0, B(t-1) + A(t) - C(t)) in each node; a release reaches the nodes of
 * its route after fixed offsets ({@link Routes}), whatever waits on the way. Immutable.
 *
 * <p>Nodes are hubs, then outlets, then the screening of those hubs where it may be scarcer than the other stages: only
 * parcels that enter the network at a hub pass it. Such a hub's two nodes know nothing of each other, so that parcels
 * which wait for screening arrive at sorting as if they did not. The hub's backlog is then never understated if its
 * capacities are constant over time and all its parcels are screened there. Otherwise it may be, for parcels that
 * screening holds back may come to sorting when that is closed, or together with parcels from other hubs: if 100 arrive
 * in the first slot, screening takes 0, 100, 100, ... and sorting 100, 0, 0, 0, 0, 100, the two nodes count 100
 * parcel-slots; one after the other they would be 500.
 *
 * <p>Last come the docks ({@link Docks}) of those lanes whose room may be too small, where the scenario offers vehicles
 * for hire: what waits there waits for room, beyond the half headway that is part of the route. A dock knows as little of
 * its hub's other nodes as they of each other: what waits for sorting arrives at the dock as if it did not.
 *
 * <p>Presale goods that are sent ahead of their payment ({@link PresaleGoods}) leave when they are packed; they are no
 * part of a shipment's quantity and not for the schedule to move.
 *
 * <p>Outlets with overtime work it after their window by the rule of {@link OutletOvertime}; then B(t) is less what that
 * takes off.
 *
 * <p>The horizon is longer than the simulation by a week, or the longest trip if that takes more: what was released
 * arrives and is worked off at the capacity of the last day, so pushing parcels over the edge of the season does not
 * pay. Releases beyond the simulation are not allowed.
 */
public final class PlanningModel {

    private static final int DRAIN_DAYS = 7;

    private final Shipments shipments;
    private final Routes routes;
    private final Pins pins;
    private final Parts parts;
    private final PresaleGoods ahead;
    private final int[] screeningNode;
    private final Docks docks;
    private final int[] laneOfDock;
    private final int firstDock;
    private final int slotCount;
    private final int horizon;
    private final long[] quantity;
    private final List<String> nodeIds;
    private final long[] weight;
    private final long[] limit;
    private final boolean[] limited;
    private final long[] capacity;
    private final long[] fixedLoad;
    private final Parts pinned;
    private final long fixedTardy;
    private final int hubCount;
    private final int outletCount;
    private final OutletOvertime overtime;
    private final Destinations destinations;
    private final LeastRelease leastRelease;
    private final Promises promises;
    private final CostRates rates;
    private final Optional<Schedule> referenceSchedule;
    private final Reference reference;

    /** Expected demand in an unhindered network; all that may move is to be decided. */
    public PlanningModel(Shipments shipments, PartRule rule) {
        this(PlanningInput.of(shipments, rule));
    }

    public PlanningModel(PlanningInput input) {
        this.shipments = input.shipments();
        this.pins = input.pins();
        Scenario scenario = shipments.scenario();
        Capacities capacities = new Capacities(scenario);
        this.screeningNode = screeningNodes(scenario, capacities);
        this.hubCount = scenario.hubs().size();
        this.outletCount = scenario.outlets().size();
        this.firstDock = hubCount
                + outletCount
                + (int) IntStream.of(screeningNode).filter(n -> n >= 0).count();
        this.docks = Docks.of(shipments, screeningNode, firstDock);
        this.laneOfDock = docks.lanes();
        this.routes = new Routes(shipments, screeningNode, docks.nodes(), input.feedback());
        this.slotCount = shipments.slotCount();
        int slotsPerDay = scenario.season().timeAxis().slotsPerDay();
        this.horizon = slotCount + Math.max(DRAIN_DAYS * slotsPerDay, routes.longestDelaySlots());
        Division division = new Division(input);
        this.quantity = division.quantity();
        this.parts = division.parts();
        this.ahead = new PresaleGoods(shipments, input.draw());

        int nodeCount = firstDock + laneOfDock.length;
        this.nodeIds = new ArrayList<>(nodeCount);
        this.weight = new long[nodeCount];
        this.limit = new long[nodeCount];
        this.limited = new boolean[nodeCount];
        this.capacity = new long[nodeCount * horizon];
        double hubWeight = scenario.weights().hubBacklog();
        scenario.hubs().forEach(hub -> addNode(hub.id(), hubWeight, hub.storageLimitParcels()));
        for (Outlet outlet : scenario.outlets()) {
            addNode(outlet.id(), scenario.weights().outletBacklog(), outlet.storageLimitParcels());
        }
        for (int hub = 0; hub < hubCount; hub++) {
            if (screeningNode[hub] >= 0) {
                Hub site = scenario.hubs().get(hub);
                addNode(site.id(), hubWeight, site.storageLimitParcels());
            }
        }
        addDocks(scenario, hubWeight);
        this.overtime = new OutletOvertime(scenario, hubCount, nodeCount, horizon);
        this.destinations = new Destinations(shipments, quantity, hubCount, nodeCount);
        this.leastRelease = new LeastRelease(shipments, quantity, destinations);
        this.promises = new Promises(routes, scenario.targets().promiseHours(), slotHours());
        this.rates = new CostRates(scenario.costs(), slotHours());
        this.referenceSchedule = input.reference();
        this.reference = referenceSchedule
                .map(schedule -> Reference.of(schedule, shipments, quantity))
                .orElse(Reference.NONE);
        long unlimited = checkedTotalLoad();
        for (int node = 0; node < nodeCount; node++) {
            limited[node] = limit[node] < unlimited;
        }
        checkCosts(unlimited);
        for (int hub = 0; hub < hubCount; hub++) {
            setCapacity(hub, capacities.ofHub(hub, horizon, unlimited));
            if (screeningNode[hub] >= 0) {
                setCapacity(screeningNode[hub], capacities.ofScreening(hub, horizon, unlimited));
            }
        }
        for (int outlet = 0; outlet < outletCount; outlet++) {
            setCapacity(hubCount + outlet, capacities.ofOutlet(outlet, horizon));
        }
        LaneRoom room = new LaneRoom(scenario);
        for (int dock = 0; dock < laneOfDock.length; dock++) {
            setCapacity(firstDock + dock, Docks.capacity(room, laneOfDock[dock], horizon, slotsPerDay, unlimited));
        }
        adjustCapacities(input.feedback(), slotsPerDay, hubCount + outletCount, unlimited);
        this.fixedLoad = new long[nodeCount * horizon];
        this.pinned = division.pinned();
        this.fixedTardy = addFixed(division.undecided());
        addPresaleGoods(fixedLoad);
    }

    /**
     * A model in which one shipment can be put elsewhere while everything else stays as a schedule has it: its parts are
     * those of the schedule.
     */
    public static PlanningModel allBut(Shipments shipments, Schedule schedule, int shipment) {
        return new PlanningModel(
                PlanningInput.of(shipments, PartRule.WHOLE).with(Pins.allBut(shipments, schedule, shipment)));
    }

    /**
     * Releases what is not to be decided.
     *
     * @param rest of each shipment, what is not left to its parts
     * @return tardiness of what leaves when it is ready, tenths of a parcel times hundredths of a slot
     */
    private long addFixed(long[] rest) {
        long tardy = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (pins.count(shipment) == 0) {
                addLoad(fixedLoad, shipment / slotCount, shipments.readySlot(shipment), rest[shipment]);
                tardy += rest[shipment] * promises.tardyPercent(shipment / slotCount, 0);
            }
        }
        for (int part = 0; part < pinned.count(); part++) {
            addLoad(fixedLoad, pinned.route(part), pinned.ready(part), pinned.quantity(part));
        }
        return tardy;
    }

    /** Nodes for screening follow hubs and outlets; -1 for a hub that needs none. */
    private static int[] screeningNodes(Scenario scenario, Capacities capacities) {
        int[] nodes = new int[scenario.hubs().size()];
        int next = scenario.hubs().size() + scenario.outlets().size();
        for (int hub = 0; hub < nodes.length; hub++) {
            nodes[hub] = capacities.screeningBinds(hub) ? next++ : -1;
        }
        return nodes;
    }

    /** What waits for vehicles waits in the hub, and counts like anything else there. */
    private void addDocks(Scenario scenario, double hubWeight) {
        Map<String, Hub> hubs = new HashMap<>();
        scenario.hubs().forEach(hub -> hubs.put(hub.id(), hub));
        for (int lane : laneOfDock) {
            Lane link = scenario.lanes().get(lane);
            addNode(link.name(), hubWeight, hubs.get(link.from()).storageLimitParcels());
        }
    }

    private void setCapacity(int node, long[] bySlot) {
        System.arraycopy(bySlot, 0, capacity, node * horizon, horizon);
    }

    /** Days after the season go on like its last one. */
    private void adjustCapacities(Feedback feedback, int slotsPerDay, int nodes, long unlimited) {
        int lastDay = slotCount / slotsPerDay - 1;
        for (int node = 0; node < nodes; node++) {
            for (int slot = 0; slot < horizon; slot++) {
                int cell = node * horizon + slot;
                double factor = feedback.capacityFactor(node, Math.min(slot / slotsPerDay, lastDay));
                if (factor != 1 && capacity[cell] < unlimited) {
                    capacity[cell] = (long) (capacity[cell] * factor);
                }
            }
        }
    }

    private void addNode(String id, double nodeWeight, long limitParcels) {
        weight[nodeIds.size()] = Units.weight(nodeWeight);
        // Nobody reaches a limit near the end of the range; capping it keeps the product in range.
        limit[nodeIds.size()] = Math.min(limitParcels, Long.MAX_VALUE / Units.LOAD_PER_PARCEL) * Units.LOAD_PER_PARCEL;
        nodeIds.add(id);
    }

    /**
     * All load of all nodes. Checks once that even a plan in which everything waits for ever stays in the range of a
     * {@code long}, so that the many small sums of the search need no checks of their own.
     */
    private long checkedTotalLoad() {
        long total = 0;
        long released = 0;
        long waiting = 0;
        try {
            for (int shipment = 0; shipment < quantity.length; shipment++) {
                int route = shipment / slotCount;
                int stops = routes.firstStop(route + 1) - routes.firstStop(route);
                long all = Math.addExact(quantity[shipment], ahead.quantity(shipment));
                long load = Math.multiplyExact(all, (long) Units.WHOLE_ARRIVAL);
                total = Math.addExact(total, Math.multiplyExact(load, (long) stops));
                released = Math.addExact(released, load);
                // Nothing waits before it may leave; what is sent ahead of its payment may leave from the start.
                int slots = ahead.quantity(shipment) > 0 ? horizon : horizon - shipments.readySlot(shipment);
                waiting = Math.addExact(waiting, Math.multiplyExact(load, (long) stops * slots));
            }
        } catch (ArithmeticException e) {
            throw new ArithmeticException("scenario (%s): expected parcels are too many for the planning model"
                    .formatted(shipments.scenario().id()));
        }
        long heaviest = 1;
        for (long w : weight) {
            heaviest = Math.max(heaviest, w);
        }
        try {
            Math.multiplyExact(waiting, heaviest);
            // Everything may at once be above limits, outside its window, held too long and worked off beyond the law.
            long violation = Math.multiplyExact(total, (long) horizon);
            violation = Math.addExact(violation, Math.multiplyExact(released, (long) horizon));
            Math.addExact(violation, overtime.mostLoadBeyondMonths());
        } catch (ArithmeticException e) {
            throw new ArithmeticException(
                    "scenario (%s): backlog of up to %d parcels x %d slots x weight %s overflows the score; maybe lower the weights in proportion"
                            .formatted(
                                    shipments.scenario().id(),
                                    total / Units.LOAD_PER_PARCEL,
                                    horizon,
                                    (double) heaviest / Units.WEIGHT_ONE));
        }
        return total;
    }

    /** What is sent ahead of its payment is no part of any schedule. */
    void addPresaleGoods(long[] load) {
        Scenario scenario = shipments.scenario();
        ahead.addTo(
                load,
                routes,
                horizon,
                scenario.hubs().size(),
                scenario.outlets().size());
    }

    /** Adds what a release brings to the nodes of its route. */
    void addLoad(long[] load, int route, int slot, long releasedQuantity) {
        routes.addLoad(load, horizon, route, slot, releasedQuantity);
    }

    /** Checks once that the dearest plan of parts in their windows stays in range, as {@link #checkedTotalLoad} does. */
    private void checkCosts(long totalLoad) {
        long held = 0;
        long tardy = 0;
        long dearestPart = 0;
        try {
            for (int shipment = 0; shipment < quantity.length; shipment++) {
                boolean moves = shipments.mayMove(shipment);
                int slotsHeld = moves ? shipments.shipBySlot(shipment) - shipments.readySlot(shipment) : 0;
                long percent = promises.tardyPercent(shipment / slotCount, slotsHeld);
                long heldMost = Math.multiplyExact(quantity[shipment], (long) slotsHeld);
                long tardyMost = Math.multiplyExact(quantity[shipment], percent);
                held = Math.addExact(held, heldMost);
                tardy = Math.addExact(tardy, tardyMost);
                // Prices of whole shipments in the unit of ofPart, once more so that a reference fits, too.
                long inUnits = Math.addExact(rates.held(heldMost), rates.tardy(tardyMost) + 1);
                dearestPart = Math.max(dearestPart, Math.addExact(inUnits, rates.deviation(heldMost)));
            }
            long delay = Math.addExact(Math.multiplyExact(totalLoad, (long) horizon), held * Units.WHOLE_ARRIVAL);
            Math.multiplyExact(dearestPart, 2L * Units.LOAD_PER_PARCEL);
            new PlanTerms(
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            held,
                            tardy,
                            Math.multiplyExact(2L, delay),
                            Math.multiplyExact(2L, totalLoad),
                            overtime.mostCourierMilliHours(),
                            reference.isGiven() ? held : 0)
                    .score(rates);
        } catch (ArithmeticException e) {
            throw new ArithmeticException(
                    "scenario (%s): costs of up to %d parcels x %d slots overflow the score; maybe lower all costs in proportion"
                            .formatted(shipments.scenario().id(), totalLoad / Units.LOAD_PER_PARCEL, horizon));
        }
    }

    /** What a schedule costs, recalculated from nothing. It need not come from this optimizer. */
    public PlanScore score(Schedule schedule) {
        return score(terms(schedule));
    }

    public PlanScore score(PlanTerms terms) {
        return terms.score(rates);
    }

    /** What a schedule's score is made of, recalculated from nothing. */
    public PlanTerms terms(Schedule schedule) {
        return new ScheduleTerms(this, schedule).terms();
    }

    /** The same in the units of the levels, for people. */
    public List<ScoreTerm> namedTerms(PlanTerms terms) {
        return terms.named(rates, slotHours());
    }

    /** Load waiting at the end of each slot under a schedule, {@code [node * horizon + slot]}. */
    public long[] backlog(Schedule schedule) {
        return new ScheduleTerms(this, schedule).backlog();
    }

    /**
     * The schedule in which each part leaves in its slot, what is pinned in its own, and everything else when it is ready.
     *
     * @param partSlot release slot of each part
     */
    public Schedule schedule(String name, int[] partSlot) {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        int part = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            for (int pin = 0; pin < pins.count(shipment); pin++) {
                plan.release(shipment, pins.slot(shipment, pin), pins.share(shipment, pin));
            }
            if (part == parts.count() || parts.shipment(part) != shipment) {
                int earliest = shipments.mayMove(shipment) ? pins.earliestSlot() : 0;
                int slot = Math.max(shipments.readySlot(shipment), earliest);
                plan.release(shipment, slot, pins.freeShare(shipment));
            }
            for (; part < parts.count() && parts.shipment(part) == shipment; part++) {
                plan.release(shipment, partSlot[part], parts.share(part));
            }
        }
        return plan.schedule(name);
    }

    public Shipments shipments() {
        return shipments;
    }

    public Routes routes() {
        return routes;
    }

    public Parts parts() {
        return parts;
    }

    /** What is not to be decided although its shipment may move. */
    public Pins pins() {
        return pins;
    }

    /** What is pinned, as parts of one slot. */
    Parts pinned() {
        return pinned;
    }

    /** Slots in which releases are possible: those of the simulation. */
    public int slotCount() {
        return slotCount;
    }

    /** Slots that are scored. */
    public int horizon() {
        return horizon;
    }

    public int slotHours() {
        return shipments.scenario().season().slotHours();
    }

    public int nodeCount() {
        return nodeIds.size();
    }

    /** Hub or outlet; two nodes have a hub's id where its screening counts apart. A dock has its lane's name. */
    public String nodeId(int node) {
        return nodeIds.get(node);
    }

    /** The node that stands for a hub's screening, or -1 if that is never scarcer than the hub's other stages. */
    public int screeningNode(int hub) {
        return screeningNode[hub];
    }

    /** Whether a node stands for a hub's screening, which then counts apart. */
    public boolean isScreening(int node) {
        return node >= hubCount + outletCount && node < firstDock;
    }

    /** The node that stands for the waiting for room on a lane, or -1 if its room is never too small. */
    public int dockNode(int lane) {
        return docks.node(lane);
    }

    /** Whether a node stands for the waiting for room on a lane. */
    public boolean isDock(int node) {
        return node >= firstDock;
    }

    /** The lane of a dock, as a position in the scenario. */
    public int laneOf(int dock) {
        return laneOfDock[dock - firstDock];
    }

    /** Of backlog in a node, in hundredths. */
    public long weight(int node) {
        return weight[node];
    }

    /** Most load that may wait in a node. */
    public long limit(int node) {
        return limit[node];
    }

    /** Whether all that ever comes to the node could break its limit. */
    public boolean hasLimit(int node) {
        return limited[node];
    }

    /**
     * Most load that a node can work off in a slot, with all overtime of the day, whether called for or not: what bounds
     * must grant to every plan. Where an outlet works overtime, a plan itself has less ({@link #regularCapacity}, and
     * overtime by its rule).
     */
    public long capacity(int node, int slot) {
        int row = overtime.row(node);
        return regularCapacity(node, slot) + (row < 0 ? 0 : overtime.capacity(row, slot));
    }

    /** Load that a node can work off in a slot without overtime. */
    public long regularCapacity(int node, int slot) {
        return capacity[node * horizon + slot];
    }

    /** Whether a node is an outlet; else it is a hub or the screening of one. */
    public boolean isOutlet(int node) {
        return node >= hubCount && node < hubCount + outletCount;
    }

    /** Tardiness of what is not to be decided, tenths of a parcel times hundredths of a slot. */
    long fixedTardy() {
        return fixedTardy;
    }

    OutletOvertime overtime() {
        return overtime;
    }

    Destinations destinations() {
        return destinations;
    }

    LeastRelease leastRelease() {
        return leastRelease;
    }

    Promises promises() {
        return promises;
    }

    CostRates rates() {
        return rates;
    }

    /** The schedule from which plans should not stray, if one is given. */
    public Optional<Schedule> referenceSchedule() {
        return referenceSchedule;
    }

    /** Whether a schedule is given from which plans should not stray. */
    public boolean hasReference() {
        return reference.isGiven() && rates.countsDeviation();
    }

    Reference reference() {
        return reference;
    }

    /** @param load of each slot, {@code [node * horizon + slot]} */
    DayLoads dayLoads(long[] load, boolean active) {
        int slotsPerDay = shipments.scenario().season().timeAxis().slotsPerDay();
        return new DayLoads(active, hubCount + outletCount, horizon, slotsPerDay, load);
    }

    /** Load of everything that is not to be decided. */
    public long fixedLoad(int node, int slot) {
        return fixedLoad[node * horizon + slot];
    }

    /** Rounded size of a shipment without what is sent ahead of its payment, tenths of a parcel. */
    public long quantity(int shipment) {
        return quantity[shipment];
    }
}
