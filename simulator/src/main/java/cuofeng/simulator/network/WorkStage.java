package cuofeng.simulator.network;

/**
 * A stage at work in a node. It turns the lots that enter it into the lots that leave it, both in order of (instant,
 * lot), for a stretch of time in which its capacity depends on nothing else; between stretches it keeps what waits and
 * what is in service.
 */
abstract class WorkStage {

    private final int position;
    private final LotTable lots;
    private final NodeStatistics statistics;
    private final WaitingLots waiting;

    /**
     * @param position of the stage among those of its node, in its statistics
     */
    WorkStage(int position, LotTable lots, NodeStatistics statistics) {
        this.position = position;
        this.lots = lots;
        this.statistics = statistics;
        this.waiting = new WaitingLots(lots);
    }

    /**
     * Works until an instant.
     *
     * @param entering lots that enter before {@code untilMillis}, sorted
     * @param leaving receives the lots that are done before {@code untilMillis}
     */
    abstract void run(Batch entering, long untilMillis, Batch leaving);

    /** From an instant on, works at a part of its planned rate. */
    abstract void slowTo(double factor, long now);

    final boolean someoneWaits() {
        return !waiting.isEmpty();
    }

    final boolean isPlainQueue() {
        return waiting.isPlainQueue();
    }

    final void enter(long key, int parcels) {
        waiting.add(key, parcels);
        statistics.startedWaiting(position, parcels);
    }

    /** The lot whose turn it is, as (instant of entering, lot). */
    final long first() {
        return waiting.next().first();
    }

    final int firstParcels() {
        return waiting.next().firstParcels();
    }

    /** The lot whose turn it is leaves the queue and is in service. */
    final void takeFirst(long now) {
        statistics.stoppedWaiting(position, firstParcels(), EventKey.millis(first()), now);
        waiting.removeFirst();
    }

    final void finished(int parcels, long now) {
        statistics.worked(position, parcels, now);
    }

    /** Counts the waiting of what is still in the queue at the end. */
    final void close(long endMillis) {
        while (someoneWaits()) {
            takeFirst(endMillis);
        }
    }

    /**
     * Parcels of a lot that this stage handles.
     *
     * @param parcels all parcels of the lot
     */
    int parcelsWorked(int lot, int parcels) {
        return parcels;
    }

    final LotTable lots() {
        return lots;
    }
}
