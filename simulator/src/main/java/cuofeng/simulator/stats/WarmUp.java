package cuofeng.simulator.stats;

import java.util.OptionalInt;

/** How much of the beginning of a series is not yet like the rest of it. */
public final class WarmUp {

    /** Observations in a batch of MSER-5. */
    public static final int MSER_BATCH = 5;

    /** A handful of batches at the end that happen to be alike would win by chance. */
    private static final int LAST_BATCHES = 5;

    private WarmUp() {}

    /**
     * Observations to delete by MSER-m: the truncation after which the squared standard error of the mean of the remaining
     * batch means is least (White, An Effective Truncation Heuristic for Bias Reduction in Simulation Output, Simulation
     * 69(6), 1997; White, Cobb and Spratt, A Comparison of Five Steady-State Truncation Heuristics for Simulation, WSC
     * 2000, for batches of five). Of equal ones the earliest.
     *
     * @param batch observations in a batch, {@code >= 1}; a whole cycle where the series has one
     * @return whole batches; empty if the minimum lies in the second half, where too little remains to judge by, so that a
     *     longer series is needed (Hoad, Robinson and Davies, Automating Warm-up Length Estimation, JORS 61, 2010)
     */
    public static OptionalInt mser(double[] series, int batch) {
        double[] means = BatchMeans.of(series, batch);
        if (means.length <= LAST_BATCHES) {
            return OptionalInt.empty();
        }
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        double sum = 0;
        double mean = 0;
        double squares = 0;
        // From the end, so that each step adds one batch to what remains (Welford).
        for (int d = means.length - 1; d >= 0; d--) {
            int remaining = means.length - d;
            double before = mean;
            sum += means[d];
            mean = sum / remaining;
            squares += (means[d] - before) * (means[d] - mean);
            double statistic = squares / ((double) remaining * remaining);
            if (remaining > LAST_BATCHES && statistic <= least) {
                least = statistic;
                best = d;
            }
        }
        return best * 2 > means.length ? OptionalInt.empty() : OptionalInt.of(best * batch);
    }

    /**
     * Welch's moving average of a series that is itself a mean over replications, to look at: where it becomes level, the
     * warm-up is over (Welch, The Statistical Analysis of Simulation Results, 1983; Law, 5th ed., section 9.5.1).
     *
     * @param window observations on either side, {@code >= 0}; fewer near the beginning
     * @return without the last {@code window} observations, which have no full window
     */
    public static double[] movingAverage(double[] series, int window) {
        if (window < 0 || window >= series.length) {
            throw new IllegalArgumentException(
                    "a window of %d on either side does not fit %d observations".formatted(window, series.length));
        }
        double[] averages = new double[series.length - window];
        for (int i = 0; i < averages.length; i++) {
            int side = Math.min(i, window);
            double sum = 0;
            for (int j = i - side; j <= i + side; j++) {
                sum += series[j];
            }
            averages[i] = sum / (2 * side + 1);
        }
        return averages;
    }
}
