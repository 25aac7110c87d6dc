package cuofeng.simulator.network;

import cuofeng.simulator.random.Variates;
import java.util.HashMap;
import java.util.Map;

/**
 * A lognormal distribution of mean 1 as a table of {@value #CELLS} quantiles with straight lines between them, many times
 * faster than its inverse by formula. The last cell, which has no upper end, gets the one that keeps its mean.
 */
final class LognormalTable {

    private static final int CELLS = 4096;
    private static final int POINTS_IN_LAST_CELL = 256;

    private final double[] quantile = new double[CELLS + 1];

    private LognormalTable(double cv, double cut) {
        for (int i = 0; i < CELLS; i++) {
            quantile[i] = i == 0 ? cut : value(cv, cut, i / (double) CELLS);
        }
        double sum = 0;
        for (int i = 0; i < POINTS_IN_LAST_CELL; i++) {
            sum += value(cv, cut, (CELLS - 1 + (i + 0.5) / POINTS_IN_LAST_CELL) / CELLS);
        }
        quantile[CELLS] = 2 * sum / POINTS_IN_LAST_CELL - quantile[CELLS - 1];
    }

    private static double value(double cv, double cut, double uniform) {
        return Math.max(cut, Variates.lognormal(cv, uniform));
    }

    /**
     * The value at a place of the distribution.
     *
     * @param uniform (0, 1)
     */
    double at(double uniform) {
        double place = uniform * CELLS;
        int cell = (int) place;
        return quantile[cell] + (place - cell) * (quantile[cell + 1] - quantile[cell]);
    }

    /** The smallest value. */
    double lowest() {
        return quantile[0];
    }

    /** Tables by their coefficient of variation, each made once; for one thread. */
    static final class Cache {

        private static final double SHORTEST_TRANSIT = 0.5;

        private final Map<Double, LognormalTable> transits = new HashMap<>();
        private final Map<Double, LognormalTable> delays = new HashMap<>();

        /** Cut below at half the mean; without variation all values are the mean. */
        LognormalTable transit(double cv) {
            return transits.computeIfAbsent(cv, c -> new LognormalTable(c, c == 0 ? 1 : SHORTEST_TRANSIT));
        }

        LognormalTable delay(double cv) {
            return delays.computeIfAbsent(cv, c -> new LognormalTable(c, c == 0 ? 1 : 0));
        }
    }
}
