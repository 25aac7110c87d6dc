package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * The lots of one run: their orders, and what has happened to them under the run's schedule. What every event of a lot
 * asks for (parcels, stream, screened) stands in one word, because lots are visited in no order of memory and each word
 * costs a cache miss.
 */
final class LotTable {

    /** Not within the simulated time. */
    static final long NOT_YET = Long.MAX_VALUE;

    private static final int PARCELS_SHIFT = 32;
    private static final long SCREENED = 1L << 31;
    private static final long STREAM_MASK = SCREENED - 1;

    private final OrderBook orders;
    private final NetworkLayout layout;
    private final long[] facts;
    private final long[] releasedMillis;
    private final long[] deliveredMillis;

    LotTable(OrderBook orders, NetworkLayout layout) {
        this.orders = orders;
        this.layout = layout;
        this.releasedMillis = new long[orders.count()];
        this.deliveredMillis = new long[orders.count()];
        this.facts = new long[orders.count()];
        for (int lot = 0; lot < facts.length; lot++) {
            facts[lot] = (long) orders.parcels(lot) << PARCELS_SHIFT | layout.streamOfShipment(orders.shipment(lot));
        }
        Arrays.fill(releasedMillis, NOT_YET);
        Arrays.fill(deliveredMillis, NOT_YET);
    }

    int count() {
        return orders.count();
    }

    OrderBook orders() {
        return orders;
    }

    int parcels(int lot) {
        return (int) (facts[lot] >>> PARCELS_SHIFT);
    }

    long key(int lot) {
        return orders.key(lot);
    }

    int stream(int lot) {
        return (int) (facts[lot] & STREAM_MASK);
    }

    int originHub(int lot) {
        return layout.originHub(stream(lot));
    }

    int outlet(int lot) {
        return layout.outlet(stream(lot));
    }

    int destinationHub(int lot) {
        return layout.hubOfOutlet(outlet(lot));
    }

    void release(int lot, long millis) {
        releasedMillis[lot] = millis;
    }

    long releasedMillis(int lot) {
        return releasedMillis[lot];
    }

    void deliver(int lot, long millis) {
        deliveredMillis[lot] = millis;
    }

    long deliveredMillis(int lot) {
        return deliveredMillis[lot];
    }

    void screen(int lot) {
        facts[lot] |= SCREENED;
    }

    boolean isScreened(int lot) {
        return (facts[lot] & SCREENED) != 0;
    }
}
