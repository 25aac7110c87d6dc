package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts parcels that wait and parcels inside one node. Integrals are exact sums of parcel-milliseconds, each lot's
 * waiting counted when it ends and cut to the season. Levels are read at control instants, before their events; peaks and
 * flooding are known to a control interval.
 */
final class NodeStatistics {

    /** The stage in which parcels wait at the gate of a flooded node. */
    static final int GATE = 0;

    private final TimeAxis axis;
    private final long seasonStartMillis;
    private final long endMillis;
    private final long storageLimitParcels;
    private final String[] stages;
    private final long[] waiting;
    private final long[] integral;
    private final long[] workedParcels;
    private final long[][] atSlotEnd;
    private final long[] arrivedPerDay;
    private final long[] finishedPerDay;
    private long peakWaiting;
    private long inside;
    private long floodedMillis;

    /**
     * @param stagesAfterGate names of the stages besides the gate, in order; they get positions from 1
     */
    NodeStatistics(TimeAxis axis, long storageLimitParcels, List<String> stagesAfterGate) {
        this.axis = axis;
        this.seasonStartMillis = axis.seasonStartMillis();
        this.endMillis = axis.endMillis();
        this.storageLimitParcels = storageLimitParcels;
        List<String> names = new ArrayList<>();
        names.add(StageOutcome.GATE);
        names.addAll(stagesAfterGate);
        this.stages = names.toArray(String[]::new);
        this.waiting = new long[stages.length];
        this.integral = new long[stages.length];
        this.workedParcels = new long[stages.length];
        this.atSlotEnd = new long[stages.length][axis.slotCount()];
        this.arrivedPerDay = new long[axis.dayCount()];
        this.finishedPerDay = new long[axis.dayCount()];
    }

    /** Reads the levels at a control instant, before its events. */
    void sample(long now) {
        if (now > 0 && now % axis.slotMillis() == 0) {
            int slot = axis.slotOf(now) - 1;
            for (int stage = 0; stage < stages.length; stage++) {
                atSlotEnd[stage][slot] = waiting[stage];
            }
        }
        if (now < seasonStartMillis) {
            return;
        }
        long sum = 0;
        for (long parcels : waiting) {
            sum += parcels;
        }
        peakWaiting = Math.max(peakWaiting, sum);
        if (now < endMillis && inside + waiting[GATE] > storageLimitParcels) {
            floodedMillis += Control.MILLIS;
        }
    }

    void arrived(int parcels, long now) {
        arrivedPerDay[axis.dayOf(now)] += parcels;
    }

    void entered(int parcels) {
        inside += parcels;
    }

    void left(long parcels, long now) {
        inside -= parcels;
        finishedPerDay[axis.dayOf(now)] += parcels;
    }

    void startedWaiting(int stage, int parcels) {
        waiting[stage] += parcels;
    }

    void stoppedWaiting(int stage, int parcels, long fromMillis, long toMillis) {
        waiting[stage] -= parcels;
        waited(stage, parcels, fromMillis, toMillis);
    }

    /** Counts a waiting whose end is known; {@link #stoppedWaiting(int, long)} is to be told when it comes. */
    void waited(int stage, int parcels, long fromMillis, long toMillis) {
        long waited = Math.min(toMillis, endMillis) - Math.max(fromMillis, seasonStartMillis);
        if (waited > 0) {
            integral[stage] = Math.addExact(integral[stage], Math.multiplyExact(waited, (long) parcels));
        }
    }

    void stoppedWaiting(int stage, long parcels) {
        waiting[stage] -= parcels;
    }

    void worked(int stage, int parcels, long now) {
        if (now >= seasonStartMillis) {
            workedParcels[stage] += parcels;
        }
    }

    /** Parcels inside now: waiting or in service, not at the gate. */
    long inside() {
        return inside;
    }

    long storageLimitParcels() {
        return storageLimitParcels;
    }

    /** Parcels that wait in a stage now. */
    long waiting(int stage) {
        return waiting[stage];
    }

    /**
     * The result, once what still waited at the end has been counted.
     *
     * @param capacityParcels of each stage, the gate left out
     */
    NodeOutcome finish(String node, NodeKind kind, double[] capacityParcels, CourierHours couriers) {
        List<StageOutcome> outcomes = new ArrayList<>();
        for (int stage = 0; stage < stages.length; stage++) {
            outcomes.add(new StageOutcome(
                    stages[stage],
                    integral[stage] / (double) TimeAxis.MILLIS_PER_HOUR,
                    Series.of(atSlotEnd[stage]),
                    workedParcels[stage],
                    stage == GATE ? 0 : capacityParcels[stage - 1]));
        }
        return new NodeOutcome(
                node,
                kind,
                outcomes,
                peakWaiting,
                floodedMillis / (double) TimeAxis.MILLIS_PER_HOUR,
                seasonDays(arrivedPerDay),
                seasonDays(finishedPerDay),
                couriers);
    }

    private Series seasonDays(long[] perDay) {
        return Series.of(perDay).from(axis.warmupDays());
    }
}
