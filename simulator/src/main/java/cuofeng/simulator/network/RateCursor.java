package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;

/** Reads a {@link RateCurve} at instants and works that never fall, in constant time on average. */
final class RateCursor {

    private final RateCurve curve;
    private int timePiece;
    private int workPiece;

    RateCursor(RateCurve curve) {
        this.curve = curve;
    }

    /** Cumulative work at an instant not before the last one asked for. */
    long work(long millis) {
        while (timePiece + 1 < curve.pieceCount() && curve.pieceStartMillis(timePiece + 1) <= millis) {
            timePiece++;
        }
        return curve.workAtStart(timePiece)
                + curve.pieceParcelsPerHour(timePiece) * (millis - curve.pieceStartMillis(timePiece));
    }

    /** First millisecond at which a work not below the last one asked for is done, or {@link RateCurve#NEVER}. */
    long timeOfWork(long work) {
        while (workPiece + 1 < curve.pieceCount() && curve.workAtStart(workPiece + 1) < work) {
            workPiece++;
        }
        long missing = work - curve.workAtStart(workPiece);
        long rate = curve.pieceParcelsPerHour(workPiece);
        if (missing <= 0) {
            return curve.pieceStartMillis(workPiece);
        }
        return rate == 0 ? RateCurve.NEVER : curve.pieceStartMillis(workPiece) + (missing + rate - 1) / rate;
    }
}
