package cuofeng.results.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a spreadsheet writes a figure: as precisely as the report does, but without its 万 and million. */
final class NumberFormats {

    static final String WHOLE = "#,##0";
    static final String FINE = "#,##0.000";

    private static final Pattern DECIMALS = Pattern.compile("\\d\\.(\\d+)");
    private static final int MOST_DECIMALS = 3;

    private NumberFormats() {}

    /** @param shown the figure as the report writes it */
    static String of(double number, String shown) {
        String first = shown.contains("±") ? shown.substring(0, shown.indexOf('±')) : shown;
        boolean percent = shown.contains("%");
        if (!percent && StrictMath.abs(number) >= 1000) {
            return WHOLE;
        }
        Matcher decimals = DECIMALS.matcher(first);
        int count = decimals.find() ? Math.min(MOST_DECIMALS, decimals.group(1).length()) : 0;
        String format = count == 0 ? WHOLE : WHOLE + "." + "0".repeat(count);
        return percent ? format + "%" : format;
    }
}
