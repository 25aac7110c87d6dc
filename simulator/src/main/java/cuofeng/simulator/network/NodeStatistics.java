package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts parcels that wait and parcels inside one node: exact integrals in parcel-milliseconds over the season, levels
 * at slot ends over the whole simulation. Levels at an instant are those before the events of that instant.
 */
final class NodeStatistics {

    private final TimeAxis axis;
    private final long storageLimitParcels;
    private final String[] stages;
    private final long[] waiting;
    private final long[] integral;
    private final long[] changedMillis;
    private final long[] workedParcels;
    private final long[][] atSlotEnd;
    private final long[] arrivedPerDay;
    private final long[] finishedPerDay;
    private long waitingInAll;
    private long waitingInAllChangedMillis;
    private long peakWaiting;
    private long inside;
    private long insideChangedMillis;
    private long floodedMillis;
    private int nextSlot;
    private long nextSlotEndMillis;
    private boolean inSeason;

    NodeStatistics(TimeAxis axis, long storageLimitParcels, List<String> stages) {
        this.axis = axis;
        this.storageLimitParcels = storageLimitParcels;
        this.stages = stages.toArray(String[]::new);
        this.waiting = new long[this.stages.length];
        this.integral = new long[this.stages.length];
        this.changedMillis = new long[this.stages.length];
        this.workedParcels = new long[this.stages.length];
        this.atSlotEnd = new long[this.stages.length][axis.slotCount()];
        this.arrivedPerDay = new long[axis.dayCount()];
        this.finishedPerDay = new long[axis.dayCount()];
        this.nextSlotEndMillis = axis.slotMillis();
        this.inSeason = axis.warmupDays() == 0;
    }

    /** Takes the levels at all slot ends up to an instant, and starts the count at the season's first midnight. */
    void passTo(long now) {
        while (now >= nextSlotEndMillis && nextSlot < axis.slotCount()) {
            for (int stage = 0; stage < stages.length; stage++) {
                atSlotEnd[stage][nextSlot] = waiting[stage];
            }
            nextSlot++;
            nextSlotEndMillis += axis.slotMillis();
            if (!inSeason && nextSlot == axis.seasonStartSlot()) {
                startSeason();
            }
        }
    }

    private void startSeason() {
        inSeason = true;
        long start = axis.seasonStartMillis();
        for (int stage = 0; stage < stages.length; stage++) {
            integral[stage] = 0;
            changedMillis[stage] = start;
            workedParcels[stage] = 0;
        }
        peakWaiting = waitingInAll;
        floodedMillis = 0;
        insideChangedMillis = start;
    }

    void arrived(int parcels, long now) {
        changeInside(parcels, now);
        arrivedPerDay[axis.dayOf(now)] += parcels;
    }

    void left(int parcels, long now) {
        changeInside(-parcels, now);
        finishedPerDay[axis.dayOf(now)] += parcels;
    }

    private void changeInside(int parcels, long now) {
        if (inside > storageLimitParcels) {
            floodedMillis += now - insideChangedMillis;
        }
        insideChangedMillis = now;
        inside += parcels;
    }

    void startedWaiting(int stage, int parcels, long now) {
        changeWaiting(stage, parcels, now);
    }

    void stoppedWaiting(int stage, int parcels, long now) {
        changeWaiting(stage, -parcels, now);
    }

    private void changeWaiting(int stage, int parcels, long now) {
        integral[stage] =
                Math.addExact(integral[stage], Math.multiplyExact(waiting[stage], now - changedMillis[stage]));
        changedMillis[stage] = now;
        waiting[stage] += parcels;
        if (now > waitingInAllChangedMillis) {
            // A lot that starts in the instant of its arrival never waited: only levels that last count.
            peakWaiting = Math.max(peakWaiting, waitingInAll);
            waitingInAllChangedMillis = now;
        }
        waitingInAll += parcels;
    }

    void worked(int stage, int parcels) {
        workedParcels[stage] += parcels;
    }

    /** Parcels inside now: waiting or in service. */
    long inside() {
        return inside;
    }

    /** Closes the count at the season's end; call once. */
    NodeOutcome finish(String node, NodeKind kind, double[] capacityParcels) {
        long end = axis.endMillis();
        passTo(end);
        changeInside(0, end);
        List<StageOutcome> outcomes = new ArrayList<>();
        for (int stage = 0; stage < stages.length; stage++) {
            changeWaiting(stage, 0, end);
            outcomes.add(new StageOutcome(
                    stages[stage],
                    integral[stage] / (double) TimeAxis.MILLIS_PER_HOUR,
                    Series.of(atSlotEnd[stage]),
                    workedParcels[stage],
                    capacityParcels[stage]));
        }
        return new NodeOutcome(
                node,
                kind,
                outcomes,
                peakWaiting,
                floodedMillis / (double) TimeAxis.MILLIS_PER_HOUR,
                seasonDays(arrivedPerDay),
                seasonDays(finishedPerDay));
    }

    private Series seasonDays(long[] perDay) {
        return Series.of(perDay).from(axis.warmupDays());
    }
}
