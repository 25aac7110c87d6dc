package cuofeng.simulator.network;

import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.Handovers;
import cuofeng.simulator.outcome.LaneFlows;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.ParcelCounts;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.List;

/** Puts together what happened in a run of the reference simulation. */
final class ReferenceOutcome {

    private final ReferenceWorld world;
    private final TimeAxis axis;
    private final LotTable released;
    private final List<ReferenceHub> hubs;
    private final List<ReferenceOutlet> outlets;

    /**
     * @param released release instants of all lots
     */
    ReferenceOutcome(ReferenceWorld world, LotTable released, List<ReferenceHub> hubs, List<ReferenceOutlet> outlets) {
        this.world = world;
        this.axis = world.axis();
        this.released = released;
        this.hubs = hubs;
        this.outlets = outlets;
    }

    Outcome outcome() {
        for (int lot = 0; lot < released.count(); lot++) {
            released.deliver(lot, world.lots().deliveredMillis(lot));
        }
        ShipperStatistics shippers = new ShipperStatistics(world.layout(), released);
        DeliveryStatistics deliveries = new DeliveryStatistics(world.layout(), released);
        List<NodeOutcome> nodes = new ArrayList<>();
        long inNodes = 0;
        for (ReferenceHub hub : hubs) {
            hub.close();
            nodes.add(hubOutcome(hub));
            inNodes += hub.inside() + hub.atGate();
        }
        for (ReferenceOutlet outlet : outlets) {
            outlet.close();
            nodes.add(outletOutcome(outlet));
            inNodes += outlet.inside() + outlet.atGate();
        }
        return new Outcome(
                world.streams().replication(),
                nodes,
                lanes(),
                shippers.heldParcelHours(),
                shippers.heldAtSlotEnd(),
                shippers.orderedPerDay(),
                shippers.collectedPerDay(),
                deliveries.deliveredPerDay(),
                deliveries.shipToDoor(),
                deliveries.orderToDoor(),
                deliveries.orderToDoorByArea(),
                deliveries.orderToDoorByRegion(),
                deliveries.shipToDoorByClass(),
                deliveries.shippedFor72h(),
                deliveries.deliveredWithin72h(),
                shippers.releasedOnTime(),
                shippers.releasedLate(),
                hubs.stream().mapToLong(ReferenceHub::screenedParcels).sum(),
                hubs.stream().mapToLong(ReferenceHub::sortedUnscreenedParcels).sum(),
                shippers.packaging(world.scenario().shippers()),
                handovers(shippers),
                new ParcelCounts(
                        shippers.ordered(),
                        shippers.unpacked(),
                        shippers.held(),
                        world.transit().parcels(),
                        inNodes,
                        deliveries.delivered(),
                        shippers.refused()));
    }

    private LaneFlows lanes() {
        long[][] parcelsPerDay = new long[world.scenario().lanes().size()][];
        hubs.forEach(hub -> hub.tellLanes(parcelsPerDay));
        return LaneFlows.of(parcelsPerDay, axis.warmupDays());
    }

    private Handovers handovers(ShipperStatistics shippers) {
        return new Handovers(
                outlets.stream().mapToLong(ReferenceOutlet::lockerParcels).sum(),
                outlets.stream().mapToLong(ReferenceOutlet::failedParcels).sum(),
                shippers.prepositioned(),
                hubs.stream().mapToLong(ReferenceHub::extraVehicles).sum());
    }

    private NodeOutcome hubOutcome(ReferenceHub hub) {
        List<StageOutcome> stages = new ArrayList<>();
        stages.add(stage(hub.gateLevel(), 0, 0));
        for (int i = 0; i < hub.stages().length; i++) {
            double units = hub.capacity(i).parcelsBetween(axis.seasonStartMillis(), axis.endMillis());
            Stage facts = hub.hub().stages().get(i);
            double parcels = facts instanceof Stage.Crew crew ? units * 3600 / crew.secondsPerParcel() : units;
            stages.add(stage(hub.stages()[i].level(), hub.counts().workedParcels(i), parcels));
        }
        stages.add(stage(hub.vehicleLevel(), 0, 0));
        return node(hub.hub().id(), NodeKind.HUB, stages, hub.counts(), CourierHours.NONE);
    }

    private NodeOutcome outletOutcome(ReferenceOutlet outlet) {
        double capacity = outlet.couriers().parcelsBetween(axis.seasonStartMillis(), axis.endMillis());
        List<StageOutcome> stages = List.of(
                stage(outlet.gateLevel(), 0, 0),
                stage(outlet.stages()[0].level(), outlet.counts().workedParcels(0), capacity));
        return node(
                outlet.outlet().id(),
                NodeKind.OUTLET,
                stages,
                outlet.counts(),
                outlet.hours().hours());
    }

    private NodeOutcome node(
            String id, NodeKind kind, List<StageOutcome> stages, ReferenceCounts counts, CourierHours couriers) {
        return new NodeOutcome(
                id,
                kind,
                stages,
                counts.peakBacklogParcels(),
                counts.floodedHours(),
                seasonDays(counts.arrivedPerDay()),
                seasonDays(counts.finishedPerDay()),
                couriers);
    }

    private static StageOutcome stage(ReferenceLevel level, long worked, double capacity) {
        level.finish();
        return new StageOutcome(level.stage(), level.parcelHours(), Series.of(level.atSlotEnd()), worked, capacity);
    }

    private Series seasonDays(long[] perDay) {
        return Series.of(perDay).from(axis.warmupDays());
    }
}
