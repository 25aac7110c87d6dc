package cuofeng.results.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Connections to DuckDB that reach nothing outside the files they are opened on. */
final class Database {

    private static final String IN_MEMORY = "jdbc:duckdb:";

    private Database() {}

    /**
     * A database in memory, which files can be attached to until {@link #shutIn} is called.
     *
     * @throws SQLException also if this system has no native library for it
     */
    static Connection inMemory() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        try {
            return DriverManager.getConnection(IN_MEMORY, settings);
        } catch (LinkageError e) {
            throw new SQLException("the native library of the database cannot be loaded", e);
        }
    }

    /** From here on nothing but what is attached can be reached, whatever a view in it says. */
    static void shutIn(Connection connection) throws SQLException {
        execute(connection, "SET enable_external_access = false");
        execute(connection, "SET lock_configuration = true");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Reads the columns of the row that a result stands at. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query. */
    static <T> List<T> rows(Connection connection, String sql, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }
}
