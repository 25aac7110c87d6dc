package cuofeng.simulator.network;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.List;

/** A hub: its stages, then the dock of the next lane or the feeder to an outlet. */
final class ReferenceHub extends ReferenceNode {

    private final Hub hub;
    private final StageKind[] kinds;
    private final RateCurve[] capacity;
    private final ReferenceRate[] rateOfLine;
    private final ReferenceWays ways;
    private final ReferencePart flagged;
    private final Transit clearanceDelay;
    private final long sortableKey;
    private final boolean sortsByHand;
    private final ReferenceLevel vehicleLevel;
    private final ReferenceDock[] dockOfLane;
    private final Transit[] feederOfOutlet;
    private long screenedParcels;
    private long sortedUnscreenedParcels;

    ReferenceHub(int number, Hub hub, ReferenceWorld world, ReferenceWays ways) {
        super(number, world, hub.storageLimitParcels(), hub.stages().size());
        this.hub = hub;
        this.ways = ways;
        this.kinds = hub.stages().stream().map(Stage::kind).toArray(StageKind[]::new);
        this.capacity = new RateCurve[kinds.length];
        this.rateOfLine = new ReferenceRate[kinds.length];
        this.flagged = new ReferencePart(hub.flaggedShare(), world.key("flagged/" + hub.id()));
        this.clearanceDelay =
                Transit.of(hub.clearanceDelay(), world.layout().tables(), world.key("clearance/" + hub.id()));
        this.sortableKey = world.key("sortable");
        this.sortsByHand = hub.has(StageKind.MANUAL_SORTING);
        this.vehicleLevel = new ReferenceLevel(StageOutcome.VEHICLE, world.axis());
        this.dockOfLane = new ReferenceDock[world.scenario().lanes().size()];
        this.feederOfOutlet = new Transit[world.layout().outletCount()];
        for (int i = 0; i < kinds.length; i++) {
            stages()[i] = stage(i, hub.stages().get(i));
        }
        connect();
    }

    private ReferenceStage stage(int i, Stage stage) {
        String name = hub.id() + "/" + stage.kind().id();
        ReferenceWorld world = world();
        capacity[i] = new PlannedCapacity(world.scenario(), RateCurve.DAYS_AFTER_SEASON)
                .unitsOf(hub, stage)
                .during(BreakdownPath.of(stage.breakdowns(), hub, stage.kind(), world.axis(), world.streams()));
        ReferenceLevel level = new ReferenceLevel(stage.kind().id(), world.axis());
        ReferencePart part = stage.kind() == StageKind.RECHECK ? flagged : ReferencePart.ALL;
        if (stage instanceof Stage.Crew crew) {
            return new ReferenceCrew(
                    world.agenda(),
                    number(),
                    i,
                    world.lots(),
                    level,
                    part,
                    crew,
                    capacity[i],
                    world.key("service/" + name));
        }
        rateOfLine[i] = new ReferenceRate(capacity[i], RateCurve.constant(0));
        boolean mayChange = hub.congestion().floor() < 1;
        return new ReferenceLine(world.agenda(), number(), i, world.lots(), level, part, rateOfLine[i], mayChange);
    }

    private void connect() {
        ReferenceWorld world = world();
        List<Lane> lanes = world.scenario().lanes();
        for (int l = 0; l < lanes.size(); l++) {
            if (world.layout().laneFrom(l) == number()) {
                Lane lane = lanes.get(l);
                Transit transit =
                        Transit.of(lane, world.layout().tables(), world.key("lane/" + lane.from() + "/" + lane.to()));
                dockOfLane[l] = new ReferenceDock(l, lane, this, world.layout().laneTo(l), transit);
            }
        }
        for (int o = 0; o < feederOfOutlet.length; o++) {
            var outlet = world.scenario().outlets().get(o);
            feederOfOutlet[o] =
                    Transit.of(outlet.feeder(), world.layout().tables(), world.key("feeder/" + outlet.id()));
        }
    }

    @Override
    void decide(long now) {
        double factor = hub.congestion().factor(inside(), hub.storageLimitParcels());
        for (int i = 0; i < kinds.length; i++) {
            if (stages()[i] instanceof ReferenceCrew crew) {
                crew.slowTo(factor);
            } else if (hub.congestion().floor() < 1) {
                rateOfLine[i].slowTo(factor, now);
            }
        }
    }

    @Override
    int enter(int lot, long now) {
        return joinFrom(0, lot, now);
    }

