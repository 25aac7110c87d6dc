package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.evaluate.NeverWorse;
import cuofeng.optimizer.evaluate.NeverWorse.Simulated;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.results.run.CapacityValue;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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
     * @param choice of levers; what they buy is in force for all plans that are compared
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public RunResults run(String scenario, Output output, Sampling sampling, SearchLimit limit, LeverChoice choice) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input input = ReadScenario.named(scenario);
        LotSizes.requireCountable(new Shipments(input.scenario()));
        Set<LeverKind> on = choice.of(input.scenario().levers());
        Experiment experiment = sampling.experiment(input.scenario());
        Effort effort = limit.effort(input.scenario());

        progress.begin(Step.OPTIMIZE, 0);
        LeverCases levers = new LeverCases(input.scenario(), on);
        Shipments shipments = new Shipments(levers.scenario());
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

        OptimizationSummary summary = summary(proposal, shipments);
        if (!levers.isEmpty()) {
            progress.begin(Step.OPTIMIZE, 0);
            summary = summary.with(levers.summary(
                    proposal,
                    proposed.outcomes(),
                    effort,
                    experiment.seed(),
                    (other, plan) -> experiment
                            .run(other, List.of(plan.schedule()), finished -> {})
                            .get(0)));
        }

        RunResults results = new RunResults(
                shipments,
                input.sha256(),
                experiment.seed(),
                ProgramVersion.read(),
                plans,
                NeverWorse.choose(
                        simulated(proposed),
                        rules.stream().map(PlanSeason::simulated).toList()),
                Optional.of(summary));

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

    static OptimizationSummary summary(Proposal proposal, Shipments shipments) {
        TimeAxis axis = shipments.scenario().season().timeAxis();
        return new OptimizationSummary(
                proposal.objective(),
                OptionalDouble.of(proposal.bound()),
                OptionalDouble.of(proposal.gap()),
                proposal.feasible(),
                proposal.reproducible(),
                proposal.seconds(),
                proposal.scoreCalculations(),
                shipments.scenario().weights(),
                Optional.empty(),
                proposal.capacityValues().stream()
                        .filter(value -> value.slot() >= axis.seasonStartSlot())
                        .map(value -> new CapacityValue(
                                value.node(), axis.local(axis.slotStartMillis(value.slot())), value.savedParcelHours()))
                        .toList());
    }
}
