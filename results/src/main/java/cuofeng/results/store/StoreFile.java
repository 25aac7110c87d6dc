package cuofeng.results.store;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.RunResults;
import cuofeng.results.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Writes the store of a run. */
public final class StoreFile {

    /** Name of the file in the folder of a run. */
    public static final String NAME = "results.duckdb";

    private static final String CATALOG = "store";

    private StoreFile() {}

    /** Why no store can be written on this system; empty where one can. */
    public static Optional<String> unavailable() {
        try {
            Database.inMemory().close();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes everything that a run found out into a new file, in one transaction. The bytes of the file are not the same
     * every time, for the database arranges its pages as it likes; what it holds is.
     *
     * @param scheduleSha256 by name of plan
     * @param file must not exist; whoever calls moves it to its place when it is whole
     * @throws StoreException if the database refuses
     */
    public static void write(RunResults run, KpiSheet kpis, Map<String, String> scheduleSha256, Path file) {
        try (Connection connection = Database.inMemory()) {
            Database.execute(
                    connection, "ATTACH " + Sql.text(file.toAbsolutePath().toString()) + " AS " + CATALOG);
            Database.shutIn(connection);
            Database.execute(connection, "USE " + CATALOG);
            // Not by the driver's own setting: an appender would write past it.
            Database.execute(connection, "BEGIN TRANSACTION");
            for (StoreTable table : StoreSchema.TABLES) {
                Database.execute(connection, table.createSql());
                for (String comment : table.commentSql()) {
                    Database.execute(connection, comment);
                }
            }
            new ScenarioRows(connection, CATALOG, run).appendAll(scheduleSha256);
            new FigureRows(connection, CATALOG).appendAll(kpis);
            new SeriesRows(connection, CATALOG, run).appendAll();
            new DecisionRows(connection, CATALOG, run).appendAll();
            for (StoreView view : StoreViews.VIEWS) {
                Database.execute(connection, view.createSql());
                Database.execute(connection, view.commentSql());
            }
            Database.execute(connection, "COMMIT");
            Database.execute(connection, "CHECKPOINT " + CATALOG);
            Database.execute(connection, "USE memory");
            Database.execute(connection, "DETACH " + CATALOG);
        } catch (SQLException | Rows.Refused e) {
            throw new StoreException(Reason.FAILED, file, RunStores.firstLine(e), e);
        }
    }
}
