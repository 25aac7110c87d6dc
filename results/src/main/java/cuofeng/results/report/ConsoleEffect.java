package cuofeng.results.report;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.results.measure.Reading;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change of the scenario does to every figure, as a table for a terminal. */
public final class ConsoleEffect {

    private static final String NONE = "–";

    /** Values for the whole scenario and the quantiles that sum up a distribution. */
    private static final List<String> SCOPES = List.of(Reading.ALL, "mean", "p90");

    private ConsoleEffect() {}

    /**
     * A figure of two scenarios under one plan.
     *
     * @param before empty if it does not exist there
     * @param difference after less before, paired by replication
     */
    public record Row(
            Measure measure,
            String scope,
            Optional<Estimate> before,
            Optional<Estimate> after,
            Optional<Estimate> difference) {}

    /** Figures of the whole scenario in the order of the catalogue; those that neither has are left out. */
    public static List<Row> rows(KpiSheet before, KpiSheet after, String plan) {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            for (String scope : SCOPES) {
                Optional<Estimate> ofBefore = before.find(plan, measure.id(), scope);
                Optional<Estimate> ofAfter = after.find(plan, measure.id(), scope);
                if (ofBefore.isPresent() || ofAfter.isPresent()) {
                    rows.add(new Row(
                            measure,
                            scope,
                            ofBefore,
                            ofAfter,
                            after.differenceFrom(before, plan, plan, measure.id(), scope)));
                }
            }
        }
        return rows;
    }

    /**
     * Lines without line ends; differences that chance may explain stand in brackets.
     *
     * @param heading of the four columns
     */
    public static List<String> lines(List<Row> rows, List<String> heading, Language language) {
        List<List<String>> table = new ArrayList<>();
        table.add(heading);
        for (Row row : rows) {
            double largest = Stream.of(row.before(), row.after())
                    .flatMap(Optional::stream)
                    .mapToDouble(estimate -> StrictMath.abs(estimate.mean()))
                    .max()
                    .orElse(0);
            Scale scale = Scale.ofUnit(row.measure().unit(), largest);
            Text unit = scale.unit(Words.unit(row.measure().unit()));
            String scope = row.scope().equals(Reading.ALL) ? "" : " " + row.scope();
            String difference = cell(row.difference(), scale, language);
            boolean sure = row.difference()
                    .map(d -> d.surelyNegative() || d.surelyPositive())
                    .orElse(true);
            table.add(List.of(
                    "%s%s (%s)".formatted(language.of(row.measure().name()), scope, language.of(unit)),
                    cell(row.before(), scale, language),
                    cell(row.after(), scale, language),
                    sure ? difference : "(" + difference + ")"));
        }
        return ConsoleTable.lines(table, 1);
    }

    private static String cell(Optional<Estimate> estimate, Scale scale, Language language) {
        return estimate.map(e -> language.of(Numerals.withInterval(scale, e))).orElse(NONE);
    }
}
