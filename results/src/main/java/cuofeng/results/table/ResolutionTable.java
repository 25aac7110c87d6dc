package cuofeng.results.table;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Resolution;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Table of {@code resolution.csv}: every figure at every lot size beside the one at the smallest. */
public final class ResolutionTable {

    private ResolutionTable() {}

    /**
     * Columns lot_size, kpi, scope, unit, mean, half_width, reference_mean, error (mean less reference),
     * error_half_width, inside (true or false); half-widths are missing with one replication.
     */
    public static Table of(Resolution resolution) {
        Columns columns = new Columns();
        for (Resolution.LotSize lotSize : resolution.lotSizes()) {
            lotSize.deviations().forEach(deviation -> columns.append(lotSize.parcels(), deviation));
        }
        return columns.table();
    }

    private static final class Columns {
        private final IntColumn lotSize = IntColumn.create("lot_size");
        private final StringColumn kpi = StringColumn.create("kpi");
        private final StringColumn scope = StringColumn.create("scope");
        private final StringColumn unit = StringColumn.create("unit");
        private final DoubleColumn mean = DoubleColumn.create("mean");
        private final DoubleColumn halfWidth = DoubleColumn.create("half_width");
        private final DoubleColumn referenceMean = DoubleColumn.create("reference_mean");
        private final DoubleColumn error = DoubleColumn.create("error");
        private final DoubleColumn errorHalfWidth = DoubleColumn.create("error_half_width");
        private final StringColumn inside = StringColumn.create("inside");

        void append(int parcels, Resolution.Deviation deviation) {
            lotSize.append(parcels);
            kpi.append(deviation.measure().id());
            scope.append(deviation.scope());
            unit.append(deviation.measure().unit());
            mean.append(deviation.value().mean());
            appendHalfWidth(halfWidth, deviation.value());
            referenceMean.append(deviation.referenceMean());
            error.append(deviation.error().mean());
            appendHalfWidth(errorHalfWidth, deviation.error());
            inside.append(Boolean.toString(deviation.inside()));
        }

        private static void appendHalfWidth(DoubleColumn column, Estimate estimate) {
            if (estimate.halfWidth().isPresent()) {
                column.append(estimate.halfWidth().getAsDouble());
            } else {
                column.appendMissing();
            }
        }

        Table table() {
            return Table.create(
                    "resolution",
                    lotSize,
                    kpi,
                    scope,
                    unit,
                    mean,
                    halfWidth,
                    referenceMean,
                    error,
                    errorHalfWidth,
                    inside);
        }
    }
}
