package cuofeng.simulator.network;

/**
 * The gate of a node. Room is counted at control instants; what arrives takes it until it is used up, and then queues
 * outside, first come, first served, until the next count. So a node never holds more than its storage limit, but for a
 * single lot larger than the limit, which enters an empty node.
 */
final class Gate {

    private final NodeStatistics statistics;
    private final LotQueue queue = new LotQueue();
    /** Lots that were let in at the last control instant, by when they pass. */
    private final LotQueue passing = new LotQueue();

    private long lastPassesMillis = -1;
    private long intervalEndMillis;
    private long room;
    private boolean nodeIsEmpty;

    Gate(NodeStatistics statistics) {
        this.statistics = statistics;
        this.room = statistics.storageLimitParcels();
        this.nodeIsEmpty = true;
    }

    /**
     * Counts the room, and lets in what waits as long as it fits. What is let in passes the gate in order, a millisecond
     * apart, so that it does not lose its turn.
     */
    void open(long now) {
        room = statistics.storageLimitParcels() - statistics.inside();
        nodeIsEmpty = statistics.inside() == 0;
        lastPassesMillis = now - 1;
        intervalEndMillis = Control.next(now);
        while (!queue.isEmpty() && fits(queue.firstParcels())) {
            long key = queue.first();
            int parcels = queue.firstParcels();
            queue.removeFirst();
            letIn(key, parcels);
        }
    }

    /** Lets in a lot that waits, behind those that were let in before it. */
    private void letIn(long key, int parcels) {
        lastPassesMillis = Math.min(lastPassesMillis + 1, intervalEndMillis - 1);
        statistics.stoppedWaiting(NodeStatistics.GATE, parcels, EventKey.millis(key), lastPassesMillis);
        admit(parcels);
        passing.add(EventKey.of(lastPassesMillis, EventKey.number(key)), parcels);
    }

    /** Adds the lots that were let in and pass the gate before an instant. */
    void passUntil(long untilMillis, Batch entering) {
        while (!passing.isEmpty() && EventKey.millis(passing.first()) < untilMillis) {
            entering.add(passing.first());
            passing.removeFirst();
        }
    }

    /** A lot arrives, and enters, follows those who are passing, or queues. */
    void arrive(long key, int parcels, Batch entering) {
        if (!queue.isEmpty() || !fits(parcels)) {
            queue.add(key, parcels);
            statistics.startedWaiting(NodeStatistics.GATE, parcels);
        } else if (EventKey.millis(key) <= lastPassesMillis) {
            statistics.startedWaiting(NodeStatistics.GATE, parcels);
            letIn(key, parcels);
        } else {
            admit(parcels);
            entering.add(key);
        }
    }

    private boolean fits(int parcels) {
        return parcels <= room || nodeIsEmpty;
    }

    private void admit(int parcels) {
        room -= parcels;
        nodeIsEmpty = false;
        statistics.entered(parcels);
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
