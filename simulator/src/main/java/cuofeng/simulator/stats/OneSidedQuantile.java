package cuofeng.simulator.stats;

import org.apache.commons.math3.distribution.TDistribution;

/** How far a mean may lie on one side of the mean of a sample, in its standard errors (Student's t). */
public final class OneSidedQuantile {

    private OneSidedQuantile() {}

    /**
     * The quantile that a one-sided bound of a mean needs (Law, Simulation Modeling and Analysis, 5th ed., section 4.5).
     *
     * @param observations of the sample, at least two: one says nothing about its spread
     * @param error probability that the bound is wrong, (0, 0.5]
     */
    public static double of(int observations, double error) {
        if (observations < 2 || !(error > 0 && error <= 0.5)) {
            throw new IllegalArgumentException(
                    "need 2 observations or more (%d) and an error in (0, 0.5] (%s)".formatted(observations, error));
        }
        return new TDistribution(null, observations - 1).inverseCumulativeProbability(1 - error);
    }
}
