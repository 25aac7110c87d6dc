package cuofeng.simulator.stats;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles that intervals are made of. */
final class Quantiles {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Quantiles() {}

    /**
     * Of Student's t.
     *
     * @param probability (0, 1)
     * @param degreesOfFreedom {@code >= 1}
     */
    static double student(double probability, int degreesOfFreedom) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(probability);
    }

    /** Of the standard normal distribution. */
    static double normal(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** @throws IllegalArgumentException unless the level lies inside (0, 1) */
    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence level lies between 0 and 1, not at " + level);
        }
    }
}
