package cuofeng.simulator.network;

import cuofeng.simulator.outcome.NodeOutcome;

/** A hub or outlet: its state changes only by its own events and by lots that are handed to it ahead of time. */
abstract class Node {

    private final EventHeap arrivals = new EventHeap();
    private final LotTable lots;
    private final NodeStatistics statistics;
    private long advancedToMillis;

    Node(LotTable lots, NodeStatistics statistics) {
        this.lots = lots;
        this.statistics = statistics;
    }

    final LotTable lots() {
        return lots;
    }

    final NodeStatistics statistics() {
        return statistics;
    }

    /**
     * Announces a lot that will arrive.
     *
     * @throws IllegalStateException if the node has been advanced beyond that instant
     */
    final void expect(int lot, long arrivalMillis) {
        if (arrivalMillis < advancedToMillis) {
            throw new IllegalStateException(
                    "lot %d would arrive at %d ms, but the node stands at %d ms; the look-ahead window is too long"
                            .formatted(lot, arrivalMillis, advancedToMillis));
        }
        arrivals.add(EventKey.of(arrivalMillis, lot));
    }

    /** Handles all events before an instant. */
    final void advance(long endMillis) {
        while (true) {
            long arrival = nextArrivalMillis();
            long work = nextWorkMillis();
            long departure = nextDepartureMillis();
            long now = Math.min(Math.min(arrival, work), departure);
            if (now >= endMillis) {
                break;
            }
            statistics.passTo(now);
            if (work == now) {
                work(now);
            } else if (arrival == now) {
                int lot = takeArrival();
                statistics.arrived(lots.parcels(lot), now);
                arrive(lot, now);
            } else {
                depart(now);
            }
        }
        advancedToMillis = endMillis;
    }

    /** When the next announced lot arrives, or {@link EventKey#NONE}. */
    long nextArrivalMillis() {
        return EventKey.millis(arrivals.first());
    }

    /** Takes the lot that arrives next. */
    int takeArrival() {
        return EventKey.number(arrivals.removeFirst());
    }

    /** Parcels announced and not yet arrived. */
    long parcelsExpected() {
        long parcels = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            parcels += lots.parcels(EventKey.number(arrivals.key(i)));
        }
        return parcels;
    }

    abstract long nextWorkMillis();

    /** Handles the stage event that is due now. */
    abstract void work(long now);

    abstract void arrive(int lot, long now);

    long nextDepartureMillis() {
        return EventKey.NONE;
    }

    /** Sends off the vehicles that leave now. */
    void depart(long now) {
        throw new AssertionError("nothing departs at " + now + " ms");
    }

    abstract NodeOutcome finish();
}
