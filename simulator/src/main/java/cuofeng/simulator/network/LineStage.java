package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;

/**
 * A machine with a rate: one lot after the other. With cumulative work C(t) and w(n) the work of lot n, it departs at
 * the first millisecond t with C(t) &ge; W(n) = max(C(arrival), W(n-1)) + w(n); so a change of rate is felt by the lot
 * in hand, and rounding does not add up.
 */
final class LineStage extends WorkStage {

    private final RateCursor cursor;
    private long workDone;
    private int inService = NO_LOT;
    private long doneMillis = EventKey.NONE;

    LineStage(int position, LotTable lots, NodeStatistics statistics, RateCurve curve) {
        super(position, lots, statistics);
        this.cursor = new RateCursor(curve);
    }

    @Override
    long nextEventMillis() {
        return doneMillis;
    }

    @Override
    int advance(long now) {
        int lot = inService;
        if (someoneWaits()) {
            // Goes on from the work of the last lot, not from the clock, which is up to a millisecond ahead of it.
            startFirst(now);
        } else {
            inService = NO_LOT;
            doneMillis = EventKey.NONE;
        }
        return finished(lot);
    }

    @Override
    void startWhatCan(long now) {
        if (inService == NO_LOT) {
            workDone = Math.max(workDone, cursor.work(now));
            startFirst(now);
        }
    }

    private void startFirst(long now) {
        inService = takeFirst(now);
        workDone += lots().parcels(inService) * RateCurve.WORK_PER_PARCEL;
        doneMillis = cursor.timeOfWork(workDone);
    }
}
