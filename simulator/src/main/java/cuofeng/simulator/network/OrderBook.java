package cuofeng.simulator.network;

/**
 * The orders of one replication as lots: what does not depend on the schedule, so that all schedules of a replication
 * share it. Lots are numbered by stream, then order. Immutable once built.
 */
final class OrderBook {

    private final int count;
    private final int drawnCount;
    private final int[] parcels;
    private final int[] shipment;
    private final float[] position;
    private final long[] key;
    private final long[] orderedMillis;
    private final long[] readyMillis;
    private final boolean hasPrepositioned;

    /**
     * @param count lots in use of the arrays
     * @param drawnCount of these lots, those that are ordered in the simulation; the rest are in the network from the
     *     start
     * @param position of each lot within its shipment, (0, 1)
     * @param readyMillis when the lot is packed
     */
    OrderBook(
            int count,
            int drawnCount,
            int[] parcels,
            int[] shipment,
            float[] position,
            long[] key,
            long[] orderedMillis,
            long[] readyMillis) {
        this.count = count;
        this.drawnCount = drawnCount;
        this.parcels = parcels;
        this.shipment = shipment;
        this.position = position;
        this.key = key;
        this.orderedMillis = orderedMillis;
        this.readyMillis = readyMillis;
        boolean any = false;
        for (int lot = 0; lot < drawnCount; lot++) {
            any |= readyMillis[lot] < orderedMillis[lot];
        }
        this.hasPrepositioned = any;
    }

    int count() {
        return count;
    }

    /** Lots that are ordered in the simulation; those with higher numbers are in the network from the start. */
    int drawnCount() {
        return drawnCount;
    }

    boolean isInitial(int lot) {
        return lot >= drawnCount;
    }

    /** Whether any lot is sent ahead of its payment. */
    boolean hasPrepositioned() {
        return hasPrepositioned;
    }

    /** Whether a lot is sent ahead of its payment. */
    boolean isPrepositioned(int lot) {
        return lot < drawnCount && readyMillis[lot] < orderedMillis[lot];
    }

    int parcels(int lot) {
        return parcels[lot];
    }

    int shipment(int lot) {
        return shipment[lot];
    }

    float position(int lot) {
        return position[lot];
    }

    /** Key of all later draws for the lot. */
    long key(int lot) {
        return key[lot];
    }

    long orderedMillis(int lot) {
        return orderedMillis[lot];
    }

    long readyMillis(int lot) {
        return readyMillis[lot];
    }
}
