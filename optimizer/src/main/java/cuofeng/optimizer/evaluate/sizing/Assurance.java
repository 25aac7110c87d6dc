package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Targets.Target;
import cuofeng.simulator.stats.OneSidedQuantile;
import java.util.Arrays;

/**
 * How sure it must be that all targets are met. A confirmation that fails is followed by another on fresh replications,
 * so the error is shared out: the k-th has the 2^k-th part, which add up to the whole, and each target an equal share of
 * that (Bonferroni). So the probability that capacity is confirmed which misses a target is at most the error.
 *
 * @param confidence of all targets together, [0.5, 1)
 * @param confirmations replications of a confirmation, {@code >= 2}
 */
public record Assurance(double confidence, int confirmations) {
    public Assurance {
        if (!(confidence >= 0.5 && confidence < 1) || confirmations < 2) {
            throw new IllegalArgumentException("need a confidence in [0.5, 1) (%s) and 2 confirmations or more (%d)"
                    .formatted(confidence, confirmations));
        }
    }

    /**
     * Probability with which an attempt may confirm what misses a target.
     *
     * @param attempt {@code >= 1}
     */
    public double errorOf(int attempt) {
        return (1 - confidence) / StrictMath.scalb(1.0, attempt);
    }

    /** Probability that one target's bound is wrong. */
    private double error(int attempt, int targets) {
        return errorOf(attempt) / targets;
    }

    /**
     * How a target stands by a sample: its mean, and the bound of the mean that as many replications as a confirmation
     * has would give with the sample's spread.
     *
     * @param values of the figure, one a replication
     */
    Standing standing(Target target, double[] values, int attempt, int targets) {
        int n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double error = n < 2 ? 0 : StrictMath.sqrt(squares / (n - 1) / confirmations);
        double margin = error == 0 ? 0 : OneSidedQuantile.of(confirmations, error(attempt, targets)) * error;
        boolean atMost = target.figure().atMost();
        long kept = Arrays.stream(values)
                .filter(value -> atMost ? value <= target.limit() : value >= target.limit())
                .count();
        return new Standing(target, mean, atMost ? mean + margin : mean - margin, kept / (double) n);
    }
}
