package cuofeng.results.measure;

import cuofeng.simulator.outcome.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A count at one slot end, over replications: mean and the range of the middle 80 %. Quantiles interpolate linearly
 * between order statistics (Hyndman and Fan 1996, type 7); with one replication all three are the same.
 */
public record Band(double mean, double p10, double p90) {

    /**
     * Slot by slot.
     *
     * @param series one per replication, all of the same size
     * @param firstSlot slots before it are left out
     */
    public static List<Band> over(List<Series> series, int firstSlot) {
        List<Band> bands = new ArrayList<>();
        long[] values = new long[series.size()];
        for (int slot = firstSlot; slot < series.get(0).size(); slot++) {
            for (int r = 0; r < values.length; r++) {
                values[r] = series.get(r).at(slot);
            }
            bands.add(of(values));
        }
        return bands;
    }

    /** Of the values of the replications, in any order; at least one. */
    public static Band of(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sorted).sum() / (double) sorted.length;
        return new Band(mean, quantile(sorted, 0.1), quantile(sorted, 0.9));
    }

    private static double quantile(long[] sorted, double level) {
        double position = level * (sorted.length - 1);
        int below = (int) position;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
}
