package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.evaluate.sizing.Basket;
import cuofeng.optimizer.evaluate.sizing.Trials;
import cuofeng.results.measure.Measures;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.experiment.OutcomeStore;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.random.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Simulates candidates of capacity: in training all with the same seed, in confirmations each time with another. */
final class SizeTrials implements Trials {

    private static final long TRAINING = Keys.named("training of sizes");
    private static final long CONFIRMATION = Keys.named("confirmation of sizes");
    /** Seeds that a scenario file may have have fifteen digits at most. */
    private static final long SEEDS = 1_000_000_000_000_000L;

    private final Experiment experiment;
    private final SizeSettings settings;
    private final Function<Shipments, Schedule> schedule;
    private final Function<String, OutcomeStore> stores;
    private final Progress progress;
    private boolean training;

    /**
     * @param experiment of confirmations, but for its seed, from which all others follow
     * @param schedule that a candidate's shipments follow
     * @param stores of finished replications, by what tells candidates apart
     */
    SizeTrials(
            Experiment experiment,
            SizeSettings settings,
            Function<Shipments, Schedule> schedule,
            Function<String, OutcomeStore> stores,
            Progress progress) {
        this.experiment = experiment;
        this.settings = settings;
        this.schedule = schedule;
        this.stores = stores;
        this.progress = progress;
    }

    private static long seed(long source, long seed) {
        return Math.floorMod(Keys.with(source, seed), SEEDS);
    }

    long trainingSeed() {
        return seed(TRAINING, experiment.seed());
    }

    long confirmationSeed(int attempt) {
        return seed(Keys.with(CONFIRMATION, attempt), experiment.seed());
    }

    @Override
    public List<Outcome> train(Basket candidate, int failed) {
        if (!training) {
            training = true;
            progress.begin(Step.TRAIN, 0);
        }
        Scenario plain = candidate.scenario();
        Basket coarse = new Basket(
                candidate.contents(),
                plain.withLotSize(settings.trainingLotSize().orElse(plain.lotSize())));
        // Training counts candidates, not replications.
        List<Outcome> outcomes =
                new ArrayList<>(run(coarse, trainingSeed(), settings.trainingReplications(), finished -> {}));
        for (int attempt = 1; attempt <= failed; attempt++) {
            outcomes.addAll(run(coarse, confirmationSeed(attempt), experiment.replications(), finished -> {}));
        }
        return outcomes;
    }

    @Override
    public List<Outcome> confirm(Basket candidate, int attempt) {
        training = false;
        progress.begin(Step.SIMULATE, experiment.replications());
        return run(candidate, confirmationSeed(attempt), experiment.replications(), this::tell);
    }

    private void tell(Experiment.Finished finished) {
        if (finished.found()) {
            progress.found();
        } else {
            progress.advance();
        }
    }

    private List<Outcome> run(Basket candidate, long seed, int replications, Consumer<Experiment.Finished> onFinished) {
        Shipments shipments = new Shipments(candidate.scenario());
        String what = candidate.contents() + "/lot_size=" + candidate.scenario().lotSize();
        return new Experiment(seed, replications, experiment.threads())
                .keptIn(stores.apply(what))
                .run(shipments, List.of(schedule.apply(shipments)), onFinished)
                .get(0);
    }

    @Override
    public double read(TargetFigure figure, Scenario candidate, Outcome outcome) {
        return Measures.byId(figure.kpi()).read(candidate, outcome).stream()
                .filter(reading -> reading.scope().equals(figure.scope()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Reason.TARGET_WITHOUT_FIGURE, figure.id()))
                .value();
    }
}
