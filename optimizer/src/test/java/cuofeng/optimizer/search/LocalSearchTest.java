package cuofeng.optimizer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.constraints.ForgetfulBacklogScore;
import cuofeng.optimizer.constraints.IncrementalBacklogScore;
import cuofeng.optimizer.constraints.PlainBacklogScore;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StaggerSolution;
import java.time.Duration;
import java.util.SplittableRandom;
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

    /** 60 instances: every step is checked against the plain score, before and after, done and undone. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
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
        return new PlanningModel(season.generate(seed), new PartRule(1 + random.nextInt(8), 1, 10_000));
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
