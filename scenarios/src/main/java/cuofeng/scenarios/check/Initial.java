package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in the network at the start stands where it can, and can go where it is to go. */
final class Initial {

    private static final String DELIVERY = "delivery";
    private static final String VEHICLE = "vehicle";

    private final Scenario scenario;
    private final HubPaths paths;
    private final Findings findings;

    /** @param scenario with all its lanes and known ids */
    Initial(Scenario scenario, HubPaths paths, Findings findings) {
        this.scenario = scenario;
        this.paths = paths;
        this.findings = findings;
    }

    void check() {
        List<InitialState.Backlog> backlog = scenario.initial().backlog();
        for (int i = 0; i < backlog.size(); i++) {
            InitialState.Backlog row = backlog.get(i);
            String path = "initial.backlog[%d]".formatted(i);
            if (checkWay(path, row.node(), row.outlet())) {
                checkStage(path + ".stage", row);
            }
        }
        List<InitialState.InTransit> inTransit = scenario.initial().inTransit();
        for (int i = 0; i < inTransit.size(); i++) {
            InitialState.InTransit row = inTransit.get(i);
            String path = "initial.in_transit[%d]".formatted(i);
            if (checkWay(path, row.node(), row.outlet())) {
                checkArrival(path + ".arrives_in_hours", row);
            }
        }
    }

    private Optional<Outlet> outlet(String id) {
        return scenario.outlets().stream()
                .filter(outlet -> outlet.id().equals(id))
                .findFirst();
    }

    /** Whether parcels can get from the node to the outlet. */
    private boolean checkWay(String row, String node, String outletId) {
        String path = row + ".outlet";
        if (outlet(node).isPresent()) {
            if (node.equals(outletId)) {
                return checkDemand(row, outletId);
            }
            findings.add(
                    path,
                    "%s is %s, but the parcels are in the outlet %s, which delivers them itself; allowed is %s; delete the outlet"
                            .formatted(path, outletId, node, node));
            return false;
        }
        Optional<Outlet> outlet = outlet(outletId);
        if (outlet.isEmpty()) {
            findings.add(
                    path,
                    "%s is missing; it may be left out only where the node is the outlet itself, and %s is a hub; write the id of the outlet that is to deliver the parcels"
                            .formatted(path, node));
            return false;
        }
        String hub = outlet.get().hub();
        if (!Reachability.joins(node, hub, scenario, paths)) {
            findings.add(
                    path,
                    "%s is %s, but lanes leave no way from %s to its hub %s; allowed is an outlet that can be reached; add lanes or name another outlet"
                            .formatted(path, outletId, node, hub));
            return false;
        }
        return checkDemand(row, outletId);
    }

    /** Whether anything is ordered for an outlet; its parcels are of the class and priority of what is. */
    private boolean checkDemand(String row, String outletId) {
        if (Destinations.outlets(scenario).stream()
                .anyMatch(outlet -> outlet.id().equals(outletId))) {
            return true;
        }
        findings.add(
                row,
                "%s has parcels for %s, but nothing is ordered for that outlet; allowed is an outlet whose region and area have a share in demand.destinations; name another outlet or give it a share"
                        .formatted(row, outletId));
        return false;
    }

    private void checkStage(String path, InitialState.Backlog row) {
        List<String> allowed = new ArrayList<>();
        int hubIndex = HubRows.indexOf(scenario, row.node());
        if (hubIndex < 0) {
            allowed.add(DELIVERY);
        } else {
            Hub hub = scenario.hubs().get(hubIndex);
            hub.stages().forEach(stage -> allowed.add(stage.kind().id()));
            // In the hub of its outlet a parcel waits for no vehicle: the feeder always has room.
            if (!outlet(row.outlet()).orElseThrow().hub().equals(hub.id())) {
                allowed.add(VEHICLE);
            }
        }
        if (!allowed.contains(row.stage())) {
            findings.add(
                    path,
                    "%s is %s, where parcels for %s cannot wait in %s; allowed is one of %s; write %s"
                            .formatted(
                                    path,
                                    row.stage(),
                                    row.outlet(),
                                    row.node(),
                                    String.join(", ", allowed),
                                    allowed.get(allowed.size() - 1)));
        }
    }

    private void checkArrival(String path, InitialState.InTransit row) {
        TimeAxis axis = scenario.season().timeAxis();
        if (row.arrivesInHours() >= axis.hourCount()) {
            findings.add(
                    path,
                    "%s is %s, after the simulated period of %d hours; allowed is less; write fewer hours or delete the row"
                            .formatted(path, Findings.decimal(row.arrivesInHours()), axis.hourCount()));
        }
    }
}
