package cuofeng.simulator.network;

import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;

/**
 * Couriers at work: a line in which a parcel for a locker takes less time than one to the door, and a handover to the
 * door may fail.
 */
final class DeliveryStage extends LineStage {

    /** Not yet decided. */
    private static final byte UNDECIDED = 0;
    /** To the door, no attempt made; each failed attempt adds one. */
    private static final byte DOOR = 1;

    private static final byte LAST_ATTEMPT = DOOR + LastMile.MOST_ATTEMPTS - 1;
    private static final byte LOCKER = Byte.MAX_VALUE;

    private final LastMile lastMile;
    private final boolean isPlain;
    private final long lockerKey;
    private final long attemptKey;
    private long day = -1;
    private long lockerRoom;
    private long lockerParcels;
    private long failedParcels;

    DeliveryStage(
            int position,
            LotTable lots,
            NodeStatistics statistics,
            RateCurve curve,
            LastMile lastMile,
            String outlet,
            RandomStreams streams) {
        super(position, lots, statistics, curve);
        this.lastMile = lastMile;
        this.isPlain = lastMile.firstAttemptSuccess() >= 1 && lastMile.lockers().share() <= 0;
        this.lockerKey = streams.key(Keys.named("locker/" + outlet));
        this.attemptKey = streams.key(Keys.named("attempt/" + outlet));
    }

    /** Decides how a lot is to be handed over, once, when it enters this stage for the first time. */
    void decideHandover(long key) {
        int lot = EventKey.number(key);
        if (isPlain || lots().handover(lot) != UNDECIDED) {
            return;
        }
        LastMile.Lockers lockers = lastMile.lockers();
        long today = EventKey.millis(key) / TimeAxis.MILLIS_PER_DAY;
        if (today != day) {
            day = today;
            lockerRoom = (long) lockers.parcelsPerDay();
        }
        int parcels = lots().parcels(lot);
        boolean wanted = lockers.share() > 0 && Keys.uniform(Keys.with(lockerKey, lots().key(lot))) < lockers.share();
        if (wanted && parcels <= lockerRoom) {
            lockerRoom -= parcels;
            lots().handOver(lot, LOCKER);
        } else {
            lots().handOver(lot, DOOR);
        }
    }

    @Override
    long work(int lot, int parcels) {
        long toDoor = super.work(lot, parcels);
        if (isPlain || lots().handover(lot) != LOCKER) {
            return toDoor;
        }
        return Math.max(1, StrictMath.round(toDoor * lastMile.lockers().workFactor()));
    }

    /** Whether the handover that has just ended was in vain; a lot's last attempt never is. */
    boolean hasFailed(int lot) {
        if (isPlain) {
            return false;
        }
        byte attempt = lots().handover(lot);
        if (attempt == LOCKER) {
            lockerParcels += lots().parcels(lot);
            return false;
        }
        if (attempt == LAST_ATTEMPT) {
            return false;
        }
        long key = Keys.with(Keys.with(attemptKey, lots().key(lot)), attempt);
        if (Keys.uniform(key) < lastMile.firstAttemptSuccess()) {
            return false;
        }
        lots().handOver(lot, (byte) (attempt + 1));
        failedParcels += lots().parcels(lot);
        return true;
    }

    /** Parcels handed to lockers in the whole simulation. */
    long lockerParcels() {
        return lockerParcels;
    }

    /** Parcels times failed attempts in the whole simulation. */
    long failedParcels() {
        return failedParcels;
    }
}
