package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.Quote;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the value of one {@link Replacement} into the tree of a scenario, wherever its key leads. A key that is left out and
 * has a default can be replaced, for it has a value; a row or a group that is not there cannot.
 */
final class Replacing {

    /** As many digits as a double holds: a product must not show the noise of the last one. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Shape.Key DAY_PARCELS = Shapes.DAY_VOLUME.key("parcels");
    private static final Shape.Key HOUR_SHARE = Shapes.HOUR_SHARE.key("share");

    private final Replacement replacement;
    private final KeyPath path;
    private final Tables tables;
    private final Problems problems;
    /** Labels of rows that were there where none fits. */
    private final Set<String> otherRows = new TreeSet<>();

    private int placed;
    private int unplaceable = -1;

    private Replacing(Replacement replacement, Tables tables, Problems problems) {
        this.replacement = replacement;
        this.path = KeyPath.of(replacement.key());
        this.tables = tables;
        this.problems = problems;
    }

    /** The tree with all replacements, one after the other; what cannot be placed is among the problems. */
    static Node.Mapping all(List<Replacement> replacements, Node.Mapping root, Tables tables, Problems problems) {
        Node.Mapping replaced = root;
        for (Replacement replacement : replacements) {
            replaced = new Replacing(replacement, tables, problems).in(replaced);
        }
        return replaced;
    }

    private Node.Mapping in(Node.Mapping root) {
        int before = problems.count();
        Node.Mapping replaced = mapping(Shapes.SCENARIO, root, 0);
        if (placed == 0 && problems.count() == before) {
            int word = Math.max(0, unplaceable);
            String row = path.word(word).text();
            refuse(
                    word,
                    otherRows.isEmpty()
                            ? "the scenario has no such value; vary one that it has, or write it there first"
                            : "no row is named %s; %s".formatted(Quote.of(row), NearName.hint(row, otherRows)));
        }
        return replaced;
    }

    /** Notes that the key leads nowhere, from a word on; said only if it leads nowhere at all. */
    private void leadsNowhere(int word) {
        unplaceable = Math.max(unplaceable, word);
    }

    private void refuse(int word, String message) {
        problems.add("", path.word(word).in(replacement.place()), "%s: %s".formatted(replacement.key(), message));
    }

    private Node.Mapping mapping(Shape shape, Node.Mapping node, int word) {
        KeyPath.Word name = path.word(word);
        if (!name.bracketed() && name.isWild() && isOfOneKind(shape)) {
            return members(shape, node, word);
        }
        Optional<Shape.Key> key = name.bracketed() ? Optional.empty() : shape.find(name.text());
        if (key.isEmpty()) {
            refuse(word, "%s is not known here; %s".formatted(Quote.of(name.text()), shape.hint(name.text())));
            return node;
        }
        Optional<Node> old = Optional.ofNullable(node.entries().get(name.text()))
                .map(Node.Entry::value)
                .filter(value -> !value.isBlank());
        Optional<Node> replaced = value(shape, key.get(), old, node, word);
        if (replaced.isEmpty()) {
            return node;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(node.entries());
        entries.put(name.text(), new Node.Entry(replacement.place(), replaced.get()));
        return new Node.Mapping(node.place(), node.path(), entries, node.columns());
    }

    /** Whether all members of a group have the same keys, such as the stages of a hub. */
    private static boolean isOfOneKind(Shape shape) {
        return shape.keys().stream().allMatch(key -> key.kind() == Shape.Kind.GROUP)
                && shape.keys().stream().map(Shape.Key::inner).distinct().count() == 1;
    }

    /** Replaces in those members of a group that are there and fit. */
    private Node.Mapping members(Shape shape, Node.Mapping node, int word) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(node.entries());
        for (Shape.Key key : shape.keys()) {
            Node.Entry old = node.entries().get(key.name());
            if (old == null || old.value().isBlank()) {
                continue;
            }
            if (path.word(word).matches(key.name())) {
                value(shape, key, Optional.of(old.value()), node, word)
                        .ifPresent(value -> entries.put(key.name(), new Node.Entry(replacement.place(), value)));
            } else {
                otherRows.add(key.name());
                leadsNowhere(word);
            }
        }
        return new Node.Mapping(node.place(), node.path(), entries, node.columns());
    }

    /** What stands under a key afterwards; empty if nothing changes. */
    private Optional<Node> value(Shape shape, Shape.Key key, Optional<Node> old, Node.Mapping around, int word) {
        String here = around.path().isEmpty() ? key.name() : around.path() + "." + key.name();
        if (key.inner().isEmpty()) {
            return plain(shape, key, old, here, around, word);
        }
        Shape inner = key.inner().get();
        if (path.isLast(word)) {
            refuse(
                    word,
                    "it has other keys below it; name one of them: %s".formatted(String.join(", ", inner.names())));
            return Optional.empty();
        }
        if (key.kind() == Shape.Kind.GROUP) {
            boolean allByDefault =
                    inner.keys().stream().allMatch(each -> each.defaultText().isPresent());
            if (old.isEmpty() && !allByDefault) {
                knownBelow(inner, word + 1);
                return Optional.empty();
            }
            Node group = old.orElseGet(() -> new Node.Mapping(replacement.place(), here, Map.of(), Optional.empty()));
            return group instanceof Node.Mapping mapping
                    ? Optional.of(mapping(inner, mapping, word + 1))
                    : Optional.empty();
        }
        return rows(inner, old, word + 1);
    }

