package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import java.math.BigInteger;

/**
 * The lower bound that node prices certify: no plan, split however finely, costs less than {@code sum over parts of
 * quantity x cheapest route price in its window, plus sum of price x (fixed load - capacity), less sum of limit x max(0,
 * price - next price - weight)}. It follows from linear programming duality for every valid price vector, good or bad.
 * Exact in integers.
 *
 * <p>Of {@link BacklogCost#UNLIMITED} it bounds the backlog of all plans, of {@link BacklogCost#LIMITED} that of plans
 * which keep the storage limits (it may exceed the backlog of others), of {@link BacklogCost#VIOLATION} the load-slots
 * above limits.
 */
public final class DualBound {

    /** Prices are rounded down to 1/2^32 of a hundredth of weight per slot, or less finely where that is too large. */
    private static final int FINEST_SCALE_BITS = 32;

    /** What a limit may cost, in times the highest price without one. */
    private static final long DEAR = 1024;

    private DualBound() {}

    /**
     * Makes prices valid where they are not, then evaluates them.
     *
     * @param prices {@code [node * horizon + slot]}, in hundredths of weight times slots
     * @return bound on {@link cuofeng.optimizer.planning.PlanScore#backlog}, or on its violation, {@code >= 0};
     *     {@link Long#MAX_VALUE} if even that is proven to be exceeded, so that no plan can keep the limits
     */
    static long of(PlanningModel model, double[] prices, BacklogCost cost) {
        long priceScale = priceScale(model, cost);
        long[] valid = valid(model, prices, cost, priceScale);
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
        sum = sum.subtract(paidForLimits(model, valid, cost, priceScale));
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
        BigInteger scale = BigInteger.valueOf(priceScale);
        BigInteger bound = sum.add(scale).subtract(BigInteger.ONE).divide(scale);
        return bound.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    /**
     * The valid prices that {@link #of} certifies a bound with: what a unit more of capacity in a node and slot takes off
     * that bound.
     *
     * @return {@code [node * horizon + slot]}, in hundredths of weight times slots
     */
    static double[] certified(PlanningModel model, double[] prices, BacklogCost cost) {
        long priceScale = priceScale(model, cost);
        long[] valid = valid(model, prices, cost, priceScale);
        double[] certified = new double[valid.length];
        for (int cell = 0; cell < valid.length; cell++) {
            certified[cell] = (double) valid[cell] / priceScale;
        }
        return certified;
    }

    /**
     * The finest power of two with which neither a route price nor the sum of a node's price falls overflows: a route
     * price is at most the sum of its stops' prices in hundredths, the falls at most the highest price in every slot.
     */
    private static long priceScale(PlanningModel model, BacklogCost cost) {
        Parts parts = model.parts();
        Routes routes = model.routes();
        int mostStops = 1;
        for (int part = 0; part < parts.count(); part++) {
            int route = parts.route(part);
            mostStops = Math.max(mostStops, routes.firstStop(route + 1) - routes.firstStop(route));
        }
        long terms = Math.max((long) mostStops * Units.WHOLE_ARRIVAL, model.horizon());
        BigInteger highest = BigInteger.valueOf(highestPrice(model, cost)).multiply(BigInteger.valueOf(terms));
        int freeBits = Long.SIZE - 1 - highest.bitLength();
        if (freeBits < 0) {
            throw new ArithmeticException("prices of up to %d x 2^%d overflow".formatted(Long.MAX_VALUE, -freeBits));
        }
        return 1L << Math.min(FINEST_SCALE_BITS, freeBits);
    }

    /** A price is at most weight x horizon; one that pays for a limit may be as much as anyone could want. */
    private static long highestPrice(PlanningModel model, BacklogCost cost) {
        long heaviest = 1;
        for (int node = 0; cost != BacklogCost.VIOLATION && node < model.nodeCount(); node++) {
            heaviest = Math.max(heaviest, model.weight(node));
        }
        return Math.multiplyExact(heaviest, (long) model.horizon()) * (cost == BacklogCost.LIMITED ? DEAR : 1);
    }

    private static long[] valid(PlanningModel model, double[] prices, BacklogCost cost, long priceScale) {
        long highest = highestPrice(model, cost) * priceScale;
        int horizon = model.horizon();
        long[] valid = new long[prices.length];
        for (int node = 0; node < model.nodeCount(); node++) {
            long steepest = steepest(model, node, cost, highest, priceScale);
            long next = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                long wished = (long) Math.floor(prices[node * horizon + slot] * priceScale);
                next = Math.max(0, Math.min(Math.min(wished, highest), next + steepest));
                valid[node * horizon + slot] = next;
            }
        }
        return valid;
    }

    /** By how much prices of a node may fall from a slot to the next. */
    private static long steepest(PlanningModel model, int node, BacklogCost cost, long highest, long priceScale) {
        boolean limited = cost != BacklogCost.UNLIMITED && model.hasLimit(node);
        if (cost == BacklogCost.LIMITED && limited) {
            // A limit that must be kept has no price that is too high.
            return highest;
        }
        return (weight(model, node, cost) + (limited ? 1 : 0)) * priceScale;
    }

    private static long weight(PlanningModel model, int node, BacklogCost cost) {
        return cost == BacklogCost.VIOLATION ? 0 : model.weight(node);
    }

    private static BigInteger paidForLimits(PlanningModel model, long[] valid, BacklogCost cost, long priceScale) {
        BigInteger sum = BigInteger.ZERO;
        int horizon = model.horizon();
        for (int node = 0; node < model.nodeCount(); node++) {
            if (cost == BacklogCost.UNLIMITED || !model.hasLimit(node)) {
                continue;
            }
            long weight = weight(model, node, cost) * priceScale;
            long next = 0;
            long steeper = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                long price = valid[node * horizon + slot];
                steeper += Math.max(0, price - next - weight);
                next = price;
            }
            sum = sum.add(BigInteger.valueOf(steeper).multiply(BigInteger.valueOf(model.limit(node))));
        }
        return sum;
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
