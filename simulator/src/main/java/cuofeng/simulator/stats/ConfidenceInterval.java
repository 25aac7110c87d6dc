package cuofeng.simulator.stats;

import java.util.Collection;

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
        return of(
                SampleStatistics.of(
                        observations.stream().mapToDouble(Double::doubleValue).toArray()),
                level);
    }

    /** Interval from what is known of a sample. */
    public static ConfidenceInterval of(SampleStatistics sample, double level) {
        Quantiles.requireLevel(level);
        double halfWidth = Quantiles.student((1 + level) / 2, sample.count() - 1) * sample.standardError();
        return new ConfidenceInterval(sample.mean(), halfWidth, level, sample.count());
    }

    public double lower() {
        return mean - halfWidth;
    }

    public double upper() {
        return mean + halfWidth;
    }

    public boolean contains(double value) {
        return StrictMath.abs(value - mean) <= halfWidth;
    }
}
