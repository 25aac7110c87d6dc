package cuofeng.simulator.stats;

import java.util.Arrays;

/**
 * Means of consecutive batches of one long series: nearly independent if batches are long against the time in which the
 * series forgets (Law, Simulation Modeling and Analysis, 5th ed., section 9.5.3).
 */
public final class BatchMeans {

    private BatchMeans() {}

    /**
     * Means of batches; what does not fill a last batch is left out at the end.
     *
     * @param size observations in a batch, {@code >= 1}
     */
    public static double[] of(double[] series, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a batch has 1 observation or more, not " + size);
        }
        double[] means = new double[series.length / size];
        for (int b = 0; b < means.length; b++) {
            double sum = 0;
            for (int i = b * size; i < (b + 1) * size; i++) {
                sum += series[i];
            }
            means[b] = sum / size;
        }
        return means;
    }

    /**
     * Interval of the mean of a series in steady state.
     *
     * @param batches {@code >= 2}; 10 to 30 are usual (Schmeiser, Operations Research 30(3), 1982)
     */
    public static ConfidenceInterval interval(double[] series, int batches, double level) {
        if (batches < 2 || batches > series.length) {
            throw new IllegalArgumentException(
                    "%d observations cannot be cut into %d batches, 2 or more".formatted(series.length, batches));
        }
        double[] means = of(series, series.length / batches);
        return ConfidenceInterval.of(SampleStatistics.of(Arrays.copyOf(means, batches)), level);
    }
}
