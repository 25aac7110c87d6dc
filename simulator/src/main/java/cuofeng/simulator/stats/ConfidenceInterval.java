package cuofeng.simulator.stats;

import java.util.Collection;
import org.apache.commons.math3.distribution.TDistribution;
import umontreal.ssj.stat.Tally;

/**
 * Student-t interval for the mean of independent observations, one per replication (Law, Simulation Modeling and
 * Analysis, 5th ed., section 4.5).
 *
 * @param halfWidth in the unit of the mean, {@code >= 0}
 * @param level confidence level, (0, 1)
 */
public record ConfidenceInterval(double mean, double halfWidth, double level, int observations) {

    /**
     * Interval from observations.
     *
     * @param observations at least two: one says nothing about its spread
     */
    public static ConfidenceInterval of(Collection<Double> observations, double level) {
        if (observations.size() < 2) {
            throw new IllegalArgumentException("an interval needs 2 observations or more, not " + observations.size());
        }
        Tally tally = new Tally();
        observations.forEach(tally::add);
        double quantile =
                new TDistribution(null, observations.size() - 1).inverseCumulativeProbability((1 + level) / 2);
        double halfWidth = quantile * StrictMath.sqrt(tally.variance() / observations.size());
        return new ConfidenceInterval(tally.average(), halfWidth, level, observations.size());
    }

    public boolean contains(double value) {
        return StrictMath.abs(value - mean) <= halfWidth;
    }
}
