package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Searches for a schedule and leaves its simulation to others. */
public final class OptimizeSchedule {

    private final Progress progress;

    /**
     * How a search ended.
     *
     * @param scenario with everything that levers bought
     */
    public record Searched(Scenario scenario, OptimizationSummary summary) {}

    public OptimizeSchedule(Progress progress) {
        this.progress = progress;
    }

    /**
     * Searches, and writes the schedule with how the search ended.
     *
     * @param scenario name or folder
     * @param seed of the search, or the scenario's
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public Searched run(String scenario, Output output, OptionalLong seed, SearchLimit limit, LeverChoice choice) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        Scenario input = ReadScenario.named(scenario).scenario();
        Set<LeverKind> on = choice.of(input.levers());
        Effort effort = limit.effort(input);

        progress.begin(Step.OPTIMIZE, 0);
        LeverCases levers = new LeverCases(input, on);
        Shipments shipments = new Shipments(levers.scenario());
        long searchSeed = seed.orElse(input.seed());
        Proposal proposal = new StaggerPlanner().plan(shipments, effort, searchSeed, point -> {});
        OptimizationSummary summary = PlanSeason.summary(proposal, shipments);
        if (!levers.isEmpty()) {
            summary = summary.with(levers.summary(proposal, List.of(), effort, searchSeed, (other, plan) -> List.of()));
        }

        progress.begin(Step.WRITE, 0);
        output.write(shipments, proposal.schedule(), summary);
        return new Searched(levers.scenario(), summary);
    }
}
