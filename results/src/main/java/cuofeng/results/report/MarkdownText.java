package cuofeng.results.report;

/** Text that Markdown takes for text: names from files must not become markup, links or table cells. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]()#+!|~$";

    private MarkdownText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        String printable = ConsoleTable.printable(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (c == '<') {
                safe.append("&lt;");
            } else if (c == '>') {
                safe.append("&gt;");
            } else if (c == '&') {
                safe.append("&amp;");
            } else {
                safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        // What looks like an address would become a link without any markup.
        return safe.toString().replace("://", "\\://").replace("www.", "www\\.");
    }
}
