package cuofeng.scenarios.source;

import java.util.Locale;

/** Shows text from files in messages: quoted, cut, and without characters that could disturb a terminal. */
public final class Quote {

    private static final int SHOWN_CHARACTERS = 60;
    private static final int MOST_LINE_CHARACTERS = 2_000;

    private Quote() {}

    /** The text in double quotes, cut after {@value #SHOWN_CHARACTERS} characters. */
    public static String of(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN_CHARACTERS) {
            return "\"" + text + "\"";
        }
        String start = text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS));
        return "\"%s…\" (%d characters)".formatted(start, text.codePointCount(0, text.length()));
    }

    /** A number as a planner would write it: no exponent where avoidable, no trailing {@code .0}. */
    public static String of(double value) {
        if (value == StrictMath.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%d", (long) value);
        }
        return Double.toString(value);
    }

    /** The text with control, format and line-breaking characters written as {@code U+XXXX}; very long ones cut. */
    static String oneLine(String text) {
        if (text.length() > MOST_LINE_CHARACTERS) {
            return oneLine(text.substring(0, MOST_LINE_CHARACTERS - 1) + "…");
        }
        if (text.codePoints().noneMatch(Quote::disturbing)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (disturbing(c)) {
                clean.append("<").append(codePoint(c)).append(">");
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** A character's number, such as {@code U+FEFF}. */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean disturbing(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
