package cuofeng.simulator.stats;

/**
 * Mean and variance of independent observations.
 *
 * @param count {@code >= 2}: one observation says nothing about its spread
 * @param variance with the divisor {@code count - 1}, so that it is unbiased
 */
public record SampleStatistics(int count, double mean, double variance) {

    /** In two passes: the mean first, so that nothing large is subtracted from nothing small. */
    public static SampleStatistics of(double... observations) {
        if (observations.length < 2) {
            throw new IllegalArgumentException("an interval needs 2 observations or more, not " + observations.length);
        }
        double sum = 0;
        for (double observation : observations) {
            sum += observation;
        }
        double mean = sum / observations.length;
        double squares = 0;
        for (double observation : observations) {
            squares += (observation - mean) * (observation - mean);
        }
        return new SampleStatistics(observations.length, mean, squares / (observations.length - 1));
    }

    public double standardDeviation() {
        return StrictMath.sqrt(variance);
    }

    /** Standard deviation of the mean. */
    public double standardError() {
        return StrictMath.sqrt(variance / count);
    }
}
