package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;

/**
 * The cumulative capacity of a line while it is simulated: a planned curve, slowed by a factor or exchanged for another
 * curve at instants that never fall. Work is counted in whole units as in {@link RateCurve}. Constant time on average.
 */
final class LineCapacity {

    private RateCurve curve;
    private double factor = 1;
    private int piece;
    private long startMillis;
    private long workAtStart;
    private long unitsPerMilli;
    private long endMillis;

    LineCapacity(RateCurve curve) {
        this.curve = curve;
        open(0);
    }

    /** From an instant on, multiplies the planned rate; what is above 0 stays at least 1 parcel/h. */
    void slowTo(double newFactor, long now) {
        if (newFactor != factor) {
            passTo(now);
            factor = newFactor;
            unitsPerMilli = rate();
        }
    }

    /** From an instant on, works by another curve. */
    void follow(RateCurve newCurve, long now) {
        if (newCurve != curve) {
            passTo(now);
            curve = newCurve;
            open(newCurve.pieceAt(now));
        }
    }

    private void passTo(long now) {
        while (endMillis <= now) {
            nextPiece();
        }
        workAtStart += unitsPerMilli * (now - startMillis);
        startMillis = now;
    }

    private void nextPiece() {
        workAtStart += unitsPerMilli * (endMillis - startMillis);
        startMillis = endMillis;
        open(piece + 1);
    }

    private void open(int newPiece) {
        piece = newPiece;
        endMillis = piece + 1 < curve.pieceCount() ? curve.pieceStartMillis(piece + 1) : EventKey.NONE;
        unitsPerMilli = rate();
    }

    private long rate() {
        long planned = curve.pieceParcelsPerHour(piece);
        return factor == 1 || planned == 0 ? planned : Math.max(1, (long) (planned * factor));
    }

    /** Cumulative work at an instant not before the last one asked for. */
    long work(long now) {
        while (endMillis <= now) {
            nextPiece();
        }
        return workAtStart + unitsPerMilli * (now - startMillis);
    }

    /**
     * First millisecond at which a work is done that was not yet done at the last instant asked for.
     *
     * @param limitMillis until when the capacity is known
     * @return an instant, right if it is before the limit; else any at or after it
     */
    long timeOfWork(long work, long limitMillis) {
        while (true) {
            if (work <= workAtStart) {
                // Done at the very instant at which the rate changes.
                return startMillis;
            }
            if (unitsPerMilli > 0) {
                long done = startMillis + (work - workAtStart + unitsPerMilli - 1) / unitsPerMilli;
                if (done <= endMillis) {
                    return done;
                }
            }
            if (endMillis >= limitMillis) {
                return EventKey.NONE;
            }
            nextPiece();
        }
    }
}
