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

    /** Prices are rounded down to 1/1024 of a hundredth of weight per slot. */
    private static final int PRICE_SCALE = 1024;

    /** Far above any price; sums of some hundred slots and stops in hundredths stay in the range of a {@code long}. */
    private static final long HIGHEST_PRICE = 1L << 44;

    private DualBound() {}

    /**
     * Makes prices valid where they are not, then evaluates them.
     *
     * @param prices {@code [node * horizon + slot]}, in hundredths of weight times slots
     * @return bound on {@link cuofeng.optimizer.planning.PlanScore#backlog}, or on its violation, {@code >= 0};
     *     {@link Long#MAX_VALUE} if even that is proven to be exceeded, so that no plan can keep the limits
     */
    static long of(PlanningModel model, double[] prices, BacklogCost cost) {
        long[] valid = valid(model, prices, cost);
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
        sum = sum.subtract(paidForLimits(model, valid, cost));
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
        BigInteger bound = sum.add(scale).subtract(BigInteger.ONE).divide(scale);
        return bound.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    private static long[] valid(PlanningModel model, double[] prices, BacklogCost cost) {
        int horizon = model.horizon();
        long[] valid = new long[prices.length];
        for (int node = 0; node < model.nodeCount(); node++) {
            long steepest = steepest(model, node, cost);
            long next = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                long wished = (long) Math.floor(prices[node * horizon + slot] * PRICE_SCALE);
                next = Math.max(0, Math.min(Math.min(wished, HIGHEST_PRICE), next + steepest));
                valid[node * horizon + slot] = next;
            }
        }
        return valid;
    }

    /** By how much prices of a node may fall from a slot to the next. */
    private static long steepest(PlanningModel model, int node, BacklogCost cost) {
        boolean limited = cost != BacklogCost.UNLIMITED && model.hasLimit(node);
        if (cost == BacklogCost.LIMITED && limited) {
            // A limit that must be kept has no price that is too high.
            return HIGHEST_PRICE;
        }
        return weight(model, node, cost) + (limited ? PRICE_SCALE : 0);
    }

    private static long weight(PlanningModel model, int node, BacklogCost cost) {
        return cost == BacklogCost.VIOLATION ? 0 : model.weight(node) * PRICE_SCALE;
    }

    private static BigInteger paidForLimits(PlanningModel model, long[] valid, BacklogCost cost) {
        BigInteger sum = BigInteger.ZERO;
        int horizon = model.horizon();
        for (int node = 0; node < model.nodeCount(); node++) {
            if (cost == BacklogCost.UNLIMITED || !model.hasLimit(node)) {
                continue;
            }
            long weight = weight(model, node, cost);
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
                sum += (Units.WHOLE_ARRIVAL - late) * prices[cell] + late * prices[cell + 1];
            }
            routePrice[slot] = sum;
        }
    }
}
