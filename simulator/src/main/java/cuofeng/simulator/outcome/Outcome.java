package cuofeng.simulator.outcome;

import cuofeng.scenarios.model.Area;
import java.util.List;
import java.util.Map;

/**
 * What happened in one replication of a scenario under a schedule.
 *
 * @param replication number from 0
 * @param nodes hubs, then outlets, each in the scenario's order
 * @param lanes parcels that left over the lanes, in the scenario's order
 * @param heldParcelHours parcels packed and not yet released, summed over the season
 * @param heldAtSlotEnd held parcels at the end of each slot of the simulation, warm-up included
 * @param orderedPerDay on each day of the season
 * @param collectedPerDay parcels released to the carrier on each day of the season
 * @param deliveredPerDay on each day of the season
 * @param shipToDoor release to door of all parcels; for goods sent ahead, payment to door
 * @param orderToDoor order to door of all parcels
 * @param orderToDoorByArea by area of the outlet; areas without parcels are left out
 * @param orderToDoorByRegion by id of the destination region; regions without parcels are left out
 * @param shipToDoorByClass by id of the parcel class; classes without parcels are left out
 * @param shippedFor72h parcels released in the season at least 72 h before its end
 * @param deliveredWithin72h those of them that were delivered within 72 h of release
 * @param releasedOnTime parcels released in the season by their ship-by
 * @param releasedLate parcels released in the season after it, or still at the shipper at the end and past it
 * @param screened parcels that passed screening in the whole simulation
 * @param sortedUnscreened parcels whose first sort came before any screening; 0 in every scenario that the checks accept
 */
public record Outcome(
        int replication,
        List<NodeOutcome> nodes,
        LaneFlows lanes,
        double heldParcelHours,
        Series heldAtSlotEnd,
        Series orderedPerDay,
        Series collectedPerDay,
        Series deliveredPerDay,
        FlowTimes shipToDoor,
        FlowTimes orderToDoor,
        Map<Area, FlowTimes> orderToDoorByArea,
        Map<String, FlowTimes> orderToDoorByRegion,
        Map<String, FlowTimes> shipToDoorByClass,
        long shippedFor72h,
        long deliveredWithin72h,
        long releasedOnTime,
        long releasedLate,
        long screened,
        long sortedUnscreened,
        PackagingCounts packaging,
        Handovers handovers,
        ParcelCounts counts) {
    public Outcome {
        nodes = List.copyOf(nodes);
    }

    /** Backlog of all nodes of one kind, parcel-hours. */
    public double backlogParcelHours(NodeKind kind) {
        return nodes.stream()
                .filter(node -> node.kind() == kind)
                .mapToDouble(NodeOutcome::backlogParcelHours)
                .sum();
    }
}
