package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.stats.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Parcel by parcel the model is exact: mean numbers waiting agree with queueing theory. Theory must lie inside the
 * 99.9 % interval, and the half-width must be below 2 % of it, or the test would have no power.
 */
class QueueingTheoryTest {

    private static final double LEVEL = 0.999;
    private static final double POWER = 0.02;
    private static final int REPLICATIONS = 20;
    private static final int WARMUP_DAYS = 1;
    private static final long SEED = 20231111;

    @Test
    void singleExponentialServer() {
        // M/M/1, rho = 0.7: Lq = rho^2 / (1 - rho) = 0.49 / 0.3.
        Stage crew = new Stage.Crew(StageKind.SORTING, 1, 3.6, 1, WorkWindow.ALL_DAY);
        assertWaiting(OneHub.withStages(List.of(crew), 700, WARMUP_DAYS, 7), 0, 0.49 / 0.3);
    }

    @Test
    void threeExponentialServers() {
        // M/M/3, lambda = 0.2, mu = 0.1 (Ciw tutorial part 4): Wq = 4.444444, so Lq = 0.2 * 4.444444 = 0.888889.
        Stage crew = new Stage.Crew(StageKind.SORTING, 3, 10, 1, WorkWindow.ALL_DAY);
        assertWaiting(OneHub.withStages(List.of(crew), 720, WARMUP_DAYS, 14), 0, 0.2 * 4.444444);
    }

    @Test
    void lineWithConstantRate() {
        // M/D/1, rho = 0.7: Lq = rho^2 / (2 (1 - rho)) = 0.49 / 0.6.
        Stage line = new Stage.Line(StageKind.SORTING, 1_000, WorkWindow.ALL_DAY);
        assertWaiting(OneHub.withStages(List.of(line), 700, WARMUP_DAYS, 6), 0, 0.49 / 0.6);
    }

    @Test
    void singleServerWithGammaTimes() {
        // M/G/1, Pollaczek-Khinchine, rho = 0.7, cv = 0.5: Lq = rho^2 (1 + cv^2) / (2 (1 - rho)).
        Stage crew = new Stage.Crew(StageKind.SORTING, 1, 3.6, 0.5, WorkWindow.ALL_DAY);
        assertWaiting(OneHub.withStages(List.of(crew), 700, WARMUP_DAYS, 7), 0, 0.49 * 1.25 / 0.6);
    }

    @Test
    void tandemOfExponentialServers() {
        // Jackson tandem (KSL book, example 4.6), times 6 / 4 / 3: L1 = 2, L2 = 1; Lq = L - rho.
        Stage first = new Stage.Crew(StageKind.SCREENING, 1, 4, 1, WorkWindow.ALL_DAY);
        Stage second = new Stage.Crew(StageKind.SORTING, 1, 3, 1, WorkWindow.ALL_DAY);
        List<Outcome> outcomes = run(OneHub.withStages(List.of(first, second), 600, WARMUP_DAYS, 7));
        assertMean(outcomes, outcome -> waiting(outcome, 0, 7), 2 - 4.0 / 6);
        assertMean(outcomes, outcome -> waiting(outcome, 1, 7), 1 - 3.0 / 6);
    }

    @Test
    void truckByTimetable() {
        // Bailey's bulk service (1954): a truck for 100 parcels every 4 h, on average 90 or 95 parcels between trucks.
        assertTruckWait(90, 2.0493338948323916);
        assertTruckWait(95, 2.2137841564913856);
    }

    @Test
    void truckWithoutLimit() {
        // Poisson arrivals wait half a headway on average.
        assertMean(truckRuns(90, 1_000_000, 100), outcome -> waiting(outcome, 0, 100) / (90 / 4.0), 2.0);
    }

    private static void assertTruckWait(double parcelsPerHeadway, double expectedHours) {
        int days = 300;
        List<Outcome> outcomes = truckRuns(parcelsPerHeadway, 100, days);
        ToDoubleFunction<Outcome> waitHours = outcome -> waiting(outcome, 0, days) / (parcelsPerHeadway / 4);
        assertMean(outcomes, waitHours, expectedHours);
    }

    private static List<Outcome> truckRuns(double parcelsPerHeadway, long room, int days) {
        Lane.Timetable everyFourHours = new Lane.Timetable(240, 30);
        return run(OneHub.withTruck(everyFourHours, room, parcelsPerHeadway / 4, WARMUP_DAYS * 20, days));
    }

    private static void assertWaiting(Scenario scenario, int stage, double expectedParcels) {
        int days = scenario.season().days();
        assertMean(run(scenario), outcome -> waiting(outcome, stage, days), expectedParcels);
    }

    private static void assertMean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure, double expected) {
        List<Double> observations = new ArrayList<>();
        outcomes.forEach(outcome -> observations.add(figure.applyAsDouble(outcome)));
        ConfidenceInterval interval = ConfidenceInterval.of(observations, LEVEL);
        assertThat(interval.halfWidth()).as("half-width of %s", interval).isLessThan(POWER * expected);
        assertThat(interval.contains(expected))
                .as("%s holds %s", interval, expected)
                .isTrue();
    }

    /** Mean number of parcels waiting in a stage of the first hub. */
    private static double waiting(Outcome outcome, int stage, int days) {
        StageOutcome outcomeOfStage = outcome.nodes().get(0).stages().get(1 + stage);
        return outcomeOfStage.backlogParcelHours() / (days * 24);
    }

    private static List<Outcome> run(Scenario scenario) {
        Shipments shipments = new Shipments(scenario);
        Schedule atOnce = Schedules.shipAtOnce(shipments);
        List<Outcome> outcomes = new ArrayList<>();
        for (int r = 0; r < REPLICATIONS; r++) {
            outcomes.add(new Replication(shipments, SEED, r).run(atOnce));
        }
        return outcomes;
    }
}
