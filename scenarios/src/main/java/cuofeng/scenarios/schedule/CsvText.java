package cuofeng.scenarios.schedule;

/**
 * Text cells of a CSV file that people open in spreadsheets: a cell that a spreadsheet would take for a formula gets a
 * leading apostrophe (OWASP, CSV injection).
 */
final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    /** The cell as it is written: guarded, and quoted if need be (RFC 4180). */
    static String cell(String text) {
        String guarded = startsFormula(text) ? "'" + text : text;
        boolean quote = guarded.indexOf(',') >= 0
                || guarded.indexOf('"') >= 0
                || guarded.indexOf('\n') >= 0
                || guarded.indexOf('\r') >= 0;
        return quote ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }

    /** The text that {@link #cell} guarded. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
