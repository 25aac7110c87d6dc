package cuofeng.scenarios.model;

import java.util.Objects;

/**
 * A name or sentence in the two languages of the reports.
 *
 * @param zh Chinese text
 * @param en English text
 */
public record Text(String zh, String en) {
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The same text in both languages. */
    public static Text of(String both) {
        return new Text(both, both);
    }
}
