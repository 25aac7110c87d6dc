package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.StageKind;
import java.util.List;

/** Every parcel passes screening before its first sort (Interim Regulations on Express Delivery, art. 32). */
final class Screening {

    private Screening() {}

    static void check(Scenario scenario, Findings findings) {
        List<Hub> hubs = scenario.hubs();
        for (int i = 0; i < hubs.size(); i++) {
            Hub hub = hubs.get(i);
            boolean screens = hub.stages().stream().anyMatch(stage -> stage.kind() == StageKind.SCREENING);
            boolean collects = scenario.shippers().stream()
                    .anyMatch(shipper -> shipper.hub().equals(hub.id()));
            if (collects && !screens) {
                findings.add(
                        "hubs[%d].stages".formatted(i),
                        ("hubs[%d].stages of %s has no screening, but shippers hand over there; allowed is only a hub that"
                                        + " screens what it collects; add screening with parcels_per_hour")
                                .formatted(i, hub.id()));
            }
        }
    }
}
