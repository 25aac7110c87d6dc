package cuofeng.simulator.network;

/**
 * Lots that enter the network, hub by hub: only the next one of each hub is in the event list, so that the list holds
 * what is under way and not the season's orders.
 */
final class ReferenceSources {

    private final ReferenceAgenda agenda;
    private final long[][] arrivals;
    private final int[] next;

    /**
     * @param arrivals for each hub the keys (instant, lot) of the lots that enter the network there, sorted
     */
    ReferenceSources(ReferenceWorld world, long[][] arrivals) {
        this.agenda = world.agenda();
        this.arrivals = arrivals;
        this.next = new int[arrivals.length];
        for (int hub = 0; hub < arrivals.length; hub++) {
            for (long key : arrivals[hub]) {
                world.transit().release(EventKey.number(key));
            }
            scheduleNext(hub);
        }
    }

    /** A lot has arrived at a node; if it came from a source, the source goes on to its next lot. */
    void arrived(int node, int lot) {
        if (node < arrivals.length
                && next[node] < arrivals[node].length
                && EventKey.number(arrivals[node][next[node]]) == lot) {
            next[node]++;
            scheduleNext(node);
        }
    }

    private void scheduleNext(int hub) {
        if (next[hub] < arrivals[hub].length) {
            long key = arrivals[hub][next[hub]];
            agenda.arrival(hub, EventKey.number(key), EventKey.millis(key));
        }
    }
}