    /** Names a mistyped key even where the group or row that would have it is not there. */
    private void knownBelow(Shape inner, int word) {
        KeyPath.Word name = path.word(word);
        if (!name.bracketed() && inner.find(name.text()).isEmpty()) {
            refuse(word, "%s is not known here; %s".formatted(Quote.of(name.text()), inner.hint(name.text())));
        } else {
            leadsNowhere(word);
        }
    }

    private Optional<Node> rows(Shape shape, Optional<Node> old, int word) {
        if (old.isEmpty()) {
            leadsNowhere(word);
            return Optional.empty();
        }
        if (path.isLast(word)) {
            refuse(word, "a row has several keys; name one of them: %s".formatted(String.join(", ", shape.names())));
            return Optional.empty();
        }
        if (old.get() instanceof Node.Mapping one) {
            return matches(shape, one, 0, word) ? Optional.of(mapping(shape, one, word + 1)) : Optional.empty();
        }
        return list(old.get()).map(list -> {
            List<Node> rows = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                rows.add(
                        list.items().get(i) instanceof Node.Mapping row && matches(shape, row, i, word)
                                ? mapping(shape, row, word + 1)
                                : list.items().get(i));
            }
            return new Node.Sequence(list.place(), list.path(), rows);
        });
    }

    private boolean matches(Shape shape, Node.Mapping row, int position, int word) {
        String label = Flattening.label(shape, row, position);
        if (path.word(word).matches(label)) {
            return true;
        }
        otherRows.add(label);
        leadsNowhere(word);
        return false;
    }

    private Optional<Node.Sequence> list(Node node) {
        if (node instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        return node instanceof Node.Scalar scalar && scalar.text().endsWith(Tables.SUFFIX)
                ? tables.read(scalar)
                : Optional.empty();
    }

    /** A key without keys of its own: a number, or numbers in a list or table. */
    private Optional<Node> plain(
            Shape shape, Shape.Key key, Optional<Node> old, String here, Node.Mapping around, int word) {
        if (old.isPresent()
                && (old.get() instanceof Node.Sequence || isTable(old.get()))
                && Flattening.ROWS_OF_VALUES.containsKey(key.name())) {
            return list(old.get()).map(list -> numbers(list, word + 1));
        }
        if (!path.isLast(word)) {
            refuse(word + 1, "there is nothing below %s; leave this out".formatted(key.name()));
            return Optional.empty();
        }
        if (old.isPresent()) {
            return number(key, old.get(), here);
        }
        boolean rivalStands = shape.rivals().getOrDefault(key.name(), Set.of()).stream()
                .anyMatch(rival -> around.entries().containsKey(rival)
                        && !around.entries().get(rival).value().isBlank());
        if (key.defaultText().isEmpty() || rivalStands) {
            leadsNowhere(word);
            return Optional.empty();
        }
        return number(
                key,
                new Node.Scalar(replacement.place(), here, key.defaultText().get(), Node.Style.PLAIN),
                here);
    }

    private static boolean isTable(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().endsWith(Tables.SUFFIX);
    }

    /** Numbers of a list, or one column of a table of days or hours. A factor may stand for all of them. */
    private Node numbers(Node.Sequence list, int word) {
        boolean all = word == path.size();
        if (all && !replacement.factor()) {
            refuse(
                    word - 1,
                    "it has many values; vary one such as %s[*], or all by a factor such as x1.2"
                            .formatted(replacement.key()));
            return list;
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(item(list.items().get(i), i, word, all));
        }
        return new Node.Sequence(list.place(), list.path(), items);
    }

    private Node item(Node item, int position, int word, boolean all) {
        if (item instanceof Node.Scalar scalar) {
            String label = Integer.toString(position);
            if (!all && !path.word(word).matches(label)) {
                otherRows.add(label);
                leadsNowhere(word);
                return item;
            }
            return number(HOUR_SHARE, scalar, scalar.path()).orElse(item);
        }
        if (!(item instanceof Node.Mapping row)) {
            return item;
        }
        boolean days = row.entries().containsKey("date");
        Shape shape = days ? Shapes.DAY_VOLUME : Shapes.HOUR_SHARE;
        Shape.Key column = days ? DAY_PARCELS : HOUR_SHARE;
        if (!all && !matches(shape, row, position, word)) {
            return item;
        }
        if (!all && word + 1 < path.size() && !path.word(word + 1).text().equals(column.name())) {
            refuse(
                    word + 1,
                    "%s is not known here; allowed is %s"
                            .formatted(Quote.of(path.word(word + 1).text()), column.name()));
            return item;
        }
        Node.Entry cell = row.entries().get(column.name());
        if (cell == null) {
            return item;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(row.entries());
        number(column, cell.value(), cell.value().path())
                .ifPresent(value -> entries.put(column.name(), new Node.Entry(cell.keyPlace(), value)));
        return new Node.Mapping(row.place(), row.path(), entries, row.columns());
    }

    private Optional<Node> number(Shape.Key key, Node old, String here) {
        if (!(old instanceof Node.Scalar scalar)
                || !Inputs.NUMBER.matcher(scalar.text()).matches()) {
            refuse(path.size() - 1, "%s is %s, no number; vary a number".formatted(key.name(), old.kind()));
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(replacement.value());
        if (replacement.factor()) {
            value = value.multiply(new BigDecimal(scalar.text()));
        }
        placed++;
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return Optional.of(new Node.Scalar(replacement.place(), here, rounded.toPlainString(), Node.Style.REPLACED));
    }
}
