package cuofeng.simulator.stats;

/**
 * A quantity observed in every replication whose true mean is known, such as the number of orders: what it explains of
 * an observation is chance of a known size and can be taken out. The slope is estimated from the same replications, which
 * costs one degree of freedom; the interval is exact if both are jointly normal (Lavenberg and Welch 1981; Law,
 * Simulation Modeling and Analysis, 5th ed., section 11.4). Immutable.
 */
public final class ControlVariate {

    private final double[] deviations;
    private final double squares;
    private final double shift;

    /**
     * A control.
     *
     * @param observed one per replication, at least three, not all alike
     * @param trueMean what they have on average, known beforehand
     */
    public ControlVariate(double[] observed, double trueMean) {
        if (observed.length < 3) {
            throw new IllegalArgumentException("a control needs 3 replications or more, not " + observed.length);
        }
        SampleStatistics sample = SampleStatistics.of(observed);
        if (sample.variance() == 0) {
            throw new IllegalArgumentException(
                    "a control that is %s in every replication explains nothing".formatted(sample.mean()));
        }
        this.deviations = observed.clone();
        for (int r = 0; r < deviations.length; r++) {
            deviations[r] -= sample.mean();
        }
        this.squares = sample.variance() * (sample.count() - 1);
        this.shift = sample.mean() - trueMean;
    }

    /** Least-squares slope of observations on the control. */
    public double slope(double[] observations) {
        requireSameCount(observations);
        double products = 0;
        for (int r = 0; r < observations.length; r++) {
            products += deviations[r] * observations[r];
        }
        return products / squares;
    }

    /** Mean of the observations where the control is at its true mean. */
    public double mean(double[] observations) {
        return SampleStatistics.of(observations).mean() - slope(observations) * shift;
    }

    /** What the control leaves unexplained. */
    public double[] residuals(double[] observations) {
        double mean = SampleStatistics.of(observations).mean();
        double slope = slope(observations);
        double[] residuals = observations.clone();
        for (int r = 0; r < residuals.length; r++) {
            residuals[r] -= mean + slope * deviations[r];
        }
        return residuals;
    }

    /** Variance of {@link #mean} over that of one residual: 1/n, and more the further the sample is off the true mean. */
    double spread() {
        return 1.0 / deviations.length + shift * shift / squares;
    }

    int degreesOfFreedom() {
        return deviations.length - 2;
    }

    /** Interval of {@link #mean}. */
    public ConfidenceInterval interval(double[] observations, double level) {
        Quantiles.requireLevel(level);
        double sum = 0;
        for (double residual : residuals(observations)) {
            sum += residual * residual;
        }
        double error = StrictMath.sqrt(sum / degreesOfFreedom() * spread());
        double quantile = Quantiles.student((1 + level) / 2, degreesOfFreedom());
        return new ConfidenceInterval(mean(observations), quantile * error, level, observations.length);
    }

    private void requireSameCount(double[] observations) {
        if (observations.length != deviations.length) {
            throw new IllegalArgumentException(
                    "%d observations, but a control of %d".formatted(observations.length, deviations.length));
        }
    }
}
