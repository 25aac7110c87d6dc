package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.source.NearName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ids are unique and every id that is used is defined. Ids are small letters, digits and hyphens, so two that look
 * alike are alike. An empty id stands for one that could not be read: its problem is already told.
 */
final class References {

    private final Scenario scenario;
    private final Findings findings;
    private final List<String> regions;
    private final List<String> hubs;
    private final List<String> outlets;

    /** @param unread top-level keys that could not be read in full */
    References(Scenario scenario, Findings findings, Set<String> unread) {
        this.scenario = scenario;
        this.findings = findings;
        this.regions = scenario.regions().stream().map(Region::id).toList();
        List<String> readHubs =
                new ArrayList<>(scenario.hubs().stream().map(Hub::id).toList());
        if (unread.contains("gateways") && scenario.hubs().stream().noneMatch(Hub::isGateway)) {
            readHubs.add("");
        }
        this.hubs = List.copyOf(readHubs);
        this.outlets = scenario.outlets().stream().map(Outlet::id).toList();
    }

    void check() {
        Map<String, String> regionIds = new HashMap<>();
        Map<String, String> nodeIds = new HashMap<>();
        Map<String, String> shipperIds = new HashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            unique("regions[%d].id".formatted(i), regions.get(i), regionIds);
        }
        Map<String, String> classIds = new HashMap<>();
        for (int i = 0; i < scenario.classes().size(); i++) {
            unique("classes[%d].id".formatted(i), scenario.classes().get(i).id(), classIds);
        }
        for (int i = 0; i < scenario.hubs().size(); i++) {
            Hub hub = scenario.hubs().get(i);
            String path = HubRows.path(scenario, i);
            unique(path + ".id", hub.id(), nodeIds);
            known(path + ".region", hub.region(), "region", regions);
        }
        for (int i = 0; i < scenario.outlets().size(); i++) {
            Outlet outlet = scenario.outlets().get(i);
            unique("outlets[%d].id".formatted(i), outlet.id(), nodeIds);
            known("outlets[%d].region".formatted(i), outlet.region(), "region", regions);
            known("outlets[%d].hub".formatted(i), outlet.hub(), "hub", hubs);
        }
        for (int i = 0; i < scenario.shippers().size(); i++) {
            Shipper shipper = scenario.shippers().get(i);
            unique("shippers[%d].id".formatted(i), shipper.id(), shipperIds);
            known("shippers[%d].hub".formatted(i), shipper.hub(), "hub", hubs);
        }
        checkDemand();
        checkLanes();
        checkRoutes();
        checkEvents();
        checkInitial();
    }

    private void checkRoutes() {
        for (int i = 0; i < scenario.routes().size(); i++) {
            Route route = scenario.routes().get(i);
            String path = "routes[%d]".formatted(i);
            known(path + ".from", route.from(), "hub", hubs);
            known(path + ".to", route.to(), "hub", hubs);
            known(path + ".via", route.via(), "hub", hubs);
            boolean allRead = Stream.of(route.from(), route.to(), route.via()).noneMatch(String::isEmpty);
            if (allRead
                    && Stream.of(route.from(), route.to(), route.via())
                                    .distinct()
                                    .count()
                            < 3) {
                findings.add(
                        path + ".via",
                        "%s goes from %s to %s via %s; allowed are three different hubs; name another transit hub or delete the route"
                                .formatted(path, route.from(), route.to(), route.via()));
            }
        }
    }

    private void checkEvents() {
        for (int i = 0; i < scenario.disruptions().size(); i++) {
            Disruption disruption = scenario.disruptions().get(i);
            String path = "disruptions[%d]".formatted(i);
            if (disruption instanceof Disruption.OfNode ofNode) {
                knownNode(path + ".node", ofNode.node());
            } else if (disruption instanceof Disruption.OfLane ofLane) {
                known(path + ".lane_from", ofLane.fromHub(), "hub", hubs);
                known(path + ".lane_to", ofLane.toHub(), "hub", hubs);
            }
        }
        for (int i = 0; i < scenario.restrictions().size(); i++) {
            known(
                    "restrictions[%d].region".formatted(i),
                    scenario.restrictions().get(i).region(),
                    "region",
                    regions);
        }
    }

    /** Disrupted lanes exist; the scenario must have all its lanes. */
    static void checkDisruptedLanes(Scenario joined, Findings findings) {
        for (int i = 0; i < joined.disruptions().size(); i++) {
            if (joined.disruptions().get(i) instanceof Disruption.OfLane ofLane
                    && joined.lanes().stream()
                            .noneMatch(lane -> lane.from().equals(ofLane.fromHub())
                                    && lane.to().equals(ofLane.toHub()))) {
                findings.add(
                        "disruptions[%d].lane_from".formatted(i),
                        "disruptions[%d] names a lane from %s to %s, which is no lane of this scenario; write the two ends of a lane"
                                .formatted(i, ofLane.fromHub(), ofLane.toHub()));
            }
        }
    }

    private void checkInitial() {
        List<InitialState.Backlog> backlog = scenario.initial().backlog();
        for (int i = 0; i < backlog.size(); i++) {
            checkInitial(
                    "initial.backlog[%d]".formatted(i),
                    backlog.get(i).node(),
                    backlog.get(i).outlet());
        }
        List<InitialState.InTransit> inTransit = scenario.initial().inTransit();
        for (int i = 0; i < inTransit.size(); i++) {
            checkInitial(
                    "initial.in_transit[%d]".formatted(i),
                    inTransit.get(i).node(),
                    inTransit.get(i).outlet());
        }
    }

    private void checkInitial(String path, String node, String outlet) {
        knownNode(path + ".node", node);
        // Left out, the outlet is the node, whose kind is checked with the ways.
        if (!outlet.equals(node)) {
            known(path + ".outlet", outlet, "outlet", outlets);
        }
    }

    private void knownNode(String path, String id) {
        if (!hubs.isEmpty() && !outlets.isEmpty()) {
            known(
                    path,
                    id,
                    "hub or outlet",
                    Stream.concat(hubs.stream(), outlets.stream()).toList());
        }
    }

    private void checkDemand() {
        Map<String, String> waveIds = new HashMap<>();
        Map<String, String> destinations = new HashMap<>();
        List<Wave> waves = scenario.demand().waves();
        for (int i = 0; i < waves.size(); i++) {
            unique("demand.waves[%d].id".formatted(i), waves.get(i).id(), waveIds);
        }
        for (int i = 0; i < scenario.demand().destinations().size(); i++) {
            String region = scenario.demand().destinations().get(i).region();
            String path = "demand.destinations[%d].region".formatted(i);
            unique(path, region, destinations);
            known(path, region, "region", regions);
        }
    }

    private void checkLanes() {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < scenario.lanes().size(); i++) {
            Lane lane = scenario.lanes().get(i);
            String path = "lanes.table[%d]".formatted(i);
            known(path + ".from", lane.from(), "hub", hubs);
            known(path + ".to", lane.to(), "hub", hubs);
            if (Stream.of(lane.from(), lane.to()).anyMatch(String::isEmpty)) {
                continue;
            }
            if (lane.from().equals(lane.to())) {
                findings.add(
                        path + ".to",
                        "%s goes from %s to itself; allowed are two different hubs; name another hub or delete the lane"
                                .formatted(path, lane.from()));
            }
            String first = pairs.putIfAbsent(lane.from() + " " + lane.to(), path);
            if (first != null) {
                findings.add(
                        path + ".from",
                        "%s is a second lane from %s to %s, first in %s; allowed is one; add its room to the first"
                                .formatted(path, lane.from(), lane.to(), findings.where(first + ".from")));
            }
        }
    }

    private void unique(String path, String id, Map<String, String> seen) {
        if (id.isEmpty()) {
            return;
        }
        String first = seen.putIfAbsent(id, path);
        if (first != null) {
            findings.add(
                    path,
                    "%s is %s, which %s already is in %s; allowed is each id once; rename or delete one"
                            .formatted(path, id, first, findings.where(first)));
        }
    }

    private void known(String path, String id, String noun, List<String> defined) {
        boolean allCouldBeRead = !defined.isEmpty() && !defined.contains("");
        if (!id.isEmpty() && allCouldBeRead && !defined.contains(id)) {
            findings.add(
                    path,
                    "%s is %s, which is no %s of this scenario; %s"
                            .formatted(path, id, noun, NearName.hint(id, defined)));
        }
    }
}
