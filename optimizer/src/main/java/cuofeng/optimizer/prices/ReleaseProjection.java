package cuofeng.optimizer.prices;

/**
 * Projects wishes for a block's releases to the nearest possible ones, in the sum of squares: shares r(s) &gt;= 0 whose sums
 * up to each slot lie between what is due and what is ready by then, and come to 1 in the end.
 *
 * <p>Exact. At the nearest point r(s) = max(0, wish(s) - threshold(s)), where the threshold is constant but falls after a
 * slot in which all that is ready has left, and rises after one in which only what is due has left (Karush, Kuhn and
 * Tucker). So it is found as a taut string is: from the last such slot on, the range of thresholds that keep all bounds is
 * narrowed slot by slot, until a slot leaves none; then it is fixed up to the slot of the opposite bound that stands in the
 * way, and the search starts again from there. With one bound only, the sum in the end, this is the projection to a
 * simplex. Holds work space: for one thread.
 */
final class ReleaseProjection {

    /** The lowest threshold that lets nowhere more go than is ready, what goes by it, and of how many slots. */
    private double lowest;

    private double sumAtLowest;
    private int countAtLowest;

    /**
     * Projects {@code values[first .. end)} in place.
     *
     * @param due at the same places, ascending, its last 1 but for rounding
     * @param ready not below {@code due}, ascending, its last 1 but for rounding
     */
    void project(double[] values, double[] due, double[] ready, int first, int end) {
        int start = first;
        double gone = 0;
        while (start < end) {
            lowest = Double.NEGATIVE_INFINITY;
            double highest = Double.POSITIVE_INFINITY;
            double sumAtHighest = 0;
            int lowestAt = start;
            int highestAt = -1;
            int fixedTo = end - 1;
            boolean fixedHigh = false;
            for (int s = start; s < end; s++) {
                double value = values[s];
                double most = ready[s] - gone;
                // The two ends are one but for rounding.
                double least = s == end - 1 ? most : due[s] - gone;
                if (value > highest) {
                    sumAtHighest += value - highest;
                }
                if (s == start) {
                    lowest = value - Math.max(0, most);
                    sumAtLowest = Math.max(0, most);
                    countAtLowest = most > 0 ? 1 : 0;
                } else {
                    if (value > lowest) {
                        sumAtLowest += value - lowest;
                        countAtLowest++;
                    }
                    if (sumAtLowest > most) {
                        if (sumAtHighest > most) {
                            // Even at the highest threshold more would go than is ready.
                            fixedTo = highestAt;
                            fixedHigh = true;
                            break;
                        }
                        raiseLowest(values, start, s, most);
                        lowestAt = s;
                    }
                }
                if (least > 0 && lowestAt < s && sumAtLowest < least) {
                    // Even at the lowest threshold less would go than is due.
                    fixedTo = lowestAt;
                    break;
                }
                if (least > 0 && sumAtHighest < least && s < end - 1) {
                    highest = thresholdAbove(values, start, s, least);
                    highestAt = s;
                    sumAtHighest = least;
                }
            }
            double threshold = fixedHigh ? highest : lowest;
            for (int s = start; s <= fixedTo; s++) {
                values[s] = Math.max(0, values[s] - threshold);
            }
            gone = fixedHigh ? due[fixedTo] : ready[fixedTo];
            start = fixedTo + 1;
        }
    }

    /** Raises the lowest threshold until no more than a sum goes. */
    private void raiseLowest(double[] values, int start, int last, double sum) {
        lowest = thresholdAbove(values, start, last, sum);
        sumAtLowest = Math.max(0, sum);
        countAtLowest = 0;
        for (int s = start; s <= last; s++) {
            if (values[s] > lowest) {
                countAtLowest++;
            }
        }
    }

    /**
     * The threshold at or above the lowest at which a sum goes up to a slot. Newton's method on a convex, piecewise linear
     * function; it comes from below and ends as soon as the same slots stay above it.
     *
     * @param sum if it is not above 0, the largest of the values
     */
    private double thresholdAbove(double[] values, int start, int last, double sum) {
        if (sum <= 0) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int s = start; s <= last; s++) {
                largest = Math.max(largest, values[s]);
            }
            return largest;
        }
        double threshold = lowest;
        double goes = sumAtLowest;
        int count = countAtLowest;
        while (count > 0) {
            threshold += (goes - sum) / count;
            int above = 0;
            goes = 0;
            for (int s = start; s <= last; s++) {
                double over = values[s] - threshold;
                if (over > 0) {
                    goes += over;
                    above++;
                }
            }
            if (above >= count) {
                break;
            }
            count = above;
        }
        return threshold;
    }
}
