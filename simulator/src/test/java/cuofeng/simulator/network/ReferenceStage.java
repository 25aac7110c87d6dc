package cuofeng.simulator.network;

/**
 * A stage: lots wait, are taken by priority, instant of entering and number, and are done some time later. Nothing that
 * was begun is put down.
 */
abstract class ReferenceStage {

    private final ReferenceQueue[] waitingByPriority;
    private final ReferenceLevel level;
    private final ReferenceLots lots;
    private final ReferencePart part;
    private long startDueMillis = -1;

    ReferenceStage(ReferenceLots lots, ReferenceLevel level, ReferencePart part) {
        this.lots = lots;
        this.part = part;
        this.level = level;
        this.waitingByPriority = new ReferenceQueue[lots.priorityCount()];
        for (int priority = 0; priority < waitingByPriority.length; priority++) {
            waitingByPriority[priority] = new ReferenceQueue();
        }
    }

    /** A lot joins those that wait. */
    final void enter(int lot, long now) {
        waitingByPriority[lots.priority(lot)].add(lot, now);
        level.rise(lots.parcels(lot), now);
    }

    /** All that comes at an instant has come: takes lots into service as far as there is capacity. */
    abstract void startWhatCan(long now);

    /** Decides on lots that have come at this instant. */
    void beforeStart(long now) {}

    /**
     * The lot at a place is done.
     *
     * @return its number
     */
    abstract int complete(int place);

    /** What decides on rates has done so for the time up to the next control instant. */
    abstract void control(long now);

    /** Parcels in service. */
    abstract long parcelsInService();

    /** The queue from which the next lot is taken, or null. */
    final ReferenceQueue nextQueue() {
        for (ReferenceQueue queue : waitingByPriority) {
            if (!queue.isEmpty()) {
                return queue;
            }
        }
        return null;
    }

    /** Takes the first lot of a queue. */
    final int take(ReferenceQueue queue, long now) {
        long came = queue.firstCameMillis();
        int lot = queue.removeFirst();
        level.fall(lots.parcels(lot), came, now);
        return lot;
    }

    /** Remembers that starting is due at an instant; false if that is known already. */
    final boolean startBecomesDue(long millis) {
        boolean news = startDueMillis != millis;
        startDueMillis = millis;
        return news;
    }

    /** Parcels of a lot that are worked on here; all of a lot that waits here from the start. */
    final int workedParcels(int lot) {
        return lots.isInitial(lot) ? lots.parcels(lot) : part.of(lots.parcels(lot), lots.key(lot));
    }

    final ReferenceLots lots() {
        return lots;
    }

    final ReferenceLevel level() {
        return level;
    }
}
