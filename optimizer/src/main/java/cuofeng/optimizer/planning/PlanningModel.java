package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import java.util.ArrayList;
import java.util.List;
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
 * <p>Presale goods that are sent ahead of their payment ({@link PresaleGoods}) leave when they are packed; they are no
 * part of a shipment's quantity and not for the schedule to move.
 *
 * <p>The horizon is longer than the simulation by a week, or the longest trip if that takes more: what was released
 * arrives and is worked off at the capacity of the last day, so pushing parcels over the edge of the season does not
 * pay. Releases beyond the simulation are not allowed.
 */
public final class PlanningModel {

    private static final int DRAIN_DAYS = 7;

    private final Shipments shipments;
    private final Routes routes;
    private final Parts parts;
    private final PresaleGoods ahead;
    private final int[] screeningNode;
    private final int slotCount;
    private final int horizon;
    private final long[] quantity;
    private final List<String> nodeIds;
    private final long[] weight;
    private final long[] limit;
    private final long[] capacity;
    private final long[] fixedLoad;

    public PlanningModel(Shipments shipments, PartRule rule) {
        this.shipments = shipments;
        Scenario scenario = shipments.scenario();
        Capacities capacities = new Capacities(scenario);
        this.screeningNode = screeningNodes(scenario, capacities);
        this.routes = new Routes(shipments, screeningNode);
        this.slotCount = shipments.slotCount();
        int slotsPerDay = scenario.season().timeAxis().slotsPerDay();
        this.horizon = slotCount + Math.max(DRAIN_DAYS * slotsPerDay, routes.longestDelaySlots());
        this.quantity = new long[shipments.count()];
        this.parts = divide(rule);
        this.ahead = new PresaleGoods(shipments);

        int hubCount = scenario.hubs().size();
        int outletCount = scenario.outlets().size();
        int nodeCount = hubCount
                + outletCount
                + (int) IntStream.of(screeningNode).filter(n -> n >= 0).count();
        this.nodeIds = new ArrayList<>(nodeCount);
        this.weight = new long[nodeCount];
        this.limit = new long[nodeCount];
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
        long unlimited = checkedTotalLoad();
        for (int hub = 0; hub < hubCount; hub++) {
            setCapacity(hub, capacities.ofHub(hub, horizon, unlimited));
            if (screeningNode[hub] >= 0) {
                setCapacity(screeningNode[hub], capacities.ofScreening(hub, horizon, unlimited));
            }
        }
        for (int outlet = 0; outlet < outletCount; outlet++) {
            setCapacity(hubCount + outlet, capacities.ofOutlet(outlet, horizon));
        }
        this.fixedLoad = new long[nodeCount * horizon];
        boolean[] decided = new boolean[shipments.count()];
        for (int part = 0; part < parts.count(); part++) {
            decided[parts.shipment(part)] = true;
        }
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!decided[shipment]) {
                addLoad(fixedLoad, shipment / slotCount, shipments.readySlot(shipment), quantity[shipment]);
            }
        }
        addPresaleGoods(fixedLoad);
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

    private void setCapacity(int node, long[] bySlot) {
        System.arraycopy(bySlot, 0, capacity, node * horizon, horizon);
    }

    private void addNode(String id, double nodeWeight, long limitParcels) {
        weight[nodeIds.size()] = Units.weight(nodeWeight);
        // Nobody reaches a limit near the end of the range; capping it keeps the product in range.
        limit[nodeIds.size()] = Math.min(limitParcels, Long.MAX_VALUE / Units.LOAD_PER_PARCEL) * Units.LOAD_PER_PARCEL;
        nodeIds.add(id);
    }

    /** Rounds expected parcels to quantities, carrying the remainder on within a stream, and splits what may move. */
    private Parts divide(PartRule rule) {
        double movableParcels = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (shipments.mayMove(shipment)) {
                movableParcels += shipments.scheduledParcels(shipment);
            }
        }
        PartRule scaled = rule.forTotal(movableParcels);
        int[] partCount = new int[shipments.count()];
        int total = 0;
        double carried = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            carried = shipments.orderSlot(shipment) == 0 ? 0 : carried;
            double parcels = shipments.scheduledParcels(shipment);
            int count = shipments.mayMove(shipment) ? scaled.partCount(parcels) : 1;
            double wanted = parcels * Units.QUANTITY_PER_PARCEL + carried;
            quantity[shipment] = Math.max(0, count * Math.round(wanted / count));
            carried = wanted - quantity[shipment];
            partCount[shipment] = shipments.mayMove(shipment) && quantity[shipment] > 0 ? count : 0;
            total += partCount[shipment];
        }
        int[] partShipment = new int[total];
        int[] share = new int[total];
        int[] route = new int[total];
        int[] ready = new int[total];
        int[] shipBy = new int[total];
        long[] partQuantity = new long[total];
        int part = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            for (int i = 0; i < partCount[shipment]; i++, part++) {
                partShipment[part] = shipment;
                share[part] = Schedule.WHOLE / partCount[shipment];
                route[part] = shipment / slotCount;
                ready[part] = shipments.readySlot(shipment);
                shipBy[part] = shipments.shipBySlot(shipment);
                partQuantity[part] = quantity[shipment] / partCount[shipment];
            }
        }
        return new Parts(partShipment, share, route, ready, shipBy, partQuantity);
    }

    /**
     * All load of all nodes. Checks once that even a plan in which everything waits for ever stays in the range of a
     * {@code long}, so that the many small sums of the search need no checks of their own.
     */
    private long checkedTotalLoad() {
        long total = 0;
        long released = 0;
        try {
            for (int shipment = 0; shipment < quantity.length; shipment++) {
                int route = shipment / slotCount;
                int stops = routes.firstStop(route + 1) - routes.firstStop(route);
                long all = Math.addExact(quantity[shipment], ahead.quantity(shipment));
                long load = Math.multiplyExact(all, (long) Units.WHOLE_ARRIVAL);
                total = Math.addExact(total, Math.multiplyExact(load, (long) stops));
                released = Math.addExact(released, load);
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
            Math.multiplyExact(Math.multiplyExact(total, (long) horizon), heaviest);
            Math.addExact(Math.multiplyExact(total, (long) horizon), released);
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
    private void addPresaleGoods(long[] load) {
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
        for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
            int cell = routes.node(stop) * horizon + slot + routes.delaySlots(stop);
            int late = routes.latePercent(stop);
            load[cell] += releasedQuantity * routes.earlyPercent(stop);
            load[cell + 1] += releasedQuantity * late;
        }
    }

    /** What a schedule costs, recalculated from nothing. It need not come from this optimizer. */
    public PlanScore score(Schedule schedule) {
        long violation = 0;
        long held = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int ready = shipments.readySlot(shipment);
            int shipBy = shipments.shipBySlot(shipment);
            long covered = 0;
            long coveredShare = 0;
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                coveredShare += schedule.share(shipment, p);
                long amount = quantity[shipment] * coveredShare / Schedule.WHOLE - covered;
                covered += amount;
                int slot = schedule.slot(shipment, p);
                if (slot < ready || slot > shipBy) {
                    violation += amount * Units.WHOLE_ARRIVAL;
                }
                held += amount * Math.max(0, slot - ready);
            }
        }
        long backlogCost = 0;
        long[] backlog = backlog(schedule);
        for (int node = 0; node < nodeIds.size(); node++) {
            for (int slot = 0; slot < horizon; slot++) {
                long waiting = backlog[node * horizon + slot];
                backlogCost += waiting * weight[node];
                violation += Math.max(0, waiting - limit[node]);
            }
        }
        return new PlanScore(violation, backlogCost, held);
    }

    /** Load waiting at the end of each slot under a schedule, {@code [node * horizon + slot]}. */
    public long[] backlog(Schedule schedule) {
        if (schedule.shipmentCount() != shipments.count()) {
            throw new IllegalArgumentException("schedule (%s) has %d shipments, scenario (%s) has %d"
                    .formatted(
                            schedule.name(),
                            schedule.shipmentCount(),
                            shipments.scenario().id(),
                            shipments.count()));
        }
        long[] load = new long[nodeIds.size() * horizon];
        addPresaleGoods(load);
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            long covered = 0;
            long coveredShare = 0;
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                coveredShare += schedule.share(shipment, p);
                long amount = quantity[shipment] * coveredShare / Schedule.WHOLE - covered;
                covered += amount;
                addLoad(load, shipment / slotCount, schedule.slot(shipment, p), amount);
            }
        }
        long[] backlog = new long[load.length];
        for (int cell = 0; cell < load.length; cell++) {
            long before = cell % horizon == 0 ? 0 : backlog[cell - 1];
            backlog[cell] = Math.max(0, before + load[cell] - capacity[cell]);
        }
        return backlog;
    }

    /**
     * The schedule in which each part leaves in its slot and everything else when it is ready.
     *
     * @param partSlot release slot of each part
     */
    public Schedule schedule(String name, int[] partSlot) {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        int part = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (part == parts.count() || parts.shipment(part) != shipment) {
                plan.release(shipment, shipments.readySlot(shipment), Schedule.WHOLE);
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

    /** Hub or outlet; two nodes have a hub's id where its screening counts apart. */
    public String nodeId(int node) {
        return nodeIds.get(node);
    }

    /** The node that stands for a hub's screening, or -1 if that is never scarcer than the hub's other stages. */
    public int screeningNode(int hub) {
        return screeningNode[hub];
    }

    /** Of backlog in a node, in hundredths. */
    public long weight(int node) {
        return weight[node];
    }

    /** Most load that may wait in a node. */
    public long limit(int node) {
        return limit[node];
    }

    /** Load that a node can work off in a slot. */
    public long capacity(int node, int slot) {
        return capacity[node * horizon + slot];
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
