package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.TinyNetwork;
import java.util.List;

/** Lots with given parcels, all of the first shipment of the tiny network, and statistics to go with them. */
final class TestLots {

    static final NetworkLayout LAYOUT = new NetworkLayout(new Shipments(TinyNetwork.twoHubs()));

    private TestLots() {}

    static LotTable of(int... parcels) {
        return of(LAYOUT, new int[parcels.length], parcels);
    }

    /** Lots of given shipments of a scenario. */
    static LotTable of(NetworkLayout layout, int[] shipment, int... parcels) {
        int n = parcels.length;
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = i;
        }
        return new LotTable(
                new OrderBook(n, n, parcels, shipment, new float[n], keys, new long[n], new long[n]), layout);
    }

    /** Counts from the start of the simulation's second day on. */
    static NodeStatistics statistics(long storageLimitParcels) {
        return new NodeStatistics(axis(), storageLimitParcels, List.of("only"));
    }

    static TimeAxis axis() {
        return LAYOUT.scenario().season().timeAxis();
    }
}
