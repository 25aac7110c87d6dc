package cuofeng.simulator.outcome;

/**
 * How one hub bore its load in one replication. Content is what is inside or at the gate; it is read every quarter of an
 * hour.
 *
 * @param hub counted from the season's first midnight
 * @param dwell from arriving before the gate to leaving, of the parcels that left in the season
 * @param arrivedParcels that came in the season
 * @param startParcels content at the season's start
 * @param endParcels content at its end
 * @param peakParcels most content of the season
 * @param floodedAfterHours from the first instant of the simulation, warm-up included, to the first one with more content
 *     than the storage limit; {@link #NEVER} if there was none
 * @param arrivedUntilFlood parcels that had come by then, from the first instant on
 */
public record HubRun(
        int replication,
        NodeOutcome hub,
        FlowTimes dwell,
        long arrivedParcels,
        long startParcels,
        long endParcels,
        long peakParcels,
        double floodedAfterHours,
        long arrivedUntilFlood) {

    /** The hub was not flooded while it was simulated. */
    public static final double NEVER = Double.POSITIVE_INFINITY;

    public boolean flooded() {
        return floodedAfterHours < NEVER;
    }

    /** By how much the content grew in the season; below 0 if it fell. */
    public long growthParcels() {
        return endParcels - startParcels;
    }

    /** Parcels that left in the season. */
    public long leftParcels() {
        return hub.finishedPerDay().sum();
    }
}
