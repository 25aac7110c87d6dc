package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.source.NearName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    References(Scenario scenario, Findings findings) {
        this.scenario = scenario;
        this.findings = findings;
        this.regions = scenario.regions().stream().map(Region::id).toList();
        this.hubs = scenario.hubs().stream().map(Hub::id).toList();
    }

    void check() {
        Map<String, String> regionIds = new HashMap<>();
        Map<String, String> nodeIds = new HashMap<>();
        Map<String, String> shipperIds = new HashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            unique("regions[%d].id".formatted(i), regions.get(i), regionIds);
        }
        for (int i = 0; i < scenario.hubs().size(); i++) {
            Hub hub = scenario.hubs().get(i);
            unique("hubs[%d].id".formatted(i), hub.id(), nodeIds);
            known("hubs[%d].region".formatted(i), hub.region(), "region", regions);
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
