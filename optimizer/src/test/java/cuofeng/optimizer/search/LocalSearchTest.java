package cuofeng.optimizer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.constraints.ForgetfulBacklogScore;
import cuofeng.optimizer.constraints.IncrementalBacklogScore;
import cuofeng.optimizer.constraints.PlainBacklogScore;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StaggerSolution;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Variant;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

class LocalSearchTest {

    /** 200 instances: every step is checked against the plain score, before and after, done and undone. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void incrementalScoreEqualsThePlainOne(long seed) {
        PlanningModel model = randomModel(seed);
        StaggerSolution found = solveAsserting(model, IncrementalBacklogScore.class, seed);
        assertThat(found.getScore())
                .as("seed %d", seed)
                .isEqualTo(new PlainBacklogScore().calculateScore(found))
                .isEqualTo(IncrementalBacklogScore.of(model.score(model.schedule("found", found.slots()))));
    }

    /** Else agreement would mean little: each term but ship-by, which parts cannot break, counts in a tenth of them. */
    @Test
    void everyTermCountsInManyOfTheInstances() {
        Map<String, Integer> counts = new TreeMap<>();
        seeds().forEach(seed -> {
            PlanningModel model = randomModel(seed);
            SplittableRandom random = new SplittableRandom(seed);
            int[] slots = model.parts().readySlots();
            for (int part = 0; part < slots.length; part++) {
                slots[part] += random.nextInt(model.parts().shipBy(part) - slots[part] + 1);
            }
            model.namedTerms(model.terms(model.schedule("any", slots)))
                    .forEach(term -> counts.merge(term.name(), term.value() > 0 ? 1 : 0, Integer::sum));
        });
        assertThat(counts.remove("ship_by")).isZero();
        assertThat(counts)
                .hasSize(11)
                .allSatisfy((name, count) -> assertThat(count).isGreaterThanOrEqualTo(20));
    }

    @Test
    void plantedFaultIsFound() {
        assertThatThrownBy(() -> solveAsserting(randomModel(1), ForgetfulBacklogScore.class, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("corruption");
    }

    @Test
    void neverWorseThanItsStartAndSameForTheSameSeed() {
        PlanningModel model = randomModel(7);
        int[] start = model.parts().readySlots();
        PlanScore before = new BacklogState(model, start).score();

        int[] once = improve(model, start, 11);
        int[] again = improve(model, start, 11);

        assertThat(once).isEqualTo(again);
        assertThat(new BacklogState(model, once).score()).isLessThan(before);
    }

    @Test
    void tellsItsScoreCalculations() {
        PlanningModel model = randomModel(7);
        LocalSearch search = new LocalSearch(model);
        assertThat(search.calculations()).isZero();
        search.improve(
                model.parts().readySlots(), 5_000, Duration.ofMinutes(5), 11, new PlanScore(0, 0, 0), better -> {});
        // The solver looks at its count after each move.
        assertThat(search.calculations()).isBetween(5_000L, 5_010L);
    }

    private static int[] improve(PlanningModel model, int[] start, long seed) {
        return new LocalSearch(model)
                .improve(start, 5_000, Duration.ofMinutes(5), seed, new PlanScore(0, 0, 0), better -> {});
    }

    private static PlanningModel randomModel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int hubs = 1 + random.nextInt(4);
        SyntheticSeason season = new SyntheticSeason(
                hubs,
                1 + random.nextInt(hubs),
                1 + random.nextInt(hubs),
                4 + random.nextInt(4),
                1,
                4 + random.nextInt(30),
                random.nextBoolean() ? 4 : 6,
                0.5 + 0.5 * random.nextDouble(),
                StrictMath.pow(10, 2 + 4 * random.nextDouble()));
        Shipments roomy = new Shipments(withRules(season.generate(seed).scenario(), random));
        // On a third of them vehicles may have too little room.
        Shipments shipments = seed % 3 == 0 ? TightLanes.of(roomy, season.parcelsPerDay() / hubs, seed) : roomy;
        PartRule rule = new PartRule(1 + random.nextInt(8), 1, 10_000);
        Schedule given = Baselines.uniformSpread(shipments);
        PlanningInput input = PlanningInput.of(shipments, rule);
        return new PlanningModel(random.nextBoolean() ? input : input.with(given));
    }

    /** Some costs, targets that are hard to keep, and overtime at some outlets; half of the outlets hardly deliver. */
    private static Scenario withRules(Scenario scenario, SplittableRandom random) {
        return Variant.of(scenario)
                .costs(new Costs(
                        maybe(0.01, random),
                        maybe(0.1, random),
                        maybe(0.02, random),
                        maybe(0.03, random),
                        maybe(60, random),
                        maybe(0.02, random)))
                .targets(new Targets(maybe(1, random), 4 + 30 * random.nextDouble(), 10 + 60 * random.nextDouble()))
                .eachOutlet(outlet -> withOvertime(outlet, random))
                .build();
    }

    private static double maybe(double most, SplittableRandom random) {
        return random.nextInt(3) == 0 ? 0 : most * random.nextDouble();
    }

    private static Outlet withOvertime(Outlet outlet, SplittableRandom random) {
        LastMile.Overtime rule = random.nextInt(3) == 0
                ? LastMile.Overtime.NONE
                : new LastMile.Overtime(random.nextInt(13) / 4.0, random.nextInt(20), 2 * random.nextDouble());
        LastMile lastMile = new LastMile(rule, LastMile.PLAIN.deliveryDays(), 1, LastMile.Lockers.NONE);
        return new Outlet(
                outlet.id(),
                outlet.name(),
                outlet.region(),
                outlet.area(),
                outlet.hub(),
                random.nextBoolean() ? 1 : outlet.couriers(),
                outlet.parcelsPerCourierHour(),
                outlet.dailyHours(),
                outlet.window(),
                random.nextInt(4) == 0 ? 50 : outlet.storageLimitParcels(),
                outlet.feeder(),
                lastMile,
                outlet.surges());
    }

    private static StaggerSolution solveAsserting(
            PlanningModel model, Class<? extends IncrementalScoreCalculator<?, ?>> calculator, long seed) {
        SolverConfig config = LocalSearch.config(EnvironmentMode.FULL_ASSERT, seed)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(calculator)
                        .withAssertionScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(PlainBacklogScore.class)))
                .withTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit(150L));
        SolverFactory<StaggerSolution> factory = SolverFactory.create(config);
        return factory.buildSolver()
                .solve(new StaggerSolution(model, model.parts().readySlots()));
    }
}
