package cuofeng.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.source.Problem;
import cuofeng.scenarios.yaml.Folders;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachabilityTest {

    /** Six regions with a hub, an urban outlet and a shipper each, and these lanes. */
    private static List<Problem> problems(String... lanes) {
        StringBuilder regions = new StringBuilder("regions:\n");
        StringBuilder hubs = new StringBuilder("hubs:\n");
        StringBuilder outlets = new StringBuilder("outlets:\n");
        StringBuilder shippers = new StringBuilder("shippers:\n");
        StringBuilder destinations = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String share = i == 0 ? "0.5" : "0.1";
            regions.append("  - {id: r%d, name: R, zone: east, latitude: 30, longitude: %d}\n".formatted(i, 110 + i));
            hubs.append(
                    "  - {id: h%d, name: H, region: r%d, storage_limit_parcels: 12000, stages: {screening: {parcels_per_hour: 9}, sorting: {parcels_per_hour: 9}}}\n"
                            .formatted(i, i));
            outlets.append(
                    "  - {id: o%d, name: O, region: r%d, area: urban, hub: h%d, couriers: 1, parcels_per_courier_hour: 25, daily_hours: 8, storage_limit_parcels: 1, feeder: {transit_hours: 1}}\n"
                            .formatted(i, i, i));
            shippers.append(
                    "  - {id: s%d, name: S, hub: h%d, share: %s, pack_parcels_per_hour: 4000, promise_hours: 48, may_stagger: true, feeder: {transit_hours: 1}}\n"
                            .formatted(i, i, share));
            destinations.append("    - {region: r%d, share: %s, rural_share: 0}\n".formatted(i, share));
        }
        StringBuilder table = new StringBuilder("lanes:\n  table:\n");
        for (String lane : lanes) {
            table.append(
                    "    - {from: %s, to: %s, mode: road, distance_km: 1, transit_hours: 1, headway_hours: 1, parcels_per_departure: 1}\n"
                            .formatted(lane.substring(0, 2), lane.substring(2)));
        }
        String demand = Folders.base();
        demand = demand.substring(demand.indexOf("demand:"), demand.indexOf("    - {region:")) + destinations;
        return ScenarioReader.read(
                        Folders.of(Folders.overlaid("" + regions + hubs + outlets + shippers + table + demand)))
                .problems();
    }

    @Test
    void ringReachesEveryHubOverOthers() {
        assertThat(problems("h0h1", "h1h2", "h2h3", "h3h4", "h4h5", "h5h0")).isEmpty();
    }

    @Test
    void namesThePairsThatOneLaneLess() {
        // Without h5 to h0, a hub reaches only those after it: 15 of 30 pairs are cut off.
        assertThat(problems("h0h1", "h1h2", "h2h3", "h3h4", "h4h5"))
                .singleElement()
                .asString()
                .contains("no way for 15 pairs of hubs with demand: h1 to h0, h2 to h0, h2 to h1,")
                .doesNotContain("and others");
    }

    @Test
    void showsTwentyPairsAndTheCount() {
        assertThat(problems("h0h1"))
                .singleElement()
                .asString()
                .contains("no way for 29 pairs")
                .contains("h4 to h0 and others; add lanes");
    }
}
