package cuofeng.results.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Fills a table row by row. */
final class Rows implements AutoCloseable {

    private final DuckDBAppender appender;

    /** @param catalog name under which the file is attached */
    Rows(Connection connection, String catalog, StoreTable table) throws SQLException {
        this.appender = connection.unwrap(DuckDBConnection.class).createAppender(catalog, "main", table.name());
    }

    /** Appends a row: text, whole numbers, doubles, flags, dates and times; an empty optional is NULL. */
    void add(Object... values) {
        try {
            appender.beginRow();
            for (Object value : values) {
                append(value);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** The database refused a row; visitors of figures know no checked exceptions. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(SQLException cause) {
            super(cause);
        }
    }

    private void append(Object value) throws SQLException {
        if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer whole) {
            appender.append(whole.intValue());
        } else if (value instanceof Long count) {
            appender.append(count.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof LocalDate date) {
            appender.append(date);
        } else if (value instanceof LocalDateTime time) {
            appender.append(time);
        } else if (value instanceof Optional<?> maybe) {
            appendOrNull(maybe);
        } else if (value instanceof OptionalDouble maybe) {
            appendOrNull(maybe.isPresent() ? Optional.of(maybe.getAsDouble()) : Optional.empty());
        } else {
            throw new IllegalArgumentException("no column for " + value);
        }
    }

    private void appendOrNull(Optional<?> maybe) throws SQLException {
        if (maybe.isPresent()) {
            append(maybe.get());
        } else {
            appender.appendNull();
        }
    }

    /** Hands over what is left in the buffer. */
    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
