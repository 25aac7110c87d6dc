package cuofeng.simulator.network;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hub: its stages one after the other, each lot through those on its {@link HubPath path}, then the dock of the next
 * lane or the feeder to an outlet.
 */
final class HubNode extends Node {

    private final Hub hub;
    private final int position;
    private final TimeAxis axis;
    private final NetworkLayout layout;
    private final HubPath path;
    private final WorkStage[] stages;
    private final RateCurve[] curves;
    /** Lots that stand here from the start, by stage, those past all stages last; until the hub is first run. */
    private Batch[] initialLots = {};

    private final int clearance;
    private final Transit clearanceDelay;
    private final EventHeap inClearance = new EventHeap();
    /** The dock of the lane that a lot takes next, by the hub to which it goes. */
    private final VehicleDock[] dockTowards;

    /** The docks by lane, in the order in which they were connected. */
    private final Map<Integer, VehicleDock> dockOfLane = new LinkedHashMap<>();

    private final BusyDocks busyDocks = new BusyDocks();
    private final Node[] outlets;
    private final Transit[] outletFeeders;
    private long screenedParcels;
    private long sortedUnscreenedParcels;

    HubNode(int position, NetworkLayout layout, LotTable lots, RandomStreams streams, Workbench workbench) {
        super(
                lots,
                newStatistics(layout, layout.scenario().hubs().get(position)),
                layout.axis().endMillis(),
                workbench);
        this.hub = layout.scenario().hubs().get(position);
        this.position = position;
        this.layout = layout;
        this.axis = layout.axis();
        this.path = new HubPath(hub, position, lots, streams);
        this.dockTowards = new VehicleDock[layout.hubCount()];
        this.outlets = new Node[layout.outletCount()];
        this.outletFeeders = new Transit[layout.outletCount()];
        int count = hub.stages().size();
        this.stages = new WorkStage[count];
        this.curves = new RateCurve[count];
        PlannedCapacity planned = layout.plannedCapacity();
        for (int i = 0; i < count; i++) {
            Stage stage = hub.stages().get(i);
            curves[i] = planned.unitsOf(hub, stage)
                    .during(BreakdownPath.of(stage.breakdowns(), hub, stage.kind(), axis, streams));
            stages[i] = workStage(i, stage, streams);
        }
        this.clearance = kindPosition(StageKind.CLEARANCE);
        this.clearanceDelay =
                Transit.of(hub.clearanceDelay(), layout.tables(), streams.key(Keys.named("clearance/" + hub.id())));
    }

    private static NodeStatistics newStatistics(NetworkLayout layout, Hub hub) {
        List<String> names = new ArrayList<>();
        hub.stages().forEach(stage -> names.add(stage.kind().id()));
        names.add(StageOutcome.VEHICLE);
        return new NodeStatistics(layout.axis(), hub.storageLimitParcels(), names);
    }

    private int kindPosition(StageKind kind) {
        for (int i = 0; i < stages.length; i++) {
            if (path.kind(i) == kind) {
                return i;
            }
        }
        return -1;
    }

    private WorkStage workStage(int stage, Stage description, RandomStreams streams) {
        boolean recheck = description.kind() == StageKind.RECHECK;
        if (description instanceof Stage.Line) {
            return recheck
                    ? new RecheckLine(statisticsPosition(stage), lots(), statistics(), curves[stage], path)
                    : new LineStage(statisticsPosition(stage), lots(), statistics(), curves[stage]);
        }
        if (description instanceof Stage.Crew crew) {
            long key = streams.key(
                    Keys.named("service/" + hub.id() + "/" + crew.kind().id()));
            return recheck
                    ? new RecheckCrew(statisticsPosition(stage), lots(), statistics(), crew, curves[stage], key, path)
                    : new CrewStage(statisticsPosition(stage), lots(), statistics(), crew, curves[stage], key);
        }
        throw new AssertionError(description);
    }

