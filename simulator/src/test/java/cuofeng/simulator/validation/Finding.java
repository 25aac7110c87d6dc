package cuofeng.simulator.validation;

import cuofeng.simulator.stats.ConfidenceInterval;

/**
 * A quantity of a case with what was simulated here.
 *
 * @param interval 99.9 %
 */
record Finding(ReferenceCase of, Quantity quantity, ConfidenceInterval interval) {

    /** Half-width at most this share of the exact value, else the interval proves nothing. */
    static final double POWER = 0.02;

    static final double LEVEL = 0.999;

    private static final double NORMAL_95 = 1.959964;
    private static final double NORMAL_99_9 = 3.290527;
    private static final double SIGMAS = 3;

    double relativeHalfWidth() {
        return interval.halfWidth() / StrictMath.abs(quantity.exact());
    }

    boolean isExact() {
        return interval.contains(quantity.exact());
    }

    boolean hasPower() {
        return relativeHalfWidth() < POWER;
    }

    boolean passes() {
        return isExact() && hasPower();
    }

    /** Whether a published interval and ours differ by at most three standard deviations of their difference. */
    boolean agreesWithPublished() {
        double theirs = quantity.published().halfWidth() / NORMAL_95;
        double ours = interval.halfWidth() / NORMAL_99_9;
        double difference = StrictMath.abs(quantity.published().value() - interval.mean());
        return difference <= SIGMAS * StrictMath.sqrt(theirs * theirs + ours * ours);
    }
}
