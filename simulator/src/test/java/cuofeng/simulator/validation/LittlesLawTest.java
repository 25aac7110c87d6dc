package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.yaml.Folders;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample-path form of Little's law, in whole parcel-milliseconds (Little 1961; Stidham, Operations Research 22(2),
 * 1974): from empty to empty, the integral of the number in each part of the network adds up to the sum of the times from
 * release to door. The times are those of the lots, the integrals those of the nodes; all service and transit times are
 * constant, so that the integral of what is not waiting is a count times a constant.
 */
class LittlesLawTest {

    private static final long MILLIS_PER_HOUR = 3_600_000;
    private static final long SECOND = 1_000;

    /** Milliseconds for a parcel in each stage, by its name. */
    private static final Map<String, Long> SERVICE_MILLIS = Map.of(
            "unload", SECOND,
            "screening", 2 * SECOND,
            "recheck", 90 * SECOND,
            "sorting", 20 * SECOND,
            "manual_sorting", 120 * SECOND,
            "delivery", 12 * SECOND);

    /**
     * Everything that makes parcels wait: priorities, both kinds of stages, gates, trucks without room, and a window; not
     * for a line, whose parcel in hand would be in service over night.
     */
    private static final String OVERLAY = """
            season: {name: Test, start: 2023-11-10, days: 8, zone: Asia/Shanghai, slot_hours: 4}
            classes:
              - {id: fresh, name: Fresh, share: 0.2, priority: 0}
              - {id: standard, name: Standard, share: 0.7, priority: 1}
              - {id: odd, name: Odd, share: 0.1, priority: 1, machine_sortable_share: 0.3}
            hubs:
              - id: hub-east
                name: Hub East
                region: east
                storage_limit_parcels: 300
                flagged_share: 0.05
                stages:
                  unload: {parcels_per_hour: 3600}
                  screening: {servers: 1, seconds_per_parcel: 2, window: "06:00-22:00"}
                  recheck: {servers: 2, seconds_per_parcel: 90}
                  sorting: {servers: 3, seconds_per_parcel: 20}
                  manual_sorting: {servers: 4, seconds_per_parcel: 120}
              - {id: hub-west, name: Hub West, region: west, storage_limit_parcels: 150, stages: {sorting: {servers: 2, seconds_per_parcel: 20}}}
            outlets:
              - {id: east-urban, name: East, region: east, area: urban, hub: hub-east, couriers: 10, parcels_per_courier_hour: 90, daily_hours: 8, storage_limit_parcels: 90, feeder: {transit_hours: 1}}
              - {id: west-urban, name: West, region: west, area: urban, hub: hub-west, couriers: 10, parcels_per_courier_hour: 90, daily_hours: 8, storage_limit_parcels: 24000, feeder: {transit_hours: 2}}
            lanes:
              table:
                - {from: hub-east, to: hub-west, mode: road, distance_km: 960, transit_hours: 14, headway_hours: 2, parcels_per_departure: 60}
            shippers:
              - {id: shop-east, name: Shop East, hub: hub-east, share: 1, pack_parcels_per_hour: 4000, promise_hours: 48, may_stagger: true, feeder: {transit_hours: 3}}
            demand:
              daily_parcels: daily.csv
              hourly_profile: [0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.05, 0.05, 0.05, 0.05]
              destinations:
                - {region: east, share: 0.6, rural_share: 0}
                - {region: west, share: 0.4, rural_share: 0}
              waves:
                - {id: night, name: Night sale, start: "2023-11-10T12:00", parcels: 1500, hourly_shares: [0.4, 0.3, 0.2, 0.1], ship_by_hours: 48}
            """;

    private static Scenario scenario() {
        StringBuilder daily = new StringBuilder("date,parcels\n");
        for (int day = 10; day < 18; day++) {
            daily.append("2023-11-%d,%d\n".formatted(day, day == 10 ? 800 : 0));
        }
        Reading reading = ScenarioReader.read(Folders.of(Folders.overlaid(OVERLAY), "daily.csv", daily.toString()));
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void timesFromReleaseToDoorAreTheIntegralOfTheNumbersBetween(long seed) {
        Shipments shipments = new Shipments(scenario());
        Outcome outcome = new Replication(shipments, seed, 0).run(Schedules.random(shipments, seed));
        long parcels = outcome.counts().ordered();
        assertThat(outcome.counts().delivered())
                .as("all delivered, seed %d", seed)
                .isEqualTo(parcels);
        long times = millis(outcome.shipToDoor().meanHours() * parcels);

        long hauled = outcome.nodes().get(1).arrivedPerDay().sum();
        long east = outcome.nodes().get(2).arrivedPerDay().sum();
        long inTransit = MILLIS_PER_HOUR * (3 * parcels + 14 * hauled + east + 2 * (parcels - east));
        long inNodes = 0;
        for (NodeOutcome node : outcome.nodes()) {
            for (StageOutcome stage : node.stages()) {
                inNodes += millis(stage.backlogParcelHours());
                inNodes += stage.busyParcels() * SERVICE_MILLIS.getOrDefault(stage.stage(), 0L);
            }
        }
        assertThat(inTransit + inNodes).as("seed %d", seed).isEqualTo(times);
        assertThat(outcome.nodes())
                .as("gates and stages had queues, seed %d", seed)
                .allSatisfy(node -> assertThat(node.backlogParcelHours()).isPositive());
    }

    /** Of hours that are a whole number of milliseconds but for the last bits of a double. */
    private static long millis(double hours) {
        double millis = hours * MILLIS_PER_HOUR;
        assertThat(millis).isCloseTo(StrictMath.rint(millis), within(0.2));
        return StrictMath.round(millis);
    }
}
