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
    void add(long key) {
        size++;
        byPriority[isPlainQueue() ? 0 : lots.priority(EventKey.number(key))].add(key);
    }

    long removeFirst() {
        size--;
        int priority = 0;
        while (byPriority[priority].isEmpty()) {
            priority++;
        }
        return byPriority[priority].removeFirst();
    }
}
