package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lanes lead from every hub that collects to every hub that its orders go to, over other hubs if need be. */
final class Reachability {

    private static final int PAIRS_SHOWN = 20;

    private Reachability() {}

    static void check(Scenario scenario, Findings findings) {
        Map<String, Integer> hubIndex = new HashMap<>();
        for (Hub hub : scenario.hubs()) {
            hubIndex.put(hub.id(), hubIndex.size());
        }
        HubPaths paths = new HubPaths(scenario);
        Set<String> destinationHubs = destinationHubs(scenario);
        Set<String> originHubs = new TreeSet<>();
        scenario.shippers().forEach(shipper -> originHubs.add(shipper.hub()));
        List<String> cutOff = new ArrayList<>();
        for (String origin : originHubs) {
            destinationHubs.stream()
                    .filter(hub -> !paths.joins(hubIndex.get(origin), hubIndex.get(hub)))
                    .forEach(hub -> cutOff.add(origin + " to " + hub));
        }
        if (!cutOff.isEmpty()) {
            findings.add(
                    "lanes",
                    "lanes leave no way for %d %s of hubs with demand: %s%s; add lanes or a rule lanes.by_distance"
                            .formatted(
                                    cutOff.size(),
                                    cutOff.size() == 1 ? "pair" : "pairs",
                                    String.join(
                                            ", ",
                                            cutOff.stream().limit(PAIRS_SHOWN).toList()),
                                    cutOff.size() > PAIRS_SHOWN ? " and others" : ""));
        }
    }

    private static Set<String> destinationHubs(Scenario scenario) {
        Set<String> hubs = new TreeSet<>();
        for (Demand.Destination destination : scenario.demand().destinations()) {
            for (Outlet outlet : scenario.outlets()) {
                double share = outlet.area() == Area.RURAL ? destination.ruralShare() : 1 - destination.ruralShare();
                if (outlet.region().equals(destination.region()) && share > 0) {
                    hubs.add(outlet.hub());
                }
            }
        }
        return hubs;
    }
}
