package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import java.util.List;

/** Shares that split a whole add up to 1. */
final class Shares {

    private static final double TOLERANCE = 1e-6;

    private Shares() {}

    static void ofShippers(Scenario scenario, Findings findings) {
        check(
                "shippers",
                "share",
                scenario.shippers().stream().map(Shipper::share).toList(),
                findings);
    }

    static void ofDemand(Scenario scenario, Findings findings) {
        Demand demand = scenario.demand();
        check("demand.hourly_profile", "", demand.hourlyProfile(), findings);
        check(
                "demand.destinations",
                "share",
                demand.destinations().stream().map(Demand.Destination::share).toList(),
                findings);
        for (int i = 0; i < demand.waves().size(); i++) {
            check(
                    "demand.waves[%d].hourly_shares".formatted(i),
                    "",
                    demand.waves().get(i).hourlyShares(),
                    findings);
        }
    }

    private static void check(String path, String column, List<Double> shares, Findings findings) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            findings.add(
                    path,
                    "%s has %s that add up to %s; allowed is 1 within 0.000001; %s"
                            .formatted(
                                    path,
                                    column.isEmpty() ? "shares" : "values of " + column,
                                    Findings.decimal(sum),
                                    sum > 0 ? "divide each by " + Findings.decimal(sum) : "add entries"));
        }
    }
}
