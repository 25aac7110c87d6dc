package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.regex.Pattern;

/**
 * Characters that turn the direction of writing. A name from a file must not reorder the sentence around it, so they
 * are shown as replacement characters.
 */
final class BidiControls {

    private static final Pattern CONTROLS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private BidiControls() {}

    static String replaced(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD");
    }

    static Text replaced(Text text) {
        return new Text(replaced(text.zh()), replaced(text.en()));
    }
}
