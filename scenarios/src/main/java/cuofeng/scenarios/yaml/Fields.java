package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.Quote;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One mapping while it is bound to a record. Every method reads a key that the {@link Shape} lists; what is missing or
 * wrong is noted, and a harmless stand-in is returned so that binding goes on to the next problem. Stand-ins never
 * reach a scenario: one problem anywhere and there is none.
 */
final class Fields {

    private static final int MOST_NAME_CHARACTERS = 200;
    private static final int MOST_SOURCE_CHARACTERS = 1_000;
    private static final int MOST_NOTE_CHARACTERS = 20_000;
    private static final long MOST_PARCELS = 1_000_000_000_000L;
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final Optional<Node.Mapping> node;
    private final Shape shape;
    private final Tables tables;
    private final Problems problems;
    private final Scalars scalars;

    private Fields(Optional<Node.Mapping> node, Shape shape, Tables tables, Problems problems) {
        this.node = node;
        this.shape = shape;
        this.tables = tables;
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    /** The fields of a mapping; notes unknown keys and missing required ones. */
    static Fields of(Node.Mapping node, Shape shape, Tables tables, Problems problems) {
        Fields fields = new Fields(Optional.of(node), shape, tables, problems);
        fields.refuseUnknownKeys(node);
        fields.refuseMissingKeys(node);
        return fields;
    }

    /** The fields of a mapping that is not there: all reads give defaults and stand-ins, silently. */
    private Fields absent(Shape inner) {
        return new Fields(Optional.empty(), inner, tables, problems);
    }

    private void refuseUnknownKeys(Node.Mapping mapping) {
        mapping.entries().forEach((name, entry) -> {
            if (!shape.allows(name) && !problems.isFull()) {
                String hint = shape.hint(name);
                String what = mapping.columns()
                        .map(columns -> "column " + columns.prefix() + name)
                        .orElse(entry.value().path());
                problems.add(entry.value().part(), entry.keyPlace(), "%s is not known here; %s".formatted(what, hint));
            }
        });
    }

    private void refuseMissingKeys(Node.Mapping mapping) {
        for (Shape.Key key : shape.keys()) {
            Optional<Node> value =
                    Optional.ofNullable(mapping.entries().get(key.name())).map(Node.Entry::value);
            if (!key.required()) {
                continue;
            }
            if (value.isPresent() && value.get().isBlank()) {
                problems.add(
                        value.get(),
                        "%s is empty; the column is required; %s"
                                .formatted(value.get().path(), fix(key)));
            } else if (value.isEmpty() && mapping.columns().isPresent()) {
                Node.Columns columns = mapping.columns().get();
                problems.add(
                        mapping.part(), columns.place(), "%s; %s".formatted(missingColumns(columns, key), fix(key)));
            } else if (value.isEmpty()) {
                String part = mapping.path().isEmpty() ? key.name() : mapping.part();
                problems.add(part, mapping.place(), "%s is missing; %s".formatted(pathOf(key.name()), fix(key)));
            }
        }
    }

    private static String fix(Shape.Key key) {
        if (key.inner().isEmpty() || !key.example().isEmpty()) {
            return key.example();
        }
        Shape inner = key.inner().get();
        return "write it with "
                + (inner.requiredNames().isEmpty()
                        ? String.join(" or ", inner.names())
                        : String.join(", ", inner.requiredNames()));
    }

    private static String missingColumns(Node.Columns columns, Shape.Key key) {
        String name = columns.prefix() + key.name();
        return key.inner()
                .map(inner -> "columns of the group %s are missing, such as %s.%s"
                        .formatted(name, name, inner.names().get(0)))
                .orElse("column %s is missing".formatted(name));
    }

    /** Whether the key is written and not an empty cell. */
    boolean has(String name) {
        return value(name).isPresent();
    }

    /** The node under a key, unless it is left out. */
    Optional<Node> value(String name) {
        Shape.Key key = shape.key(name);
        return node.map(mapping -> mapping.entries().get(key.name()))
                .map(Node.Entry::value)
                .filter(value -> !value.isBlank());
    }

    /** Path of the mapping itself. */
    String path() {
        return node.map(Node.Mapping::path).orElse("");
    }

    String pathOf(String name) {
        return path().isEmpty() ? name : path() + "." + name;
    }

    /** Notes a problem that concerns the mapping as a whole; says nothing if the mapping is not there. */
    void refuse(String message) {
        node.ifPresent(mapping -> problems.add(mapping, message));
    }

    /** Notes a problem at a key, which must be written. */
    void refuse(String name, String message) {
        problems.add(value(name).orElseThrow(), message);
    }

    /** The scalar under a key or its default; a list or mapping there is a problem. */
    private Optional<Node.Scalar> scalar(String name, String allowed) {
        Shape.Key key = shape.key(name);
        Optional<Node> value = value(name);
        if (value.isEmpty()) {
            return key.defaultText()
                    .map(text -> new Node.Scalar(
                            node.map(Node.Mapping::place).orElse(Place.startOf("default")),
                            pathOf(name),
                            text,
                            Node.Style.QUOTED));
        }
        if (value.get() instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        scalars.refuse(value.get(), allowed, key.example());
        return Optional.empty();
    }

    private <T> T read(String name, String allowed, BiFunction<Node.Scalar, String, Optional<T>> reader, T standIn) {
        return scalar(name, allowed)
                .flatMap(scalar -> reader.apply(scalar, shape.key(name).example()))
                .orElse(standIn);
    }

    String id(String name) {
        return read(name, "an id", scalars::id, "");
    }

    /** Where a figure comes from. */
    String source(String name) {
        return read(name, "text", (scalar, fix) -> scalars.line(scalar, MOST_SOURCE_CHARACTERS, fix), "");
    }

    boolean flag(String name) {
        return read(name, "true or false", scalars::flag, false);
    }

    LocalDate date(String name) {
        return read(name, "a date", scalars::date, SOME_DAY);
    }

    LocalDateTime minute(String name) {
        return read(name, "a local time", scalars::minute, SOME_DAY.atStartOfDay());
    }

    WorkWindow window(String name) {
        return read(name, "a window", scalars::window, WorkWindow.ALL_DAY);
    }

    /** A window that may cross midnight, as its parts within one day in the order of their start. */
    List<WorkWindow> windowOverMidnight(String name) {
        return read(name, "a window", scalars::windowOverMidnight, List.of());
    }

    /** Days of the week: a list, or one text with the days apart by spaces. */
    Set<DayOfWeek> weekdays(String name) {
        Optional<Node> value = value(name);
        if (value.isPresent() && value.get() instanceof Node.Sequence list) {
            return scalars.weekdays(list, shape.key(name).example());
        }
        return read(name, "days of the week", scalars::weekdays, EnumSet.allOf(DayOfWeek.class));
    }

    ZoneId zone(String name) {
        return read(name, "a time zone", scalars::zone, ZoneOffset.UTC);
    }

    double number(String name, Range range) {
        return read(name, range.words("number"), (s, fix) -> scalars.number(s, range, fix), range.inside());
    }

    /** A number under a key without default. */
    OptionalDouble optionalNumber(String name, Range range) {
        return has(name) ? OptionalDouble.of(number(name, range)) : OptionalDouble.empty();
    }

    long whole(String name, long low, long high) {
        Range range = Range.of((double) low, (double) high);
        return read(name, range.words("whole number"), (s, fix) -> scalars.whole(s, range, fix), low);
    }

    /** Whole parcels, at least one. */
    long parcels(String name) {
        return whole(name, 1, MOST_PARCELS);
    }

    int smallWhole(String name, int low, int high) {
        return Math.toIntExact(whole(name, low, high));
    }

    /** One of a few words. */
    <E> E choice(String name, E[] values, Function<E, String> word) {
        List<String> words = Arrays.stream(values).map(word).toList();
        String allowed = "one of " + String.join(", ", words);
        return read(
                name,
                allowed,
                (scalar, fix) -> {
                    int found = words.indexOf(scalar.text());
                    if (found < 0) {
                        String guess = NearName.of(scalar.text(), words)
                                .map(near -> "did you mean " + near + "?")
                                .orElse(fix);
                        scalars.refuse(scalar, allowed, guess);
                        return Optional.empty();
                    }
                    return Optional.of(values[found]);
                },
                values[0]);
    }

    Text name(String name) {
        return text(name, (scalar, fix) -> scalars.line(scalar, MOST_NAME_CHARACTERS, fix));
    }

    Text notes(String name) {
        return text(name, (scalar, fix) -> scalars.lines(scalar, MOST_NOTE_CHARACTERS, fix));
    }

    /** A mapping of both languages or one text for both; empty if left out. */
    private Text text(String name, BiFunction<Node.Scalar, String, Optional<String>> reader) {
        Optional<Node> value = value(name);
        if (value.isPresent() && value.get() instanceof Node.Mapping mapping) {
            Fields both = of(mapping, Shapes.TEXT, tables, problems);
            return new Text(both.read("zh", "text", reader, ""), both.read("en", "text", reader, ""));
        }
        return Text.of(read(name, "text", reader, ""));
    }

    /** The mapping under a key; defaults and stand-ins if it is left out or something else. */
    Fields group(String name) {
        Shape inner = shape.key(name).inner().orElseThrow();
        Optional<Node> value = value(name);
        if (value.isPresent() && value.get() instanceof Node.Mapping mapping) {
            return of(mapping, inner, tables, problems);
        }
        value.ifPresent(other -> scalars.refuse(
                other, "a mapping", "write the keys %s below it".formatted(String.join(", ", inner.names()))));
        return absent(inner);
    }

    /** The rows under a key, from a list or a CSV table, bound one by one; none if it is left out. */
    <T> List<T> rows(String name, Function<Fields, T> binder) {
        Shape.Key key = shape.key(name);
        Shape inner = key.inner().orElseThrow();
        if (value(name).isPresent()
                && value(name).get() instanceof Node.Mapping mapping
                && key.kind() == Shape.Kind.ROWS_OR_ONE) {
            return List.of(binder.apply(of(mapping, inner, tables, problems)));
        }
        List<T> rows = new ArrayList<>();
        list(name, "a list of mappings or the name of a CSV table such as %s.csv".formatted(name))
                .ifPresent(list -> {
                    if (list.items().isEmpty() && key.required()) {
                        problems.add(list, "%s has no rows; allowed is one or more; add rows".formatted(list.path()));
                    }
                    mappings(list, inner).forEach(fields -> rows.add(binder.apply(fields)));
                });
        return rows;
    }

    /** The rows under a key that, if it is written, must have at least one. */
    <T> List<T> someRows(String name, Function<Fields, T> binder) {
        List<T> rows = rows(name, binder);
        if (has(name) && rows.isEmpty()) {
            refuse(name, "%s has no rows; allowed is one or more; add rows or delete the key".formatted(pathOf(name)));
        }
        return rows;
    }

    /** The list under a key or in the CSV table that it names; anything else is a problem. */
    Optional<Node.Sequence> list(String name, String allowed) {
        Optional<Node> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Node.Sequence list) {
            return Optional.of(list);
        }
        if (value.get() instanceof Node.Scalar scalar && scalar.text().endsWith(Tables.SUFFIX)) {
            return tables.read(scalar);
        }
        scalars.refuse(value.get(), allowed, "give each entry a line that begins with -, or name a table");
        return Optional.empty();
    }

    /** The items of a list as fields of one shape; items that are no mappings are problems. */
    List<Fields> mappings(Node.Sequence list, Shape inner) {
        List<Fields> fields = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping mapping) {
                fields.add(of(mapping, inner, tables, problems));
            } else {
                scalars.refuse(item, "a mapping", "write {%s: …}".formatted(String.join(": …, ", inner.names())));
            }
        }
        return fields;
    }

    /** The numbers of a list, all within a range. */
    List<Double> numbers(Node.Sequence list, Range range) {
        List<Double> numbers = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Scalar scalar) {
                numbers.add(scalars.number(scalar, range, "write a share such as 0.04")
                        .orElse(range.inside()));
            } else {
                scalars.refuse(item, range.words("number"), "write a share such as 0.04");
            }
        }
        return numbers;
    }

    @Override
    public String toString() {
        return "fields of " + Quote.of(path());
    }
}
