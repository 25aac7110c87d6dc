package cuofeng.optimizer.prices;

/**
 * Projects wishes for a node's prices to the nearest valid prices: 0 &lt;= p(t) &lt;= w + p(t+1), where p is 0 beyond the
 * last slot; nearest in the sum of squares divided by a scale per slot.
 *
 * <p>Exact, by dynamic programming from the last slot. Let V(t, x) be the least cost of slots t and later if p(t) = x.
 * Its derivative in x rises piecewise linearly up to a wall at w (T - t); only its points at and above the minimiser
 * matter for earlier slots, and each earlier slot shifts them by w. Holds work space: for one thread.
 */
final class PriceProjection {

    /** Points of the derivative from the wall down to the minimiser. */
    private final double[] position;

    private final double[] derivative;
    private final double[] minimiser;

    PriceProjection(int slots) {
        this.position = new double[2 * slots + 2];
        this.derivative = new double[2 * slots + 2];
        this.minimiser = new double[slots];
    }

    /**
     * Projects a row in place.
     *
     * @param prices the row is {@code [offset, offset + slots)}
     * @param stiffness 1/scale of each slot, {@code > 0}, at the same places
     */
    void project(double[] prices, double[] stiffness, int offset, int slots, double weight) {
        int count = 1;
        position[0] = 0;
        derivative[0] = 0;
        double best = 0;
        for (int t = slots - 1; t >= 0; t--) {
            double slope = stiffness[offset + t];
            double wish = prices[offset + t];
            for (int i = 0; i < count; i++) {
                position[i] += weight;
                derivative[i] += slope * (position[i] - wish);
            }
            // Up to here later slots cost nothing more: they may stay at their own minimiser.
            double kink = best + weight;
            double atKink = slope * (kink - wish);
            position[count] = kink;
            derivative[count] = atKink;
            count++;
            double atBest = 0;
            if (atKink >= 0) {
                best = Math.max(0, wish);
                atBest = slope * (best - wish);
            } else {
                while (count > 1 && derivative[count - 2] < 0) {
                    count--;
                }
                if (count > 1) {
                    double left = position[count - 1];
                    double right = position[count - 2];
                    double rise = derivative[count - 2] - derivative[count - 1];
                    best = left + (right - left) * (-derivative[count - 1] / rise);
                } else {
                    best = position[0];
                }
                count--;
            }
            position[count] = best;
            derivative[count] = atBest;
            count++;
            minimiser[t] = best;
        }
        double lowest = 0;
        for (int t = 0; t < slots; t++) {
            double price = Math.max(minimiser[t], lowest);
            prices[offset + t] = price;
            lowest = price - weight;
        }
    }
}
