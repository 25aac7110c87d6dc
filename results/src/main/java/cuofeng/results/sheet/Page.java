package cuofeng.results.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is being filled. Text goes into cells of the format “text”, so that {@code =1+1} stays what it is even if
 * someone edits the cell.
 */
final class Page {

    private static final String TEXT = "@";
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDEST = 60;
    private static final double NARROWEST = 9;

    private final Worksheet sheet;
    private final Map<Integer, Double> widths = new TreeMap<>();

    Page(Worksheet sheet) {
        this.sheet = sheet;
    }

    void head(int column, String text) {
        sheet.value(0, column, fitted(text));
        sheet.style(0, column)
                .bold()
                .format(TEXT)
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E8EDF3")
                .set();
        widen(column, Math.min(width(text) * 1.1, 28));
    }

    void text(int row, int column, String text) {
        sheet.value(row, column, fitted(text));
        sheet.style(row, column).format(TEXT).set();
        widen(column, width(text));
    }

    /** A sentence that may take several lines. */
    void prose(int row, int column, String text) {
        sheet.value(row, column, fitted(text));
        sheet.style(row, column)
                .format(TEXT)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        widen(column, width(text));
    }

    void title(int row, String text) {
        sheet.value(row, 0, fitted(text));
        sheet.style(row, 0).bold().fontSize(14).format(TEXT).set();
    }

    void heading(int row, String text) {
        sheet.value(row, 0, fitted(text));
        sheet.style(row, 0).bold().format(TEXT).set();
    }

    void number(int row, int column, double value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).set();
        widen(column, 15);
    }

    /** A header line that stays in sight, with a filter. */
    void freezeHead(int rows, int columns) {
        sheet.freezePane(1, 1);
        if (rows > 0) {
            sheet.setAutoFilter(0, 0, rows, columns - 1);
        }
    }

    void setWidths() {
        widths.forEach((column, width) -> sheet.width(column, Math.max(NARROWEST, Math.min(width, WIDEST))));
    }

    void width(int column, double letters) {
        sheet.width(column, letters);
    }

    private void widen(int column, double width) {
        widths.merge(column, width + 2, Math::max);
    }

    /** In letters of the standard width; Chinese ones take two. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(letter -> letter < 0x2000 ? 1 : 2).sum();
    }

    private static String fitted(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
