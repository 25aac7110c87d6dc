package cuofeng.scenarios.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a text file with its place. Scalars stay text: only the binder knows what a value should be. */
public sealed interface Node {

    Place place();

    /** Where it stands in the tree, such as {@code lanes[3].transit_hours}; empty for the root. */
    String path();

    /** What the value is, in the words of messages. */
    String kind();

    /** Whether it is an empty cell of a table, or a group of such cells: the row leaves the key out. */
    boolean isBlank();

    /** The same value at another place in the tree, and all below it with it. */
    Node movedTo(String newPath);

    /** Top-level key that it belongs to; empty for the root. */
    default String part() {
        int end = 0;
        while (end < path().length() && path().charAt(end) != '.' && path().charAt(end) != '[') {
            end++;
        }
        return path().substring(0, end);
    }

    /** How a scalar was written; it matters only for empty ones. */
    enum Style {
        PLAIN,
        QUOTED,
        /** Not written in a file: put in its place, and rounded where a whole number is read. */
        REPLACED,
        /** A cell of a CSV table; an empty one means that the key is left out of this row. */
        CELL
    }

    /** A single value. */
    record Scalar(Place place, String path, String text, Style style) implements Node {
        @Override
        public String kind() {
            return text.isEmpty() && style != Style.QUOTED ? "empty" : Quote.of(text);
        }

        @Override
        public boolean isBlank() {
            return style == Style.CELL && text.isEmpty();
        }

        @Override
        public Scalar movedTo(String newPath) {
            return new Scalar(place, newPath, text, style);
        }
    }

    /** Values in order. */
    record Sequence(Place place, String path, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public Sequence movedTo(String newPath) {
            List<Node> moved = new ArrayList<>();
            for (Node item : items) {
                moved.add(item.movedTo(newPath + "[" + moved.size() + "]"));
            }
            return new Sequence(place, newPath, moved);
        }
    }

    /**
     * Values by key, in the file's order.
     *
     * @param columns set if this is a row of a CSV table, or a group of its dotted columns
     */
    record Mapping(Place place, String path, Map<String, Entry> entries, Optional<Columns> columns) implements Node {
        public Mapping {
            // Not Map.copyOf: the file's order is kept, so that problems come out in it.
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        @Override
        public boolean isBlank() {
            return columns.isPresent()
                    && entries.values().stream().allMatch(entry -> entry.value().isBlank());
        }

        @Override
        public Mapping movedTo(String newPath) {
            Map<String, Entry> moved = new LinkedHashMap<>();
            entries.forEach((name, entry) -> moved.put(
                    name,
                    new Entry(
                            entry.keyPlace(), entry.value().movedTo(newPath.isEmpty() ? name : newPath + "." + name))));
            return new Mapping(place, newPath, moved, columns);
        }
    }

    /**
     * A key and its value.
     *
     * @param keyPlace of the key, or of the column's heading in a CSV table
     */
    record Entry(Place keyPlace, Node value) {}

    /**
     * What a row of a CSV table knows of its heading.
     *
     * @param place of the heading line
     * @param prefix of the columns in this mapping: empty or, for example, {@code feeder.}
     */
    record Columns(Place place, String prefix) {}
}
