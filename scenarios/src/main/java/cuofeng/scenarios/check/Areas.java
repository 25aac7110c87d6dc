package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Scenario;
import java.util.List;

/** Every destination has outlets for the areas that its orders go to. */
final class Areas {

    private Areas() {}

    static void check(Scenario scenario, Findings findings) {
        List<Demand.Destination> destinations = scenario.demand().destinations();
        for (int i = 0; i < destinations.size(); i++) {
            Demand.Destination destination = destinations.get(i);
            for (Area area : Area.values()) {
                double share = area == Area.RURAL ? destination.ruralShare() : 1 - destination.ruralShare();
                boolean served = scenario.outlets().stream()
                        .anyMatch(o -> o.region().equals(destination.region()) && o.area() == area);
                if (share > 0 && !served && isKnown(destination.region(), scenario)) {
                    findings.add(
                            "demand.destinations[%d].rural_share".formatted(i),
                            ("demand.destinations[%d].rural_share sends %s of the parcels of %s to %s outlets, but %s has"
                                            + " none; add one there or write rural_share %s")
                                    .formatted(
                                            i,
                                            Findings.decimal(share),
                                            destination.region(),
                                            area.id(),
                                            destination.region(),
                                            area == Area.RURAL ? "0" : "1"));
                }
            }
        }
    }

    private static boolean isKnown(String region, Scenario scenario) {
        return scenario.regions().stream().anyMatch(known -> known.id().equals(region));
    }
}