    @Override
    int completed(int stage, int lot, long now) {
        switch (kinds[stage]) {
            case CLEARANCE -> {
                world().lots().mark(lot, ReferenceLots.CLEARED);
                if (hub.clearanceDelay().meanHours() > 0) {
                    setAside(lot, now + clearanceDelay.draw(world().lots().key(lot)));
                    return NO_STAGE;
                }
            }
            case SCREENING -> {
                world().lots().mark(lot, ReferenceLots.SCREENED);
                screenedParcels += parcels(lot);
            }
            case SORTING, MANUAL_SORTING -> countUnscreened(lot);
            case UNLOAD, RECHECK, DISPATCH -> {}
        }
        return joinFrom(stage + 1, lot, now);
    }

    private void countUnscreened(int lot) {
        ReferenceLots lots = world().lots();
        if (!lots.is(lot, ReferenceLots.SORTED) && !lots.is(lot, ReferenceLots.SCREENED)) {
            sortedUnscreenedParcels += parcels(lot);
        }
        lots.mark(lot, ReferenceLots.SORTED);
    }

    @Override
    int goOn(int lot, long now) {
        int stage = 0;
        if (world().lots().isStillToBePlaced(lot)) {
            String place = world().lots().place(lot);
            while (stage < kinds.length && !kinds[stage].id().equals(place)) {
                stage++;
            }
            return stage < kinds.length ? join(stage, lot, now) : goOut(lot, now);
        }
        while (stage < kinds.length && kinds[stage].compareTo(StageKind.CLEARANCE) <= 0) {
            stage++;
        }
        return joinFrom(stage, lot, now);
    }

    /** Joins the first stage from a position on that the lot has to pass here, or leaves. */
    private int joinFrom(int first, int lot, long now) {
        for (int i = first; i < kinds.length; i++) {
            if (passes(kinds[i], lot)) {
                return join(i, lot, now);
            }
        }
        return goOut(lot, now);
    }

    /** To the dock of a lane, or by feeder to an outlet. */
    private int goOut(int lot, long now) {
        int target = ways.nextTarget(number(), lot);
        if (target == number()) {
            int outlet = ways.outlet(lot);
            leave(lot, now);
            long arrival = now + feederOfOutlet[outlet].draw(world().lots().key(lot));
            world().transit().send(lot, world().layout().hubCount() + outlet, arrival);
        } else {
            countVisit();
            vehicleLevel.rise(parcels(lot), now);
            dockOfLane[world().layout().nextLane(number(), target)].enter(lot, now);
        }
        return NO_STAGE;
    }

    private boolean passes(StageKind kind, int lot) {
        boolean collectedHere = ways.collectingHub(lot) == number();
        return switch (kind) {
            case UNLOAD, DISPATCH -> true;
            case CLEARANCE -> ways.crossesBorder(lot) && !world().lots().is(lot, ReferenceLots.CLEARED);
            case SCREENING -> collectedHere;
            case RECHECK ->
                collectedHere && flagged.of(parcels(lot), world().lots().key(lot)) > 0;
            case SORTING -> !isSortedByHand(lot);
            case MANUAL_SORTING -> isSortedByHand(lot);
        };
    }

    private boolean isSortedByHand(int lot) {
        return sortsByHand
                && world().uniform(sortableKey, lot)
                        >= world().lots().parcelClass(lot).machineSortableShare();
    }

    void depart(int lane, long now) {
        dockOfLane[lane].depart(now);
    }

    /** A lot leaves with a vehicle. */
    void leaveByVehicle(int lot, long cameMillis, int destination, long arrivalMillis, long now) {
        vehicleLevel.fall(parcels(lot), cameMillis, now);
        leave(lot, now);
        world().transit().send(lot, destination, arrivalMillis);
    }

    Hub hub() {
        return hub;
    }

    /** Planned capacity of a stage in this replication, breakdowns taken off. */
    RateCurve capacity(int stage) {
        return capacity[stage];
    }

    ReferenceLevel vehicleLevel() {
        return vehicleLevel;
    }

    /** Parcels that left over the lanes of this hub, {@code [lane][day]}; other lanes stay as they are. */
    void tellLanes(long[][] parcelsPerDay) {
        for (int l = 0; l < dockOfLane.length; l++) {
            if (dockOfLane[l] != null) {
                parcelsPerDay[l] = dockOfLane[l].parcelsPerDay();
            }
        }
    }

    long extraVehicles() {
        long vehicles = 0;
        for (ReferenceDock dock : dockOfLane) {
            vehicles += dock == null ? 0 : dock.extraVehicles();
        }
        return vehicles;
    }

    long screenedParcels() {
        return screenedParcels;
    }

    long sortedUnscreenedParcels() {
        return sortedUnscreenedParcels;
    }

    @Override
    long backlog() {
        return super.backlog() + vehicleLevel.parcels();
    }

    @Override
    long insideByState() {
        return super.insideByState() + vehicleLevel.parcels();
    }
}
