package cuofeng.results.report;

import cuofeng.results.measure.Compared;
import cuofeng.results.measure.Comparison.Entry;
import cuofeng.results.measure.Comparison.Figure;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.run.Alternative;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.stats.ComparisonWithBest.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** A comparison on a terminal: which may be best, the figure they are ranked by, and other figures side by side. */
public final class ComparisonSummary {

    private static final String NONE = "–";

    /** More columns would not fit on a terminal; all are in the table's file. */
    private static final int MOST_COLUMNS = 4;

    /** Figures beside the one that ranks: where waiting went, what it cost. */
    private static final Set<String> OTHERS = Set.of(
            "backlog_hub",
            "backlog_outlet",
            "held",
            "flooded",
            "time_to_clear",
            "order_to_door",
            "on_time_72h",
            "ship_by_kept",
            "overtime",
            "refused",
            "over_limit");

    private static final Set<String> SCOPES = Set.of(Reading.ALL, "mean", "p90");

    private final Compared compared;
    private final Language language;
    private final List<String> names;

    private ComparisonSummary(Compared compared, Language language) {
        this.compared = compared;
        this.language = language;
        this.names = names(compared.alternatives(), language);
    }

    /** Lines without line ends, free of control characters. */
    public static List<String> lines(Compared compared, Language language) {
        ComparisonSummary summary = new ComparisonSummary(compared, language);
        List<String> lines = new ArrayList<>(summary.verdict());
        lines.add("");
        lines.addAll(summary.judged());
        summary.note().ifPresent(lines::add);
        List<List<String>> others = summary.others();
        if (others.size() > 1) {
            lines.add("");
            lines.add(language.of(Phrase.COMPARE_OTHERS.text()));
            lines.addAll(ConsoleTable.lines(others, 1));
        }
        return lines.stream().map(ConsoleTable::printable).toList();
    }

    /** Without what all have in common: the plan alone of one scenario, the scenario alone under one plan. */
    private static List<String> names(List<Alternative> alternatives, Language language) {
        boolean oneScenario =
                alternatives.stream().map(Alternative::scenarioName).distinct().count() == 1;
        boolean onePlan = alternatives.stream()
                        .map(alternative -> alternative.plan().plan())
                        .distinct()
                        .count()
                == 1;
        return alternatives.stream()
                .map(alternative -> onePlan && !oneScenario
                        ? alternative.scenarioName()
                        : oneScenario
                                ? language.of(Words.plan(alternative.plan().plan()))
                                : alternative.name())
                .toList();
    }

    private List<String> verdict() {
        Figure figure = compared.judged();
        String name = language.of(scoped(figure));
        List<Integer> set = compared.bestSet();
        List<String> lines = new ArrayList<>();
        if (set.isEmpty()) {
            boolean single = compared.alternatives().stream()
                    .allMatch(alternative -> alternative.plan().outcomes().size() == 1);
            lines.add(language.of((single ? Phrase.COMPARE_ONE_REPLICATION : Phrase.COMPARE_NO_RANK).with(name)));
            return lines;
        }
        if (compared.isDecided()) {
            String best = names.get(set.get(0));
            lines.add(language.of(compared.selection()
                    .map(selection ->
                            Phrase.COMPARE_SELECTED.with(name, best, withUnit(figure, selection.indifference())))
                    .orElseGet(() -> Phrase.COMPARE_BEST.with(name, best, names.size()))));
            return lines;
        }
        Text listed = Phrase.items(
                set.stream().map(number -> Text.of(names.get(number))).toList());
        lines.add(language.of(
                set.size() == names.size()
                        ? Phrase.COMPARE_ALL_OPEN.with(name, names.size())
                        : Phrase.COMPARE_OPEN.with(name, listed)));
        if (compared.selection().isPresent()) {
            lines.add(language.of(Phrase.COMPARE_STOPPED.text()));
        } else if (figure.replicationsToDecide().isPresent()) {
            double needed = (double) figure.replicationsToDecide().getAsLong();
            lines.add(language.of(Phrase.COMPARE_MORE.with(Numerals.digits(needed, 0))));
        }
        return lines;
    }

    private static Text withUnit(Figure figure, double value) {
        Scale scale = Scale.ofUnit(figure.measure().unit(), value);
        Text number = scale.number(value);
        Text unit = scale.unit(Words.unit(figure.measure().unit()));
        return new Text(number.zh() + unit.zh(), (number.en() + " " + unit.en()).strip());
    }

    private static Text scoped(Figure figure) {
        return Words.figure(figure.measure(), figure.scope());
    }

