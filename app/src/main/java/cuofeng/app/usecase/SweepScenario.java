package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.folder.SweepFolder;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.results.measure.SweepEffects;
import cuofeng.results.measure.SweepSheet;
import cuofeng.results.measure.SweepSheet.Factor;
import cuofeng.results.measure.SweepSheet.Point;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Problem;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.Replacement;
import cuofeng.simulator.design.Design;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Simulates a scenario at many values of some of its keys: what each does to the figures, alone and together. */
public final class SweepScenario {

    /** The figures that page and terminal show unless others are asked for. */
    public static final List<String> KPIS_BY_DEFAULT =
            List.of("backlog_hub", "backlog_outlet", "flooded", "order_to_door", "on_time_72h");

    private static final int MOST_POINTS = 10_000;
    private static final int POINTS_PER_FACTOR = 10;
    private static final int MOST_PROBLEMS = 50;

    private final Progress progress;

    public SweepScenario(Progress progress) {
        this.progress = progress;
    }

    /**
     * What is asked.
     *
     * @param vary each {@code KEY=FROM..TO/N} or {@code KEY=xFROM..xTO/N}; at least one
     * @param points of a design that is no grid; ten per key if left out
     * @param rule that releases shipments
     * @param kpis ids of measures to show; empty for those by default
     */
    public record Question(
            List<String> vary, Design design, OptionalInt points, ScheduleSource.Rule rule, List<String> kpis) {
        public Question {
            vary = List.copyOf(vary);
            kpis = List.copyOf(kpis);
        }
    }

    /** What was found. */
    public record Swept(SweepSheet sheet, List<SweepEffects> effects) {
        public Swept {
            effects = List.copyOf(effects);
        }
    }

    /**
     * Sweeps a scenario and writes what was found.
     *
     * @param scenario name or folder
     * @throws Refusal if the input, any of its variants, or the output will not do; then nothing is simulated or written
     */
    public Swept run(String scenario, Question question, Output output, Sampling sampling) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        List<VariedKey> keys = VariedKey.all(question.vary());
        List<String> kpis = known(question.kpis());
        ReadScenario.Input input = ReadScenario.named(scenario);
        Scenario base = input.scenario();
        Experiment experiment = sampling.experiment(base);
        List<List<Double>> points = points(keys, question, experiment.seed());
        List<Scenario> variants = variants(scenario, keys, points);

        try (RunJournal journal = RunJournal.open(output, "sweep", input.sha256(), experiment.seed(), progress)) {
            progress.begin(Step.SIMULATE, (long) points.size() * experiment.replications());
            List<Point> found = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                String variant = variant(input.sha256(), keys, points.get(i));
                PlanResult plan =
                        simulate(variants.get(i), question.rule(), experiment.keptIn(journal.outcomes(variant)));
                found.add(Point.of(i + 1, points.get(i), variants.get(i), plan));
            }
            Swept swept = swept(base, keys, question, experiment, kpis, found);

            progress.begin(Step.WRITE, 0);
            SweepFolder.write(
                    base.title(),
                    swept.sheet(),
                    swept.effects(),
                    ProgramVersion.read(),
                    output.folder(),
                    output.overwrite(),
                    output.language());
            journal.done();
            return swept;
        }
    }

    /** Name of a variant in the journal. */
    private static String variant(String sha256, List<VariedKey> keys, List<Double> values) {
        StringBuilder name = new StringBuilder(sha256);
        for (int k = 0; k < keys.size(); k++) {
            name.append('/')
                    .append(keys.get(k).key())
                    .append(keys.get(k).times() ? "=x" : "=")
                    .append(values.get(k));
        }
        return name.toString();
    }

    private PlanResult simulate(Scenario variant, ScheduleSource.Rule rule, Experiment experiment) {
        Shipments shipments = new Shipments(variant);
        Schedule schedule = rule.schedule(shipments);
        List<Outcome> outcomes = experiment
                .run(shipments, List.of(schedule), finished -> {
                    if (finished.found()) {
                        progress.found();
                    } else {
                        progress.advance();
                    }
                })
                .get(0);
        return new PlanResult(schedule.name(), schedule, outcomes);
    }

    private static Swept swept(
            Scenario base,
            List<VariedKey> keys,
            Question question,
            Experiment experiment,
            List<String> kpis,
            List<Point> found) {
        SweepSheet sheet = new SweepSheet(
                base.id(),
                question.design().id(),
                question.design() == Design.GRID,
                question.rule().id(),
                experiment.seed(),
                experiment.replications(),
                keys.stream()
                        .map(key -> new Factor(key.key(), key.times(), key.from(), key.to()))
                        .toList(),
                found);
        List<SweepEffects> effects = kpis.stream()
                .flatMap(kpi -> sheet.figure(kpi).stream())
                .map(figure -> SweepEffects.of(sheet, figure))
                .toList();
        return new Swept(sheet, effects);
    }

    private static List<String> known(List<String> kpis) {
        List<String> ids = Measures.ALL.stream().map(Measure::id).toList();
        for (String kpi : kpis) {
            if (!ids.contains(kpi)) {
                throw Refusal.of(Reason.UNKNOWN_KPI, kpi, NearName.hint(kpi, ids));
            }
        }
        return kpis.isEmpty() ? KPIS_BY_DEFAULT : kpis;
    }

    /** Values of the keys at each point. */
    private static List<List<Double>> points(List<VariedKey> keys, Question question, long seed) {
        long count = question.design() == Design.GRID
                ? keys.stream().mapToLong(VariedKey::levels).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE))
                : question.points().orElse(POINTS_PER_FACTOR * keys.size());
        if (count > MOST_POINTS) {
            throw Refusal.of(Reason.TOO_MANY_POINTS, Long.toString(count), Integer.toString(MOST_POINTS));
        }
        double[][] cube = question.design() == Design.GRID
                ? Design.grid(keys.stream().mapToInt(VariedKey::levels).toArray())
                : question.design().points(keys.size(), (int) count, seed);
        List<List<Double>> points = new ArrayList<>();
        for (double[] place : cube) {
            List<Double> values = new ArrayList<>();
            for (int k = 0; k < keys.size(); k++) {
                values.add(keys.get(k).value(place[k]));
            }
            points.add(values);
        }
        return points;
    }

    /** All variants, read and checked; what is wrong with any of them is told at once. */
    private static List<Scenario> variants(String scenario, List<VariedKey> keys, List<List<Double>> points) {
        List<Scenario> variants = new ArrayList<>();
        Set<String> problems = new LinkedHashSet<>();
        for (List<Double> values : points) {
            List<Replacement> replacements = new ArrayList<>();
            for (int k = 0; k < keys.size(); k++) {
                replacements.add(new Replacement(
                        keys.get(k).key(),
                        values.get(k),
                        keys.get(k).times(),
                        keys.get(k).place()));
            }
            Reading reading = ReadScenario.varied(scenario, replacements);
            reading.problems().stream().map(Problem::toString).forEach(problems::add);
            reading.scenario().ifPresent(variant -> {
                LotSizes.requireCountable(new Shipments(variant));
                variants.add(variant);
            });
        }
        if (!problems.isEmpty()) {
            throw Refusal.ofProblems(problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return variants;
    }
}
