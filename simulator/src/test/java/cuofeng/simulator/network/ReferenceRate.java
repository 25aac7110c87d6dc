package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;
import java.util.stream.LongStream;

/**
 * The cumulative work C(t) of a line whose planned rate may be changed at control instants, by congestion or overtime.
 * Moves forward in time only.
 */
final class ReferenceRate {

    static final long NEVER = Long.MAX_VALUE;

    private final long[] startMillis;
    private final long[] planned;
    private final long[] withOvertime;
    private boolean overtime;
    private double factor = 1;
    private int piece;
    private long atMillis;
    private long work;

    /**
     * @param overtimeRate rate that overtime raises the planned one to
     */
    ReferenceRate(RateCurve plannedRate, RateCurve overtimeRate) {
        this.startMillis = LongStream.concat(starts(plannedRate), starts(overtimeRate))
                .distinct()
                .sorted()
                .toArray();
        this.planned = LongStream.of(startMillis).map(t -> at(plannedRate, t)).toArray();
        this.withOvertime = LongStream.of(startMillis)
                .map(t -> Math.max(at(plannedRate, t), at(overtimeRate, t)))
                .toArray();
    }

    private static LongStream starts(RateCurve curve) {
        return LongStream.range(0, curve.pieceCount()).map(i -> curve.pieceStartMillis((int) i));
    }

    private static long at(RateCurve curve, long millis) {
        return curve.pieceParcelsPerHour(curve.pieceAt(millis));
    }

    /** From now on the planned rate is multiplied by a factor. */
    void slowTo(double newFactor, long now) {
        moveTo(now);
        factor = newFactor;
    }

    /** From now on overtime is worked, or not any more. */
    void workOvertime(boolean worked, long now) {
        moveTo(now);
        overtime = worked;
    }

    /** C(now). */
    long workUntil(long now) {
        moveTo(now);
        return work;
    }

    /** First millisecond up to a limit, inclusive, at which C reaches a target, or {@link #NEVER}. */
    long timeOf(long target, long limitMillis) {
        long millis = atMillis;
        long done = work;
        for (int i = piece; millis < limitMillis; i++) {
            if (done >= target) {
                return millis;
            }
            long rate = rate(i);
            long end = Math.min(end(i), limitMillis);
            long neededMillis = rate == 0 ? NEVER : (target - done + rate - 1) / rate;
            if (neededMillis <= end - millis) {
                return millis + neededMillis;
            }
            if (end == NEVER) {
                return NEVER;
            }
            done += rate * (end - millis);
            millis = end;
        }
        return NEVER;
    }

    private void moveTo(long now) {
        while (end(piece) <= now) {
            work += rate(piece) * (end(piece) - atMillis);
            atMillis = end(piece);
            piece++;
        }
        work += rate(piece) * (now - atMillis);
        atMillis = now;
    }

    private long rate(int i) {
        if (overtime) {
            return withOvertime[i];
        }
        if (factor == 1 || planned[i] == 0) {
            return planned[i];
        }
        return Math.max(1, (long) (planned[i] * factor));
    }

    private long end(int i) {
        return i + 1 < startMillis.length ? startMillis[i + 1] : NEVER;
    }
}
