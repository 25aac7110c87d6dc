package cuofeng.results.report;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.VolumeMeasures;
import cuofeng.results.store.RunColumn;
import cuofeng.results.store.StoredFigure;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures of runs side by side, as a table for a terminal. */
public final class ConsoleRuns {

    private static final String NONE = "–";
    private static final String LOWER = "↓";
    private static final String HIGHER = "↑";

    /** Values for the whole scenario and the quantiles that sum up a distribution; the others are left to the CSV. */
    private static final Set<String> SCOPES =
            Set.of(Reading.ALL, "mean", "p90", "network", VolumeMeasures.SEASON, "max", "gini");

    private ConsoleRuns() {}

    /** Whether a figure stands in the table. */
    public static boolean isShown(StoredFigure figure) {
        return SCOPES.contains(figure.scope());
    }

    /**
     * Lines without line ends: a heading, then a figure a line. An arrow tells which way a figure differs from the first
     * column's where chance does not explain it; of the plans of one run a star marks the recommended one.
     *
     * @param columns at least one
     */
    public static List<String> lines(List<RunColumn> columns, Language language) {
        List<List<String>> rows = new ArrayList<>();
        boolean oneRun = columns.stream().map(RunColumn::run).distinct().count() == 1;
        List<String> heading = new ArrayList<>(List.of(language.of(Phrase.RUNS_FIGURE.text())));
        for (RunColumn column : columns) {
            String plan = language.of(Words.plan(column.plan()));
            boolean marked = oneRun && column.plan().equals(column.provenance().recommended());
            heading.add(oneRun ? (marked ? "* " + plan : plan) : column.run() + " · " + plan);
        }
        rows.add(heading);
        Map<List<String>, StoredFigure> shown = new LinkedHashMap<>();
        for (RunColumn column : columns) {
            column.figures().stream()
                    .filter(ConsoleRuns::isShown)
                    .forEach(figure -> shown.putIfAbsent(List.of(figure.kpi(), figure.scope()), figure));
        }
        shown.values().forEach(figure -> rows.add(row(figure, columns, language)));
        return ConsoleTable.lines(rows, 1);
    }

    private static List<String> row(StoredFigure figure, List<RunColumn> columns, Language language) {
        double largest = columns.stream()
                .flatMap(column -> column.find(figure.kpi(), figure.scope()).stream())
                .mapToDouble(each -> StrictMath.abs(each.estimate().mean()))
                .max()
                .orElse(0);
        Scale scale = Scale.ofUnit(figure.unit(), largest);
        Text unit = scale.unit(Words.unitOrItself(figure.unit()));
        String words = language.of(unit);
        String scope = figure.scope().equals(Reading.ALL) ? "" : " " + figure.scope();
        List<String> row = new ArrayList<>();
        row.add(language.of(figure.name()) + scope + (words.isEmpty() ? "" : " (" + words + ")"));
        for (RunColumn column : columns) {
            Optional<StoredFigure> own = column.find(figure.kpi(), figure.scope());
            row.add(own.map(each -> cell(each, column.difference(columns.get(0), each), scale, language))
                    .orElse(NONE));
        }
        return row;
    }

    private static String cell(StoredFigure figure, Optional<Estimate> difference, Scale scale, Language language) {
        String figures = language.of(Numerals.withInterval(scale, figure.estimate()));
        if (difference.isPresent() && difference.get().surelyNegative()) {
            return figures + " " + LOWER;
        }
        boolean higher = difference.isPresent() && difference.get().surelyPositive();
        return higher ? figures + " " + HIGHER : figures;
    }
}
