package cuofeng.results.store;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure.Better;
import cuofeng.results.store.StoreException.Reason;
import cuofeng.scenarios.model.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Stores of one or many runs, open for reading. They may come from anywhere: they are attached read-only, only their
 * tables are read, and no view in them can reach anything else. For one thread.
 */
public final class RunStores implements AutoCloseable {

    private final Connection connection;
    private final List<Path> files;
    private final List<StoredRun> runs;

    private RunStores(Connection connection, List<Path> files, List<StoredRun> runs) {
        this.connection = connection;
        this.files = files;
        this.runs = List.copyOf(runs);
    }

    /**
     * Opens stores.
     *
     * @param files each once
     * @throws StoreException if one is missing, no store, newer than this program or in use
     */
    public static RunStores open(List<Path> files) {
        return open(files, Optional.empty());
    }

    /** @param writable folder that tables may be exported to */
    static RunStores open(List<Path> files, Optional<Path> writable) {
        Connection connection = null;
        try {
            connection = Database.inMemory();
            for (int i = 0; i < files.size(); i++) {
                attach(connection, files.get(i), catalog(i));
            }
            if (writable.isPresent()) {
                String folder = writable.get().toAbsolutePath() + "/";
                Database.execute(connection, "SET allowed_directories = [" + Sql.text(folder) + "]");
            }
            Database.shutIn(connection);
            List<StoredRun> runs = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                requireStore(connection, files.get(i), catalog(i));
                runs.add(readRun(connection, files.get(i), catalog(i)));
            }
            return new RunStores(connection, List.copyOf(files), runs);
        } catch (SQLException e) {
            closeAfter(e, connection);
            throw new StoreException(Reason.FAILED, files.get(0), firstLine(e), e);
        } catch (StoreException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    private static void closeAfter(Exception failure, Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    static String catalog(int run) {
        return "run" + run;
    }

    private static void attach(Connection connection, Path file, String catalog) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.MISSING, file, "", null);
        }
        try {
            String path = file.toAbsolutePath().toString();
            Database.execute(connection, "ATTACH " + Sql.text(path) + " AS " + catalog + " (READ_ONLY, TYPE duckdb)");
        } catch (SQLException e) {
            throw new StoreException(reason(String.valueOf(e.getMessage())), file, firstLine(e), e);
        }
    }

    /** DuckDB has no codes for these; "lock" alone would find "block", too. */
    static Reason reason(String message) {
        if (message.contains("Could not set lock") || message.contains("Conflicting lock")) {
            return Reason.IN_USE;
        }
        return message.contains("database file with version number") ? Reason.TOO_NEW : Reason.NO_STORE;
    }

    static String firstLine(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** A newer schema is told before anything else is looked for in it. */
    private static void requireStore(Connection connection, Path file, String catalog) throws SQLException {
        List<String> tables = Database.rows(
                connection,
                "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' AND database_name = "
                        + Sql.text(catalog),
                row -> row.getString(1));
        if (!tables.contains(StoreSchema.RUN.name())) {
            throw new StoreException(Reason.NO_STORE, file, "no table run", null);
        }
        List<Integer> versions;
        try {
            versions = Database.rows(
                    connection, "SELECT schema_version FROM " + catalog + ".main.run", row -> row.getInt(1));
        } catch (SQLException e) {
            throw new StoreException(Reason.NO_STORE, file, firstLine(e), e);
        }
        if (versions.size() != 1) {
            throw new StoreException(Reason.NO_STORE, file, versions.size() + " rows in table run", null);
        }
        if (versions.get(0) > StoreSchema.VERSION) {
            throw new StoreException(
                    Reason.TOO_NEW,
                    file,
                    "version %d, known are up to %d".formatted(versions.get(0), StoreSchema.VERSION),
                    null);
        }
        for (StoreTable table : StoreSchema.TABLES) {
            if (!tables.contains(table.name())) {
                throw new StoreException(Reason.NO_STORE, file, "no table " + table.name(), null);
            }
        }
    }

    private static StoredRun readRun(Connection connection, Path file, String catalog) throws SQLException {
        List<String> plans = Database.rows(
                connection, "SELECT plan FROM " + catalog + ".main.plan ORDER BY position", row -> row.getString(1));
        StoredRun run = Database.rows(
                        connection,
                        "SELECT * FROM " + catalog + ".main.run",
                        row -> new StoredRun(
                                row.getString("scenario"),
                                text(row, "title"),
                                text(row, "season"),
                                date(row, "season_start"),
                                row.getInt("season_days"),
                                row.getString("scenario_sha256"),
                                row.getLong("seed"),
                                row.getString("program_version"),
                                plans,
                                row.getString("recommended")))
                .get(0);
        if (!plans.contains(run.recommended())) {
            throw new StoreException(Reason.NO_STORE, file, "the recommended plan is missing", null);
        }
        return run;
    }

    private static Text text(ResultSet row, String name) throws SQLException {
        return new Text(row.getString(name + "_zh"), row.getString(name + "_en"));
    }

    private static LocalDate date(ResultSet row, String name) throws SQLException {
        return row.getObject(name, LocalDate.class);
    }

    /** In the order in which they were named. */
    public List<StoredRun> runs() {
        return runs;
    }

    Connection connection() {
        return connection;
    }

    /** Reads rows of a table that belong to a plan. */
    private <T> List<T> ofPlan(int run, String plan, String query, Database.RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        String sql = query.replace("$", catalog(run) + ".main.");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, plan);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
        } catch (SQLException e) {
            throw new StoreException(Reason.FAILED, files.get(run), firstLine(e), e);
        }
        return rows;
    }

    private record Place(String kpi, String scope) {}

    /**
     * All figures of a plan, in the order of the catalogue.
     *
     * @param run position among {@link #runs}
     */
    public List<StoredFigure> figures(int run, String plan) {
        Map<Place, Map<Integer, Double>> values = new LinkedHashMap<>();
        ofPlan(
                run,
                plan,
                "SELECT kpi, scope, replication, value FROM $kpi_value WHERE plan = ?",
                row -> values.computeIfAbsent(new Place(row.getString(1), row.getString(2)), place -> new TreeMap<>())
                        .put(row.getInt(3), row.getDouble(4)));
        return ofPlan(
                run,
                plan,
                "SELECT kpi.*, name_zh, name_en, better FROM $kpi AS kpi JOIN $measure AS measure USING (kpi)"
                        + " WHERE plan = ? ORDER BY measure.position, kpi.rowid",
                row -> figure(row, values));
    }

    private static StoredFigure figure(ResultSet row, Map<Place, Map<Integer, Double>> values) throws SQLException {
        double halfWidth = row.getDouble("half_width");
        OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(halfWidth);
        Place place = new Place(row.getString("kpi"), row.getString("scope"));
        return new StoredFigure(
                place.kpi(),
                text(row, "name"),
                row.getString("unit"),
                Better.valueOf(row.getString("better").toUpperCase(Locale.ROOT)),
                place.scope(),
                new Estimate(row.getDouble("mean"), known, row.getInt("replications")),
                values.getOrDefault(place, Map.of()));
    }

    /**
     * The days of a plan.
     *
     * @param run position among {@link #runs}
     */
    public StoredDays days(int run, String plan) {
        List<StoredDays.Day> days = ofPlan(
                run,
                plan,
                "SELECT * FROM $day WHERE plan = ? ORDER BY date, replication",
                row -> new StoredDays.Day(
                        date(row, "date"),
                        row.getInt("replication"),
                        row.getLong("ordered"),
                        row.getLong("collected"),
                        row.getLong("delivered"),
                        row.getLong("in_network"),
                        row.getLong("backlog_hub"),
                        row.getLong("backlog_outlet"),
                        row.getLong("held")));
        Map<LocalDate, List<StoredDays.NodeDay>> nodeDays = new LinkedHashMap<>();
        ofPlan(
                run,
                plan,
                "SELECT * FROM $node_day WHERE plan = ? ORDER BY date, node, replication",
                row -> nodeDays.computeIfAbsent(date(row, "date"), date -> new ArrayList<>())
                        .add(new StoredDays.NodeDay(
                                row.getString("node"),
                                row.getInt("replication"),
                                row.getLong("backlog_most"),
                                row.getLong("backlog_end"))));
        Map<String, StoredDays.Node> nodes = new LinkedHashMap<>();
        ofPlan(
                run,
                plan,
                "SELECT * FROM $node WHERE ? IS NOT NULL",
                row -> nodes.put(
                        row.getString("node"),
                        new StoredDays.Node(
                                row.getString("node"),
                                row.getString("kind"),
                                text(row, "name"),
                                row.getLong("storage_limit_parcels"))));
        return new StoredDays(days, nodeDays, nodes);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(Reason.FAILED, files.get(0), firstLine(e), e);
        }
    }
}
