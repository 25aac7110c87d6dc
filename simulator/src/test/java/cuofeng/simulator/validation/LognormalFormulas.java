package cuofeng.simulator.validation;

import org.apache.commons.math3.distribution.NormalDistribution;

/** Moments of the model's transit times. */
final class LognormalFormulas {

    private LognormalFormulas() {}

    /** E max(1/2, X) for a lognormal X of mean 1 = Phi(z)/2 + 1 - Phi(z - s), z being the cut's standard score. */
    static double meanCutAtHalf(double cv) {
        double variance = StrictMath.log(1 + cv * cv);
        double deviation = StrictMath.sqrt(variance);
        double score = (StrictMath.log(0.5) + variance / 2) / deviation;
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return normal.cumulativeProbability(score) / 2 + 1 - normal.cumulativeProbability(score - deviation);
    }
}
