package cuofeng.results.export;

import cuofeng.results.report.Language;
import cuofeng.scenarios.model.Text;

/**
 * Texts as they are set. Names come from files: what would turn the direction of writing, ring a bell or break XML becomes
 * a replacement character, so that it is seen and does nothing.
 */
public final class Plain {

    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /** The text in a language; only line ends are left of the control characters. */
    public static String text(Language language, Text text) {
        return text(language.of(text));
    }

    /** The same for a text that is one for all languages. */
    public static String text(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n")
                .codePoints()
                .map(c -> shown(c) ? c : REPLACEMENT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The text in one line. */
    public static String line(Language language, Text text) {
        return text(language, text).replace('\n', ' ').strip();
    }

    private static boolean shown(int character) {
        if (character == '\n') {
            return true;
        }
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && !turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
