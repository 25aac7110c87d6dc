package cuofeng.results.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown that shows a text and nothing else: no link, no element, no emphasis comes of what stands in it. */
final class Markdown {

    /** What means something inside a line: CommonMark 0.31, section 6, and mathematics of GitHub. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&~$]");

    /** Addresses and short names of pictures, which GitHub links and draws; clock times are neither. */
    private static final Pattern COLON = Pattern.compile("(?<!\\d):(?=\\S)|:(?=[^\\s\\d])");

    private static final Pattern WWW = Pattern.compile("(?i)\\bwww\\.");

    /** What means something where a line begins: lists, rules, headings. */
    private static final Pattern START = Pattern.compile("^(?:[-+=#]|\\d{1,9}(?=[.)](?:\\s|$)))");

    private Markdown() {}

    /** One line of text, escaped. */
    static String text(String line) {
        String text = line.replaceAll("\\s+", " ").strip();
        text = replaced(INLINE, text, match -> "\\" + match);
        text = replaced(COLON, text, match -> "\\" + match);
        text = replaced(WWW, text, match -> match.replace(".", "\\."));
        // Entities, as a table would keep the backslash to itself, and an address needs none to become a link.
        text = text.replace("|", "&#124;").replace("@", "&#64;");
        return replaced(START, text, match -> Character.isDigit(match.charAt(0)) ? match + "\\" : "\\" + match);
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(change.apply(match.group())));
    }

    /** Lines of a table. */
    static void table(StringBuilder out, List<String> head, List<List<String>> rows, boolean figures) {
        row(out, head);
        out.append('|');
        for (int c = 0; c < head.size(); c++) {
            out.append(c > 0 && figures ? " ---: |" : " --- |");
        }
        out.append('\n');
        rows.forEach(row -> row(out, row));
        out.append('\n');
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(text(cell)).append(" |"));
        out.append('\n');
    }
}
