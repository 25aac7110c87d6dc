package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.HubRun;
import cuofeng.simulator.outcome.NodeOutcome;

/** Takes down how a hub bears its load: what comes and goes, how long it stays, and when the hub is first flooded. */
final class HubRecorder implements HubWatch {

    private static final long NOT_YET = -1;

    private final TimeAxis axis;
    private final long[] arrivedMillis;
    private final FlowTimeRecorder dwell = new FlowTimeRecorder();
    private long arrivedParcels;
    private long arrivedBeforeSeason;
    private long leftParcels;
    private long contentAtStart;
    private long contentAtEnd;
    private long peakContent;
    private long floodedMillis = NOT_YET;
    private long arrivedUntilFlood;

    HubRecorder(int lotCount, TimeAxis axis) {
        this.axis = axis;
        this.arrivedMillis = new long[lotCount];
    }

    @Override
    public void arrived(int lot, int parcels, long millis) {
        arrivedMillis[lot] = millis;
        arrivedParcels += parcels;
        if (millis < axis.seasonStartMillis()) {
            arrivedBeforeSeason += parcels;
        }
    }

    @Override
    public void left(int lot, int parcels, long millis) {
        if (millis >= axis.endMillis()) {
            return;
        }
        leftParcels += parcels;
        if (millis >= axis.seasonStartMillis()) {
            dwell.add(millis - arrivedMillis[lot], parcels);
        }
    }

    @Override
    public void look(long now, NodeStatistics statistics) {
        long content = statistics.inside() + statistics.waiting(NodeStatistics.GATE);
        if (now == axis.seasonStartMillis()) {
            contentAtStart = content;
        }
        if (now >= axis.seasonStartMillis()) {
            peakContent = Math.max(peakContent, content);
        }
        contentAtEnd = content;
        if (floodedMillis == NOT_YET && content > statistics.storageLimitParcels()) {
            floodedMillis = now;
            arrivedUntilFlood = arrivedParcels;
        }
    }

    /**
     * Checks that no parcel was lost or made up.
     *
     * @param parcelsHere in the hub and at its gate at the end
     */
    void requireBalance(long parcelsHere) {
        if (arrivedParcels != leftParcels + parcelsHere) {
            throw new AssertionError("a watched hub got %d parcels, let %d go and has %d"
                    .formatted(arrivedParcels, leftParcels, parcelsHere));
        }
    }

    HubRun run(int replication, NodeOutcome outcome) {
        return new HubRun(
                replication,
                outcome,
                dwell.result(),
                arrivedParcels - arrivedBeforeSeason,
                contentAtStart,
                contentAtEnd,
                peakContent,
                floodedMillis == NOT_YET ? HubRun.NEVER : floodedMillis / (double) TimeAxis.MILLIS_PER_HOUR,
                arrivedUntilFlood);
    }
}
