package cuofeng.simulator.network;

import java.util.Arrays;

/** The lots of one run: their orders, and what has happened to them under the run's schedule. */
final class LotTable {

    /** Not within the simulated time. */
    static final long NOT_YET = Long.MAX_VALUE;

    private final OrderBook orders;
    private final NetworkLayout layout;
    private final long[] releasedMillis;
    private final long[] deliveredMillis;
    private final boolean[] screened;

    LotTable(OrderBook orders, NetworkLayout layout) {
        this.orders = orders;
        this.layout = layout;
        this.releasedMillis = new long[orders.count()];
        this.deliveredMillis = new long[orders.count()];
        this.screened = new boolean[orders.count()];
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
        return orders.parcels(lot);
    }

    long key(int lot) {
        return orders.key(lot);
    }

    int stream(int lot) {
        return layout.streamOfShipment(orders.shipment(lot));
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
        screened[lot] = true;
    }

    boolean isScreened(int lot) {
        return screened[lot];
    }
}
