package cuofeng.results.table;

import cuofeng.results.measure.Comparison;
import cuofeng.results.measure.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Table of {@code compare.csv}: every figure of every alternative, beside the first and beside the best of the others. */
public final class ComparisonTable {

    private ComparisonTable() {}

    /**
     * Columns alternative, kpi, scope, unit, mean, half_width, replications, difference (from the first alternative, paired),
     * difference_half_width, pairing_gain, adjusted_mean, adjusted_half_width, adjusted_difference,
     * adjusted_difference_half_width (with chance in the number of orders taken out), beside_best_lower, beside_best_upper, may_be_best (true or false). What does not
     * exist is missing: rows of figures that an alternative does not have, half-widths of one replication, differences of the first
     * alternative, ranks by figures without a better direction.
     */
    public static Table of(Comparison comparison) {
        Columns columns = new Columns();
        for (Comparison.Figure figure : comparison.figures()) {
            for (int i = 0; i < figure.entries().size(); i++) {
                if (figure.entries().get(i).value().isPresent()) {
                    columns.append(
                            comparison.alternatives().get(i),
                            figure,
                            figure.entries().get(i));
                }
            }
        }
        return columns.table();
    }

    private static final class Columns {
        private final StringColumn alternative = StringColumn.create("alternative");
        private final StringColumn kpi = StringColumn.create("kpi");
        private final StringColumn scope = StringColumn.create("scope");
        private final StringColumn unit = StringColumn.create("unit");
        private final DoubleColumn mean = DoubleColumn.create("mean");
        private final DoubleColumn halfWidth = DoubleColumn.create("half_width");
        private final IntColumn replications = IntColumn.create("replications");
        private final DoubleColumn difference = DoubleColumn.create("difference");
        private final DoubleColumn differenceHalfWidth = DoubleColumn.create("difference_half_width");
        private final DoubleColumn pairingGain = DoubleColumn.create("pairing_gain");
        private final DoubleColumn adjusted = DoubleColumn.create("adjusted_mean");
        private final DoubleColumn adjustedHalfWidth = DoubleColumn.create("adjusted_half_width");
        private final DoubleColumn adjustedDifference = DoubleColumn.create("adjusted_difference");
        private final DoubleColumn adjustedDifferenceHalfWidth = DoubleColumn.create("adjusted_difference_half_width");
        private final DoubleColumn lower = DoubleColumn.create("beside_best_lower");
        private final DoubleColumn upper = DoubleColumn.create("beside_best_upper");
        private final StringColumn mayBeBest = StringColumn.create("may_be_best");

        void append(String name, Comparison.Figure figure, Comparison.Entry entry) {
            Estimate value = entry.value().orElseThrow();
            alternative.append(name);
            kpi.append(figure.measure().id());
            scope.append(figure.scope());
            unit.append(figure.measure().unit());
            mean.append(value.mean());
            append(halfWidth, value.halfWidth());
            replications.append(value.replications());
            append(difference, differenceHalfWidth, entry.difference());
            append(pairingGain, entry.pairingGain());
            append(adjusted, adjustedHalfWidth, entry.adjusted());
            append(adjustedDifference, adjustedDifferenceHalfWidth, entry.adjustedDifference());
            append(
                    lower,
                    entry.besideBest().map(c -> OptionalDouble.of(c.lower())).orElse(OptionalDouble.empty()));
            append(
                    upper,
                    entry.besideBest().map(c -> OptionalDouble.of(c.upper())).orElse(OptionalDouble.empty()));
            mayBeBest.append(
                    entry.besideBest().map(c -> Boolean.toString(c.mayBeBest())).orElse(""));
        }

        private static void append(DoubleColumn means, DoubleColumn halfWidths, Optional<Estimate> estimate) {
            append(means, estimate.map(e -> OptionalDouble.of(e.mean())).orElse(OptionalDouble.empty()));
            append(halfWidths, estimate.map(Estimate::halfWidth).orElse(OptionalDouble.empty()));
        }

        private static void append(DoubleColumn column, OptionalDouble value) {
            if (value.isPresent()) {
                column.append(value.getAsDouble());
            } else {
                column.appendMissing();
            }
        }

        Table table() {
            return Table.create(
                    "compare",
                    alternative,
                    kpi,
                    scope,
                    unit,
                    mean,
                    halfWidth,
                    replications,
                    difference,
                    differenceHalfWidth,
                    pairingGain,
                    adjusted,
                    adjustedHalfWidth,
                    adjustedDifference,
                    adjustedDifferenceHalfWidth,
                    lower,
                    upper,
                    mayBeBest);
        }
    }
}
