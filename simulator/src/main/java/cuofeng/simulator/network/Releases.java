package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Releases lots by the schedule and sends them to their hubs. What is not moved leaves when it is packed. What is moved
 * leaves at a time drawn evenly within its release slot, as collection rounds fall at any time of it, and never before it
 * is packed. What is sent ahead of its payment is not moved. Under a restriction the carrier may refuse a lot.
 */
final class Releases {

    private static final long WITHIN_SLOT = Keys.named("release");

    private final LotTable lots;
    private final NetworkLayout layout;
    private final Schedule schedule;
    private final TimeAxis axis;
    private final Transit[] feederOfShipper;
    private final IntakeRule intake;
    private final RouteChoice routes;

    Releases(LotTable lots, NetworkLayout layout, Schedule schedule, RandomStreams streams) {
        this.lots = lots;
        this.layout = layout;
        this.schedule = schedule;
        this.axis = layout.axis();
        this.feederOfShipper = layout.scenario().shippers().stream()
                .map(shipper -> Transit.of(
                        shipper.feeder(), layout.tables(), streams.key(Keys.named("feeder/" + shipper.id()))))
                .toArray(Transit[]::new);
        this.intake = new IntakeRule(layout, streams);
        this.routes = new RouteChoice(layout, streams);
    }

    /** Sets the release time of every lot that is ordered in the simulation, and announces it to its hub. */
    void releaseTo(List<HubNode> hubs) {
        OrderBook orders = lots.orders();
        for (int lot = 0; lot < orders.drawnCount(); lot++) {
            long release = releaseMillis(orders, lot);
            if (release >= axis.endMillis()) {
                continue;
            }
            lots.release(lot, release);
            int stream = lots.stream(lot);
            if (intake.refuses(stream, orders.key(lot), release)) {
                lots.refuse(lot);
                continue;
            }
            routes.choose(lots, lot, stream);
            long arrival = release + feederOfShipper[layout.shipper(stream)].draw(orders.key(lot));
            hubs.get(layout.originHub(stream)).expect(lot, lots.parcels(lot), arrival);
        }
    }

    private long releaseMillis(OrderBook orders, int lot) {
        long ready = orders.readyMillis(lot);
        if (orders.isPrepositioned(lot)) {
            return ready;
        }
        Shipments shipments = layout.shipments();
        int shipment = orders.shipment(lot);
        int slot = schedule.slotAt(shipment, orders.position(lot));
        if (slot <= shipments.readySlot(shipment)) {
            return ready;
        }
        double within = Keys.uniform(Keys.with(orders.key(lot), WITHIN_SLOT));
        return Math.max(ready, axis.slotStartMillis(slot) + (long) (within * axis.slotMillis()));
    }

    /** Which lots take another way than the quickest. */
    private static final class RouteChoice {

        private final NetworkLayout layout;
        private final Map<Long, List<Choice>> choices = new HashMap<>();
        private final long key;

        private record Choice(int via, double upTo) {}

        RouteChoice(NetworkLayout layout, RandomStreams streams) {
            this.layout = layout;
            this.key = streams.key(Keys.named("route"));
            for (Route route : layout.scenario().routes()) {
                long pair = pair(layout.hub(route.from()), layout.hub(route.to()));
                List<Choice> ofPair = choices.computeIfAbsent(pair, p -> new ArrayList<>());
                double before =
                        ofPair.isEmpty() ? 0 : ofPair.get(ofPair.size() - 1).upTo();
                ofPair.add(new Choice(layout.hub(route.via()), before + route.share()));
            }
        }

        private static long pair(int from, int to) {
            return (long) from << Integer.SIZE | to;
        }

        void choose(LotTable lots, int lot, int stream) {
            if (choices.isEmpty()) {
                return;
            }
            int from = layout.originHub(stream);
            List<Choice> ofPair = choices.get(pair(from, layout.hubOfOutlet(layout.outlet(stream))));
            if (ofPair == null) {
                return;
            }
            double uniform = Keys.uniform(Keys.with(key, lots.key(lot)));
            for (Choice choice : ofPair) {
                if (uniform < choice.upTo()) {
                    lots.routeVia(lot, choice.via());
                    return;
                }
            }
        }
    }
}
