package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the tree of a sound scenario into {@link Inputs}. */
final class Flattening {

    /** What tells rows without an identity from one another, for people. */
    private static final Map<Shape, List<String>> LABELS = Map.of(
            Shapes.SURGE, List.of("from", "to"),
            Shapes.SHIFT, List.of("window"),
            Shapes.DESTINATION, List.of("region"),
            Shapes.ROUTE, List.of("from", "to", "via"),
            Shapes.DISRUPTION, List.of("node", "lane_from", "lane_to", "from"),
            Shapes.RESTRICTION, List.of("region", "direction", "from"),
            Shapes.BACKLOG, List.of("node", "stage", "outlet"),
            Shapes.IN_TRANSIT, List.of("node", "outlet", "arrives_in_hours"),
            Shapes.PUBLISHED, List.of("from", "to"));

    /** Rows of these have no shape of their own in the format: they stand where a number or a list may stand too. */
    static final Map<String, Shape> ROWS_OF_VALUES = Map.of(
            "daily_parcels", Shapes.DAY_VOLUME,
            "hourly_profile", Shapes.HOUR_SHARE,
            "hourly_shares", Shapes.HOUR_SHARE);

    private final Tables tables;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> rows = new LinkedHashSet<>();

    private Flattening(Tables tables) {
        this.tables = tables;
    }

    static Inputs of(Node.Mapping root, Tables tables) {
        Flattening flattening = new Flattening(tables);
        flattening.mapping("", Shapes.SCENARIO, Optional.of(root));
        return new Inputs(flattening.values, flattening.rows);
    }

    /** @param written empty for a group that is left out and has defaults for all its keys */
    private void mapping(String path, Shape shape, Optional<Node.Mapping> written) {
        for (Shape.Key key : shape.keys()) {
            String here = path.isEmpty() ? key.name() : path + "." + key.name();
            Optional<Node> value = value(written, key.name());
            if (key.kind() == Shape.Kind.GROUP) {
                group(here, key.inner().orElseThrow(), value);
            } else if (key.inner().isPresent()) {
                value.ifPresent(node -> list(here, key.inner().get(), node));
            } else if (value.isPresent()) {
                value(here, key, value.get());
            } else if (shape.rivals().getOrDefault(key.name(), Set.of()).stream()
                    .allMatch(rival -> value(written, rival).isEmpty())) {
                key.defaultText().ifPresent(text -> values.put(here, text));
            }
        }
    }

    private static Optional<Node> value(Optional<Node.Mapping> mapping, String key) {
        return mapping.map(m -> m.entries().get(key)).map(Node.Entry::value).filter(node -> !node.isBlank());
    }

    private void group(String path, Shape shape, Optional<Node> value) {
        boolean allByDefault =
                shape.keys().stream().allMatch(key -> key.defaultText().isPresent());
        if (value.isPresent() || allByDefault) {
            mapping(path, shape, value.map(node -> (Node.Mapping) node));
        }
    }

    private void value(String path, Shape.Key key, Node node) {
        Shape rowsShape = ROWS_OF_VALUES.get(key.name());
        if (node instanceof Node.Mapping languages) {
            languages.entries().forEach((language, entry) -> values.put(path + "." + language, text(entry.value())));
        } else if (rowsShape != null && isList(node)) {
            list(path, rowsShape, node);
        } else if (node instanceof Node.Sequence words) {
            values.put(
                    path,
                    String.join(
                            " ", words.items().stream().map(Flattening::text).toList()));
        } else if (Shapes.isText(key)) {
            values.put(path + ".zh", text(node));
            values.put(path + ".en", text(node));
        } else {
            values.put(path, text(node));
        }
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static boolean isList(Node node) {
        return node instanceof Node.Sequence || text(node).endsWith(Tables.SUFFIX);
    }

    private void list(String path, Shape shape, Node node) {
        if (node instanceof Node.Mapping one) {
            row(path, shape, one, 0);
            return;
        }
        Node.Sequence list = node instanceof Node.Sequence sequence
                ? sequence
                : tables.read((Node.Scalar) node).orElseThrow();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Node.Mapping mapping) {
                row(path, shape, mapping, i);
            } else {
                values.put("%s[%d]".formatted(path, i), text(list.items().get(i)));
            }
        }
    }

    private void row(String path, Shape shape, Node.Mapping row, int position) {
        if (shape.equals(Shapes.HOUR_SHARE)) {
            // A table of shares says the same as a list of them.
            values.put(
                    "%s[%d]".formatted(path, position),
                    text(row.entries().get("share").value()));
            return;
        }
        String here = "%s[%s]".formatted(path, label(shape, row, position));
        for (int twin = 2; !rows.add(here); twin++) {
            here = "%s[%s #%d]".formatted(path, label(shape, row, position), twin);
        }
        mapping(here, shape, Optional.of(row));
    }

    /** What a row is called, such as {@code hangzhou}. */
    static String label(Shape shape, Node.Mapping row, int position) {
        List<String> keys = shape.equals(Shapes.DAY_VOLUME)
                ? List.of("date")
                : shape.identity().isEmpty() ? LABELS.getOrDefault(shape, List.of()) : shape.identity();
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            value(Optional.of(row), key).map(Flattening::text).ifPresent(words::add);
        }
        return words.isEmpty() ? Integer.toString(position) : String.join(" ", words);
    }
}
