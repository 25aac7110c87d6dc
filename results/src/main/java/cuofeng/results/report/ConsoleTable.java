package cuofeng.results.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines for a terminal, aligned by the columns that characters take there. */
public final class ConsoleTable {

    private static final String GAP = "  ";

    private ConsoleTable() {}

    /**
     * Lines without line ends, free of control characters.
     *
     * @param rows of the same length
     * @param flushLeft how many columns, from the first, are flush left; the others are flush right
     */
    public static List<String> lines(List<List<String>> rows, int flushLeft) {
        List<List<String>> safe = rows.stream()
                .map(row -> row.stream().map(ConsoleTable::printable).toList())
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : safe) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                int column = c;
                int width = safe.stream()
                        .mapToInt(other -> DisplayWidth.of(other.get(column)))
                        .max()
                        .orElse(0);
                line.append(c == 0 ? "" : GAP)
                        .append(
                                c < flushLeft
                                        ? DisplayWidth.padRight(row.get(c), width)
                                        : DisplayWidth.padLeft(row.get(c), width));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** As {@link #lines}, from columns instead of rows. */
    static List<String> ofColumns(List<List<String>> columns, int flushLeft) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < columns.get(0).size(); row++) {
            int place = row;
            rows.add(columns.stream().map(column -> column.get(place)).toList());
        }
        return lines(rows, flushLeft);
    }

    /** Names come from files: nothing in them may steer the terminal. */
    static String printable(String line) {
        StringBuilder safe = new StringBuilder();
        BidiControls.replaced(line)
                .codePoints()
                .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
