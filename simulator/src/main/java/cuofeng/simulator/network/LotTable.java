package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * The lots of one run: their orders, and what has happened to them under the run's schedule. Lots are visited in no order
 * of memory, and each place visited costs a cache miss; so a lot's words stand side by side in a row that does not
 * straddle cache lines, and what every event of it asks for (parcels, stream, screened, refused, sorted) in one word.
 */
final class LotTable {

    /** Not within the simulated time. */
    static final long NOT_YET = Long.MAX_VALUE;

    /** Words of a row: facts, key, instants of release and delivery. */
    private static final int ROW = 4;

    private static final int KEY = 1;
    private static final int RELEASED = 2;
    private static final int DELIVERED = 3;

    private static final int PARCELS_SHIFT = 32;
    private static final long SCREENED = 1L << 31;
    private static final long REFUSED = 1L << 30;
    private static final long SORTED_UNSCREENED = 1L << 29;
    private static final long CLEARED = 1L << 28;
    private static final long STREAM_MASK = CLEARED - 1;
    private static final int NOWHERE = -1;

    private final OrderBook orders;
    private final NetworkLayout layout;
    private final long[] rows;
    private final int[] transitHub;
    private final byte[] handover;

    LotTable(OrderBook orders, NetworkLayout layout) {
        this.orders = orders;
        this.layout = layout;
        this.rows = new long[ROW * orders.count()];
        for (int lot = 0; lot < orders.count(); lot++) {
            int row = ROW * lot;
            rows[row] = (long) orders.parcels(lot) << PARCELS_SHIFT | layout.streamOfShipment(orders.shipment(lot));
            rows[row + KEY] = orders.key(lot);
            rows[row + RELEASED] = NOT_YET;
            rows[row + DELIVERED] = NOT_YET;
        }
        this.transitHub = layout.hasRoutes() ? new int[orders.count()] : new int[0];
        Arrays.fill(transitHub, NOWHERE);
        this.handover = layout.hasHandovers() ? new byte[orders.count()] : new byte[0];
    }

    int count() {
        return orders.count();
    }

    OrderBook orders() {
        return orders;
    }

    int parcels(int lot) {
        return (int) (rows[ROW * lot] >>> PARCELS_SHIFT);
    }

    long key(int lot) {
        return rows[ROW * lot + KEY];
    }

    int stream(int lot) {
        return (int) (rows[ROW * lot] & STREAM_MASK);
    }

    /** Position of the hub that collects a lot, or -1 for lots that are in the network from the start. */
    int originHub(int lot) {
        return orders.isInitial(lot) ? NOWHERE : layout.originHub(stream(lot));
    }

    int outlet(int lot) {
        return layout.outlet(stream(lot));
    }

    /** Whether a lot crosses the border and no gateway has cleared it. */
    boolean isToBeCleared(int lot) {
        return (rows[ROW * lot] & CLEARED) == 0 && !orders.isInitial(lot) && layout.crossesBorder(stream(lot));
    }

    void clear(int lot) {
        rows[ROW * lot] |= CLEARED;
    }

    double machineSortableShare(int lot) {
        return layout.machineSortableShare(stream(lot));
    }

    /** Rank of a lot's class, from 0, which goes first. */
    int priority(int lot) {
        return layout.priority(stream(lot));
    }

    int priorityCount() {
        return layout.priorityCount();
    }

    /** Sends a lot by a transit hub. */
    void routeVia(int lot, int hub) {
        transitHub[lot] = hub;
    }

    /**
     * The hub to which a lot goes next from another: its transit hub until it has been there, then the one that feeds its
     * outlet, which may be the same.
     */
    int nextHub(int lot, int hub) {
        if (transitHub.length > 0 && transitHub[lot] != NOWHERE) {
            if (transitHub[lot] != hub) {
                return transitHub[lot];
            }
            transitHub[lot] = NOWHERE;
        }
        return layout.hubOfOutlet(outlet(lot));
    }

    void release(int lot, long millis) {
        rows[ROW * lot + RELEASED] = millis;
    }

    long releasedMillis(int lot) {
        return rows[ROW * lot + RELEASED];
    }

    /** When a lot was shipped for its recipient: goods sent ahead count from the payment. */
    long shippedMillis(int lot) {
        return Math.max(rows[ROW * lot + RELEASED], orders.orderedMillis(lot));
    }

    /** The carrier does not take a lot that was to be released. */
    void refuse(int lot) {
        rows[ROW * lot] |= REFUSED;
    }

    boolean isRefused(int lot) {
        return (rows[ROW * lot] & REFUSED) != 0;
    }

    void deliver(int lot, long millis) {
        rows[ROW * lot + DELIVERED] = millis;
    }

    long deliveredMillis(int lot) {
        return rows[ROW * lot + DELIVERED];
    }

    /** How {@link DeliveryStage} is to hand a lot over; 0 at first. */
    byte handover(int lot) {
        return handover[lot];
    }

    void handOver(int lot, byte how) {
        handover[lot] = how;
    }

    void screen(int lot) {
        rows[ROW * lot] |= SCREENED;
    }

    /** A lot is sorted without having been screened; true if that is so for the first time. */
    boolean isFirstSortUnscreened(int lot) {
        if ((rows[ROW * lot] & (SCREENED | SORTED_UNSCREENED)) != 0) {
            return false;
        }
        rows[ROW * lot] |= SORTED_UNSCREENED;
        return true;
    }
}
