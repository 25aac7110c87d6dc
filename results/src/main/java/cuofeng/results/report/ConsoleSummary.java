package cuofeng.results.report;

import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import java.util.ArrayList;
import java.util.List;

/** The end of a run on a terminal: breaches of the law, verdict, recommendation and a table of the plans, twelve lines at most. */
public final class ConsoleSummary {

    private static final int LINES = 12;

    private ConsoleSummary() {}

    /** Lines without line ends, free of control characters. */
    public static List<String> lines(RunResults run, KpiSheet kpis, Language language) {
        Figures figures = new Figures(run, kpis);
        ReleaseProfile release =
                ReleaseProfile.of(run.shipments(), run.recommendedPlan().schedule());
        Advice advice = Advice.of(figures, release);
        List<String> table = table(figures, language);
        List<String> lines = new ArrayList<>();
        advice.breaches().stream().map(language::of).forEach(lines::add);
        lines.add(language.of(advice.verdict().sentence().text()));
        // Plans beyond the usual five cost lines of advice, never of the table.
        int room = Math.max(0, LINES - lines.size() - table.size());
        advice.lines().stream().limit(room).map(language::of).forEach(lines::add);
        lines.addAll(table);
        return lines.stream().map(ConsoleTable::printable).toList();
    }

    /** A column of figures. */
    private record Column(Phrase name, Measure measure, String scope) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(Phrase.CONSOLE_BACKLOG, BacklogMeasures.BACKLOG, Reading.ALL),
            new Column(Phrase.CONSOLE_HELD, BacklogMeasures.HELD, Reading.ALL),
            new Column(Phrase.CONSOLE_FLOODED, BacklogMeasures.FLOODED, Reading.ALL),
            new Column(Phrase.CONSOLE_P90, ServiceMeasures.ORDER_TO_DOOR, ServiceMeasures.P90));

    private static List<String> table(Figures figures, Language language) {
        List<String> plans =
                figures.run().plans().stream().map(PlanResult::plan).toList();
        List<List<String>> columns = new ArrayList<>();
        columns.add(names(figures, language, plans));
        for (Column column : COLUMNS) {
            columns.add(column(figures, language, plans, column));
        }
        return ConsoleTable.ofColumns(columns, 1);
    }

    private static List<String> names(Figures figures, Language language, List<String> plans) {
        List<String> cells = new ArrayList<>();
        cells.add(language.of(Phrase.CONSOLE_PLAN.text()));
        for (String plan : plans) {
            cells.add((plan.equals(figures.plan()) ? "* " : "  ") + language.of(Words.plan(plan)));
        }
        return cells;
    }

    private static List<String> column(Figures figures, Language language, List<String> plans, Column column) {
        Measure measure = column.measure();
        double largest = plans.stream()
                .mapToDouble(plan -> figures.mean(plan, measure, column.scope()))
                .max()
                .orElse(0);
        Scale scale = Scale.ofUnit(measure.unit(), largest);
        List<String> cells = new ArrayList<>();
        cells.add(language.of(Phrase.CONSOLE_HEAD.with(column.name().text(), scale.unit(Words.unit(measure.unit())))));
        for (String plan : plans) {
            cells.add(figures.find(plan, measure, column.scope())
                    .map(estimate -> language.of(Numerals.withInterval(scale, estimate)))
                    .orElse("–"));
        }
        return cells;
    }
}
