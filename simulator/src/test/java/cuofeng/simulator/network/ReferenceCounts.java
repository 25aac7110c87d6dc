package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;

/** What passed a node of the reference simulation, and how full it was at the season's control instants. */
final class ReferenceCounts {

    private final TimeAxis axis;
    private final long[] arrivedPerDay;
    private final long[] finishedPerDay;
    private final long[] workedParcels;
    private long peakBacklogParcels;
    private long floodedMillis;

    ReferenceCounts(TimeAxis axis, int stageCount) {
        this.axis = axis;
        this.arrivedPerDay = new long[axis.dayCount()];
        this.finishedPerDay = new long[axis.dayCount()];
        this.workedParcels = new long[stageCount];
    }

    void arrived(int parcels, long now) {
        arrivedPerDay[axis.dayOf(now)] += parcels;
    }

    void finished(int parcels, long now) {
        finishedPerDay[axis.dayOf(now)] += parcels;
    }

    void worked(int stage, int parcels, long now) {
        if (isInSeason(now)) {
            workedParcels[stage] += parcels;
        }
    }

    /** Takes the levels of a control instant, before anything happens at it. */
    void look(long backlogParcels, boolean flooded, long now) {
        if (isInSeason(now)) {
            peakBacklogParcels = Math.max(peakBacklogParcels, backlogParcels);
            floodedMillis += flooded ? ReferenceAgenda.CONTROL_MILLIS : 0;
        }
    }

    /** The levels just before the end; nobody asks whether the node is flooded after it. */
    void lookAtEnd(long backlogParcels) {
        peakBacklogParcels = Math.max(peakBacklogParcels, backlogParcels);
    }

    private boolean isInSeason(long now) {
        return now >= axis.seasonStartMillis();
    }

    long[] arrivedPerDay() {
        return arrivedPerDay.clone();
    }

    long[] finishedPerDay() {
        return finishedPerDay.clone();
    }

    long workedParcels(int stage) {
        return workedParcels[stage];
    }

    long peakBacklogParcels() {
        return peakBacklogParcels;
    }

    double floodedHours() {
        return floodedMillis / (double) TimeAxis.MILLIS_PER_HOUR;
    }
}
