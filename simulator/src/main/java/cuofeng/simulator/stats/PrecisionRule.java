package cuofeng.simulator.stats;

import java.util.Collection;
import java.util.List;

/**
 * How many observations make a mean precise: its relative half-width at most a target, at 95 %.
 *
 * <p>Who stops as soon as an interval looks short stops too often when the spread is underestimated by chance, and then
 * the interval holds the truth less often than it says (Chow and Robbins, On the asymptotic theory of fixed-width
 * sequential confidence intervals, Annals of Mathematical Statistics 36(2), 1965, prove that this goes away only as the
 * target goes to 0; Singham and Schruben, Finite-sample performance of absolute precision stopping rules, INFORMS
 * Journal on Computing 24(4), 2012, measure it). Against that stand a first stage of {@value #FIRST_STAGE}, few looks (from
 * one to the next at least {@value #LEAST_STEP} observations, and as many as the spread so far asks for, but at most
 * double), and the target γ ÷ (1 + γ) in place of γ, so that the mean is within γ of the truth and not just of itself
 * (Law, Simulation Modeling and Analysis, 5th ed., section 9.4.1). What is left is in {@code docs/precision.md}.
 *
 * @param relative target γ, (0, 1)
 * @param most observations, {@code >= FIRST_STAGE}
 */
public record PrecisionRule(double relative, int most) {

    /** Observations before the first look. */
    public static final int FIRST_STAGE = 20;

    private static final int LEAST_STEP = 5;
    private static final double LEVEL = 0.95;

    public PrecisionRule {
        if (!(relative > 0 && relative < 1) || most < FIRST_STAGE) {
            throw new IllegalArgumentException("precision rule: relative (%s) must be in (0, 1), most (%d) at least %d"
                    .formatted(relative, most, FIRST_STAGE));
        }
    }

    /** Half-width over mean up to which the rule goes on. */
    public double target() {
        return relative / (1 + relative);
    }

    /** Whether the means of all samples are precise. */
    public boolean isMet(List<? extends Collection<Double>> samples) {
        return samples.stream().allMatch(sample -> relativeHalfWidth(sample) <= target());
    }

    /**
     * Observations that each sample should have.
     *
     * @param samples of the same experiment; a sample may lack values that do not exist in a replication
     * @param have replications so far, {@code >= FIRST_STAGE}
     * @return {@code have} if that is enough, or the most allowed
     */
    public int wanted(List<? extends Collection<Double>> samples, int have) {
        if (isMet(samples)) {
            return have;
        }
        double needed = have;
        for (Collection<Double> sample : samples) {
            double ratio = relativeHalfWidth(sample) / target();
            needed = Math.max(needed, StrictMath.ceil(have * ratio * ratio));
        }
        double step = Math.max(have + (double) LEAST_STEP, Math.min(needed, 2.0 * have));
        return (int) Math.min(most, step);
    }

    /**
     * Half-width of the 95 % interval over the mean.
     *
     * @return {@code >= 0}; 0 if all values are the same, infinite with fewer than two values or around a mean of 0
     */
    public static double relativeHalfWidth(Collection<Double> sample) {
        if (sample.size() < 2) {
            return Double.POSITIVE_INFINITY;
        }
        ConfidenceInterval interval = ConfidenceInterval.of(sample, LEVEL);
        return interval.halfWidth() == 0 ? 0 : interval.halfWidth() / StrictMath.abs(interval.mean());
    }
}
