package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.results.measure.Resolution;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Simulates a scenario, shipping at once, with lots of several sizes: which size is small enough, and what it costs. */
public final class CheckResolution {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Progress progress;

    public CheckResolution(Progress progress) {
        this.progress = progress;
    }

    /**
     * What was found, and how long it took on this machine.
     *
     * @param costs of each lot size, in the order of the comparison
     */
    public record Checked(String scenario, long seed, Resolution resolution, List<Cost> costs) {
        public Checked {
            costs = List.copyOf(costs);
        }

        /** Seconds of each lot size. */
        public List<Double> seconds() {
            return costs.stream().map(Cost::seconds).toList();
        }
    }

    /**
     * Time that all replications of a lot size took together.
     *
     * @param stageVisits parcels times the stages that worked them off in the season
     */
    public record Cost(double seconds, long stageVisits) {
        /** Parcels through a stage in a second; 0 if no time passed. */
        public double stageVisitsPerSecond() {
            return seconds > 0 ? stageVisits / seconds : 0;
        }
    }

    /**
     * Compares lot sizes, and writes the comparison without its times.
     *
     * @param scenario name or folder
     * @param lotSizes to compare besides the scenario's own; empty for a ladder around it
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public Checked run(String scenario, List<Integer> lotSizes, Output output, Sampling sampling) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        ReadScenario.Input read = ReadScenario.named(scenario);
        Scenario input = read.scenario();
        Experiment experiment = sampling.experiment(input);
        LotSizes room = new LotSizes(
                new Shipments(input),
                experiment.replications(),
                Runtime.getRuntime().maxMemory());
        List<Integer> compared = lotSizes.isEmpty() ? room.ladder() : room.with(lotSizes);

        try (RunJournal journal =
                RunJournal.open(output, "check-resolution", read.sha256(), experiment.seed(), progress)) {
            progress.begin(Step.SIMULATE, (long) compared.size() * experiment.replications());
            List<Resolution.Simulated> runs = new ArrayList<>();
            List<Cost> costs = new ArrayList<>();
            for (int lotSize : compared) {
                String variant = "%s/lot_size=%d".formatted(read.sha256(), lotSize);
                Experiment fitting = experiment
                        .onThreads(room.threads(lotSize, experiment.threads()))
                        .keptIn(journal.outcomes(variant));
                long began = System.nanoTime();
                Timed timed = simulate(input.withLotSize(lotSize), fitting);
                double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
                runs.add(new Resolution.Simulated(lotSize, timed.plan()));
                costs.add(journal.remember("cost " + variant, Cost.class, () -> cost(timed, seconds)));
            }
            Checked checked = new Checked(input.id(), experiment.seed(), Resolution.of(input, runs), costs);

            progress.begin(Step.WRITE, 0);
            output.write(checked.resolution());
            journal.done();
            return checked;
        }
    }

    /** @param found replications that an interrupted run had simulated already */
    private record Timed(PlanResult plan, int found) {}

    private Timed simulate(Scenario scenario, Experiment experiment) {
        Shipments shipments = new Shipments(scenario);
        Schedule schedule = Baselines.shipAtOnce(shipments);
        AtomicInteger found = new AtomicInteger();
        List<Outcome> outcomes = experiment
                .run(shipments, List.of(schedule), finished -> {
                    if (finished.found()) {
                        found.incrementAndGet();
                        progress.found();
                    } else {
                        progress.advance();
                    }
                })
                .get(0);
        return new Timed(new PlanResult(schedule.name(), schedule, outcomes), found.get());
    }

    /** What was found took no time here: the others stand for it. If all were found, nobody knows, and it is 0. */
    private static Cost cost(Timed timed, double seconds) {
        int all = timed.plan().outcomes().size();
        int simulated = all - timed.found();
        return new Cost(simulated == 0 ? 0 : seconds * all / simulated, stageVisits(timed.plan()));
    }

    private static long stageVisits(PlanResult plan) {
        return plan.outcomes().stream()
                .flatMap(outcome -> outcome.nodes().stream())
                .flatMap(node -> node.stages().stream())
                .mapToLong(StageOutcome::busyParcels)
                .sum();
    }
}
