package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.evaluate.sizing.Assurance;
import cuofeng.optimizer.evaluate.sizing.Purchase;
import cuofeng.optimizer.evaluate.sizing.Sizer;
import cuofeng.optimizer.evaluate.sizing.Sizing;
import cuofeng.optimizer.evaluate.sizing.Standing;
import cuofeng.results.folder.SizeFolder;
import cuofeng.results.run.SizeSummary;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.experiment.Experiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much capacity must be bought, where and when, for the least money, so that the targets are met. */
public final class SizeCapacity {

    private static final SizedScenario.Suffix SUFFIX = new SizedScenario.Suffix(
            "sized",
            new Text("增购能力", "sized"),
            new Text(
                    "由 cuofeng size 写出：原场景加上增购的能力。种子与次数是确认时所用的，重新仿真即得同样的指标。",
                    "Written by cuofeng size: the scenario with the capacity that was bought. Seed and replications are those of the confirmation, so simulating it gives the same figures again."));

    private final Progress progress;

    public SizeCapacity(Progress progress) {
        this.progress = progress;
    }

    /**
     * Sizes a scenario and writes what was found.
     *
     * @param scenario name or folder
     * @param source of the schedule that shipments follow
     * @param sampling replications are those of a confirmation, at least two
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public SizeSummary run(
            String scenario, ScheduleSource source, Output output, Sampling sampling, SizeSettings settings) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input input = ReadScenario.named(scenario);
        Scenario base =
                input.scenario().withTargets(settings.over(input.scenario().targets()));
        if (base.targets().figures().isEmpty()) {
            throw Refusal.of(
                    Reason.NO_TARGETS,
                    Arrays.stream(TargetFigure.values()).map(TargetFigure::id).collect(Collectors.joining(", ")));
        }
        Experiment experiment = sampling.experiment(base);
        if (experiment.replications() < 2) {
            throw Refusal.of(Reason.ONE_REPLICATION);
        }
        SizedScenario writer = SizedScenario.in(output.folder().resolve(SizeFolder.SIZED), scenario);
        Shipments shipments = new Shipments(base);
        LotSizes.requireCountable(shipments);
        settings.trainingLotSize()
                .ifPresent(parcels -> LotSizes.requireCountable(new Shipments(base.withLotSize(parcels))));
        Schedule schedule = source.schedule(shipments);
        // Rules look at capacity, which differs between candidates; a file says the same for all.
        Function<Shipments, Schedule> follow =
                source instanceof ScheduleSource.Rule rule ? rule::schedule : same -> schedule;

        try (RunJournal journal = RunJournal.open(output, "size", input.sha256(), experiment.seed(), progress)) {
            SizeTrials trials = new SizeTrials(
                    experiment, settings, follow, what -> journal.outcomes(input.sha256() + "/" + what), progress);
            progress.begin(Step.TRAIN, 0);
            Assurance assurance = new Assurance(settings.confidence(), experiment.replications());
            Sizing sizing =
                    new Sizer(assurance, settings.evaluations(), progress::advance).size(base, schedule, trials);

            SizeSummary summary = new SizeSummary(
                    base,
                    input.sha256(),
                    experiment.seed(),
                    ProgramVersion.read(),
                    schedule.name(),
                    sizing.answer().id(),
                    settings.confidence(),
                    sizing.yuan(),
                    sizing.purchases().stream().map(SizeCapacity::bought).toList(),
                    targets(sizing),
                    new SizeSummary.Training(
                            trials.trainingSeed(),
                            settings.trainingReplications(),
                            settings.trainingLotSize().orElse(base.lotSize())),
                    attempts(sizing, assurance, trials),
                    sizing.evaluations(),
                    sizing.leastCost(),
                    sized(writer, input.scenario(), sizing, trials, experiment, schedule.name()));
            progress.begin(Step.WRITE, 0);
            output.write(summary);
            journal.done();
            return summary;
        }
    }

    private static SizeSummary.Bought bought(Purchase purchase) {
        return new SizeSummary.Bought(
                purchase.kind().id(),
                purchase.where(),
                purchase.day(),
                purchase.amount(),
                purchase.kind().unit(),
                purchase.parcels(),
                purchase.yuan());
    }

    private static List<SizeSummary.Target> targets(Sizing sizing) {
        List<SizeSummary.Target> targets = new ArrayList<>();
        for (int t = 0; t < sizing.before().size(); t++) {
            Standing before = sizing.before().get(t);
            Standing after = sizing.standings().get(t);
            targets.add(new SizeSummary.Target(
                    after.target().figure(),
                    after.target().limit(),
                    before.mean(),
                    after.mean(),
                    after.bound(),
                    after.keptShare(),
                    after.met()));
        }
        return targets;
    }

    private static List<SizeSummary.Attempt> attempts(Sizing sizing, Assurance assurance, SizeTrials trials) {
        List<SizeSummary.Attempt> attempts = new ArrayList<>();
        for (List<Standing> standings : sizing.attempts()) {
            int attempt = attempts.size() + 1;
            attempts.add(new SizeSummary.Attempt(
                    trials.confirmationSeed(attempt),
                    assurance.confirmations(),
                    assurance.errorOf(attempt),
                    standings.stream()
                            .filter(standing -> !standing.met())
                            .map(standing -> standing.target().figure().id())
                            .toList()));
        }
        return attempts;
    }

    private static Optional<String> sized(
            SizedScenario writer,
            Scenario scenario,
            Sizing sizing,
            SizeTrials trials,
            Experiment experiment,
            String plan) {
        if (sizing.confirmed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(writer.text(
                scenario,
                sizing.scenario(),
                SUFFIX,
                List.of(
                        "Written by cuofeng size: what was bought on top of the scenario that this one extends.",
                        "Confirmed with the plan " + plan + ", the seed and the replications below."),
                trials.confirmationSeed(sizing.confirmed().getAsInt()),
                experiment.replications()));
    }
}
