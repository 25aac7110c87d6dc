package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.evaluate.ClosedLoop;
import cuofeng.optimizer.evaluate.NeverWorse;
import cuofeng.optimizer.evaluate.NeverWorse.Simulated;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.results.folder.RunFolder;
import cuofeng.results.run.LeverSummary;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The main job: what backs up where, and which release plan avoids it. Searches for a schedule, simulates it beside the
 * rules that need no search, on replications that the search has not seen, and hands over the best.
 */
public final class PlanSeason {

    private final Progress progress;

    public PlanSeason(Progress progress) {
        this.progress = progress;
    }

    /**
     * Plans a scenario and writes the run.
     *
     * @param scenario name or folder
     * @param given plan to start from; the rules keep what stays of it, too. Levers must be off then
     * @param choice of levers; they are chosen for the expected demand, and what they buy is in force for all plans that
     *     are compared
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public RunResults run(
            String scenario,
            Output output,
            Sampling sampling,
            SearchLimit limit,
            SearchScope scope,
            GivenPlan given,
            LeverChoice choice) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input input = ReadScenario.named(scenario);
        LotSizes.requireCountable(new Shipments(input.scenario()));
        Set<LeverKind> on = choice.of(input.scenario().levers());
        given.requireNoneOf(on);
        Experiment experiment = sampling.experiment(input.scenario());
        Effort effort = limit.effort(input.scenario());

        try (RunJournal journal = RunJournal.open(output, "plan", input.sha256(), experiment.seed(), progress)) {
            progress.begin(Step.OPTIMIZE, 0);
            LeverCases levers = new LeverCases(input.scenario(), on);
            Shipments shipments = new Shipments(levers.scenario());
            StartPlan start = given.start(shipments);
            List<Schedule> baselines = Stream.of(
                            Baselines.shipAtOnce(shipments),
                            Baselines.uniformSpread(shipments),
                            Baselines.leastSlackFirst(shipments))
                    .map(rule -> start.pins().applyTo(shipments, rule))
                    .toList();
            FoundSchedule found = journal.remember(
                    FoundSchedule.key(effort, experiment, scope, given, on),
                    FoundSchedule.class,
                    () -> search(new ScheduleSearch(shipments, effort, experiment.seed(), scope, start), experiment));

            List<Schedule> schedules = new ArrayList<>(baselines);
            schedules.add(found.schedule());
            Baselines.asPublished(shipments).ifPresent(schedules::add);
            String bought = "%s/levers=%s".formatted(input.sha256(), on);
            List<PlanResult> plans = sampling.replications(input.scenario(), journal.outcomes(bought), progress)
                    .simulate(shipments, schedules);
            List<PlanResult> rules = plans.subList(0, baselines.size());
            PlanResult proposed = plans.get(baselines.size());

            OptimizationSummary summary = found.summary();
            if (!levers.isEmpty()) {
                progress.begin(Step.OPTIMIZE, 0);
                summary = summary.withLevers(journal.remember(
                        "levers " + FoundSchedule.key(effort, experiment, scope, given, on),
                        LeverSummary.class,
                        () -> levers.summary(
                                effort,
                                experiment.seed(),
                                levers.text(output.folder().resolve(RunFolder.LEVERED), scenario),
                                (other, plan) -> experiment
                                        .run(other, List.of(plan.schedule()), finished -> {})
                                        .get(0))));
            }

            RunResults results = new RunResults(
                    shipments,
                    input.sha256(),
                    experiment.seed(),
                    ProgramVersion.read(),
                    plans,
                    NeverWorse.choose(
                            simulated(proposed),
                            rules.stream().map(PlanSeason::simulated).toList(),
                            input.scenario().weights()),
                    Optional.of(summary));

            progress.begin(Step.WRITE, 0);
            output.write(results);
            journal.done();
            return results;
        }
    }

    private FoundSchedule search(ScheduleSearch search, Experiment experiment) {
        ClosedLoop.Result result = search.run(experiment.replications(), experiment.threads(), progress);
        return new FoundSchedule(result.kept().proposal().schedule(), search.summary(result));
    }

    private static Simulated simulated(PlanResult plan) {
        return new Simulated(plan.plan(), plan.outcomes());
    }
}
