package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import java.util.Arrays;
import java.util.List;

/** Releases the lots of a run by its schedule, or refuses them, and says when they reach their first hub. */
final class ReferenceReleases {

    private static final long WITHIN_SLOT = Keys.named("release");

    private final ReferenceWorld world;
    private final Schedule schedule;
    private final OrderBook orders;
    private final LotTable released;

    /**
     * @param released gets the release instants
     */
    ReferenceReleases(ReferenceWorld world, Schedule schedule, OrderBook orders, LotTable released) {
        this.world = world;
        this.schedule = schedule;
        this.orders = orders;
        this.released = released;
    }

    /** For each hub the keys (instant, lot) of the lots that enter the network there, sorted. */
    long[][] arrivals() {
        NetworkLayout layout = world.layout();
        Transit[] feeders = layout.scenario().shippers().stream()
                .map(s -> Transit.of(s.feeder(), layout.tables(), world.key("feeder/" + s.id())))
                .toArray(Transit[]::new);
        long[][] arrivals = new long[layout.hubCount()][16];
        int[] count = new int[layout.hubCount()];
        for (int lot = 0; lot < orders.drawnCount(); lot++) {
            long release = releaseMillis(lot);
            if (release >= world.axis().endMillis()) {
                continue;
            }
            released.release(lot, release);
            if (isRefused(lot, release)) {
                released.refuse(lot);
                continue;
            }
            int stream = world.lots().stream(lot);
            int hub = layout.originHub(stream);
            if (count[hub] == arrivals[hub].length) {
                arrivals[hub] = Arrays.copyOf(arrivals[hub], 2 * count[hub]);
            }
            long millis = release + feeders[layout.shipper(stream)].draw(orders.key(lot));
            arrivals[hub][count[hub]++] = EventKey.of(millis, lot);
        }
        for (int hub = 0; hub < arrivals.length; hub++) {
            arrivals[hub] = Arrays.copyOf(arrivals[hub], count[hub]);
            Arrays.sort(arrivals[hub]);
        }
        return arrivals;
    }

    private long releaseMillis(int lot) {
        long ready = orders.readyMillis(lot);
        Shipments shipments = world.layout().shipments();
        int shipment = orders.shipment(lot);
        int slot = schedule.slotAt(shipment, orders.position(lot));
        if (orders.isPrepositioned(lot) || slot <= shipments.readySlot(shipment)) {
            return ready;
        }
        TimeAxis axis = world.axis();
        double within = Keys.uniform(Keys.with(orders.key(lot), WITHIN_SLOT));
        return Math.max(ready, axis.slotStartMillis(slot) + (long) (within * axis.slotMillis()));
    }

    private boolean isRefused(int lot, long release) {
        List<Restriction> restrictions = world.scenario().restrictions();
        int stream = world.lots().stream(lot);
        for (int i = 0; i < restrictions.size(); i++) {
            Restriction restriction = restrictions.get(i);
            boolean holds = world.axis().millis(restriction.from()) <= release
                    && release < world.axis().millis(restriction.to());
            String region = restriction.direction() == Restriction.Direction.COLLECTION
                    ? world.scenario()
                            .hubs()
                            .get(world.layout().originHub(stream))
                            .region()
                    : world.scenario()
                            .outlets()
                            .get(world.layout().outlet(stream))
                            .region();
            if (holds
                    && region.equals(restriction.region())
                    && world.uniform(world.key("restriction/" + i), lot) >= restriction.acceptedShare()) {
                return true;
            }
        }
        return false;
    }
}
