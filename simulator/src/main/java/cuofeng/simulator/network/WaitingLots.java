package cuofeng.simulator.network;

/** Lots that wait in a stage: by priority of their class, then first come, first served. */
final class WaitingLots {

    private final LotTable lots;
    private final LotQueue[] byPriority;
    private int size;

    WaitingLots(LotTable lots) {
        this.lots = lots;
        this.byPriority = new LotQueue[lots.priorityCount()];
        for (int i = 0; i < byPriority.length; i++) {
            byPriority[i] = new LotQueue();
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether all lots are equal, so that the first to come is the first to go. */
    boolean isPlainQueue() {
        return byPriority.length == 1;
    }

    /** Adds a lot that entered no earlier than any before it; at the same instant, with a higher number. */
    void add(long key, int parcels) {
        size++;
        byPriority[isPlainQueue() ? 0 : lots.priority(EventKey.number(key))].add(key, parcels);
    }

    /** The queue whose first lot is the next to go; for waiting lots that are not empty. */
    LotQueue next() {
        int priority = 0;
        while (byPriority[priority].isEmpty()) {
            priority++;
        }
        return byPriority[priority];
    }

    /** Removes the lot that is the next to go. */
    void removeFirst() {
        size--;
        next().removeFirst();
    }
}
