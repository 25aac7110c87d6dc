package cuofeng.optimizer.levers;

import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Trips;
import cuofeng.optimizer.planning.Units;
import cuofeng.optimizer.prices.PriceSearch;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * A season with the marginal values of its nodes' capacity. Values of nodes are in the unit of {@link
 * cuofeng.optimizer.planning.PlanScore#backlog}; those of releases likewise, for each tenth of a parcel.
 *
 * @param prices {@code [node * horizon + slot]}, in hundredths of weight times slots
 * @param cost of the fractional plan that the prices belong to
 */
public record PricedModel(PlanningModel model, Trips trips, List<Double> prices, double cost) {

    /** Work of one solution of the relaxation: columns times iterations. */
    private static final long COLUMN_ITERATIONS = 60_000_000L;

    private static final int LEAST_ITERATIONS = 100;
    private static final int MOST_ITERATIONS = 600;

    /** Solves the relaxation of a scenario. One thread, no chance: results repeat to the bit. */
    public static PricedModel of(Scenario scenario, PartRule rule) {
        PlanningModel model = new PlanningModel(new Shipments(scenario), rule);
        PriceSearch search = new PriceSearch(model);
        long affordable = COLUMN_ITERATIONS / Math.max(1, search.columnCount());
        search.run((int) Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, affordable)), () -> false);
        List<Double> prices = Arrays.stream(search.prices()).boxed().toList();
        return new PricedModel(model, Trips.of(model), prices, search.planCost());
    }

    /** The node of an outlet. */
    public int outletNode(int outlet) {
        return model.shipments().scenario().hubs().size() + outlet;
    }

    private double price(int node, int slot) {
        return prices.get(node * model.horizon() + slot);
    }

    /** What a node's whole capacity of a day is worth at current prices. */
    public double capacityValue(int node, int day) {
        int slotsPerDay = model.shipments().scenario().season().timeAxis().slotsPerDay();
        double value = 0;
        for (int slot = day * slotsPerDay; slot < (day + 1) * slotsPerDay; slot++) {
            value += price(node, slot) * model.capacity(node, slot);
        }
        return value;
    }

    /**
     * What more room on a lane on a day is worth at current prices, spread evenly over its slots; 0 if the lane has no
     * dock, for nobody waits there.
     *
     * @param parcels of room, in the day
     */
    public double roomValue(int lane, int day, double parcels) {
        int dock = model.dockNode(lane);
        int slotsPerDay = model.shipments().scenario().season().timeAxis().slotsPerDay();
        double prices = 0;
        for (int slot = day * slotsPerDay; dock >= 0 && slot < (day + 1) * slotsPerDay; slot++) {
            prices += price(dock, slot);
        }
        return prices * parcels * Units.LOAD_PER_PARCEL / slotsPerDay;
    }

    /** Price of a shipment in the cheapest slot that it may leave in. */
    double cheapestRelease(int shipment) {
        Shipments shipments = model.shipments();
        int ready = shipments.readySlot(shipment);
        int last = shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) : ready;
        double cheapest = Double.POSITIVE_INFINITY;
        for (int slot = ready; slot <= last; slot++) {
            cheapest = Math.min(cheapest, priceOf(shipment, slot, 0));
        }
        return cheapest;
    }

    /** Price of presale goods of a shipment that leave in a slot before their payment. */
    double priceAhead(int shipment, int slot) {
        return priceOf(shipment, slot, model.shipments().orderSlot(shipment));
    }

    private double priceOf(int shipment, int slot, int paid) {
        Routes routes = model.routes();
        int firstOutlet = outletNode(0);
        int endOutlet = outletNode(model.shipments().scenario().outlets().size());
        int route = model.shipments().stream(shipment).index();
        double sum = 0;
        for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
            int node = routes.node(stop);
            int earliest = node >= firstOutlet && node < endOutlet ? paid : 0;
            int first = slot + routes.delaySlots(stop);
            sum += routes.earlyPercent(stop) * price(node, Math.max(first, earliest));
            sum += routes.latePercent(stop) * price(node, Math.max(first + 1, earliest));
        }
        return sum;
    }

    /** Price of a release of a stream on a way by hubs, for each slot of the simulation. */
    double[] wayPrices(OrderStream stream, int... hubs) {
        double[] sums = new double[model.slotCount()];
        for (Trips.Stop stop : trips.stops(stream, hubs)) {
            for (int slot = 0; slot < sums.length; slot++) {
                // A detour of days may lead past the horizon, where nothing costs anything.
                int first = slot + stop.delaySlots();
                if (first + 1 < model.horizon()) {
                    sums[slot] += (Units.WHOLE_ARRIVAL - stop.latePercent()) * price(stop.node(), first)
                            + stop.latePercent() * price(stop.node(), first + 1);
                }
            }
        }
        return sums;
    }
}
