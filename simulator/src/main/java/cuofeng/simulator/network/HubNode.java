package cuofeng.simulator.network;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * A hub: unload, screening (only where a lot enters the network), sorting, dispatch, then the dock of the next lane or
 * the feeder to an outlet.
 */
final class HubNode extends Node {

    private final Hub hub;
    private final int position;
    private final TimeAxis axis;
    private final WorkStage[] stages;
    private final List<RateCurve> curves = new ArrayList<>();
    private final NetworkLayout layout;
    private final EventHeap departures = new EventHeap();
    private final VehicleDock[] dockOfLane;
    private final Node[] outlets;
    private final Transit[] outletFeeders;
    private final long[] firstArrivals;
    private int nextFirstArrival;
    private long screenedParcels;
    private long sortedUnscreenedParcels;

    /**
     * @param firstArrivals keys (instant, lot) of the lots that enter the network here, sorted
     */
    HubNode(int position, NetworkLayout layout, LotTable lots, RandomStreams streams, long[] firstArrivals) {
        super(lots, newStatistics(layout, layout.scenario().hubs().get(position)));
        this.hub = layout.scenario().hubs().get(position);
        this.position = position;
        this.layout = layout;
        this.axis = layout.scenario().season().timeAxis();
        this.firstArrivals = firstArrivals;
        this.dockOfLane = new VehicleDock[layout.scenario().lanes().size()];
        this.outlets = new Node[layout.outletCount()];
        this.outletFeeders = new Transit[layout.outletCount()];
        this.stages = new WorkStage[hub.stages().size()];
        for (int i = 0; i < stages.length; i++) {
            stages[i] = workStage(i, hub.stages().get(i), streams);
        }
    }

    private static NodeStatistics newStatistics(NetworkLayout layout, Hub hub) {
        List<String> names = new ArrayList<>();
        hub.stages().forEach(stage -> names.add(stage.kind().id()));
        names.add(StageOutcome.VEHICLE);
        return new NodeStatistics(layout.scenario().season().timeAxis(), hub.storageLimitParcels(), names);
    }

    private WorkStage workStage(int stagePosition, Stage stage, RandomStreams streams) {
        PlannedCapacity planned = new PlannedCapacity(layout.scenario(), RateCurve.DAYS_AFTER_SEASON);
        if (stage instanceof Stage.Line line) {
            RateCurve rate = planned.unitsOf(hub, line);
            curves.add(rate);
            return new LineStage(stagePosition, lots(), statistics(), rate);
        }
        if (stage instanceof Stage.Crew crew) {
            RateCurve servers = planned.unitsOf(hub, crew);
            curves.add(servers);
            long key = streams.key(
                    Keys.named("service/" + hub.id() + "/" + crew.kind().id()));
            return new CrewStage(stagePosition, lots(), statistics(), crew, servers, key);
        }
        throw new AssertionError(stage);
    }

    void connect(int lane, VehicleDock dock) {
        dockOfLane[lane] = dock;
    }

    /** The position of line-haul waiting in this hub's statistics. */
    int vehiclePosition() {
        return stages.length;
    }

    void connect(int outlet, Node node, Transit feeder) {
        outlets[outlet] = node;
        outletFeeders[outlet] = feeder;
    }

    @Override
    long nextArrivalMillis() {
        long first = nextFirstArrival < firstArrivals.length
                ? EventKey.millis(firstArrivals[nextFirstArrival])
                : EventKey.NONE;
        return Math.min(first, super.nextArrivalMillis());
    }

    /** At the same instant, lots that enter the network come before lots from lanes. */
    @Override
    int takeArrival() {
        if (nextFirstArrival < firstArrivals.length
                && EventKey.millis(firstArrivals[nextFirstArrival]) <= super.nextArrivalMillis()) {
            return EventKey.number(firstArrivals[nextFirstArrival++]);
        }
        return super.takeArrival();
    }

    @Override
    long nextWorkMillis() {
        long next = EventKey.NONE;
        for (WorkStage stage : stages) {
            next = Math.min(next, stage.nextEventMillis());
        }
        return next;
    }

    @Override
    void work(long now) {
        for (int i = 0; i < stages.length; i++) {
            if (stages[i].nextEventMillis() == now) {
                int lot = stages[i].advance(now);
                if (lot != WorkStage.NO_LOT) {
                    completed(lot, i, now);
                }
                return;
            }
        }
        throw new AssertionError("hub (%s): no stage event at %d ms".formatted(hub.id(), now));
    }

    @Override
    void arrive(int lot, long now) {
        enterFrom(0, lot, now);
    }

    private void completed(int lot, int stage, long now) {
        StageKind kind = hub.stages().get(stage).kind();
        if (kind == StageKind.SCREENING) {
            lots().screen(lot);
            screenedParcels += lots().parcels(lot);
        } else if (kind == StageKind.SORTING && entersHere(lot) && !lots().isScreened(lot)) {
            sortedUnscreenedParcels += lots().parcels(lot);
        }
        enterFrom(stage + 1, lot, now);
    }

    private boolean entersHere(int lot) {
        return lots().originHub(lot) == position;
    }

    /** Enters the first stage from a position on that the lot has to pass here, or leaves the hub. */
    private void enterFrom(int firstStage, int lot, long now) {
        for (int i = firstStage; i < stages.length; i++) {
            if (hub.stages().get(i).kind() != StageKind.SCREENING || entersHere(lot)) {
                stages[i].enter(lot, now);
                return;
            }
        }
        int destinationHub = lots().destinationHub(lot);
        if (destinationHub == position) {
            int outlet = lots().outlet(lot);
            statistics().left(lots().parcels(lot), now);
            outlets[outlet].expect(lot, now + outletFeeders[outlet].draw(lots().key(lot)));
        } else {
            dock(layout.nextLane(position, destinationHub), lot, now);
        }
    }

    private void dock(int lane, int lot, long now) {
        VehicleDock dock = dockOfLane[lane];
        if (dock.isEmpty()) {
            departures.add(EventKey.of(dock.departureFrom(now), lane));
        }
        dock.enter(lot, now);
    }

    @Override
    long nextDepartureMillis() {
        return EventKey.millis(departures.first());
    }

    @Override
    void depart(long now) {
        int lane = EventKey.number(departures.removeFirst());
        VehicleDock dock = dockOfLane[lane];
        dock.depart(now);
        if (!dock.isEmpty()) {
            departures.add(EventKey.of(dock.departureFrom(now + 1), lane));
        }
    }

    @Override
    long parcelsExpected() {
        long parcels = super.parcelsExpected();
        for (int i = nextFirstArrival; i < firstArrivals.length; i++) {
            parcels += lots().parcels(EventKey.number(firstArrivals[i]));
        }
        return parcels;
    }

    long screenedParcels() {
        return screenedParcels;
    }

    long sortedUnscreenedParcels() {
        return sortedUnscreenedParcels;
    }

    @Override
    NodeOutcome finish() {
        double[] capacity = new double[hub.stages().size() + 1];
        for (int i = 0; i < hub.stages().size(); i++) {
            double units = curves.get(i).parcelsBetween(axis.seasonStartMillis(), axis.endMillis());
            Stage stage = hub.stages().get(i);
            // A crew's curve counts servers, each worth 3600/seconds parcels an hour.
            capacity[i] = stage instanceof Stage.Crew crew ? units * 3600 / crew.secondsPerParcel() : units;
        }
        return statistics().finish(hub.id(), NodeKind.HUB, capacity);
    }
}
