package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays a variant over its base. Groups merge key by key. Rows with an identity merge by it: a row of a known identity
 * overrides the keys that it writes, others are appended, and {@code remove: true} drops a row, or an optional group.
 * All else is replaced. A key that cannot stand beside one of the base, such as shifts beside a window, drops it. Every
 * value keeps the place where it was written.
 */
final class TreeMerge {

    static final String REMOVE = "remove";

    private final Tables tables;
    private final Problems problems;

    TreeMerge(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    Node.Mapping merge(Node.Mapping base, Node.Mapping variant) {
        return merged(Shapes.SCENARIO, base, variant).movedTo("");
    }

    private Node.Mapping merged(Shape shape, Node.Mapping base, Node.Mapping variant) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        base.entries().forEach((name, entry) -> {
            Set<String> rivals = shape.rivals().getOrDefault(name, Set.of());
            boolean dropped = rivals.stream()
                    .map(rival -> variant.entries().get(rival))
                    .anyMatch(rival -> rival != null && !rival.value().isBlank());
            if (!dropped && !entry.value().isBlank()) {
                entries.put(name, entry);
            }
        });
        variant.entries().forEach((name, entry) -> {
            if (entry.value().isBlank()) {
                return;
            }
            Optional<Shape.Key> key = shape.find(name);
            Node.Entry old = entries.get(name);
            if (key.isPresent() && isRemovedGroup(key.get(), entry.value())) {
                remove(name, (Node.Mapping) entry.value(), entries);
            } else {
                entries.put(name, key.map(k -> merged(k, old, entry)).orElse(entry));
            }
        });
        return new Node.Mapping(variant.place(), base.path(), entries, Optional.empty());
    }

    private static boolean isRemovedGroup(Shape.Key key, Node value) {
        return key.kind() == Shape.Kind.GROUP
                && !key.required()
                && value instanceof Node.Mapping group
                && group.entries().containsKey(REMOVE);
    }

    private void remove(String name, Node.Mapping removal, Map<String, Node.Entry> entries) {
        if (isSoundRemoval(removal, Set.of()) && entries.remove(name) == null) {
            problems.add(
                    removal,
                    "%s removes what the base does not have; delete it or extend another base"
                            .formatted(removal.path()));
        }
    }

    /** @param old of the base; null if it has none */
    private Node.Entry merged(Shape.Key key, Node.Entry old, Node.Entry entry) {
        Optional<Shape> inner = key.inner();
        if (inner.isEmpty()) {
            return entry;
        }
        if (key.kind() == Shape.Kind.GROUP) {
            return old != null
                            && old.value() instanceof Node.Mapping base
                            && entry.value() instanceof Node.Mapping variant
                    ? new Node.Entry(entry.keyPlace(), merged(inner.get(), base, variant))
                    : entry;
        }
        if (inner.get().identity().isEmpty()) {
            return entry;
        }
        Optional<Node.Sequence> variant = rows(entry.value());
        Optional<Node.Sequence> base = old == null
                ? Optional.of(new Node.Sequence(entry.keyPlace(), entry.value().path(), List.of()))
                : rows(old.value());
        return variant.isEmpty() || base.isEmpty()
                ? entry
                : new Node.Entry(entry.keyPlace(), mergedRows(inner.get(), base.get(), variant.get()));
    }

    private Optional<Node.Sequence> rows(Node value) {
        if (value instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        return value instanceof Node.Scalar scalar && scalar.text().endsWith(Tables.SUFFIX)
                ? tables.read(scalar)
                : Optional.empty();
    }

    private Node.Sequence mergedRows(Shape shape, Node.Sequence base, Node.Sequence variant) {
        Map<String, Node> rows = new LinkedHashMap<>();
        for (Node row : base.items()) {
            // A second row of one identity is kept, for the check of the whole to name it.
            rows.putIfAbsent(rows.containsKey(identity(shape, row)) ? row.path() : identity(shape, row), row);
        }
        Set<String> seen = new HashSet<>();
        for (Node row : variant.items()) {
            String identity = identity(shape, row);
            if (!seen.add(identity)) {
                problems.add(
                        row,
                        "%s is a second row for %s; allowed is one in a variant; join the two"
                                .formatted(row.path(), identity));
            } else if (row instanceof Node.Mapping mapping && isRemoval(mapping)) {
                removeRow(shape, mapping, identity, rows);
            } else if (row instanceof Node.Mapping mapping && rows.get(identity) instanceof Node.Mapping old) {
                rows.put(identity, merged(shape, old, mapping));
            } else if (row instanceof Node.Mapping mapping && isChangeOfNothing(shape, mapping, base)) {
                problems.add(
                        row,
                        "%s changes %s, which the base does not have; a new row needs %s too; %s"
                                .formatted(
                                        row.path(),
                                        identity,
                                        String.join(", ", missing(shape, mapping)),
                                        NearName.hint(identity, rows.keySet())));
            } else {
                rows.put(identity, row);
            }
        }
        return new Node.Sequence(variant.place(), variant.path(), new ArrayList<>(rows.values()));
    }

    /** Whether a row is no whole one, and so was meant to change one of the base. */
    private static boolean isChangeOfNothing(Shape shape, Node.Mapping row, Node.Sequence base) {
        return !base.items().isEmpty()
                && !identity(shape, row).equals(row.path())
                && !missing(shape, row).isEmpty();
    }

    private static List<String> missing(Shape shape, Node.Mapping row) {
        return shape.requiredNames().stream()
                .filter(key -> !row.entries().containsKey(key)
                        || row.entries().get(key).value().isBlank())
                .toList();
    }

    private void removeRow(Shape shape, Node.Mapping removal, String identity, Map<String, Node> rows) {
        if (isSoundRemoval(removal, Set.copyOf(shape.identity())) && rows.remove(identity) == null) {
            problems.add(
                    removal,
                    "%s removes %s, which the base does not have; %s"
                            .formatted(removal.path(), identity, NearName.hint(identity, rows.keySet())));
        }
    }

    private static boolean isRemoval(Node.Mapping mapping) {
        Node.Entry remove = mapping.entries().get(REMOVE);
        return remove != null && !remove.value().isBlank();
    }

    /** Whether nothing is written besides {@code remove: true} and what is to be removed. */
    private boolean isSoundRemoval(Node.Mapping removal, Set<String> identity) {
        Node value = removal.entries().get(REMOVE).value();
        if (!(value instanceof Node.Scalar scalar && scalar.text().equals("true"))) {
            problems.add(
                    value,
                    "%s is %s; allowed is true; write remove: true or delete it".formatted(value.path(), value.kind()));
            return false;
        }
        List<String> more = removal.entries().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(REMOVE) && !identity.contains(entry.getKey()))
                .filter(entry -> !entry.getValue().value().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        if (!more.isEmpty()) {
            problems.add(
                    value,
                    "%s stands beside %s; what is removed has no other keys; delete them or remove"
                            .formatted(value.path(), String.join(", ", more)));
        }
        return more.isEmpty();
    }

    /** What tells the row from others, such as {@code hangzhou} or {@code hangzhou to beijing}; its path if unreadable. */
    private static String identity(Shape shape, Node row) {
        if (!(row instanceof Node.Mapping mapping)) {
            return row.path();
        }
        List<String> words = shape.identity().stream()
                .map(key -> mapping.entries().get(key))
                .filter(entry -> entry != null && entry.value() instanceof Node.Scalar)
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .toList();
        return words.size() < shape.identity().size()
                ? row.path()
                : words.stream().collect(Collectors.joining(" to "));
    }
}
