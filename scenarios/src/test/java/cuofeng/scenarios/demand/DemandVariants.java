package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Scenario;

/** Scenarios that differ from a given one in their demand. */
final class DemandVariants {

    private DemandVariants() {}

    static Scenario withGravity(Scenario base, double exponent) {
        Demand demand = base.demand();
        return new Scenario(
                base.id(),
                base.title(),
                base.notes(),
                base.season(),
                base.seed(),
                base.replications(),
                base.lotSize(),
                base.scoreCalculations(),
                base.forecast(),
                base.regions(),
                base.hubs(),
                base.outlets(),
                base.lanes(),
                base.shippers(),
                new Demand(demand.daily(), demand.hourlyProfile(), demand.waves(), demand.destinations(), exponent),
                base.weights(),
                base.published());
    }
}
