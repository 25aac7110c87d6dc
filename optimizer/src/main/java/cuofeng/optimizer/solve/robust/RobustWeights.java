package cuofeng.optimizer.solve.robust;

/**
 * How much the mean over all draws of demand and the worst of them count in one score, in hundredths.
 *
 * @param meanPercent {@code >= 0}
 * @param worstPercent {@code >= 0}; the two add up to 100
 */
public record RobustWeights(int meanPercent, int worstPercent) {

    /** Half the mean, half the worst. */
    public static final RobustWeights DEFAULT = new RobustWeights(50, 50);

    public RobustWeights {
        if (meanPercent < 0 || worstPercent < 0 || meanPercent + worstPercent != 100) {
            throw new IllegalArgumentException(
                    "robust weights: mean (%d) and worst (%d) must not be below 0 and add up to 100"
                            .formatted(meanPercent, worstPercent));
        }
    }

    /** Weighted mean and worst of what each draw has, in the unit of the values. */
    public double of(double mean, double worst) {
        return (meanPercent * mean + worstPercent * worst) / 100;
    }
}
