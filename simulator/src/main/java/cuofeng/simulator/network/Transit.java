package cuofeng.simulator.network;

import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.Variates;

/**
 * Transit time of a lane or feeder: lognormal with mean and coefficient of variation, cut below at half the mean. The
 * cut keeps a shortest transit, which is what lets nodes be advanced on their own.
 *
 * @param key of the source of its draws
 */
record Transit(double meanMillis, double cv, long key) {

    private static final double SHORTEST_SHARE = 0.5;

    static Transit of(Lane lane, long key) {
        return new Transit(lane.transitHours() * TimeAxis.MILLIS_PER_HOUR, lane.cv(), key);
    }

    static Transit of(Feeder feeder, long key) {
        return new Transit(feeder.transitHours() * TimeAxis.MILLIS_PER_HOUR, feeder.cv(), key);
    }

    /** Milliseconds for what is identified by {@code entity}: a lot's key or a vehicle's departure number. */
    long draw(long entity) {
        if (cv == 0) {
            return StrictMath.round(meanMillis);
        }
        double factor = Variates.lognormal(cv, Keys.uniform(Keys.with(key, entity)));
        return StrictMath.round(meanMillis * Math.max(SHORTEST_SHARE, factor));
    }

    /** No draw is shorter. */
    long shortestMillis() {
        return StrictMath.round(meanMillis * (cv == 0 ? 1 : SHORTEST_SHARE));
    }
}
