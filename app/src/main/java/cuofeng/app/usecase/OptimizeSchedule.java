package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.evaluate.ClosedLoop;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.results.folder.RunFolder;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import java.util.List;
import java.util.Optional;
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
     * @param draws of demand that the plan is to hold up in; 0 plans for the expected demand alone
     * @param programFile if the linear programme behind the bound is wanted, too
     * @param given plan to start from; levers must be off then
     * @param choice of levers; they are chosen for the expected demand
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public Searched run(
            String scenario,
            Output output,
            OptionalLong seed,
            SearchLimit limit,
            int draws,
            Optional<ProgramFile> programFile,
            GivenPlan given,
            LeverChoice choice) {
        output.requireWritable();
        programFile.ifPresent(ProgramFile::requireWritable);

        progress.begin(Step.READ, 0);
        Scenario input = ReadScenario.named(scenario).scenario();
        Set<LeverKind> on = choice.of(input.levers());
        given.requireNoneOf(on);
        Effort effort = limit.effort(input);
        long searchSeed = seed.orElse(input.seed());

        progress.begin(Step.OPTIMIZE, 0);
        LeverCases levers = new LeverCases(input, on);
        Shipments shipments = new Shipments(levers.scenario());
        StartPlan start = given.start(shipments);

        // One round does not simulate, so it matters neither how often nor on how many threads.
        ScheduleSearch search = new ScheduleSearch(shipments, effort, searchSeed, new SearchScope(1, draws), start);
        ClosedLoop.Result result = search.run(1, 1, progress);
        OptimizationSummary summary = search.summary(result);
        if (!levers.isEmpty()) {
            summary = summary.withLevers(levers.summary(
                    effort,
                    searchSeed,
                    levers.text(output.folder().resolve(RunFolder.LEVERED), scenario),
                    (other, plan) -> List.of()));
        }

        progress.begin(Step.WRITE, 0);
        output.write(shipments, result.kept().proposal().schedule(), summary);
        // Last, for it may go into the folder, which had to be empty until now.
        programFile.ifPresent(file -> file.write(shipments));
        return new Searched(levers.scenario(), summary);
    }
}
