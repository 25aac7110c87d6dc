package cuofeng.results.table;

import cuofeng.results.json.Numbers;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Writes a table as CSV (RFC 4180 but for LF line ends): plain numbers, local times to the minute, missing values
 * empty. Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\t\r]");

    private CsvWriter() {}

    /** Header line, then one line per row. */
    public static void write(Table table, Appendable out) throws IOException {
        int columns = table.columnCount();
        for (int c = 0; c < columns; c++) {
            out.append(c == 0 ? "" : ",").append(table.column(c).name());
        }
        out.append('\n');
        Cell[] cells = new Cell[columns];
        for (int c = 0; c < columns; c++) {
            cells[c] = cell(table.column(c));
        }
        for (int row = 0; row < table.rowCount(); row++) {
            for (int c = 0; c < columns; c++) {
                out.append(c == 0 ? "" : ",").append(cells[c].text(row));
            }
            out.append('\n');
        }
    }

    private interface Cell {
        String text(int row);
    }

    private static Cell cell(Column<?> column) {
        if (column instanceof StringColumn strings) {
            return row -> text(strings.get(row));
        }
        if (column instanceof DoubleColumn doubles) {
            return row -> doubles.isMissing(row) ? "" : Numbers.plain(doubles.getDouble(row));
        }
        if (column instanceof IntColumn ints) {
            return row -> Integer.toString(ints.getInt(row));
        }
        if (column instanceof LongColumn longs) {
            return row -> Long.toString(longs.getLong(row));
        }
        if (column instanceof DateTimeColumn times) {
            return new Minutes(times);
        }
        throw new IllegalArgumentException(
                "column (%s) has type %s, which has no CSV form".formatted(column.name(), column.type()));
    }

    /** Neighbouring rows of a series repeat the same few times, and formatting one is the slow part. */
    private static final class Minutes implements Cell {
        private final DateTimeColumn times;
        private final Map<Long, String> known = new HashMap<>();

        Minutes(DateTimeColumn times) {
            this.times = times;
        }

        @Override
        public String text(int row) {
            return known.computeIfAbsent(
                    times.getLongInternal(row), packed -> times.get(row).format(MINUTE));
        }
    }

    /** A text cell, guarded and quoted where needed. */
    static String text(String raw) {
        String guarded = FORMULA.matcher(raw).find() ? "'" + raw : raw;
        return NEEDS_QUOTES.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