    private List<String> judged() {
        Figure figure = compared.judged();
        Scale scale = scale(figure);
        Text unit = scale.unit(Words.unit(figure.measure().unit()));
        boolean lower = figure.measure().better() == Measure.Better.LOWER;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "  " + language.of(Phrase.COMPARE_NAME.text()),
                language.of(Phrase.COMPARE_MEAN.text()),
                language.of(Phrase.COMPARE_DIFFERENCE.with(names.get(0))),
                language.of(Phrase.COMPARE_BESIDE.text()),
                language.of(Phrase.COMPARE_REPLICATIONS.text())));
        List<Integer> set = compared.bestSet();
        for (int i = 0; i < names.size(); i++) {
            Entry entry = figure.entries().get(i);
            rows.add(List.of(
                    (set.contains(i) ? "* " : "  ") + names.get(i),
                    cell(entry.value(), scale),
                    i == 0 ? NONE : bracketed(entry.difference(), scale),
                    entry.besideBest()
                            .map(contender -> interval(contender, scale))
                            .orElse(NONE),
                    entry.value()
                            .map(value -> Integer.toString(value.replications()))
                            .orElse(NONE)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(language.of((lower ? Phrase.COMPARE_JUDGED : Phrase.COMPARE_JUDGED_UP).with(scoped(figure), unit)));
        lines.addAll(ConsoleTable.lines(rows, 1));
        return lines;
    }

    /** What the table's figures rest on. */
    private Optional<String> note() {
        if (compared.selection().isPresent()) {
            return Optional.of(language.of(
                    Phrase.COMPARE_FIRST_STAGE.with(compared.selection().get().firstStage())));
        }
        if (compared.adjusted()) {
            return Optional.of(language.of(Phrase.COMPARE_ADJUSTED.text()));
        }
        OptionalDouble least = compared.judged().entries().stream()
                .map(Entry::pairingGain)
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        return least.isPresent() && least.getAsDouble() >= 2
                ? Optional.of(language.of(
                        Phrase.COMPARE_GAIN.with(Numerals.digits(StrictMath.floor(least.getAsDouble()), 0))))
                : Optional.empty();
    }

    private List<List<String>> others() {
        int columns = Math.min(names.size(), MOST_COLUMNS);
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>();
        heading.add(language.of(Phrase.COMPARE_FIGURE.text()));
        heading.addAll(names.subList(0, columns));
        rows.add(heading);
        for (Figure figure : compared.comparison().figures()) {
            if (OTHERS.contains(figure.measure().id()) && SCOPES.contains(figure.scope()) && !isNothing(figure)) {
                rows.add(row(figure, columns));
            }
        }
        return rows;
    }

    /** 0 in all alternatives, as a breach of the law should be. */
    private static boolean isNothing(Figure figure) {
        return figure.entries().stream()
                .allMatch(entry -> entry.value().map(value -> value.mean() == 0).orElse(true));
    }

    private List<String> row(Figure figure, int columns) {
        Scale scale = scale(figure);
        Text unit = scale.unit(Words.unit(figure.measure().unit()));
        Text name = scoped(figure);
        List<String> row = new ArrayList<>();
        row.add(language.of(unit).isEmpty() ? language.of(name) : language.of(Phrase.CONSOLE_HEAD.with(name, unit)));
        row.add(cell(figure.entries().get(0).value(), scale));
        IntStream.range(1, columns)
                .mapToObj(i -> bracketed(figure.entries().get(i).difference(), scale))
                .forEach(row::add);
        return row;
    }

    private static Scale scale(Figure figure) {
        double largest = figure.entries().stream()
                .flatMap(entry -> entry.value().stream())
                .mapToDouble(value -> StrictMath.abs(value.mean()))
                .max()
                .orElse(0);
        return Scale.ofUnit(figure.measure().unit(), largest);
    }

    private String cell(Optional<Estimate> estimate, Scale scale) {
        return estimate.map(e -> language.of(Numerals.withInterval(scale, e))).orElse(NONE);
    }

    private String bracketed(Optional<Estimate> difference, Scale scale) {
        boolean sure =
                difference.map(d -> d.surelyNegative() || d.surelyPositive()).orElse(true);
        String text = cell(difference, scale);
        return sure ? text : "(" + text + ")";
    }

    private String interval(Contender contender, Scale scale) {
        return "[%s, %s]"
                .formatted(language.of(scale.number(contender.lower())), language.of(scale.number(contender.upper())));
    }
}
