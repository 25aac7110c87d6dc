package cuofeng.results.table;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.SweepSheet;
import cuofeng.results.measure.SweepSheet.Figure;
import cuofeng.results.measure.SweepSheet.Point;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Table of {@code sweep.csv}: every figure of the whole scenario at every point. */
public final class SweepTable {

    private SweepTable() {}

    /**
     * Columns point (from 1), one per factor by its key, kpi, scope, unit, mean, half_width (missing with one
     * replication), replications.
     */
    public static Table of(SweepSheet sheet) {
        IntColumn number = IntColumn.create("point");
        List<DoubleColumn> factors = sheet.factors().stream()
                .map(factor -> DoubleColumn.create(CsvWriter.text(factor.key())))
                .toList();
        StringColumn kpi = StringColumn.create("kpi");
        StringColumn scope = StringColumn.create("scope");
        StringColumn unit = StringColumn.create("unit");
        DoubleColumn mean = DoubleColumn.create("mean");
        DoubleColumn halfWidth = DoubleColumn.create("half_width");
        IntColumn replications = IntColumn.create("replications");
        for (Point point : sheet.points()) {
            for (Figure figure : point.figures().keySet()) {
                number.append(point.number());
                for (int f = 0; f < factors.size(); f++) {
                    factors.get(f).append(point.values().get(f));
                }
                kpi.append(figure.measure().id());
                scope.append(figure.scope());
                unit.append(figure.measure().unit());
                Estimate estimate = point.estimate(figure);
                mean.append(estimate.mean());
                if (estimate.halfWidth().isPresent()) {
                    halfWidth.append(estimate.halfWidth().getAsDouble());
                } else {
                    halfWidth.appendMissing();
                }
                replications.append(estimate.replications());
            }
        }
        List<Column<?>> columns = new ArrayList<>();
        columns.add(number);
        columns.addAll(factors);
        columns.addAll(List.of(kpi, scope, unit, mean, halfWidth, replications));
        return Table.create("sweep", columns);
    }
}
