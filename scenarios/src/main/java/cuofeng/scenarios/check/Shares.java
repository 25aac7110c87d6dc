package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    static void ofClasses(Scenario scenario, Findings findings) {
        check(
                "classes",
                "share",
                scenario.classes().stream().map(ParcelClass::share).toList(),
                findings);
    }

    /** What a shipper ships without a new carton is at most all it ships. */
    static void ofPackaging(Scenario scenario, Findings findings) {
        for (int i = 0; i < scenario.shippers().size(); i++) {
            Packaging packaging = scenario.shippers().get(i).packaging();
            double sum = packaging.notRepackedShare() + packaging.reusableShare() + packaging.reusedCartonShare();
            if (sum > 1 + TOLERANCE) {
                String path = "shippers[%d].packaging".formatted(i);
                findings.add(
                        path,
                        "%s has not_repacked_share, reusable_share and reused_carton_share that add up to %s; allowed is at most 1; write smaller shares"
                                .formatted(path, Findings.decimal(sum)));
            }
        }
    }

    /** Routes of a pair of hubs take at most all its parcels. */
    static void ofRoutes(Scenario scenario, Findings findings) {
        Map<List<String>, Double> sums = new HashMap<>();
        for (int i = 0; i < scenario.routes().size(); i++) {
            Route route = scenario.routes().get(i);
            List<String> pair = List.of(route.from(), route.to());
            double before = sums.getOrDefault(pair, 0.0);
            double sum = sums.merge(pair, route.share(), Double::sum);
            if (before <= 1 + TOLERANCE && sum > 1 + TOLERANCE) {
                String path = "routes[%d].share".formatted(i);
                findings.add(
                        path,
                        "%s brings the routes from %s to %s to %s of their parcels; allowed is at most 1; write smaller shares"
                                .formatted(path, route.from(), route.to(), Findings.decimal(sum)));
            }
        }
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
