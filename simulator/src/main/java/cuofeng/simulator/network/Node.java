package cuofeng.simulator.network;

import cuofeng.simulator.outcome.NodeOutcome;

/**
 * A hub or outlet: its state changes only by its own events and by lots that are handed to it ahead of time. It is
 * advanced from control instant to control instant; in between its parts run one after the other, each over the whole
 * interval.
 */
abstract class Node {

    private final LotTable lots;
    private final NodeStatistics statistics;
    private final Inbox inbox;
    private final Gate gate;
    private final Workbench workbench;
    private long advancedToMillis;
    private long leftAtGate;
    private HubWatch watch = HubWatch.NONE;

    Node(LotTable lots, NodeStatistics statistics, long endMillis, Workbench workbench) {
        this.lots = lots;
        this.statistics = statistics;
        this.workbench = workbench;
        this.inbox = new Inbox(endMillis, workbench);
        this.gate = new Gate(statistics);
    }

    final LotTable lots() {
        return lots;
    }

    final NodeStatistics statistics() {
        return statistics;
    }

    /** Lets someone look on; call before the node is advanced. */
    void watchedBy(HubWatch newWatch) {
        watch = newWatch;
    }

    final HubWatch watch() {
        return watch;
    }

    final Workbench workbench() {
        return workbench;
    }

    /** Announces a lot that will arrive. */
    final void expect(int lot, int parcels, long arrivalMillis) {
        arrivalsAt(arrivalMillis).add(EventKey.of(arrivalMillis, lot), parcels);
    }

    /**
     * The list in which lots are announced that will arrive at an instant.
     *
     * @throws IllegalStateException if the node has been advanced beyond that instant
     */
    final ArrivalList arrivalsAt(long arrivalMillis) {
        if (arrivalMillis < advancedToMillis) {
            throw new IllegalStateException(
                    "a lot would arrive at %d ms, but the node stands at %d ms; the look-ahead window is too long"
                            .formatted(arrivalMillis, advancedToMillis));
        }
        return inbox.listAt(arrivalMillis);
    }

    /** Handles all events before an instant that is not after the end. */
    final void advance(long endMillis) {
        Batch entering = workbench.entering();
        long now = advancedToMillis;
        while (now < endMillis) {
            long until = Math.min(endMillis, Control.next(now));
            if (Control.isInstant(now)) {
                statistics.sample(now);
                watch.look(now, statistics);
                control(now);
                gate.open(now);
            }
            receive(now, until, entering);
            gate.passUntil(until, entering);
            entering.sort();
            run(entering, until);
            entering.clear();
            now = until;
        }
        advancedToMillis = endMillis;
    }

    private void receive(long now, long until, Batch entering) {
        Batch arrivals = workbench.arrivals();
        inbox.takeUntil(now, until, arrivals);
        int[] parcelsOfArrival = workbench.parcelsOf(arrivals, lots);
        for (int i = 0; i < arrivals.size(); i++) {
            long key = arrivals.key(i);
            int parcels = parcelsOfArrival[i];
            inbox.arrived(parcels);
            statistics.arrived(parcels, EventKey.millis(key));
            watch.arrived(EventKey.number(key), parcels, EventKey.millis(key));
            gate.arrive(key, parcels, entering);
        }
        arrivals.clear();
    }

    /** Parcels announced and not yet arrived. */
    final long parcelsExpected() {
        return inbox.parcels();
    }

    /** Parcels inside or at the gate. */
    final long parcelsHere() {
        return statistics.inside() + statistics.waiting(NodeStatistics.GATE) + leftAtGate;
    }

    /** Decides what holds until the next control instant. */
    abstract void control(long now);

    /**
     * Handles the events before an instant, up to which nothing needs to be decided.
     *
     * @param enteringLots those that enter before it, sorted
     */
    abstract void run(Batch enteringLots, long untilMillis);

    /** Closes the books at the end; call once. */
    final NodeOutcome finish(long endMillis) {
        statistics.sample(endMillis);
        watch.look(endMillis, statistics);
        leftAtGate = gate.close(endMillis);
        return close(endMillis);
    }

    abstract NodeOutcome close(long endMillis);
}
