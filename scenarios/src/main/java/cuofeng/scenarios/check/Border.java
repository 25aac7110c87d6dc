package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Zone;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Parcels that cross the border are cleared: every way that they take passes a gateway. */
final class Border {

    private static final int PAIRS_SHOWN = 20;

    private final Scenario scenario;
    private final HubPaths paths;
    private final Set<String> overseas = new HashSet<>();

    /** @param scenario with all its lanes, every pair of hubs with demand joined by them */
    Border(Scenario scenario, HubPaths paths) {
        this.scenario = scenario;
        this.paths = paths;
        scenario.regions().stream()
                .filter(region -> region.zone() == Zone.OVERSEAS)
                .map(Region::id)
                .forEach(overseas::add);
    }

    void check(Findings findings) {
        checkDomesticWays(findings);
        Set<String> uncleared = new TreeSet<>();
        for (Shipper shipper : scenario.shippers()) {
            int from = HubRows.indexOf(scenario, shipper.hub());
            boolean startsOverseas = overseas.contains(scenario.hubs().get(from).region());
            for (Outlet outlet : Destinations.outlets(scenario)) {
                if (overseas.contains(outlet.region()) != startsOverseas) {
                    collectUncleared(from, HubRows.indexOf(scenario, outlet.hub()), uncleared);
                }
            }
        }
        if (!uncleared.isEmpty()) {
            findings.add(
                    "lanes",
                    "lanes lead parcels across the border past every gateway from %s%s; allowed is only a way through a gateway; %s"
                            .formatted(
                                    String.join(
                                            ", ",
                                            uncleared.stream()
                                                    .limit(PAIRS_SHOWN)
                                                    .toList()),
                                    uncleared.size() > PAIRS_SHOWN
                                            ? " and %d others".formatted(uncleared.size() - PAIRS_SHOWN)
                                            : "",
                                    scenario.hubs().stream().anyMatch(Hub::isGateway)
                                            ? "lead the quickest lanes through one, or make a hub on the way a gateway"
                                            : "add gateways"));
        }
    }

    /** Parcels within the customs territory do not leave it on their way. */
    private void checkDomesticWays(Findings findings) {
        Set<String> abroad = new TreeSet<>();
        for (Shipper shipper : scenario.shippers()) {
            int from = HubRows.indexOf(scenario, shipper.hub());
            for (Outlet outlet : Destinations.outlets(scenario)) {
                int to = HubRows.indexOf(scenario, outlet.hub());
                if (!isOverseas(from) && !overseas.contains(outlet.region()) && paths.joins(from, to)) {
                    for (int at = from; at != to; at = paths.laneTo(paths.nextLane(at, to))) {
                        if (isOverseas(at)) {
                            abroad.add("%s to %s by %s"
                                    .formatted(
                                            shipper.hub(),
                                            outlet.hub(),
                                            scenario.hubs().get(at).id()));
                        }
                    }
                }
            }
        }
        if (!abroad.isEmpty()) {
            findings.add(
                    "lanes",
                    "lanes lead domestic parcels abroad on the quickest way from %s; allowed are only ways that stay at home; make the lanes at home quicker or those abroad slower"
                            .formatted(String.join(
                                    ", ", abroad.stream().limit(PAIRS_SHOWN).toList())));
        }
    }

    private boolean isOverseas(int hub) {
        return overseas.contains(scenario.hubs().get(hub).region());
    }

    private void collectUncleared(int from, int to, Set<String> uncleared) {
        String fromId = scenario.hubs().get(from).id();
        String toId = scenario.hubs().get(to).id();
        double routed = 0;
        for (Route route : scenario.routes()) {
            int via = HubRows.indexOf(scenario, route.via());
            if (route.from().equals(fromId) && route.to().equals(toId) && via >= 0) {
                routed += route.share();
                if (paths.joins(from, via)
                        && paths.joins(via, to)
                        && !passesGateway(from, via)
                        && !passesGateway(via, to)) {
                    uncleared.add("%s to %s via %s".formatted(fromId, toId, route.via()));
                }
            }
        }
        if (routed < 1 && paths.joins(from, to) && !passesGateway(from, to)) {
            uncleared.add("%s to %s".formatted(fromId, toId));
        }
    }

    /** Whether a hub on the quickest way is a gateway, the first and last included. */
    private boolean passesGateway(int from, int to) {
        int at = from;
        while (!scenario.hubs().get(at).isGateway()) {
            if (at == to) {
                return false;
            }
            at = paths.laneTo(paths.nextLane(at, to));
        }
        return true;
    }
}