    private static int statisticsPosition(int stage) {
        return NodeStatistics.GATE + 1 + stage;
    }

    /** Joins this hub to another by a lane. */
    void connect(int lane, Lane description, Transit transit, Node destination) {
        VehicleDock dock = new VehicleDock(
                description,
                new LaneRoom(description, layout.scenario()),
                transit,
                axis.endMillis(),
                axis.dayCount(),
                destination,
                statistics(),
                statisticsPosition(stages.length));
        dockOfLane.put(lane, dock);
        for (int target = 0; target < dockTowards.length; target++) {
            if (target != position && layout.nextLane(position, target) == lane) {
                dockTowards[target] = dock;
            }
        }
    }

    @Override
    void watchedBy(HubWatch newWatch) {
        super.watchedBy(newWatch);
        dockOfLane.values().forEach(dock -> dock.watchedBy(newWatch));
    }

    void connect(int outlet, Node node, Transit feeder) {
        outlets[outlet] = node;
        outletFeeders[outlet] = feeder;
    }

    /** Puts a lot into a stage at the first instant, before the hub is advanced. */
    void place(int lot, String stage) {
        statistics().entered(lots().parcels(lot));
        int place = 0;
        while (place < stages.length && !path.kind(place).id().equals(stage)) {
            place++;
        }
        if (initialLots.length == 0) {
            initialLots = new Batch[stages.length + 1];
            Arrays.setAll(initialLots, i -> new Batch());
        }
        initialLots[place].add(EventKey.of(0, lot));
    }

    private void bringInitialLots() {
        for (int place = 0; place < initialLots.length; place++) {
            for (int i = 0; i < initialLots[place].size(); i++) {
                entering(place).add(initialLots[place].key(i));
            }
        }
        initialLots = new Batch[0];
    }

    /** What enters a stage, or leaves the hub. */
    private Batch entering(int stage) {
        return stage < stages.length
                ? workbench().enteringStage(stage)
                : workbench().exits();
    }

    @Override
    void control(long now) {
        double factor = hub.congestion().factor(statistics().inside(), hub.storageLimitParcels());
        for (WorkStage stage : stages) {
            stage.slowTo(factor, now);
        }
    }

    @Override
    void run(Batch enteringLots, long untilMillis) {
        bringInitialLots();
        for (int i = 0; i < enteringLots.size(); i++) {
            send(enteringLots.key(i), 0);
        }
        Batch leavingStage = workbench().leaving();
        for (int stage = 0; stage < stages.length; stage++) {
            Batch enteringStage = workbench().enteringStage(stage);
            enteringStage.sort();
            stages[stage].run(enteringStage, untilMillis, leavingStage);
            enteringStage.clear();
            for (int i = 0; i < leavingStage.size(); i++) {
                completed(leavingStage.key(i), stage);
            }
            leavingStage.clear();
            if (stage == clearance) {
                endClearance(untilMillis);
            }
        }
        leave(workbench().exits());
        busyDocks.departUntil(untilMillis);
    }

    private void completed(long key, int stage) {
        int lot = EventKey.number(key);
        StageKind kind = path.kind(stage);
        if (kind == StageKind.SCREENING) {
            lots().screen(lot);
            screenedParcels += lots().parcels(lot);
        } else if ((kind == StageKind.SORTING || kind == StageKind.MANUAL_SORTING)
                && lots().isFirstSortUnscreened(lot)) {
            sortedUnscreenedParcels += lots().parcels(lot);
        }
        if (stage == clearance) {
            lots().clear(lot);
        }
        if (stage == clearance && hub.clearanceDelay().meanHours() > 0) {
            long delay = clearanceDelay.draw(lots().key(lot));
            inClearance.add(EventKey.of(Math.min(EventKey.LAST_MILLIS, EventKey.millis(key) + delay), lot));
        } else {
            send(key, stage + 1);
        }
    }

