package cuofeng.simulator.network;

import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.random.Keys;

/** An outlet: lots wait for payment where that is to come, then for the couriers. */
final class ReferenceOutlet extends ReferenceNode {

    private final Outlet outlet;
    private final LastMile lastMile;
    private final RateCurve couriers;
    private final ReferenceRate rate;
    private final ReferenceCouriers hours;
    private final ReferenceDelivery delivery;
    private final long attemptKey;
    private long failedParcels;
    private long deliveredParcels;
    private long lockerParcels;

    ReferenceOutlet(int number, Outlet outlet, ReferenceWorld world) {
        super(number, world, outlet.storageLimitParcels(), 1);
        this.outlet = outlet;
        this.lastMile = outlet.lastMile();
        PlannedCapacity planned = new PlannedCapacity(world.scenario(), RateCurve.DAYS_AFTER_SEASON);
        this.couriers = planned.parcelsPerHourOf(outlet);
        RateCurve overtimeRate = planned.overtimeParcelsPerHourOf(outlet);
        this.rate = new ReferenceRate(couriers, overtimeRate);
        this.hours = new ReferenceCouriers(outlet, overtimeRate, world.axis());
        this.attemptKey = world.key("attempt/" + outlet.id());
        this.delivery = new ReferenceDelivery(
                world.agenda(),
                number,
                world.lots(),
                new ReferenceLevel(StageOutcome.DELIVERY, world.axis()),
                rate,
                hours.mayWorkOvertime(),
                lastMile.lockers(),
                world.key("locker/" + outlet.id()));
        stages()[0] = delivery;
    }

    @Override
    void decide(long now) {
        if (hours.mayWorkOvertime()) {
            rate.workOvertime(hours.workOvertime(delivery.level().parcels(), now), now);
        }
    }

    @Override
    int enter(int lot, long now) {
        long paid = world().lots().orderedMillis(lot);
        if (paid > now) {
            setAside(lot, paid);
            return NO_STAGE;
        }
        return goOn(lot, now);
    }

    @Override
    int goOn(int lot, long now) {
        if (world().lots().attempt(lot) == 1) {
            delivery.expectDecision(lot, now);
        }
        return join(0, lot, now);
    }

    @Override
    int completed(int stage, int lot, long now) {
        if (fails(lot)) {
            failedParcels += parcels(lot);
            setAside(lot, nextDeliveryDay(now));
        } else {
            if (world().lots().is(lot, ReferenceLots.FOR_LOCKER)) {
                lockerParcels += parcels(lot);
            }
            leave(lot, now);
            deliveredParcels += parcels(lot);
            world().lots().deliver(lot, now);
        }
        return NO_STAGE;
    }

    @Override
    long deliveredParcels() {
        return deliveredParcels;
    }

    RateCurve couriers() {
        return couriers;
    }

    ReferenceCouriers hours() {
        return hours;
    }

    long lockerParcels() {
        return lockerParcels;
    }

    /** Parcels times attempts that failed. */
    long failedParcels() {
        return failedParcels;
    }

    Outlet outlet() {
        return outlet;
    }

    private boolean fails(int lot) {
        ReferenceLots lots = world().lots();
        int attempt = lots.attempts(lot);
        if (lots.is(lot, ReferenceLots.FOR_LOCKER) || attempt == LastMile.MOST_ATTEMPTS) {
            return false;
        }
        long key = Keys.with(Keys.with(attemptKey, lots.key(lot)), attempt);
        return Keys.uniform(key) >= lastMile.firstAttemptSuccess();
    }

    /** The first midnight after an instant that starts a delivery day. */
    private long nextDeliveryDay(long now) {
        TimeAxis axis = world().axis();
        int day = axis.dayOf(now) + 1;
        while (!lastMile.deliveryDays().contains(axis.date(day).getDayOfWeek())) {
            day++;
        }
        return day * TimeAxis.MILLIS_PER_DAY;
    }
}
