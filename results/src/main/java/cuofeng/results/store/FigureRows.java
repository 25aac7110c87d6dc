package cuofeng.results.store;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The figures of a run, and the catalogue that explains them. */
final class FigureRows {

    private final Connection connection;
    private final String catalog;

    FigureRows(Connection connection, String catalog) {
        this.connection = connection;
        this.catalog = catalog;
    }

    void appendAll(KpiSheet kpis) throws SQLException {
        measures();
        figures(kpis);
    }

    private Rows rows(StoreTable table) throws SQLException {
        return new Rows(connection, catalog, table);
    }

    private void measures() throws SQLException {
        try (Rows rows = rows(StoreSchema.MEASURE)) {
            int position = 0;
            for (Measure measure : Measures.ALL) {
                rows.add(
                        position++,
                        measure.id(),
                        measure.name().zh(),
                        measure.name().en(),
                        measure.unit(),
                        measure.better().name().toLowerCase(Locale.ROOT),
                        measure.formula().zh(),
                        measure.formula().en(),
                        measure.source().zh(),
                        measure.source().en());
            }
        }
    }

    private void figures(KpiSheet kpis) throws SQLException {
        int mostReplications = 1;
        try (Rows rows = rows(StoreSchema.KPIS)) {
            for (KpiSheet.Row row : kpis.rows()) {
                Estimate estimate = row.estimate();
                mostReplications = Math.max(mostReplications, estimate.replications());
                rows.add(
                        row.plan(),
                        row.measure().id(),
                        row.scope(),
                        row.measure().unit(),
                        estimate.mean(),
                        estimate.halfWidth(),
                        estimate.replications());
            }
        }
        try (Rows rows = rows(StoreSchema.KPI_VALUE)) {
            kpis.forEachValue(rows::add);
        }
        try (Rows rows = rows(StoreSchema.STUDENT_T)) {
            for (int df = 1; df < mostReplications; df++) {
                rows.add(df, Estimate.quantile(df));
            }
        }
    }
}
