package cuofeng.simulator.network;

import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;

/**
 * Delivery by couriers: a line. What goes to lockers takes less work; who gets their room is decided, by number of lot,
 * once all lots of an instant have come.
 */
final class ReferenceDelivery extends ReferenceLine {

    private final LastMile.Lockers lockers;
    private final long lockerKey;
    private final ReferenceQueue undecided = new ReferenceQueue();
    private long day = -1;
    private long lockerRoom;

    ReferenceDelivery(
            ReferenceAgenda agenda,
            int node,
            ReferenceLots lots,
            ReferenceLevel level,
            ReferenceRate rate,
            boolean rateMayChange,
            LastMile.Lockers lockers,
            long lockerKey) {
        super(agenda, node, 0, lots, level, ReferencePart.ALL, rate, rateMayChange);
        this.lockers = lockers;
        this.lockerKey = lockerKey;
    }

    /** A lot comes for its first attempt. */
    void expectDecision(int lot, long now) {
        undecided.add(lot, now);
    }

    @Override
    void beforeStart(long now) {
        while (!undecided.isEmpty()) {
            decide(undecided.removeFirst(), now / TimeAxis.MILLIS_PER_DAY);
        }
    }

    private void decide(int lot, long today) {
        if (today != day) {
            day = today;
            lockerRoom = (long) lockers.parcelsPerDay();
        }
        int parcels = lots().parcels(lot);
        double uniform = Keys.uniform(Keys.with(lockerKey, lots().key(lot)));
        if (uniform < lockers.share() && parcels <= lockerRoom) {
            lockerRoom -= parcels;
            lots().mark(lot, ReferenceLots.FOR_LOCKER);
        }
    }

    @Override
    long workOf(int lot) {
        long work = super.workOf(lot);
        return lots().is(lot, ReferenceLots.FOR_LOCKER)
                ? Math.max(1, StrictMath.round(work * lockers.workFactor()))
                : work;
    }
}
