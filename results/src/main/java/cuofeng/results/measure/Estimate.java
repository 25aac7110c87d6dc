package cuofeng.results.measure;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Mean over replications with the half-width of its 95 % confidence interval (Student's t; Law, Simulation Modeling and
 * Analysis, 5th ed., section 4.5).
 *
 * @param halfWidth empty with a single replication, which says nothing about chance
 * @param replications number of values behind the mean, {@code >= 1}
 */
public record Estimate(double mean, OptionalDouble halfWidth, int replications) {

    private static final double UPPER_TAIL = 0.975;

    /** Quantiles by degrees of freedom, up to those that runs usually have: finding one takes a search. */
    private static final double[] QUANTILES = IntStream.rangeClosed(0, 50)
            .mapToDouble(df -> df == 0 ? 0 : searchQuantile(df))
            .toArray();

    /** From the values of the replications, in order of replication. */
    public static Estimate of(double[] values) {
        int n = values.length;
        if (n == 0) {
            throw new IllegalArgumentException("an estimate needs at least one value");
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / n;
        if (n == 1) {
            return new Estimate(mean, OptionalDouble.empty(), 1);
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double halfWidth = quantile(n - 1) * StrictMath.sqrt(squares / (n - 1) / n);
        return new Estimate(mean, OptionalDouble.of(halfWidth), n);
    }

    /**
     * Student's t quantile of the half-widths.
     *
     * @param degreesOfFreedom replications less one, {@code >= 1}
     */
    public static double quantile(int degreesOfFreedom) {
        return degreesOfFreedom < QUANTILES.length ? QUANTILES[degreesOfFreedom] : searchQuantile(degreesOfFreedom);
    }

    private static double searchQuantile(int degreesOfFreedom) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL);
    }

    /** Whether the whole interval lies below 0. False where there is no interval. */
    public boolean surelyNegative() {
        return halfWidth.isPresent() && mean + halfWidth.getAsDouble() < 0;
    }

    /** Whether the whole interval lies above 0. False where there is no interval. */
    public boolean surelyPositive() {
        return halfWidth.isPresent() && mean - halfWidth.getAsDouble() > 0;
    }

    /** The same, times a factor. */
    public Estimate times(double factor) {
        OptionalDouble scaled = halfWidth.isPresent()
                ? OptionalDouble.of(halfWidth.getAsDouble() * StrictMath.abs(factor))
                : OptionalDouble.empty();
        return new Estimate(mean * factor, scaled, replications);
    }
}
