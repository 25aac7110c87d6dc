package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.StageKind;
import java.util.List;

/**
 * Every parcel passes screening before its first sort (Interim Regulations on Express Delivery, art. 32), and what
 * screening flags has a place where it is checked.
 */
final class Screening {

    private Screening() {}

    static void check(Scenario scenario, Findings findings) {
        List<Hub> hubs = scenario.hubs();
        for (int i = 0; i < hubs.size(); i++) {
            Hub hub = hubs.get(i);
            String path = HubRows.path(scenario, i);
            checkRecheck(path, hub, findings);
            boolean collects = scenario.shippers().stream()
                    .anyMatch(shipper -> shipper.hub().equals(hub.id()));
            if (collects && !hub.has(StageKind.SCREENING)) {
                findings.add(
                        path + ".stages",
                        ("%s.stages of %s has no screening, but shippers hand over there; allowed is only a hub that"
                                        + " screens what it collects; add screening with parcels_per_hour")
                                .formatted(path, hub.id()));
            }
        }
    }

    private static void checkRecheck(String path, Hub hub, Findings findings) {
        String flagged = path + ".flagged_share";
        if (hub.flaggedShare() > 0 && !hub.has(StageKind.RECHECK)) {
            findings.add(
                    flagged,
                    "%s is %s, but %s has no stage that checks what is flagged; allowed is 0 without it; add stages.recheck or delete flagged_share"
                            .formatted(flagged, Findings.decimal(hub.flaggedShare()), hub.id()));
        }
        if (hub.flaggedShare() == 0 && hub.has(StageKind.RECHECK)) {
            String recheck = path + ".stages.recheck";
            findings.add(
                    recheck,
                    "%s has nothing to do: flagged_share of %s is 0; allowed is a share above 0; write flagged_share such as 0.02 or delete recheck"
                            .formatted(recheck, hub.id()));
        }
    }
}
