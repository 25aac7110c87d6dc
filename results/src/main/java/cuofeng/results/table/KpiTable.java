package cuofeng.results.table;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.KpiSheet;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Table of {@code kpis.csv}: every figure of every plan, mean over replications with its 95 % half-width. */
public final class KpiTable {

    private KpiTable() {}

    /** Columns plan, kpi, scope, unit, mean, half_width (missing with one replication), replications. */
    public static Table of(KpiSheet sheet) {
        StringColumn plan = StringColumn.create("plan");
        StringColumn kpi = StringColumn.create("kpi");
        StringColumn scope = StringColumn.create("scope");
        StringColumn unit = StringColumn.create("unit");
        DoubleColumn mean = DoubleColumn.create("mean");
        DoubleColumn halfWidth = DoubleColumn.create("half_width");
        IntColumn replications = IntColumn.create("replications");
        for (KpiSheet.Row row : sheet.rows()) {
            Estimate estimate = row.estimate();
            plan.append(row.plan());
            kpi.append(row.measure().id());
            scope.append(row.scope());
            unit.append(row.measure().unit());
            mean.append(estimate.mean());
            if (estimate.halfWidth().isPresent()) {
                halfWidth.append(estimate.halfWidth().getAsDouble());
            } else {
                halfWidth.appendMissing();
            }
            replications.append(estimate.replications());
        }
        return Table.create("kpis", plan, kpi, scope, unit, mean, halfWidth, replications);
    }
}
