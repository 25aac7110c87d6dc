package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Weights;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the figures can be trusted.
 *
 * @param facts chance, proven bound, assumptions and checks of this run
 * @param conserved whether no replication lost a parcel or made one up
 * @param conservation the same in words
 * @param leftOut what the scenario does not use, or the model does not know
 * @param definitions of all measures
 */
record Confidence(
        List<Text> facts,
        boolean conserved,
        Text conservation,
        Text notes,
        List<Text> leftOut,
        Grid definitions,
        Text provenance) {

    Confidence {
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    static Confidence of(RunResults run) {
        Scenario scenario = run.scenario();
        List<Text> facts = new ArrayList<>();
        facts.add(Phrase.SURE_REPLICATIONS.with(
                run.recommendedPlan().outcomes().size(),
                Long.toString(run.seed()),
                Numerals.digits(scenario.lotSize(), 0)));
        facts.add(Phrase.SURE_INTERVAL.text());
        run.optimization().ifPresent(summary -> facts.addAll(optimization(summary)));
        Forecast forecast = scenario.forecast();
        facts.add(Phrase.SURE_FORECAST.with(
                Numerals.percent(forecast.seasonCv()),
                Numerals.percent(forecast.waveCv()),
                Numerals.percent(forecast.dayCv())));
        facts.add(conservation(run));
        facts.add(screening(run));
        return new Confidence(
                facts,
                run.plans().stream()
                        .flatMap(plan -> plan.outcomes().stream())
                        .allMatch(outcome -> outcome.counts().conserved()),
                conservation(run),
                scenario.notes(),
                leftOut(new Uses(scenario)),
                catalogue(),
                Phrase.PROVENANCE.with(run.version(), scenario.id(), run.scenarioSha256(), Long.toString(run.seed())));
    }

    boolean hasNotes() {
        return !notes.zh().isBlank() || !notes.en().isBlank();
    }

    private static List<Text> optimization(OptimizationSummary summary) {
        List<Text> facts = new ArrayList<>();
        Weights weights = summary.weights();
        facts.add(Phrase.SURE_OBJECTIVE.with(Numerals.count(summary.objective())));
        boolean proven = summary.bound().isPresent() && summary.gap().isPresent();
        facts.add(
                proven
                        ? Phrase.SURE_BOUND.with(
                                Numerals.count(summary.bound().getAsDouble()),
                                Numerals.percent(summary.gap().getAsDouble()))
                        : Phrase.SURE_NO_BOUND.text());
        facts.add(Phrase.SURE_WEIGHTS.with(
                Numerals.digits(weights.hubBacklog(), 2), Numerals.digits(weights.outletBacklog(), 2)));
        facts.addAll(ScoreLines.of(summary.terms()));
        facts.add(Phrase.SURE_EFFORT.with(Numerals.digits((double) summary.scoreCalculations(), 0)));
        summary.keptRound()
                .ifPresent(kept -> facts.add(Phrase.SURE_ROUNDS.with(
                        summary.rounds().size(),
                        kept.round(),
                        Numerals.count(kept.simulated()),
                        Numerals.count(summary.rounds().get(0).simulated()))));
        summary.robust()
                .ifPresent(robust -> facts.add(Phrase.SURE_ROBUST.with(
                        robust.draws(),
                        Numerals.count(robust.mean()),
                        Numerals.count(robust.worst()),
                        Numerals.count(robust.nominalMean()),
                        Numerals.count(robust.nominalWorst()))));
        if (!summary.reproducible()) {
            facts.add(Phrase.SURE_NOT_REPRODUCIBLE.text());
        }
        return facts;
    }

    private static List<Text> leftOut(Uses uses) {
        List<Phrase> leftOut = new ArrayList<>();
        if (!uses.congestion()) {
            leftOut.add(Phrase.LEFT_OUT_CONGESTION);
        }
        if (!uses.overtime()) {
            leftOut.add(Phrase.LEFT_OUT_OVERTIME);
        }
        if (!uses.failedAttempts() && !uses.lockers()) {
            leftOut.add(Phrase.LEFT_OUT_ATTEMPTS);
        }
        if (!uses.interruptions()) {
            leftOut.add(Phrase.LEFT_OUT_INTERRUPTIONS);
        }
        if (!uses.packaging()) {
            leftOut.add(Phrase.LEFT_OUT_PACKAGING);
        }
        leftOut.add(Phrase.LEFT_OUT_COSTS);
        return leftOut.stream().map(Phrase::text).toList();
    }

    private static Text conservation(RunResults run) {
        long all = 0;
        long broken = 0;
        for (PlanResult plan : run.plans()) {
            all += plan.outcomes().size();
            broken += plan.outcomes().stream()
                    .filter(outcome -> !outcome.counts().conserved())
                    .count();
        }
        return broken == 0 ? Phrase.SURE_CONSERVED.with(all) : Phrase.SURE_NOT_CONSERVED.with(all, broken);
    }

    private static Text screening(RunResults run) {
        long unscreened = run.plans().stream()
                .flatMap(plan -> plan.outcomes().stream())
                .mapToLong(Outcome::sortedUnscreened)
                .sum();
        return Phrase.SURE_SCREENED.with(Numerals.digits((double) unscreened, 0));
    }

    private static Grid catalogue() {
        List<Grid.Row> rows = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            Text unit = Words.unit(measure.unit());
            rows.add(Grid.Row.of(
                    measure.name(),
                    List.of(
                            Text.of(measure.id()),
                            unit.zh().isEmpty() ? Text.of("1") : unit,
                            measure.formula(),
                            measure.source())));
        }
        return new Grid(
                Phrase.DEFINITIONS.text(),
                List.of(
                        Phrase.FIGURE.text(),
                        Phrase.KPI_ID.text(),
                        Phrase.UNIT.text(),
                        Phrase.DEFINITION.text(),
                        Phrase.SOURCE.text()),
                rows,
                true);
    }
}
