package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import java.math.BigInteger;

/**
 * The lower bound that node prices certify: no plan, split however finely, has less backlog than {@code sum over parts
 * of quantity x cheapest route price in its window, plus sum of price x (fixed load - capacity)}. It follows from linear
 * programming duality for every valid price vector, good or bad. Exact in integers; storage limits are left out, so it
 * holds for plans that break them, too.
 */
public final class DualBound {

    /** Prices are rounded down to 1/1024 of a hundredth of weight per slot. */
    private static final int PRICE_SCALE = 1024;

    private DualBound() {}

    /**
     * Makes prices valid where they are not, then evaluates them.
     *
     * @param prices {@code [node * horizon + slot]}, in hundredths of weight times slots
     * @return bound on {@link cuofeng.optimizer.planning.PlanScore#backlog}, {@code >= 0}
     */
    public static long of(PlanningModel model, double[] prices) {
        long[] valid = valid(model, prices);
        BigInteger sum = BigInteger.ZERO;
        int horizon = model.horizon();
        for (int node = 0; node < model.nodeCount(); node++) {
            for (int slot = 0; slot < horizon; slot++) {
                long price = valid[node * horizon + slot];
                if (price > 0) {
                    long surplus = model.fixedLoad(node, slot) - model.capacity(node, slot);
                    sum = sum.add(BigInteger.valueOf(surplus).multiply(BigInteger.valueOf(price)));
                }
            }
        }
        Parts parts = model.parts();
        int priced = -1;
        long[] routePrice = new long[model.slotCount()];
        for (int part = 0; part < parts.count(); part++) {
            if (parts.route(part) != priced) {
                priced = parts.route(part);
                fillRoutePrices(model, valid, priced, routePrice);
            }
            long cheapest = Long.MAX_VALUE;
            for (int slot = parts.ready(part); slot <= parts.shipBy(part); slot++) {
                cheapest = Math.min(cheapest, routePrice[slot]);
            }
            sum = sum.add(BigInteger.valueOf(parts.quantity(part)).multiply(BigInteger.valueOf(cheapest)));
        }
        if (sum.signum() <= 0) {
            return 0;
        }
        // The cost is a whole number, so the bound may be rounded up.
        BigInteger scale = BigInteger.valueOf(PRICE_SCALE);
        return sum.add(scale).subtract(BigInteger.ONE).divide(scale).longValueExact();
    }

    /**
     * The valid prices that {@link #of} certifies a bound with: what a unit more of capacity in a node and slot takes off
     * that bound.
     *
     * @return {@code [node * horizon + slot]}, in hundredths of weight times slots
     */
    public static double[] certified(PlanningModel model, double[] prices) {
        long[] valid = valid(model, prices);
        double[] certified = new double[valid.length];
        for (int cell = 0; cell < valid.length; cell++) {
            certified[cell] = (double) valid[cell] / PRICE_SCALE;
        }
        return certified;
    }

    private static long[] valid(PlanningModel model, double[] prices) {
        int horizon = model.horizon();
        long[] valid = new long[prices.length];
        for (int node = 0; node < model.nodeCount(); node++) {
            long highest = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                highest += model.weight(node) * PRICE_SCALE;
                long wished = (long) Math.floor(prices[node * horizon + slot] * PRICE_SCALE);
                highest = Math.max(0, Math.min(wished, highest));
                valid[node * horizon + slot] = highest;
            }
        }
        return valid;
    }

    private static void fillRoutePrices(PlanningModel model, long[] prices, int route, long[] routePrice) {
        Routes routes = model.routes();
        for (int slot = 0; slot < routePrice.length; slot++) {
            long sum = 0;
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                int cell = routes.node(stop) * model.horizon() + slot + routes.delaySlots(stop);
                int late = routes.latePercent(stop);
                sum += routes.earlyPercent(stop) * prices[cell] + late * prices[cell + 1];
            }
            routePrice[slot] = sum;
        }
    }
}
