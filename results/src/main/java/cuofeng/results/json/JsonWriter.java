package cuofeng.results.json;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Writes trees of maps, collections, strings, numbers, booleans and nulls. Keys keep the map's order, so the text of a
 * value never changes.
 */
public final class JsonWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Indented, with a line break at the end: for files that people read. */
    public static String pretty(Map<String, ?> object) {
        JsonWriter writer = new JsonWriter(true);
        writer.value(object, 0);
        return writer.out.append('\n').toString();
    }

    /** Without white space, and safe inside an HTML script element: {@code <}, {@code >} and {@code &} are escaped. */
    public static String compact(Map<String, ?> object) {
        JsonWriter writer = new JsonWriter(false);
        writer.value(object, 0);
        return writer.out.toString();
    }

    private void value(Object value, int depth) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof Collection<?> list) {
            array(list, depth);
        } else if (value instanceof CharSequence text) {
            string(text);
        } else if (value instanceof Double || value instanceof Float) {
            out.append(Numbers.plain(((Number) value).doubleValue()));
        } else if (value instanceof OptionalDouble optional) {
            value(optional.isPresent() ? optional.getAsDouble() : null, depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException(
                    "no JSON form: %s (%s)".formatted(value, value.getClass().getName()));
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            separate(first, depth + 1);
            first = false;
            string((String) entry.getKey());
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), depth + 1);
        }
        close('}', first, depth);
    }

    private void array(Collection<?> list, int depth) {
        out.append('[');
        boolean first = true;
        for (Object element : list) {
            separate(first, depth + 1);
            first = false;
            value(element, depth + 1);
        }
        close(']', first, depth);
    }

    private void separate(boolean first, int depth) {
        if (!first) {
            out.append(',');
        }
        newLine(depth);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (pretty) {
            out.append('\n').append(INDENT.repeat(depth));
        }
    }

    private void string(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (mustEscape(c)) {
                        out.append(hex(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Control characters, what would end a script element, and line ends of JavaScript. */
    private boolean mustEscape(char c) {
        return c < 0x20
                || c == 0x7f
                || c == '\u2028'
                || c == '\u2029'
                || (!pretty && (c == '<' || c == '>' || c == '&'));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
