package cuofeng.optimizer.solve;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.constraints.IncrementalBacklogScore;
import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StaggerSolution;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;

/**
 * Prints, as JSON lines, what a solver has reached when, on a season of national size. Not a test: {@code tools/bench/gaps}
 * runs its main and makes {@code docs/gaps.md} of what it prints.
 */
final class GapMeasurement {

    private final String instance;
    private final PlanningModel model;

    private GapMeasurement(String instance) {
        this.instance = instance;
        this.model = new PlanningModel(new GapInstance(instance).shipments(), PartRule.DEFAULT);
    }

    /**
     * Runs one solver.
     *
     * @param args instance; {@code planner}, {@code stock} or {@code rules}; seconds of search
     */
    public static void main(String[] args) {
        GapMeasurement measurement = new GapMeasurement(args[0]);
        measurement.describe();
        Duration limit = Duration.ofSeconds(Long.parseLong(args[2]));
        switch (args[1]) {
            case "planner" -> measurement.planner(limit);
            case "stock" -> measurement.stock(limit);
            case "rules" -> measurement.rules();
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    private void describe() {
        System.out.printf(
                Locale.ROOT,
                "{\"instance\": \"%s\", \"shipments\": %d, \"parts\": %d, \"nodes\": %d, \"slots\": %d}%n",
                instance,
                movableShipments(),
                model.parts().count(),
                model.nodeCount(),
                model.slotCount());
    }

    private int movableShipments() {
        Shipments shipments = model.shipments();
        int count = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            count += shipments.mayMove(shipment) ? 1 : 0;
        }
        return count;
    }

    private void planner(Duration limit) {
        String solver = "planner-" + limit.toSeconds();
        Proposal proposal = new StaggerPlanner()
                .plan(model, Effort.within(limit), 1, point -> print(solver, point.phase(), point.seconds(), point));
        Runtime runtime = Runtime.getRuntime();
        print(
                solver,
                "end",
                proposal.seconds(),
                proposal.objective(),
                proposal.bound(),
                proposal.score().violation());
        System.out.printf(
                Locale.ROOT,
                "{\"instance\": \"%s\", \"solver\": \"%s\", \"violation_bound\": %d, \"heap_mb\": %d}%n",
                instance,
                solver,
                proposal.violationBound(),
                runtime.totalMemory() >> 20);
    }

    private void print(String solver, String phase, double seconds, SearchTrace.Point point) {
        print(solver, phase, seconds, point.objective(), point.bound(), -1);
    }

    private void print(String solver, String phase, double seconds, double objective, double bound, long violation) {
        System.out.printf(
                Locale.ROOT,
                "{\"instance\": \"%s\", \"solver\": \"%s\", \"phase\": \"%s\", \"seconds\": %.1f, \"objective\": %.0f,"
                        + " \"bound\": %.0f, \"violation\": %d}%n",
                instance,
                solver,
                phase,
                seconds,
                objective,
                bound,
                violation);
    }

    private void rules() {
        for (Schedule rule : List.of(
                Baselines.shipAtOnce(model.shipments()),
                Baselines.uniformSpread(model.shipments()),
                Baselines.leastSlackFirst(model.shipments()))) {
            PlanScore score = model.score(rule);
            print(rule.name(), "end", 0, score.backlogParcelHours(model.slotHours()), 0, score.violation());
        }
    }

    /** OptaPlanner with our score and none of our moves or starts: its default phases on one thread, from ship at once. */
    private void stock(Duration limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(StaggerSolution.class)
                .withEntityClasses(PartRelease.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(IncrementalBacklogScore.class))
                .withRandomSeed(1L)
                .withTerminationSpentLimit(limit);
        Solver<StaggerSolution> solver =
                SolverFactory.<StaggerSolution>create(config).buildSolver();
        double[] printed = {Double.NEGATIVE_INFINITY};
        solver.addEventListener(event -> {
            double seconds = event.getTimeMillisSpent() / 1e3;
            if (seconds >= printed[0] + 1) {
                printed[0] = seconds;
                printStock(seconds, (HardMediumSoftLongScore) event.getNewBestScore());
            }
        });
        StaggerSolution best =
                solver.solve(new StaggerSolution(model, model.parts().readySlots()));
        printStock((double) limit.toSeconds(), best.getScore());
    }

    private void printStock(double seconds, HardMediumSoftLongScore score) {
        double objective = Units.backlogParcelHours(-score.mediumScore(), model.slotHours());
        print("stock", "end", seconds, objective, 0, -score.hardScore());
    }
}
