package cuofeng.simulator.outcome;

import java.util.List;

/**
 * One hub or outlet.
 *
 * @param node id of the hub or outlet
 * @param peakBacklogParcels most parcels waiting in all its stages together at any quarter of an hour of the season
 * @param floodedHours hours of the season with more parcels inside (waiting or in service) and at the gate than the
 *     storage limit; read every quarter of an hour
 * @param arrivedPerDay parcels that came in on each day of the season
 * @param finishedPerDay parcels that left (hub) or were delivered (outlet) on each day of the season
 * @param couriers hours of an outlet's couriers; none in a hub
 */
public record NodeOutcome(
        String node,
        NodeKind kind,
        List<StageOutcome> stages,
        long peakBacklogParcels,
        double floodedHours,
        Series arrivedPerDay,
        Series finishedPerDay,
        CourierHours couriers) {
    public NodeOutcome {
        stages = List.copyOf(stages);
    }

    /** Parcels waiting in all stages, summed over the season, parcel-hours. */
    public double backlogParcelHours() {
        return stages.stream().mapToDouble(StageOutcome::backlogParcelHours).sum();
    }

    /** Waiting parcels of all stages at the end of each slot of the simulation. */
    public Series backlogAtSlotEnd() {
        return stages.stream()
                .map(StageOutcome::backlogAtSlotEnd)
                .reduce(Series::plus)
                .orElseThrow();
    }
}
