package cuofeng.optimizer.evaluate.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.evaluate.sizing.Sizing.Answer;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.SurgeTerms;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets.Target;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizerTest {

    private static final double CONFIDENCE = 0.9;
    private static final int PLENTY = 20_000;

    private static final SurgeTerms.Couriers COURIERS = new SurgeTerms.Couriers(1.5, 300);
    private static final SurgeTerms.Shifts SHIFTS = new SurgeTerms.Shifts(1.6, 150);

    private static SurgeTerms selling(
            int steps, SurgeTerms.Couriers couriers, SurgeTerms.Shifts shifts, SurgeTerms.Vehicles vehicles) {
        return new SurgeTerms(steps, couriers, shifts, SurgeTerms.Screening.NONE, SurgeTerms.Sorting.NONE, vehicles);
    }

    private static Target atMost(TargetFigure figure, double limit) {
        return new Target(figure, limit);
    }

    /** The target to bring a figure down to a share of what it is where nothing is bought. */
    private static Target share(SmallSeason season, TargetFigure figure, double share) {
        Scenario scenario = season.scenario();
        SimulatedTrials trials = new SimulatedTrials();
        double mean = trials.train(new Basket("", scenario), 0).stream()
                .mapToDouble(outcome -> trials.read(figure, scenario, outcome))
                .average()
                .orElseThrow();
        return new Target(figure, share * mean);
    }

    private static Sizing size(Scenario scenario, Trials trials, int evaluations) {
        Assurance assurance = new Assurance(CONFIDENCE, SimulatedTrials.REPLICATIONS);
        return new Sizer(assurance, evaluations, () -> {})
                .size(scenario, Baselines.shipAtOnce(new Shipments(scenario)), trials);
    }

    private static double yuan(Sizing sizing) {
        return sizing.purchases().stream().mapToDouble(Purchase::yuan).sum();
    }

    /** Both agree, and neither what was bought by guesses nor what was tried in order may be any dearer. */
    private static void requireCheapest(Scenario scenario, String what) {
        Trials trials = new SimulatedTrials();
        Exhaustive exhaustive = new Exhaustive(scenario, trials, CONFIDENCE);
        OptionalDouble least = exhaustive.leastYuan();
        Sizing sizing = size(scenario, trials, PLENTY);
        if (least.isEmpty()) {
            assertThat(sizing.answer()).as(what).isEqualTo(Answer.NOT_FOR_SALE);
            return;
        }
        assertThat(sizing.answer()).as(what).isEqualTo(Answer.ENOUGH);
        assertThat(sizing.leastCost()).as(what).isTrue();
        assertThat(sizing.yuan())
                .as(what + " of " + exhaustive.tried() + " baskets")
                .isCloseTo(least.getAsDouble(), within(1e-6));
        assertThat(yuan(sizing)).isCloseTo(sizing.yuan(), within(1e-6));
        Sizing guessed = size(scenario, trials, 40);
        assertThat(guessed.answer()).as(what).isEqualTo(Answer.ENOUGH);
        // A heuristic, and so far as good as trying everything.
        assertThat(guessed.yuan()).as(what).isBetween(least.getAsDouble() - 1e-6, 1.1 * least.getAsDouble() + 1e-6);
    }

    @Test
    void findsTheCheapestBasketOfOneHubWithOutlets() {
        SmallSeason season = new SmallSeason(List.of(40_000.0, 20_000.0, 10_000.0), 1_200, 45)
                .outlets(2)
                .terms(selling(2, COURIERS, SHIFTS, SurgeTerms.Vehicles.NONE));
        Target hub = share(season, TargetFigure.BACKLOG_HUB, 0.6);
        Target outlets = share(season, TargetFigure.BACKLOG_OUTLET, 0.85);
        requireCheapest(season.targets(hub, outlets).scenario(), "one hub");
    }

    @Test
    void findsTheCheapestBasketOfTwoHubsAndALane() {
        SmallSeason season = new SmallSeason(List.of(24_000.0, 12_000.0, 6_000.0), 900, 120)
                .withSecondHub()
                .terms(selling(2, SurgeTerms.Couriers.NONE, SHIFTS, new SurgeTerms.Vehicles(4, 1_000, 8)));
        requireCheapest(
                season.targets(share(season, TargetFigure.BACKLOG_HUB, 0.85)).scenario(), "two hubs");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsTheCheapestBasketOfGeneratedSeasons(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurgeTerms terms = new SurgeTerms(
                random.nextInt(1, 3),
                new SurgeTerms.Couriers(1.2 + random.nextDouble(), 100 + random.nextInt(400)),
                new SurgeTerms.Shifts(1.2 + random.nextDouble(), 50 + random.nextInt(300)),
                new SurgeTerms.Screening(1.3, 150, 100 + random.nextInt(300)),
                SurgeTerms.Sorting.NONE,
                SurgeTerms.Vehicles.NONE);
        SmallSeason season = new SmallSeason(
                        List.of(20_000.0 + random.nextInt(20_000), 10_000.0 + random.nextInt(20_000), 8_000.0),
                        700 + random.nextInt(400),
                        60 + random.nextInt(40))
                .terms(terms);
        Target first = share(season, TargetFigure.BACKLOG, 0.5 + 0.4 * random.nextDouble());
        Target second = share(season, TargetFigure.ORDER_TO_DOOR_P90, 0.7 + 0.3 * random.nextDouble());
        requireCheapest(season.targets(first, second).scenario(), "seed " + seed);
    }

    @Test
    void buysNothingWhereTargetsAreMet() {
        Scenario scenario = new SmallSeason(List.of(5_000.0, 5_000.0, 5_000.0), 1_200, 100)
                .targets(atMost(TargetFigure.FLOODED, 1))
                .scenario();
        Sizing sizing = size(scenario, new SimulatedTrials(), 10);
        assertThat(sizing.answer()).isEqualTo(Answer.ENOUGH);
        assertThat(sizing.purchases()).isEmpty();
        assertThat(sizing.scenario()).isEqualTo(scenario);
        assertThat(sizing.evaluations()).isEqualTo(1);
    }

    @Test
    void saysThatNothingForSaleIsEnough() {
        Scenario scenario = new SmallSeason(List.of(40_000.0, 20_000.0, 10_000.0), 1_200, 140)
                .terms(selling(2, COURIERS, SHIFTS, SurgeTerms.Vehicles.NONE))
                .targets(atMost(TargetFigure.ORDER_TO_DOOR_P90, 1))
                .scenario();
        Sizing sizing = size(scenario, new SimulatedTrials(), 100);
        assertThat(sizing.answer()).isEqualTo(Answer.NOT_FOR_SALE);
        assertThat(sizing.attempts()).isEmpty();
        assertThat(sizing.standings()).noneMatch(Standing::met);
    }

    @Test
    void saysThatEvaluationsWereTooFew() {
        Scenario scenario = new SmallSeason(List.of(40_000.0, 20_000.0, 10_000.0), 1_200, 140)
                .terms(selling(2, COURIERS, SHIFTS, SurgeTerms.Vehicles.NONE))
                .targets(atMost(TargetFigure.BACKLOG_HUB, 60_000))
                .scenario();
        assertThat(size(scenario, new SimulatedTrials(), 1).answer()).isEqualTo(Answer.EVALUATIONS_SPENT);
    }

    /** The first confirmation sees a busier season than training: more must be bought, and then it is confirmed. */
    @Test
    void buysMoreAfterAConfirmationThatFails() {
        SmallSeason season = new SmallSeason(List.of(40_000.0, 20_000.0, 10_000.0), 1_200, 45)
                .terms(selling(4, COURIERS, SHIFTS, SurgeTerms.Vehicles.NONE));
        Scenario scenario =
                season.targets(share(season, TargetFigure.BACKLOG_OUTLET, 0.95)).scenario();
        Sizing easy = size(scenario, new SimulatedTrials(), 60);
        Sizing hard = size(scenario, new BusierAtFirst(), 200);
        assertThat(easy.attempts()).hasSize(1);
        assertThat(hard.attempts()).hasSize(2);
        assertThat(hard.attempts().get(0)).noneMatch(Standing::met);
        assertThat(hard.answer()).isEqualTo(Answer.ENOUGH);
        assertThat(hard.confirmed()).hasValue(2);
        assertThat(hard.yuan()).isGreaterThan(easy.yuan());
    }

    /** Its first confirmation has more of everything. */
    private static final class BusierAtFirst extends SimulatedTrials {
        private boolean busier;

        @Override
        public List<Outcome> train(Basket candidate, int failed) {
            busier = false;
            return super.train(candidate, failed);
        }

        @Override
        public List<Outcome> confirm(Basket candidate, int attempt) {
            busier = attempt == 1;
            return super.confirm(candidate, attempt);
        }

        @Override
        public double read(TargetFigure figure, Scenario candidate, Outcome outcome) {
            return super.read(figure, candidate, outcome) * (busier ? 1.04 : 1);
        }
    }

    @Test
    void givesUpWhenNothingIsEverConfirmed() {
        SmallSeason season = new SmallSeason(List.of(40_000.0, 20_000.0, 10_000.0), 1_200, 45)
                .terms(selling(4, COURIERS, SHIFTS, SurgeTerms.Vehicles.NONE));
        Scenario scenario =
                season.targets(share(season, TargetFigure.BACKLOG_OUTLET, 0.95)).scenario();
        Sizing sizing = size(
                scenario,
                new SimulatedTrials() {
                    @Override
                    public List<Outcome> confirm(Basket candidate, int attempt) {
                        return run(scenario, 1);
                    }
                },
                300);
        assertThat(sizing.answer()).isIn(Answer.NOT_CONFIRMED, Answer.NOT_FOR_SALE);
        assertThat(sizing.confirmed()).isEmpty();
        assertThat(sizing.leastCost()).isFalse();
    }

    @Test
    void repeatsToTheBit() {
        Scenario scenario = new SmallSeason(List.of(40_000.0, 20_000.0, 10_000.0), 1_200, 70)
                .outlets(2)
                .targets(atMost(TargetFigure.BACKLOG, 800_000))
                .scenario();
        assertThat(size(scenario, new SimulatedTrials(), 25)).isEqualTo(size(scenario, new SimulatedTrials(), 25));
    }
}
