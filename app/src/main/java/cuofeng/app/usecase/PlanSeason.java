package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.evaluate.NeverWorse;
import cuofeng.optimizer.evaluate.NeverWorse.Simulated;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.results.run.ScoreTerm;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Weights;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The main job: what backs up where, and which release plan avoids it. Searches for a schedule, simulates it beside the
 * rules that need no search, and hands over the best.
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
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public RunResults run(String scenario, Output output, Sampling sampling, SearchLimit limit) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input input = ReadScenario.named(scenario);
        Shipments shipments = new Shipments(input.scenario());
        LotSizes.requireCountable(shipments);
        Experiment experiment = sampling.experiment(input.scenario());
        Effort effort = limit.effort(input.scenario());

        progress.begin(Step.OPTIMIZE, 0);
        List<Schedule> baselines = List.of(
                Baselines.shipAtOnce(shipments),
                Baselines.uniformSpread(shipments),
                Baselines.leastSlackFirst(shipments));
        Proposal proposal = new StaggerPlanner().plan(shipments, effort, experiment.seed(), point -> {});

        List<Schedule> schedules = new ArrayList<>(baselines);
        schedules.add(proposal.schedule());
        Baselines.asPublished(shipments).ifPresent(schedules::add);
        List<PlanResult> plans = simulate(shipments, schedules, experiment, progress);
        List<PlanResult> rules = plans.subList(0, baselines.size());
        PlanResult proposed = plans.get(baselines.size());

        RunResults results = new RunResults(
                shipments,
                input.sha256(),
                experiment.seed(),
                ProgramVersion.read(),
                plans,
                NeverWorse.choose(
                        simulated(proposed),
                        rules.stream().map(PlanSeason::simulated).toList()),
                Optional.of(summary(proposal, input.scenario().weights())));

        progress.begin(Step.WRITE, 0);
        output.write(results);
        return results;
    }

    static List<PlanResult> simulate(
            Shipments shipments, List<Schedule> schedules, Experiment experiment, Progress progress) {
        progress.begin(Step.SIMULATE, (long) schedules.size() * experiment.replications());
        List<List<Outcome>> outcomes = experiment.run(shipments, schedules, finished -> progress.advance());
        List<PlanResult> plans = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            plans.add(new PlanResult(schedules.get(i).name(), schedules.get(i), outcomes.get(i)));
        }
        return plans;
    }

    private static Simulated simulated(PlanResult plan) {
        return new Simulated(plan.plan(), plan.outcomes());
    }

    static OptimizationSummary summary(Proposal proposal, Weights weights) {
        return new OptimizationSummary(
                proposal.objective(),
                OptionalDouble.of(proposal.bound()),
                OptionalDouble.of(proposal.gap()),
                proposal.feasible(),
                proposal.reproducible(),
                proposal.seconds(),
                proposal.scoreCalculations(),
                weights,
                proposal.terms().stream()
                        .map(term -> new ScoreTerm(term.name(), term.level().id(), term.unit(), term.value()))
                        .toList());
    }
}
