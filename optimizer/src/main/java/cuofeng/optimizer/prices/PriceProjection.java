package cuofeng.optimizer.prices;

/**
 * The proximal step of a node's prices: of all p &gt;= 0 the one that makes least
 *
 * <pre>  sum over t of  s(t)/2 (p(t) - wish(t))^2 + c(p(t) - p(t+1)),   p(T) = 0,</pre>
 *
 * where c is the conjugate of what backlog costs ({@link BacklogCost}): 0 up to the weight, rising by the limit beyond
 * it, infinite beyond weight + penalty. Without a limit it is the nearest valid price, 0 &lt;= p(t) &lt;= w + p(t+1).
 *
 * <p>Exact, by dynamic programming from the last slot. Let V(t, x) be the least cost of slots t and later if p(t) = x.
 * Its derivative rises piecewise linearly. An earlier slot sees it moved up by the weight and cut: it stays at 0 below
 * the minimiser, and where it reaches the limit it stays there for the length of the penalty. Only points of the
 * derivative at and above the minimiser matter. Holds work space: for one thread.
 */
final class PriceProjection {

    /** Points of the derivative, ascending; of equal positions the later one is the value to the right of a jump. */
    private double[] position;

    private double[] derivative;
    private int count;
    private double[] nextPosition;
    private double[] nextDerivative;
    private int nextCount;
    /** Of each slot's V: where it is least, and where its derivative reaches the limit. */
    private final double[] minimiser;

    private final double[] limitReached;

    PriceProjection(int slots) {
        int points = 6 * slots + 16;
        this.position = new double[points];
        this.derivative = new double[points];
        this.nextPosition = new double[points];
        this.nextDerivative = new double[points];
        this.minimiser = new double[slots];
        this.limitReached = new double[slots];
    }

    /**
     * Makes the step in place for the row {@code [offset, offset + slots)}.
     *
     * @param prices wishes, then the result
     * @param stiffness s(t), {@code > 0}, at the same places
     * @param weight {@code >= 0}
     * @param limit {@code >= 0}, in units of the derivative; infinite for no limit
     * @param penalty {@code >= 0}; infinite if the limit must hold
     */
    void project(
            double[] prices, double[] stiffness, int offset, int slots, double weight, double limit, double penalty) {
        boolean limited = limit < Double.POSITIVE_INFINITY && penalty > 0;
        // Whether a price has an upper end: there the last point stands.
        boolean walled = !limited || penalty < Double.POSITIVE_INFINITY;
        count = 0;
        nextCount = 0;
        add(weight, 0);
        if (limited) {
            add(weight, limit);
            if (walled) {
                add(weight + penalty, limit);
            }
        }
        swap();
        for (int t = slots - 1; t >= 0; t--) {
            double slope = stiffness[offset + t];
            double wish = prices[offset + t];
            for (int i = 0; i < count; i++) {
                derivative[i] += slope * (position[i] - wish);
            }
            int above = startAtMinimiser(t, slope, wish, walled);
            if (limited) {
                cutAtLimit(t, above, slope, limit, penalty, walled);
            } else {
                keepFrom(above);
            }
            swap();
            for (int i = 0; i < count; i++) {
                position[i] += weight;
            }
        }
        double price = minimiser[0];
        prices[offset] = price;
        for (int t = 1; t < slots; t++) {
            double reach = price - weight;
            if (reach <= minimiser[t]) {
                price = minimiser[t];
            } else if (!limited || reach <= limitReached[t]) {
                price = reach;
            } else {
                price = Math.max(limitReached[t], reach - penalty);
            }
            prices[offset + t] = price;
        }
    }

    /** Finds the minimiser and makes it the first of the next points; returns the first of the points above it. */
    private int startAtMinimiser(int t, double slope, double wish, boolean walled) {
        if (wish <= position[0]) {
            double best = Math.max(0, wish);
            minimiser[t] = best;
            add(best, 0);
            if (best > wish) {
                add(best, slope * (best - wish));
            }
            return 0;
        }
        int above = 0;
        while (above < count && derivative[above] < 0) {
            above++;
        }
        double best;
        if (above < count) {
            double run = position[above] - position[above - 1];
            double rise = derivative[above] - derivative[above - 1];
            best = position[above - 1] + (run > 0 ? run * (-derivative[above - 1] / rise) : 0);
        } else {
            best = walled ? position[count - 1] : position[count - 1] - derivative[count - 1] / slope;
        }
        minimiser[t] = best;
        add(best, 0);
        return above;
    }

    private void keepFrom(int above) {
        for (int i = above; i < count; i++) {
            add(position[i], derivative[i]);
        }
    }

    private void cutAtLimit(int t, int above, double slope, double limit, double penalty, boolean walled) {
        int next = above;
        while (next < count && derivative[next] < limit && nextDerivative[nextCount - 1] < limit) {
            add(position[next], derivative[next]);
            next++;
        }
        double lastPosition = nextPosition[nextCount - 1];
        double lastDerivative = nextDerivative[nextCount - 1];
        double cut;
        if (lastDerivative >= limit) {
            cut = lastPosition;
            nextCount--;
        } else if (next < count) {
            double run = position[next] - lastPosition;
            cut = lastPosition + (run > 0 ? run * (limit - lastDerivative) / (derivative[next] - lastDerivative) : 0);
        } else {
            cut = walled ? lastPosition : lastPosition + (limit - lastDerivative) / slope;
        }
        limitReached[t] = cut;
        add(cut, limit);
        if (walled) {
            add(cut + penalty, limit);
            if (lastDerivative > limit) {
                add(cut + penalty, lastDerivative);
            }
            for (; next < count; next++) {
                add(position[next] + penalty, derivative[next]);
            }
        }
    }

    private void add(double newPosition, double newDerivative) {
        nextPosition[nextCount] = newPosition;
        nextDerivative[nextCount++] = newDerivative;
    }

    private void swap() {
        double[] kept = position;
        position = nextPosition;
        nextPosition = kept;
        kept = derivative;
        derivative = nextDerivative;
        nextDerivative = kept;
        count = nextCount;
        nextCount = 0;
    }
}
