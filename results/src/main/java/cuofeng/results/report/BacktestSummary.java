package cuofeng.results.report;

import cuofeng.results.measure.BacktestScores;
import cuofeng.results.measure.BacktestScores.OfKind;
import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.Day;
import cuofeng.simulator.outcome.BacktestOutcome.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A backtest on a terminal: what it says of the peak, from what, day by day, and how right it was in its tests. */
public final class BacktestSummary {

    private final BacktestOutcome outcome;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private BacktestSummary(BacktestOutcome outcome, Language language) {
        this.outcome = outcome;
        this.language = language;
    }

    /** Lines without line ends. */
    public static List<String> lines(BacktestOutcome outcome, Language language) {
        return new BacktestSummary(outcome, language).lines();
    }

    private List<String> lines() {
        Day peak = BacktestScores.highest(outcome.days());
        say(Phrase.BACKTEST_PEAK.with(
                days(outcome.forecast()),
                Numerals.day(peak.date()),
                volume(peak.delivered()),
                volume(peak.low()),
                volume(peak.high())));
        BacktestOutcome.Parameters model = outcome.parameters();
        say(Phrase.BACKTEST_MODEL.with(
                days(outcome.calibrate()),
                Numerals.digits(model.meanDelayDays(), 1),
                volume(model.knee().estimate()),
                Numerals.percent(model.stretch().estimate()),
                Numerals.digits(model.coverage(), 3)));
        if (!outcome.interpolated().isEmpty()) {
            say(Phrase.BACKTEST_INTERPOLATED.with(Phrase.items(
                    outcome.interpolated().stream().map(Numerals::date).toList())));
        }
        BacktestScores.published(outcome)
                .ifPresent(score -> say(Phrase.BACKTEST_SCORE.with(
                        score.days(),
                        Numerals.percent(score.meanAbsolute()),
                        Numerals.percent(score.covered()),
                        Numerals.day(score.publishedPeak()),
                        Numerals.day(score.forecastPeak()))));
        lines.addAll(ConsoleTable.ofColumns(forecast(), 1));
        List<OfKind> scores = BacktestScores.byKind(outcome);
        say(Phrase.BACKTEST_TESTS.text());
        lines.addAll(ConsoleTable.ofColumns(tests(scores), 1));
        if (outcome.widening() > 1) {
            say(Phrase.BACKTEST_WIDENED.with(Numerals.digits(outcome.widening(), 2)));
        }
        return List.copyOf(lines);
    }

    private List<List<String>> forecast() {
        List<List<String>> columns = new ArrayList<>();
        columns.add(
                column(Phrase.BACKTEST_DATE, outcome.days(), day -> day.date().toString()));
        columns.add(column(Phrase.BACKTEST_COLLECTED, outcome.days(), day -> volume(day.collected())));
        columns.add(column(Phrase.BACKTEST_DELIVERED, outcome.days(), day -> volume(day.delivered())));
        columns.add(column(Phrase.BACKTEST_LOW, outcome.days(), day -> volume(day.low())));
        columns.add(column(Phrase.BACKTEST_HIGH, outcome.days(), day -> volume(day.high())));
        if (BacktestScores.published(outcome).isPresent()) {
            columns.add(column(
                    Phrase.PUBLISHED,
                    outcome.days(),
                    day -> day.published().isPresent() ? volume(day.published().getAsDouble()) : "–"));
        }
        return columns;
    }

    private List<List<String>> tests(List<OfKind> scores) {
        List<List<String>> columns = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(""));
        scores.forEach(score -> names.add(language.of(name(score))));
        columns.add(names);
        for (Method method : Method.values()) {
            columns.add(column(name(method), scores, score -> share(score.error(method))));
        }
        columns.add(column(Phrase.BACKTEST_WITHIN, scores, score -> share(score.covered())));
        columns.add(column(
                Phrase.BACKTEST_PEAKS,
                scores,
                score -> score.peaksWithinADay() + "/" + score.tests().size()));
        return columns;
    }

    private static Text name(OfKind score) {
        Phrase phrase = switch (score.kind()) {
            case WEEK -> Phrase.BACKTEST_WEEK;
            case ORIGIN -> Phrase.BACKTEST_ORIGIN;
            case PEAK -> Phrase.BACKTEST_AROUND_PEAK;
        };
        return phrase.with(score.tests().size());
    }

    private static Phrase name(Method method) {
        return switch (method) {
            case LAG -> Phrase.BACKTEST_LAG;
            case DELAY -> Phrase.BACKTEST_DELAY;
            case DELAY_AND_CAPACITY -> Phrase.BACKTEST_CAPACITY;
        };
    }

    private <T> List<String> column(Phrase head, List<T> rows, Function<T, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(language.of(head.text()));
        rows.forEach(row -> cells.add(cell.apply(row)));
        return cells;
    }

    private static Text days(DaySpan span) {
        Text from = Numerals.date(span.from());
        Text to = Numerals.date(span.to());
        return new Text(from.zh() + "至" + to.zh(), from.en() + " to " + to.en());
    }

    private static String volume(double volume) {
        return Numerals.digits(volume, 2);
    }

    private String share(double share) {
        return language.of(Numerals.percent(share));
    }

    private void say(Text sentence) {
        lines.add(language.of(sentence));
    }
}
