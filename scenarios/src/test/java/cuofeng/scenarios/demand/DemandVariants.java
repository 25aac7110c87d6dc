package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Variant;

/** Scenarios that differ from a given one in their demand. */
final class DemandVariants {

    private DemandVariants() {}

    static Scenario withGravity(Scenario base, double exponent) {
        Demand demand = base.demand();
        return Variant.of(base)
                .demand(new Demand(
                        demand.daily(), demand.hourlyProfile(), demand.waves(), demand.destinations(), exponent))
                .build();
    }
}
