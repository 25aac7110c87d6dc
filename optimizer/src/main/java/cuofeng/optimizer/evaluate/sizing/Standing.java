package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Targets.Target;

/**
 * How a target stands.
 *
 * @param mean of its figure over replications
 * @param bound of that mean: an upper one where the limit is the most allowed, else a lower one
 * @param keptShare of the replications whose own figure keeps the limit
 */
public record Standing(Target target, double mean, double bound, double keptShare) {

    /** Whether the bound is on the right side of the limit. */
    public boolean met() {
        return gap(0) <= 0;
    }

    /**
     * By how much the bound is on the wrong side of a stricter limit; negative if it is on the right one.
     *
     * @param margin by which the limit is stricter, {@code >= 0}
     */
    double gap(double margin) {
        return target.figure().atMost() ? bound - (target.limit() - margin) : target.limit() + margin - bound;
    }
}
