package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.results.measure.Compared;
import cuofeng.results.measure.Comparison;
import cuofeng.results.measure.Kpi;
import cuofeng.results.measure.Selection;
import cuofeng.results.run.Alternative;
import cuofeng.results.run.PlanResult;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Simulates several alternatives under common random numbers, and says which may be best by a figure. All equally often;
 * or, where a difference is named that does not matter, each as long as it has not fallen behind.
 */
public final class CompareAlternatives {

    private final Progress progress;

    public CompareAlternatives(Progress progress) {
        this.progress = progress;
    }

    /**
     * Compares alternatives and writes the comparison. Seed and replications are those of the first one's scenario unless
     * others are asked for.
     *
     * @param ranking by what, and how
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public Compared run(List<AlternativeChoice> choices, Ranking ranking, Output output, Sampling sampling) {
        output.requireWritable();
        Kpi judged = KpiChoice.of(ranking.kpi());

        progress.begin(Step.READ, 0);
        Contest contest = Contest.read(choices);
        Experiment experiment = sampling.experiment(contest.first());
        if (ranking.indifference().isPresent() && sampling.replications().isEmpty()) {
            experiment = new Experiment(
                    experiment.seed(),
                    Math.max(Indifference.FIRST_STAGE, experiment.replications()),
                    experiment.threads());
        }

        try (RunJournal journal = RunJournal.open(output, "compare", contest.sha256(), experiment.seed(), progress)) {
            Compared compared = compare(contest, judged, ranking, experiment, journal);
            progress.begin(Step.WRITE, 0);
            output.write(compared);
            journal.done();
            return compared;
        }
    }

    private Compared compare(Contest contest, Kpi judged, Ranking ranking, Experiment experiment, RunJournal journal) {
        int stage = experiment.replications();
        progress.begin(Step.SIMULATE, (long) contest.choices().size() * stage);
        List<List<Outcome>> outcomes = contest.run(experiment, 0, contest.all(), journal, progress);
        Comparison comparison = Comparison.of(alternatives(contest, outcomes), stage, ranking.adjust());
        KpiChoice.requireFound(judged, comparison);
        Optional<Selection> selection = Optional.empty();
        if (ranking.indifference().isPresent()) {
            progress.begin(Step.SIMULATE, 0);
            SelectBest select = new SelectBest(
                    contest, experiment, judged, ranking.indifference().get(), journal, progress);
            selection = Optional.of(select.from(comparison, outcomes));
            comparison = Comparison.of(alternatives(contest, outcomes), stage, ranking.adjust());
        }
        return new Compared(
                experiment.seed(),
                ProgramVersion.read(),
                alternatives(contest, outcomes),
                comparison,
                judged,
                ranking.adjust(),
                selection);
    }

    /**
     * How alternatives are ranked.
     *
     * @param kpi name of the figure
     * @param adjust whether chance in the number of orders is taken out first
     * @param indifference for a selection of one of many; not together with {@code adjust}
     */
    public record Ranking(String kpi, boolean adjust, Optional<Indifference> indifference) {
        public Ranking {
            if (adjust && indifference.isPresent()) {
                throw new IllegalArgumentException("a selection goes by what is observed, not by adjusted figures");
            }
        }
    }

    private static List<Alternative> alternatives(Contest contest, List<List<Outcome>> outcomes) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            AlternativeChoice choice = contest.choices().get(i);
            alternatives.add(new Alternative(
                    choice.name(),
                    choice.scenario(),
                    contest.input(i).scenario(),
                    contest.input(i).sha256(),
                    new PlanResult(choice.plan(), contest.schedule(i), outcomes.get(i))));
        }
        return alternatives;
    }
}
