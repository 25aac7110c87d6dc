package cuofeng.simulator.network;

import cuofeng.scenarios.model.ParcelClass;
import java.util.Arrays;
import java.util.List;

/** The lots of one run of the reference simulation: facts from the orders, and what has happened to each. */
final class ReferenceLots {

    static final byte SCREENED = 1;
    static final byte SORTED = 2;
    static final byte PAST_TRANSIT_HUB = 4;
    static final byte FOR_LOCKER = 8;
    static final byte PLACED = 16;
    static final byte CLEARED = 32;

    /** Not within the simulated time. */
    static final long NOT_YET = Long.MAX_VALUE;

    private final OrderBook orders;
    private final int priorityCount;
    private final int[] stream;
    private final byte[] parcelClass;
    private final int[] priorityOfClass;
    private final List<ParcelClass> classes;
    private final byte[] marks;
    private final byte[] attempts;
    private final InitialLots initialLots;
    private final long[] deliveredMillis;

    ReferenceLots(OrderBook orders, NetworkLayout layout) {
        this.orders = orders;
        int count = orders.count();
        this.classes = layout.scenario().classes();
        int[] priorities = classes.stream()
                .mapToInt(ParcelClass::priority)
                .distinct()
                .sorted()
                .toArray();
        this.priorityCount = priorities.length;
        this.stream = new int[count];
        this.priorityOfClass = classes.stream()
                .mapToInt(c -> Arrays.binarySearch(priorities, c.priority()))
                .toArray();
        this.parcelClass = new byte[count];
        for (int lot = 0; lot < count; lot++) {
            stream[lot] = layout.streamOfShipment(orders.shipment(lot));
            parcelClass[lot] =
                    (byte) layout.shipments().streams().get(stream[lot]).parcelClass();
        }
        this.marks = new byte[count];
        this.attempts = new byte[count];
        this.initialLots = layout.initialLots();
        for (int lot = orders.drawnCount(); lot < count; lot++) {
            mark(lot, SCREENED);
        }
        this.deliveredMillis = new long[count];
        Arrays.fill(deliveredMillis, NOT_YET);
    }

    int count() {
        return stream.length;
    }

    int parcels(int lot) {
        return orders.parcels(lot);
    }

    long key(int lot) {
        return orders.key(lot);
    }

    int stream(int lot) {
        return stream[lot];
    }

    long orderedMillis(int lot) {
        return orders.orderedMillis(lot);
    }

    /** Rank of the lot's class among the scenario's, from 0, which goes first. */
    int priority(int lot) {
        return priorityOfClass[parcelClass[lot]];
    }

    ParcelClass parcelClass(int lot) {
        return classes.get(parcelClass[lot]);
    }

    int priorityCount() {
        return priorityCount;
    }

    /** Whether a lot was in the network from the start. */
    boolean isInitial(int lot) {
        return orders.isInitial(lot);
    }

    /** Where such a lot is at the start. */
    InitialLots.Lot initial(int lot) {
        return initialLots.lot(lot - orders.drawnCount());
    }

    /** Whether a lot is in a node at the start and has not been put in its stage. */
    boolean isStillToBePlaced(int lot) {
        return isInitial(lot) && !is(lot, PLACED) && !initial(lot).stage().isEmpty();
    }

    /** The stage in which a lot is at the start, where it is now put. */
    String place(int lot) {
        mark(lot, PLACED);
        return initial(lot).stage();
    }

    void mark(int lot, byte what) {
        marks[lot] |= what;
    }

    boolean is(int lot, byte what) {
        return (marks[lot] & what) != 0;
    }

    /** Another attempt at delivery begins; returns its number, from 1. */
    int attempt(int lot) {
        return ++attempts[lot];
    }

    int attempts(int lot) {
        return attempts[lot];
    }

    void deliver(int lot, long millis) {
        deliveredMillis[lot] = millis;
    }

    long deliveredMillis(int lot) {
        return deliveredMillis[lot];
    }
}
