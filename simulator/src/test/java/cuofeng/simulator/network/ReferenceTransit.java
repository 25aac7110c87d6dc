package cuofeng.simulator.network;

/**
 * Parcels of the reference simulation that are to arrive at a node: on feeders and lanes, and those that shippers
 * release before the end.
 */
final class ReferenceTransit {

    private final ReferenceAgenda agenda;
    private final ReferenceLots lots;
    private long parcels;

    ReferenceTransit(ReferenceAgenda agenda, ReferenceLots lots) {
        this.agenda = agenda;
        this.lots = lots;
    }

    /** A shipper releases a lot in this run. */
    void release(int lot) {
        parcels += lots.parcels(lot);
    }

    /** A lot leaves a node for another; it may arrive after the end. */
    void send(int lot, int node, long arrivalMillis) {
        parcels += lots.parcels(lot);
        agenda.arrival(node, lot, arrivalMillis);
    }

    void arrived(int lot) {
        parcels -= lots.parcels(lot);
    }

    long parcels() {
        return parcels;
    }
}
