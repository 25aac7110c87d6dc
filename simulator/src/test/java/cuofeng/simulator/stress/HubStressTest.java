package cuofeng.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.Replacement;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.outcome.HubRun;
import cuofeng.simulator.outcome.StressOutcome;
import cuofeng.simulator.outcome.StressOutcome.Break;
import cuofeng.simulator.outcome.StressOutcome.Survival;
import cuofeng.simulator.stats.ConfidenceInterval;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubStressTest {

    /** docs/scenarios/hub-stress.md: 0.895 of the parcels are for a sorter of 14,400/h. */
    private static final double HUB_STRESS_LIMIT = 14_400 / 0.895;

    private static final double HUB_STRESS_AVAILABILITY = 200 / 201.5;

    private static Scenario hubStress(Replacement... replacements) {
        Reading reading = ScenarioReader.read(ScenarioLibrary.open("hub-stress").orElseThrow(), List.of(replacements));
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static Replacement replace(String key, double value) {
        return new Replacement(key, value, false, new Place("test", 1, 1));
    }

    private static HubStress stress(
            Scenario scenario, int days, int lotSize, long seed, int replications, int threads) {
        StressSettings settings =
                new StressSettings(0, scenario.season().start(), days, lotSize, seed, replications, threads);
        return new HubStress(new Shipments(scenario), settings, HubRunStore.NOTHING);
    }

    @Test
    void hubStressWithoutChanceBreaksWhereItsSorterIsFull() {
        Scenario without = hubStress(
                replace("hubs.*.stages.unload.cv", 0),
                replace("hubs.*.stages.recheck.cv", 0),
                replace("hubs.*.stages.manual_sorting.cv", 0),
                replace("hubs.*.stages.dispatch.cv", 0),
                // As good as never, and mended at once.
                replace("hubs.*.stages.sorting.breakdowns.mean_hours_between", 1_000_000),
                replace("hubs.*.stages.sorting.breakdowns.mean_repair_hours", 0.000001));
        List<Break> breaks = stress(without, 7, 20, 1, 2, 2).breaks();
        assertThat(breaks).allSatisfy(each -> {
            assertThat(each.parcelsPerHour()).isCloseTo(HUB_STRESS_LIMIT, within(0.01 * HUB_STRESS_LIMIT));
            assertThat(each.stage()).isEqualTo("sorting");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void intervalOfRandomHubStressCoversItsLimit(long seed) {
        double limit = HUB_STRESS_LIMIT * HUB_STRESS_AVAILABILITY;
        // A breakdown of some hours floods the crowded hub for good, so some replications break well below the rest.
        List<Break> breaks = stress(hubStress(), 6, 40, seed, 6, 2).breaks();
        ConfidenceInterval interval =
                ConfidenceInterval.of(breaks.stream().map(Break::parcelsPerHour).toList(), 0.95);
        double halfStep = HUB_STRESS_LIMIT / 800;
        assertThat(interval.mean())
                .as("seed %d: %s of %s", seed, interval, breaks)
                .isCloseTo(limit, within(interval.halfWidth() + halfStep));
        assertThat(interval.mean()).isCloseTo(limit, within(0.2 * limit));
        assertThat(breaks).extracting(Break::stage).containsOnly("sorting");
    }

    static List<GeneratedHub> generatedHubs() {
        return IntStream.range(0, 50).mapToObj(GeneratedHub::new).toList();
    }

    @ParameterizedTest
    @MethodSource("generatedHubs")
    void generatedHubBreaksWhereArithmeticSays(GeneratedHub hub) {
        StressSettings settings =
                new StressSettings(0, hub.shipments().scenario().season().start(), 6, 2, 7, 1, 1);
        Break found = new HubStress(hub.shipments(), settings, HubRunStore.NOTHING)
                .breaks()
                .get(0);
        double tolerance = StrictMath.max(0.02, 0.01 + hub.chanceOver(6 * 24));
        assertThat(found.parcelsPerHour()).as(hub.toString()).isCloseTo(hub.limit(), within(tolerance * hub.limit()));
        if (!hub.isClose()) {
            assertThat(found.stage()).isEqualTo(hub.scarcest());
        }
        assertThat(found.flooded()).isFalse();
    }

    @Test
    void hubThatWorksHalfTheDayBreaksWhenTheOtherHalfFillsIt() {
        // 12 hours without sorting must fit into 12,000 parcels: 1,000/h, long before its 2,000/h are reached.
        Scenario scenario = GeneratedHub.read(
                "stages: {screening: {parcels_per_hour: 36000000}, sorting: {parcels_per_hour: 4000, window: \"00:00-12:00\"}}",
                12_000,
                0.1,
                0);
        List<Break> breaks = stress(scenario, 4, 1, 3, 2, 2).breaks();
        assertThat(breaks).allSatisfy(each -> {
            assertThat(each.parcelsPerHour()).isCloseTo(1000, within(20.0));
            assertThat(each.flooded()).isTrue();
            assertThat(each.stage()).isEqualTo("sorting");
        });
    }

    @Test
    void overloadIsSurvivedUntilTheSurplusFillsTheHub() {
        // Without crowding the surplus fills 6,000 parcels at 0.1 x 2,000/h in 30 h.
        Scenario scenario = GeneratedHub.read(
                "stages: {screening: {parcels_per_hour: 36000000}, sorting: {parcels_per_hour: 2000}}", 6000, 0.1, 0);
        StressOutcome outcome = stress(scenario, 6, 1, 5, 2, 2).run();
        Survival tenPercent = outcome.survivals().stream()
                .filter(survival -> survival.ofBreakPoint() == 1.1)
                .findFirst()
                .orElseThrow();
        assertThat(tenPercent.runs()).allSatisfy(run -> {
            assertThat(run.flooded()).isTrue();
            double surplus = tenPercent.loadParcelsPerHour() - 2000;
            assertThat(run.arrivedUntilFlood() / tenPercent.loadParcelsPerHour())
                    .isCloseTo(6000 / surplus, within(0.15 * 6000 / surplus));
        });
    }

    @Test
    void dwellIsThatOfTheQueueWithConstantService() {
        // M/D/1, Pollaczek and Khinchine: at 80 % of one parcel a minute 1 + 0.8 / (2 x 0.2) = 3 minutes.
        Scenario scenario = GeneratedHub.read(
                "stages: {screening: {parcels_per_hour: 36000000}, sorting: {servers: 1, seconds_per_parcel: 60}}",
                1_000_000,
                0.1,
                0);
        StressOutcome outcome = stress(scenario, 60, 1, 11, 4, 2).run();
        StressOutcome.Step eighty = outcome.curve().get(3);
        assertThat(eighty.loadParcelsPerHour()).isCloseTo(48, within(1e-9));
        double mean = eighty.runs().stream()
                .mapToDouble(run -> run.dwell().meanHours() * 60)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(3, within(0.12));
        assertThat(eighty.runs()).allSatisfy(run -> assertThat(run.flooded()).isFalse());
    }

    @Test
    void sameSeedSameOutcomeOnAnyNumberOfThreads() {
        Scenario scenario = GeneratedHub.read(
                "stages: {screening: {parcels_per_hour: 900}, sorting: {servers: 20, seconds_per_parcel: 90, cv: 1}}",
                6000,
                0.1,
                0);
        StressOutcome one = stress(scenario, 2, 2, 9, 3, 1).run();
        StressOutcome three = stress(scenario, 2, 2, 9, 3, 3).run();
        assertThat(three).isEqualTo(one);
        assertThat(one.breaks()).extracting(Break::replication).containsExactly(0, 1, 2);
    }

    @Test
    void curveCountsWhatComesAndGoes() {
        Scenario scenario = GeneratedHub.read(
                "stages: {screening: {parcels_per_hour: 36000000}, sorting: {parcels_per_hour: 1000}}", 50_000, 0.1, 0);
        StressOutcome outcome = stress(scenario, 3, 1, 2, 1, 1).run();
        assertThat(outcome.curve()).allSatisfy(step -> {
            HubRun run = step.runs().get(0);
            assertThat(run.leftParcels()).isEqualTo(run.arrivedParcels() - run.growthParcels());
            assertThat(run.hub().arrivedPerDay().sum()).isEqualTo(run.arrivedParcels());
        });
        // Above its limit the hub lets through what its sorter does, and no more.
        StressOutcome.Step last = outcome.curve().get(outcome.curve().size() - 1);
        assertThat(last.runs().get(0).leftParcels() / 72.0).isCloseTo(1000, within(2.0));
    }
}
