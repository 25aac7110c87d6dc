package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import java.math.BigInteger;

/**
 * The lower bound that node prices certify: no plan, split however finely, has less backlog than {@code sum over parts
 * of quantity x cheapest route price in its window, plus sum of price x (fixed load - capacity)}. It follows from linear
 * programming duality for every valid price vector, good or bad. Exact in integers; storage limits are left out, so it
 * holds for plans that break them, too.
 */
public final class DualBound {

    /** Prices are rounded down to 1/2^32 of a hundredth of weight per slot, or less finely where that is too large. */
    private static final int FINEST_SCALE_BITS = 32;

    private DualBound() {}

    /**
     * Makes prices valid where they are not, then evaluates them.
     *
     * @param prices {@code [node * horizon + slot]}, in hundredths of weight times slots
     * @return bound on {@link cuofeng.optimizer.planning.PlanScore#backlog}, {@code >= 0}
     */
    public static long of(PlanningModel model, double[] prices) {
        long priceScale = priceScale(model);
        long[] valid = valid(model, prices, priceScale);
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
        BigInteger scale = BigInteger.valueOf(priceScale);
        return sum.add(scale).subtract(BigInteger.ONE).divide(scale).longValueExact();
    }

    /**
     * The finest power of two with which no route price overflows. A price is at most weight x horizon, and a route
     * price at most the sum of its stops' prices in hundredths. Without a scale that is in range: the planning model
     * checks that everything could wait for ever, and a part's load is at least a hundred at each stop of its route.
     */
    private static long priceScale(PlanningModel model) {
        long heaviest = 1;
        for (int node = 0; node < model.nodeCount(); node++) {
            heaviest = Math.max(heaviest, model.weight(node));
        }
        Parts parts = model.parts();
        Routes routes = model.routes();
        int mostStops = 1;
        for (int part = 0; part < parts.count(); part++) {
            int route = parts.route(part);
            mostStops = Math.max(mostStops, routes.firstStop(route + 1) - routes.firstStop(route));
        }
        BigInteger highest = BigInteger.valueOf(heaviest)
                .multiply(BigInteger.valueOf((long) model.horizon() * mostStops * Units.WHOLE_ARRIVAL));
        int freeBits = Long.SIZE - 1 - highest.bitLength();
        return 1L << Math.max(0, Math.min(FINEST_SCALE_BITS, freeBits));
    }

    private static long[] valid(PlanningModel model, double[] prices, long priceScale) {
        int horizon = model.horizon();
        long[] valid = new long[prices.length];
        for (int node = 0; node < model.nodeCount(); node++) {
            long highest = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                highest += model.weight(node) * priceScale;
                long wished = (long) Math.floor(prices[node * horizon + slot] * priceScale);
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
                sum += (Units.WHOLE_ARRIVAL - late) * prices[cell] + late * prices[cell + 1];
            }
            routePrice[slot] = sum;
        }
    }
}
