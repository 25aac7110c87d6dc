package cuofeng.simulator.experiment;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.InitialState;
import cuofeng.simulator.network.Replication;

/** How many lots a replication has, known before its orders are drawn. */
public final class ExpectedLots {

    /** Most lots that a replication may have. */
    public static final int MOST = Replication.MOST_LOTS;

    private ExpectedLots() {}

    /**
     * Mean number of lots of a replication, or a little more. A shipment of X orders, Poisson with mean m, has
     * ⌈X ÷ L⌉ ≤ (X − 1) ÷ L + 1 lots if X > 0, so on average at most (m − p) ÷ L + p with p = 1 − e^−m; exact for lots of
     * one parcel and for lots larger than any shipment.
     *
     * @param lotSize {@code >= 1}, in place of the scenario's
     */
    public static double of(Shipments shipments, int lotSize) {
        double lots = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            double mean = shipments.expectedParcels(shipment);
            double ordered = 1 - StrictMath.exp(-mean);
            lots += (mean - ordered) / lotSize + ordered;
        }
        InitialState initial = shipments.scenario().initial();
        for (InitialState.Backlog row : initial.backlog()) {
            lots += StrictMath.ceil(row.parcels() / (double) lotSize);
        }
        for (InitialState.InTransit row : initial.inTransit()) {
            lots += StrictMath.ceil(row.parcels() / (double) lotSize);
        }
        return lots;
    }
}
