package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Simulates one schedule that is given, by a rule or a file. */
public final class SimulateSchedule {

    private final Progress progress;

    public SimulateSchedule(Progress progress) {
        this.progress = progress;
    }

    /**
     * Simulates the schedule and writes the run.
     *
     * @param scenario name or folder
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public RunResults run(String scenario, ScheduleSource source, Output output, Sampling sampling) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input input = ReadScenario.named(scenario);
        Map<String, String> inputs = ReadScenario.values(scenario);
        Shipments shipments = new Shipments(input.scenario());
        LotSizes.requireCountable(shipments);
        Schedule schedule = source.schedule(shipments);
        long seed = sampling.experiment(input.scenario()).seed();

        try (RunJournal journal = RunJournal.open(output, "simulate", input.sha256(), seed, progress)) {
            List<PlanResult> plans = sampling.replications(input.scenario(), journal.outcomes(input.sha256()), progress)
                    .simulate(shipments, List.of(schedule));
            RunResults results = new RunResults(
                    shipments,
                    input.sha256(),
                    seed,
                    ProgramVersion.read(),
                    plans,
                    schedule.name(),
                    Optional.empty(),
                    inputs);

            progress.begin(Step.WRITE, 0);
            output.write(results);
            journal.done();
            return results;
        }
    }
}
