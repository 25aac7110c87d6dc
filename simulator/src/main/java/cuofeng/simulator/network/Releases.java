package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.Arrays;

/**
 * Releases lots by the schedule and sends them to their hubs. What is not moved leaves when it is packed. What is moved
 * leaves at a time drawn evenly within its release slot, as collection rounds fall at any time of it, and never before it
 * is packed.
 */
final class Releases {

    private static final long WITHIN_SLOT = Keys.named("release");

    private Releases() {}

    /**
     * Sets the release time of every lot.
     *
     * @return for each hub the keys (arrival, lot) of the lots that enter the network there, sorted
     */
    static long[][] release(LotTable lots, NetworkLayout layout, Schedule schedule, RandomStreams streams) {
        Shipments shipments = layout.shipments();
        TimeAxis axis = layout.scenario().season().timeAxis();
        Transit[] feeders = shipperFeeders(layout, streams);
        long[][] arrivals = new long[layout.hubCount()][];
        int[] arrivalCount = new int[layout.hubCount()];
        Arrays.setAll(arrivals, h -> new long[1024]);
        OrderBook orders = lots.orders();
        for (int lot = 0; lot < lots.count(); lot++) {
            int shipment = orders.shipment(lot);
            int slot = schedule.slotAt(shipment, orders.position(lot));
            long release = orders.readyMillis(lot);
            if (slot > shipments.readySlot(shipment)) {
                double within = Keys.uniform(Keys.with(orders.key(lot), WITHIN_SLOT));
                release = Math.max(release, axis.slotStartMillis(slot) + (long) (within * axis.slotMillis()));
            }
            if (release < axis.endMillis()) {
                lots.release(lot, release);
                int stream = layout.streamOfShipment(shipment);
                int hub = layout.originHub(stream);
                if (arrivalCount[hub] == arrivals[hub].length) {
                    arrivals[hub] = Arrays.copyOf(arrivals[hub], arrivalCount[hub] * 2);
                }
                long arrival = release + feeders[layout.shipper(stream)].draw(orders.key(lot));
                arrivals[hub][arrivalCount[hub]++] = EventKey.of(arrival, lot);
            }
        }
        for (int hub = 0; hub < arrivals.length; hub++) {
            arrivals[hub] = Arrays.copyOf(arrivals[hub], arrivalCount[hub]);
            Arrays.sort(arrivals[hub]);
        }
        return arrivals;
    }

    private static Transit[] shipperFeeders(NetworkLayout layout, RandomStreams streams) {
        return layout.scenario().shippers().stream()
                .map((Shipper shipper) ->
                        Transit.of(shipper.feeder(), streams.key(Keys.named("feeder/" + shipper.id()))))
                .toArray(Transit[]::new);
    }
}
