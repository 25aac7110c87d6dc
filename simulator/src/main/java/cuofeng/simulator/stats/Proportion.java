package cuofeng.simulator.stats;

/**
 * A share of independent trials that succeeded, with Wilson's score interval, which stays inside [0, 1] and means
 * something at 0 of n, too (Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22, 1927).
 *
 * @param successes 0 to trials
 * @param trials {@code >= 1}
 */
public record Proportion(int successes, int trials) {
    public Proportion {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException("%d of %d trials".formatted(successes, trials));
        }
    }

    public double share() {
        return successes / (double) trials;
    }

    /** Middle of the interval: the share, drawn towards one half the more, the fewer trials there are. */
    public double midpoint(double level) {
        double z2 = squaredQuantile(level);
        return (share() + z2 / (2 * trials)) / (1 + z2 / trials);
    }

    public double lower(double level) {
        return StrictMath.max(0, midpoint(level) - halfWidth(level));
    }

    public double upper(double level) {
        return StrictMath.min(1, midpoint(level) + halfWidth(level));
    }

    private double halfWidth(double level) {
        double z2 = squaredQuantile(level);
        double p = share();
        return StrictMath.sqrt(z2 * (p * (1 - p) / trials + z2 / (4.0 * trials * trials))) / (1 + z2 / trials);
    }

    private static double squaredQuantile(double level) {
        Quantiles.requireLevel(level);
        double z = Quantiles.normal((1 + level) / 2);
        return z * z;
    }
}
