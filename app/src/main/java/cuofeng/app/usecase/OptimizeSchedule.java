package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.evaluate.ClosedLoop;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import java.util.Optional;
import java.util.OptionalLong;

/** Searches for a schedule and leaves its simulation to others. */
public final class OptimizeSchedule {

    private final Progress progress;

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
     * @param given plan to start from
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public OptimizationSummary run(
            String scenario,
            Output output,
            OptionalLong seed,
            SearchLimit limit,
            int draws,
            Optional<ProgramFile> programFile,
            GivenPlan given) {
        output.requireWritable();
        programFile.ifPresent(ProgramFile::requireWritable);

        progress.begin(Step.READ, 0);
        Scenario input = ReadScenario.named(scenario).scenario();
        Shipments shipments = new Shipments(input);
        StartPlan start = given.start(shipments);
        Effort effort = limit.effort(input);

        // One round does not simulate, so it matters neither how often nor on how many threads.
        ScheduleSearch search =
                new ScheduleSearch(shipments, effort, seed.orElse(input.seed()), new SearchScope(1, draws), start);
        ClosedLoop.Result result = search.run(1, 1, progress);
        OptimizationSummary summary = search.summary(result);

        progress.begin(Step.WRITE, 0);
        output.write(shipments, result.kept().proposal().schedule(), summary);
        // Last, for it may go into the folder, which had to be empty until now.
        programFile.ifPresent(file -> file.write(shipments));
        return summary;
    }
}
