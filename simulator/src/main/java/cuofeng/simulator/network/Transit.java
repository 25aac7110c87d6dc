package cuofeng.simulator.network;

import cuofeng.scenarios.model.Delay;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;

/**
 * Time on a lane or feeder, or of a delay: lognormal with mean and coefficient of variation. On lanes and feeders it is
 * cut below at half the mean: the cut keeps a shortest transit, which is what lets nodes be advanced on their own.
 *
 * @param factors the distribution over the mean
 * @param key of the source of its draws
 */
record Transit(double meanMillis, LognormalTable factors, long key) {

    static Transit of(Lane lane, LognormalTable.Cache tables, long key) {
        return new Transit(lane.transitHours() * TimeAxis.MILLIS_PER_HOUR, tables.transit(lane.cv()), key);
    }

    static Transit of(Feeder feeder, LognormalTable.Cache tables, long key) {
        return new Transit(feeder.transitHours() * TimeAxis.MILLIS_PER_HOUR, tables.transit(feeder.cv()), key);
    }

    static Transit of(Delay delay, LognormalTable.Cache tables, long key) {
        return new Transit(delay.meanHours() * TimeAxis.MILLIS_PER_HOUR, tables.delay(delay.cv()), key);
    }

    /** Milliseconds, at least 1, for what is identified by {@code entity}: a lot's key or a vehicle's departure number. */
    long draw(long entity) {
        return Math.max(1, StrictMath.round(meanMillis * factors.at(Keys.uniform(Keys.with(key, entity)))));
    }

    /** No draw is shorter. */
    long shortestMillis() {
        return Math.max(1, StrictMath.round(meanMillis * factors.lowest()));
    }
}
