package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.NearName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keys that a mapping of a scenario file may have.
 *
 * @param row whether it is a row of a table, which may also carry {@link #PROVENANCE}
 * @param elsewhere keys that are refused here, with the advice where they belong
 * @param identity keys that tell a row from the others of its list; none if rows have no identity
 * @param rivals keys that cannot stand beside a key: where a variant writes the key, it drops them from its base
 */
record Shape(
        boolean row,
        List<Key> keys,
        Map<String, String> elsewhere,
        List<String> identity,
        Map<String, Set<String>> rivals) {

    private static final String ID = "id";

    /** Columns that every table may have for its readers; the program ignores them unless a row declares them. */
    static final List<String> PROVENANCE = List.of("source", "note");

    /** What stands under a key. */
    enum Kind {
        /** A scalar, or a form that the binder looks at itself. */
        VALUE,
        /** A mapping. */
        GROUP,
        /** A list of mappings, or the name of a CSV table. */
        ROWS,
        /** The same, or a single mapping in place of a list of one. */
        ROWS_OR_ONE
    }

    /**
     * A key.
     *
     * @param defaultText what is read if the key is left out, as it would be written
     * @param example how a message tells to mend it, such as {@code write hours such as 3.5}
     * @param inner shape of the mapping or mappings below
     */
    record Key(
            String name,
            Kind kind,
            boolean required,
            Optional<String> defaultText,
            String example,
            Optional<Shape> inner) {}

    static Shape group(Key... keys) {
        return new Shape(false, List.of(keys), Map.of(), List.of(), Map.of());
    }

    static Shape row(Key... keys) {
        boolean hasId = Arrays.stream(keys).anyMatch(key -> key.name().equals(ID));
        return new Shape(true, List.of(keys), Map.of(), hasId ? List.of(ID) : List.of(), Map.of());
    }

    /** A row that other keys than {@code id} tell apart. */
    Shape identifiedBy(String... names) {
        return new Shape(row, keys, elsewhere, List.of(names), rivals);
    }

    /** This shape with keys that cannot stand beside one another: one of the first against all of the others. */
    Shape rivals(String name, String... others) {
        Map<String, Set<String>> more = new TreeMap<>(rivals);
        more.put(name, Set.of(others));
        for (String other : others) {
            Set<String> named = new TreeSet<>(more.getOrDefault(other, Set.of()));
            named.add(name);
            more.put(other, named);
        }
        return new Shape(row, keys, elsewhere, identity, more);
    }

    /** This shape with a better answer to a key that is looked for here and belongs elsewhere. */
    Shape elsewhere(String key, String advice) {
        return new Shape(row, keys, Map.of(key, advice), identity, rivals);
    }

    static Key required(String name, String example) {
        return new Key(name, Kind.VALUE, true, Optional.empty(), example, Optional.empty());
    }

    /** Read as {@code defaultText} if left out. */
    static Key optional(String name, String defaultText, String example) {
        return new Key(name, Kind.VALUE, false, Optional.of(defaultText), example, Optional.empty());
    }

    /** Has no value if left out. */
    static Key optional(String name, String example) {
        return new Key(name, Kind.VALUE, false, Optional.empty(), example, Optional.empty());
    }

    static Key required(String name, Kind kind, Shape inner) {
        return new Key(name, kind, true, Optional.empty(), "", Optional.of(inner));
    }

    /** A group whose own keys are all optional, so that the example must say what to write. */
    static Key required(String name, Kind kind, Shape inner, String example) {
        return new Key(name, kind, true, Optional.empty(), example, Optional.of(inner));
    }

    static Key optional(String name, Kind kind, Shape inner) {
        return new Key(name, kind, false, Optional.empty(), "", Optional.of(inner));
    }

    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    List<String> requiredNames() {
        return keys.stream().filter(Key::required).map(Key::name).toList();
    }

    /** How a message on a key that may not be written here goes on. */
    String hint(String name) {
        return elsewhere.containsKey(name) ? elsewhere.get(name) : NearName.hint(name, names());
    }

    /** Whether a key may be written here. */
    boolean allows(String name) {
        return names().contains(name) || (row && PROVENANCE.contains(name));
    }

    /** The key of a name, if it is listed. */
    Optional<Key> find(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** @throws AssertionError if the binder asks for a key that is not listed: our own mistake */
    Key key(String name) {
        return find(name).orElseThrow(() -> new AssertionError("key (%s) is not among %s".formatted(name, names())));
    }
}
