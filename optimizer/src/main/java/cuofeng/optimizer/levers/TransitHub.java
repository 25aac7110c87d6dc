package cuofeng.optimizer.levers;

import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import java.util.List;
import java.util.Optional;

/**
 * Another way between two hubs for a part of their parcels, all season.
 *
 * @param from position of the hub that collects, in the scenario
 * @param to position of the hub that delivers
 * @param via position of the transit hub
 * @param mostShare of the parcels of all streams that may go this way, (0, 1]
 * @param streams from one hub to the other
 * @param parcels of these streams in the season
 */
record TransitHub(
        int from, int to, int via, double mostShare, List<OrderStream> streams, double parcels, double yuanPerParcel)
        implements Lever {

    TransitHub {
        streams = List.copyOf(streams);
    }

    @Override
    public LeverKind kind() {
        return LeverKind.TRANSIT_HUB;
    }

    @Override
    public int levels() {
        return STEPS;
    }

    /** In whole per cent, as the planning model counts it. */
    double share(int level) {
        return Math.floor(mostShare * level / STEPS * Units.WHOLE_ARRIVAL + 1e-9) / Units.WHOLE_ARRIVAL;
    }

    @Override
    public double yuan(int level) {
        return parcels * share(level) * yuanPerParcel;
    }

    @Override
    public double value(PricedModel now, int level) {
        Shipments shipments = now.model().shipments();
        double saved = 0;
        for (OrderStream stream : streams) {
            double[] quickest = now.wayPrices(stream, from, to);
            double[] other = now.wayPrices(stream, from, via, to);
            for (int slot = 0; slot < shipments.slotCount(); slot++) {
                int shipment = shipments.index(stream.index(), slot);
                int release = cheapest(shipments, shipment, quickest);
                saved += now.model().quantity(shipment) * (quickest[release] - other[release]);
            }
        }
        return saved * (share(level + 1) - share(level));
    }

    private static int cheapest(Shipments shipments, int shipment, double[] prices) {
        int cheapest = shipments.readySlot(shipment);
        int last = shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) : cheapest;
        for (int slot = cheapest + 1; slot <= last; slot++) {
            cheapest = prices[slot] < prices[cheapest] ? slot : cheapest;
        }
        return cheapest;
    }

    @Override
    public void apply(int level, LeveredNetwork network) {
        network.route(from, to, via, share(level));
    }

    @Override
    public Measure measure(int level, double savedParcelHours, LeveredNetwork network) {
        String where = "%s > %s > %s".formatted(network.hubId(from), network.hubId(via), network.hubId(to));
        return new Measure(kind(), where, Optional.empty(), share(level), "share", yuan(level), savedParcelHours);
    }
}
