package cuofeng.results.store;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A store on disk with a plain connection to it, as any client of DuckDB would have. */
final class WrittenStore implements AutoCloseable {

    private final Connection connection;

    private WrittenStore(Connection connection) {
        this.connection = connection;
    }

    static Path write(RunResults run, Path file) {
        StoreFile.write(
                run,
                KpiSheet.of(run),
                run.plans().stream().collect(Collectors.toMap(PlanResult::plan, plan -> "hash of " + plan.plan())),
                file);
        return file;
    }

    static WrittenStore open(Path file) throws SQLException {
        Connection connection = Database.inMemory();
        Database.execute(connection, "ATTACH " + Sql.text(file.toString()) + " AS store");
        Database.execute(connection, "USE store");
        return new WrittenStore(connection);
    }

    void execute(String sql) throws SQLException {
        Database.execute(connection, sql);
    }

    <T> List<T> rows(String sql, Database.RowReader<T> reader) throws SQLException {
        return Database.rows(connection, sql, reader);
    }

    long count(String sql) throws SQLException {
        return rows(sql, row -> row.getLong(1)).get(0);
    }

    /** All rows of a table or view as text, doubles to the bit, sorted. */
    List<String> dump(String name) throws SQLException {
        List<String> lines = new ArrayList<>(rows("SELECT * FROM " + name, WrittenStore::line));
        lines.sort(null);
        return lines;
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
            Object value = row.getObject(c);
            line.append(value instanceof Double number ? Double.toHexString(number) : String.valueOf(value))
                    .append('\u001f');
        }
        return line.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
