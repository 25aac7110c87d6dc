package cuofeng.scenarios.check;

import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lanes lead from every hub that collects to every hub that its orders go to, over other hubs if need be. */
final class Reachability {

    private static final int PAIRS_SHOWN = 20;

    private Reachability() {}

    static void check(Scenario scenario, HubPaths paths, Findings findings) {
        Set<String> destinationHubs =
                Destinations.outlets(scenario).stream().map(Outlet::hub).collect(Collectors.toCollection(TreeSet::new));
        Set<String> originHubs =
                scenario.shippers().stream().map(Shipper::hub).collect(Collectors.toCollection(TreeSet::new));
        List<String> cutOff = new ArrayList<>();
        for (String origin : originHubs) {
            destinationHubs.stream()
                    .filter(hub -> !joins(origin, hub, scenario, paths))
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

    /** Routes lead over a third hub that lanes join to both ends. */
    static void checkRoutes(Scenario scenario, HubPaths paths, Findings findings) {
        for (int i = 0; i < scenario.routes().size(); i++) {
            Route route = scenario.routes().get(i);
            String path = "routes[%d].via".formatted(i);
            noWay(path, route.from(), route.via(), scenario, paths, findings);
            noWay(path, route.via(), route.to(), scenario, paths, findings);
        }
    }

    private static void noWay(
            String path, String from, String to, Scenario scenario, HubPaths paths, Findings findings) {
        if (!joins(from, to, scenario, paths)) {
            findings.add(
                    path,
                    "%s has no way from %s to %s; allowed is a transit hub that lanes join to both ends; add lanes or name another hub"
                            .formatted(path, from, to));
        }
    }

    /** Whether lanes lead from a known hub to another. */
    static boolean joins(String from, String to, Scenario scenario, HubPaths paths) {
        return paths.joins(HubRows.indexOf(scenario, from), HubRows.indexOf(scenario, to));
    }
}
