package cuofeng.simulator.network;

/**
 * The gate of a node. Room is counted at control instants; what arrives takes it until it is used up, and then queues
 * outside, first come, first served, until the next count. So a node never holds more than its storage limit, but for a
 * single lot larger than the limit, which enters an empty node.
 */
final class Gate {

    private final NodeStatistics statistics;
    private final LotQueue queue = new LotQueue();
    private long room;
    private boolean nodeIsEmpty;

    Gate(NodeStatistics statistics) {
        this.statistics = statistics;
        this.room = statistics.storageLimitParcels();
        this.nodeIsEmpty = true;
    }

    /** Counts the room, and lets in what waits as long as it fits. */
    void open(long now, Batch entering) {
        room = statistics.storageLimitParcels() - statistics.inside();
        nodeIsEmpty = statistics.inside() == 0;
        while (!queue.isEmpty() && fits(queue.firstParcels())) {
            long key = queue.first();
            int parcels = queue.firstParcels();
            queue.removeFirst();
            statistics.stoppedWaiting(NodeStatistics.GATE, parcels, EventKey.millis(key), now);
            enter(EventKey.of(now, EventKey.number(key)), parcels, entering);
        }
    }

    /** A lot arrives, and enters or queues. */
    void arrive(long key, int parcels, Batch entering) {
        if (queue.isEmpty() && fits(parcels)) {
            enter(key, parcels, entering);
        } else {
            queue.add(key, parcels);
            statistics.startedWaiting(NodeStatistics.GATE, parcels);
        }
    }

    private boolean fits(int parcels) {
        return parcels <= room || nodeIsEmpty;
    }

    private void enter(long key, int parcels, Batch entering) {
        room -= parcels;
        nodeIsEmpty = false;
        statistics.entered(parcels);
        entering.add(key);
    }

    /** Counts the waiting of what is still outside at the end; it stays counted as being at the gate. */
    long close(long endMillis) {
        long parcels = 0;
        while (!queue.isEmpty()) {
            parcels += queue.firstParcels();
            statistics.stoppedWaiting(
                    NodeStatistics.GATE, queue.firstParcels(), EventKey.millis(queue.first()), endMillis);
            queue.removeFirst();
        }
        return parcels;
    }
}