    private void endClearance(long untilMillis) {
        while (EventKey.millis(inClearance.first()) < untilMillis) {
            send(inClearance.removeFirst(), clearance + 1);
        }
    }

    /** To the first stage from a position on that the lot passes here, or out of the hub. */
    private void send(long key, int fromStage) {
        int stage = path.nextStage(fromStage, EventKey.number(key));
        entering(stage).add(key);
    }

    private void leave(Batch exits) {
        exits.sort();
        int count = exits.size();
        int[] targets = workbench().numbers(count);
        // A loop of its own, so that the processor can fetch many lots at once.
        for (int i = 0; i < count; i++) {
            targets[i] = lots().nextHub(exits.number(i), position);
        }
        for (int i = 0; i < count; i++) {
            leave(exits.key(i), targets[i]);
        }
        exits.clear();
    }

    private void leave(long key, int target) {
        int lot = EventKey.number(key);
        if (target == position) {
            int outlet = lots().outlet(lot);
            int parcels = lots().parcels(lot);
            long now = EventKey.millis(key);
            statistics().left(parcels, now);
            watch().left(lot, parcels, now);
            outlets[outlet].expect(lot, parcels, now + outletFeeders[outlet].draw(lots().key(lot)));
            return;
        }
        VehicleDock dock = dockTowards[target];
        boolean wasEmpty = dock.isEmpty();
        dock.enter(key, lots().parcels(lot));
        if (wasEmpty) {
            busyDocks.add(dock);
        }
    }

    long screenedParcels() {
        return screenedParcels;
    }

    long sortedUnscreenedParcels() {
        return sortedUnscreenedParcels;
    }

    long extraVehiclesUsed() {
        return dockOfLane.values().stream()
                .mapToLong(VehicleDock::extraVehiclesUsed)
                .sum();
    }

    /** Puts the parcels that left over the lanes of this hub where they belong, {@code [lane][day]}. */
    void collectLaneParcels(long[][] parcelsPerDay) {
        dockOfLane.forEach((lane, dock) -> parcelsPerDay[lane] = dock.leftPerDay());
    }

    @Override
    NodeOutcome close(long endMillis) {
        double[] capacity = new double[stages.length + 1];
        for (int i = 0; i < stages.length; i++) {
            stages[i].close(endMillis);
            double units = curves[i].parcelsBetween(axis.seasonStartMillis(), endMillis);
            Stage stage = hub.stages().get(i);
            // A crew's curve counts servers, each worth 3600/seconds parcels an hour.
            capacity[i] = stage instanceof Stage.Crew crew ? units * 3600 / crew.secondsPerParcel() : units;
        }
        busyDocks.close();
        return statistics().finish(hub.id(), NodeKind.HUB, capacity, CourierHours.NONE);
    }

    /** A recheck line: works on the flagged parcels of a lot. */
    private static final class RecheckLine extends LineStage {

        private final HubPath path;

        RecheckLine(int position, LotTable lots, NodeStatistics statistics, RateCurve curve, HubPath path) {
            super(position, lots, statistics, curve);
            this.path = path;
        }

        @Override
        int parcelsWorked(int lot, int parcels) {
            return recheckedParcels(path, lot, parcels);
        }
    }

    /** A recheck crew: works on the flagged parcels of a lot. */
    private static final class RecheckCrew extends CrewStage {

        private final HubPath path;

        RecheckCrew(
                int position,
                LotTable lots,
                NodeStatistics statistics,
                Stage.Crew crew,
                RateCurve servers,
                long drawKey,
                HubPath path) {
            super(position, lots, statistics, crew, servers, drawKey);
            this.path = path;
        }

        @Override
        int parcelsWorked(int lot, int parcels) {
            return recheckedParcels(path, lot, parcels);
        }
    }

    /** Lots of the initial state that wait for the recheck are all flagged. */
    private static int recheckedParcels(HubPath path, int lot, int parcels) {
        return path.entersHere(lot) ? path.flaggedParcels(lot) : parcels;
    }
}
