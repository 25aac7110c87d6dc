package cuofeng.app.usecase;

import cuofeng.results.measure.Comparison;
import cuofeng.results.measure.Kpi;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.Selection;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.KimNelson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Goes on simulating the alternatives that have not fallen behind, until one is left or those left cannot differ by what
 * matters. Replications are simulated a few at once, one for each thread, and taken in order, those past the decision not at
 * all: so the outcome does not depend on the number of threads.
 */
final class SelectBest {

    private final Contest contest;
    private final Experiment experiment;
    private final Kpi kpi;
    private final Indifference indifference;
    private final RunJournal journal;
    private final Progress progress;

    SelectBest(
            Contest contest,
            Experiment experiment,
            Kpi kpi,
            Indifference indifference,
            RunJournal journal,
            Progress progress) {
        this.contest = contest;
        this.experiment = experiment;
        this.kpi = kpi;
        this.indifference = indifference;
        this.journal = journal;
        this.progress = progress;
    }

    /**
     * Selects.
     *
     * @param stage the first one
     * @param outcomes of it; replaced by all that each alternative has in the end
     * @throws Refusal if some alternative lacks the figure, or differences of the first stage cannot be told
     */
    Selection from(Comparison stage, List<List<Outcome>> outcomes) {
        Comparison.Figure figure = stage.find(kpi).orElseThrow();
        String scope = figure.scope();
        double zone = zone(figure);
        int alternatives = outcomes.size();
        int firstStage = experiment.replications();
        KimNelson selection = new KimNelson(
                alternatives, firstStage, zone, kpi.measure().better() == Measure.Better.LOWER, Comparison.LEVEL);
        List<List<Outcome>> seen = new ArrayList<>();
        for (List<Outcome> ofAlternative : outcomes) {
            seen.add(new ArrayList<>(ofAlternative));
        }
        for (int r = 0; r < firstStage; r++) {
            selection.observe(values(seen, selection.survivors(), r, scope));
        }
        while (!selection.isDecided() && selection.observed() < indifference.mostReplications()) {
            int from = selection.observed();
            int to = Math.min(from + experiment.threads(), indifference.mostReplications());
            List<Integer> running = selection.survivors();
            List<List<Outcome>> more = contest.run(upTo(to), from, running, journal, progress);
            running.forEach(i -> seen.get(i).addAll(more.get(i)));
            while (!selection.isDecided() && selection.observed() < to) {
                selection.observe(values(seen, selection.survivors(), selection.observed(), scope));
            }
        }
        for (int i = 0; i < alternatives; i++) {
            outcomes.set(i, List.copyOf(seen.get(i).subList(0, selection.replications(i))));
        }
        return new Selection(
                kpi,
                zone,
                firstStage,
                selection.survivors(),
                selection.isDecided() ? Optional.of(selection.best()) : Optional.empty());
    }

    private Experiment upTo(int replications) {
        return new Experiment(experiment.seed(), replications, experiment.threads());
    }

    private double zone(Comparison.Figure figure) {
        if (!indifference.share()) {
            return indifference.amount();
        }
        double mean = figure.entries().get(0).value().orElseThrow(this::missing).mean();
        if (mean == 0) {
            throw Refusal.of(Refusal.Reason.SHARE_OF_NOTHING, kpi.name());
        }
        return indifference.amount() * StrictMath.abs(mean);
    }

    private double[] values(List<List<Outcome>> seen, List<Integer> of, int replication, String scope) {
        double[] values = new double[seen.size()];
        Arrays.fill(values, Double.NaN);
        for (int i : of) {
            values[i] = kpi
                    .measure()
                    .read(contest.input(i).scenario(), seen.get(i).get(replication))
                    .stream()
                    .filter(reading -> reading.scope().equals(scope))
                    .mapToDouble(Reading::value)
                    .findFirst()
                    .orElseThrow(this::missing);
        }
        return values;
    }

    private Refusal missing() {
        return Refusal.of(Refusal.Reason.KPI_INCOMPLETE, kpi.name());
    }
}
