package cuofeng.simulator.network;

/** A stage at work in a node: takes lots in, keeps those that wait in order, gives them back when they are done. */
abstract class WorkStage {

    /** No lot finished. */
    static final int NO_LOT = -1;

    private final int position;
    private final LotTable lots;
    private final NodeStatistics statistics;
    private final LotQueue queue = new LotQueue();

    /**
     * @param position of the stage among those of its node, in its statistics
     */
    WorkStage(int position, LotTable lots, NodeStatistics statistics) {
        this.position = position;
        this.lots = lots;
        this.statistics = statistics;
    }

    /** Takes in a lot; it may start at once. */
    final void enter(int lot, long now) {
        queue.add(lot);
        statistics.startedWaiting(position, lots.parcels(lot), now);
        startWhatCan(now);
    }

    /** When something happens next in this stage, or {@link EventKey#NONE}. */
    abstract long nextEventMillis();

    /** Handles what happens now; returns the lot that is done, or {@link #NO_LOT}. */
    abstract int advance(long now);

    /** Starts the lots at the head of the queue for which there is capacity. */
    abstract void startWhatCan(long now);

    final boolean someoneWaits() {
        return !queue.isEmpty();
    }

    /** The lot that waits longest leaves the queue and is in service. */
    final int takeFirst(long now) {
        int lot = queue.removeFirst();
        statistics.stoppedWaiting(position, lots.parcels(lot), now);
        return lot;
    }

    final int finished(int lot) {
        statistics.worked(position, lots.parcels(lot));
        return lot;
    }

    final LotTable lots() {
        return lots;
    }
}
