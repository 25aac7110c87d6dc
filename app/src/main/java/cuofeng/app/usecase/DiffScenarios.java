package cuofeng.app.usecase;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.yaml.Inputs;
import cuofeng.simulator.experiment.OutcomeStore;
import java.util.List;
import java.util.Optional;

/** Two scenarios side by side: what was changed, and what comes of it under the same release rule. */
public final class DiffScenarios {

    private final Progress progress;

    public DiffScenarios(Progress progress) {
        this.progress = progress;
    }

    /**
     * Keys whose values differ.
     *
     * @param before name or folder
     * @param after name or folder
     * @throws Refusal if there is any problem with either
     */
    public static List<Inputs.Difference> inputs(String before, String after) {
        return ReadScenario.inputs(before).differences(ReadScenario.inputs(after));
    }

    /** Figures of both. */
    public record Effect(KpiSheet before, KpiSheet after) {}

    /**
     * Simulates both under common random numbers: with the seed and the replications of the first, unless others are
     * asked for.
     *
     * @throws Refusal if there is any problem with either, or one has nothing to compute the rule's schedule from
     */
    public Effect effect(String before, String after, ScheduleSource.Rule plan, Sampling sampling) {
        progress.begin(Progress.Step.READ, 0);
        ReadScenario.Input first = ReadScenario.named(before);
        ReadScenario.Input second = ReadScenario.named(after);
        Replications replications = sampling.replications(first.scenario(), OutcomeStore.NOTHING, progress);
        return new Effect(figures(first, plan, replications), figures(second, plan, replications));
    }

    private KpiSheet figures(ReadScenario.Input input, ScheduleSource.Rule plan, Replications replications) {
        Shipments shipments = new Shipments(input.scenario());
        LotSizes.requireCountable(shipments);
        List<PlanResult> plans = replications.simulate(shipments, List.of(plan.schedule(shipments)));
        return KpiSheet.of(new RunResults(
                shipments,
                input.sha256(),
                replications.experiment().seed(),
                ProgramVersion.read(),
                plans,
                plans.get(0).plan(),
                Optional.empty()));
    }
}
