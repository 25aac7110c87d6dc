package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;

/**
 * A machine with a rate: one lot after the other. With cumulative work C(t) and w(n) the work of lot n, it departs at
 * the first millisecond t with C(t) &ge; W(n) = max(C(entry), W(n-1)) + w(n); so a change of rate is felt by the lot in
 * hand, and rounding does not add up.
 */
class LineStage extends WorkStage {

    private static final int NO_LOT = -1;

    private final LineCapacity capacity;
    private long workDone;
    private int inService = NO_LOT;
    private int parcelsInService;

    LineStage(int position, LotTable lots, NodeStatistics statistics, RateCurve curve) {
        super(position, lots, statistics);
        this.capacity = new LineCapacity(curve);
    }

    @Override
    final void run(Batch entering, long untilMillis, Batch leaving) {
        int next = 0;
        int count = entering.size();
        while (true) {
            if (inService == NO_LOT) {
                if (next == count) {
                    return;
                }
                long now = entering.millis(next);
                if (isPlainQueue()) {
                    int lot = entering.number(next++);
                    start(lot, lots().parcels(lot), now, now);
                } else {
                    next = enterUntil(entering, next, now);
                    startFirst(now);
                }
            }
            long done = capacity.timeOfWork(workDone, untilMillis);
            if (done >= untilMillis) {
                enterUntil(entering, next, untilMillis);
                return;
            }
            next = enterUntil(entering, next, done);
            leaving.add(EventKey.of(done, inService));
            finished(parcelsInService, done);
            if (someoneWaits()) {
                startFirst(done);
            } else {
                inService = NO_LOT;
            }
        }
    }

    /** Queues what enters up to an instant, inclusive; returns the place of the next lot. */
    private int enterUntil(Batch entering, int from, long lastMillis) {
        int next = from;
        while (next < entering.size() && entering.millis(next) <= lastMillis) {
            long key = entering.key(next++);
            enter(key, lots().parcels(EventKey.number(key)));
        }
        return next;
    }

    private void startFirst(long now) {
        long key = first();
        int parcels = firstParcels();
        takeFirst(now);
        start(EventKey.number(key), parcels, EventKey.millis(key), now);
    }

    private void start(int lot, int parcels, long enteredMillis, long now) {
        if (enteredMillis == now) {
            // A lot that waited goes on from the work of the last one, not from the clock, which is up to a
            // millisecond ahead of it.
            workDone = Math.max(workDone, capacity.work(now));
        }
        parcelsInService = parcelsWorked(lot, parcels);
        workDone += work(lot, parcelsInService);
        inService = lot;
    }

    /** Work for the parcels of a lot, in units of {@link RateCurve}. */
    long work(int lot, int parcels) {
        return parcels * RateCurve.WORK_PER_PARCEL;
    }

    final LineCapacity capacity() {
        return capacity;
    }

    @Override
    final void slowTo(double factor, long now) {
        capacity.slowTo(factor, now);
    }
}
