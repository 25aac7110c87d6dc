package cuofeng.simulator.network;

/** Counts the parcels of the reference simulation where they are; none may be lost or made up. */
final class ReferenceConservation {

    private final ReferenceWorld world;
    private final ReferenceNode[] nodes;
    private final long parcelsOfTheRun;

    /** The run stands at its start: its parcels are in the network or yet to arrive. */
    ReferenceConservation(ReferenceWorld world, ReferenceNode[] nodes) {
        this.world = world;
        this.nodes = nodes;
        this.parcelsOfTheRun = parcels();
    }

    private long parcels() {
        long parcels = world.transit().parcels();
        for (ReferenceNode node : nodes) {
            parcels += node.inside() + node.atGate() + node.deliveredParcels();
        }
        return parcels;
    }

    /**
     * Counts.
     *
     * @throws AssertionError if a node holds other parcels than it took in and did not give away, or the network does
     */
    void check(long now) {
        for (ReferenceNode node : nodes) {
            if (node.inside() != node.insideByState()) {
                throw new AssertionError("at %d ms: node %d holds %d parcels, but %d wait or are in hand there"
                        .formatted(now, node.number(), node.inside(), node.insideByState()));
            }
        }
        long parcels = parcels();
        if (parcels != parcelsOfTheRun) {
            throw new AssertionError(
                    "at %d ms: %d parcels, but %d were released".formatted(now, parcels, parcelsOfTheRun));
        }
    }
}
