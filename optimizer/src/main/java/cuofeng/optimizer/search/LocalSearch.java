package cuofeng.optimizer.search;

import cuofeng.optimizer.constraints.IncrementalBacklogScore;
import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StaggerSolution;
import java.time.Duration;
import java.util.function.Consumer;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * OptaPlanner's local search: late acceptance over price-guided moves, one thread. It ends on a count of score
 * calculations; the clock is a safety net, or the only limit where the caller counts nothing.
 */
public final class LocalSearch {

    /** Longer lists explore more and end worse within the effort of a plan. */
    private static final int LATE_ACCEPTANCE_SIZE = 400;

    private final PlanningModel model;
    private long calculations;

    public LocalSearch(PlanningModel model) {
        this.model = model;
    }

    /**
     * Searches from a plan. At least one part must be there to move.
     *
     * @param scoreCalculations after which it stops, {@code >= 1}
     * @param wallClock after which it stops in any case, in whole milliseconds
     * @param unbeatable stops at a plan at least as good
     * @param onBetter told the score of each new best plan
     * @return the best plan found, not worse than the start
     */
    public int[] improve(
            int[] partSlot,
            long scoreCalculations,
            Duration wallClock,
            long seed,
            PlanScore unbeatable,
            Consumer<PlanScore> onBetter) {
        TerminationConfig termination = new TerminationConfig()
                .withScoreCalculationCountLimit(scoreCalculations)
                .withMillisecondsSpentLimit(wallClock.toMillis())
                .withBestScoreLimit(IncrementalBacklogScore.of(unbeatable).toString());
        SolverConfig config = config(EnvironmentMode.REPRODUCIBLE, seed).withTerminationConfig(termination);
        SolverFactory<StaggerSolution> factory = SolverFactory.create(config);
        Solver<StaggerSolution> solver = factory.buildSolver();
        solver.addEventListener(event -> {
            HardMediumSoftLongScore score = (HardMediumSoftLongScore) event.getNewBestScore();
            onBetter.accept(new PlanScore(-score.hardScore(), -score.mediumScore(), -score.softScore()));
        });
        int[] best = solver.solve(new StaggerSolution(model, partSlot)).slots();
        // The interface of solvers does not tell it.
        calculations +=
                ((DefaultSolver<StaggerSolution>) solver).getSolverScope().getScoreCalculationCount();
        return best;
    }

    /** Score calculations made so far. */
    public long calculations() {
        return calculations;
    }

    /** The solver without its end; tests add assertions to it. */
    static SolverConfig config(EnvironmentMode mode, long seed) {
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(PriceGuidedMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new SolverConfig()
                .withSolutionClass(StaggerSolution.class)
                .withEntityClasses(PartRelease.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(IncrementalBacklogScore.class))
                .withEnvironmentMode(mode)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withRandomSeed(seed)
                .withPhases(phase);
    }
}
