package cuofeng.results.report;

import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The end of a run on a terminal: verdict, recommendation and a table of the plans, twelve lines at most. */
public final class ConsoleSummary {

    private static final int LINES = 12;
    private static final String GAP = "  ";

    private ConsoleSummary() {}

    /** Lines without line ends, free of control characters. */
    public static List<String> lines(RunResults run, KpiSheet kpis, Language language) {
        Figures figures = new Figures(run, kpis);
        ReleaseProfile release =
                ReleaseProfile.of(run.shipments(), run.recommendedPlan().schedule());
        Advice advice = Advice.of(figures, release);
        List<String> table = table(figures, language);
        List<String> lines = new ArrayList<>();
        lines.add(language.of(advice.verdict().sentence().text()));
        // Plans beyond the usual five cost lines of advice, never of the table.
        int room = Math.max(0, LINES - 1 - table.size());
        advice.lines().stream().limit(room).map(language::of).forEach(lines::add);
        lines.addAll(table);
        return lines.stream().map(ConsoleSummary::printable).toList();
    }

    /** Names come from files: nothing in them may steer the terminal or turn the direction of writing. */
    private static String printable(String line) {
        StringBuilder safe = new StringBuilder();
        line.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\ufffd' : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static List<String> table(Figures figures, Language language) {
        List<String> plans =
                figures.run().plans().stream().map(PlanResult::plan).toList();
        List<List<String>> rows = new ArrayList<>();
        double largest = plans.stream()
                .flatMap(plan -> Stream.of(BacklogMeasures.BACKLOG, BacklogMeasures.HELD)
                        .map(measure -> figures.mean(plan, measure, Reading.ALL)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Scale scale = Scale.of(largest, 0);
        rows.add(Stream.of(
                        Phrase.CONSOLE_PLAN,
                        Phrase.CONSOLE_BACKLOG,
                        Phrase.CONSOLE_HELD,
                        Phrase.CONSOLE_FLOODED,
                        Phrase.CONSOLE_P90)
                .map(phrase -> language.of(phrase.text()))
                .toList());
        for (String plan : plans) {
            rows.add(List.of(
                    (plan.equals(figures.plan()) ? "* " : "  ") + language.of(Words.plan(plan)),
                    interval(figures, language, scale, plan, BacklogMeasures.BACKLOG, Reading.ALL),
                    interval(figures, language, scale, plan, BacklogMeasures.HELD, Reading.ALL),
                    interval(figures, language, Scale.ones(0), plan, BacklogMeasures.FLOODED, Reading.ALL),
                    interval(
                            figures,
                            language,
                            Scale.ones(1),
                            plan,
                            ServiceMeasures.ORDER_TO_DOOR,
                            ServiceMeasures.P90)));
        }
        List<String> lines = aligned(rows);
        Text unit = scale.unit(Phrase.UNIT_PARCEL_HOURS.text());
        lines.set(0, lines.get(0) + GAP + "(" + language.of(Phrase.CONSOLE_UNITS.with(unit)) + ")");
        return lines;
    }

    private static String interval(
            Figures figures, Language language, Scale scale, String plan, Measure measure, String scope) {
        return figures.find(plan, measure, scope)
                .map(estimate -> language.of(Numerals.withInterval(scale, estimate)))
                .orElse("–");
    }

    /** First column flush left, figures flush right. */
    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(DisplayWidth.padRight(row.get(0), widths[0]));
            for (int c = 1; c < columns; c++) {
                line.append(GAP).append(DisplayWidth.padLeft(row.get(c), widths[c]));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
