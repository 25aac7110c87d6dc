package cuofeng.scenarios.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a scenario says, key by key: bases merged, tables read, defaults filled in. A row is named by what tells it from
 * others, as in {@code outlets[hangzhou-urban].couriers}, so its position does not matter. Immutable.
 */
public final class Inputs {

    static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");

    private final Map<String, String> values;
    private final Set<String> rows;

    /**
     * @param values by path, in the order of the format
     * @param rows paths of rows
     */
    Inputs(Map<String, String> values, Set<String> rows) {
        this.values = new LinkedHashMap<>(values);
        this.rows = new LinkedHashSet<>(rows);
    }

    /**
     * A key whose value differs.
     *
     * @param path of a value, or of a row that only one of the two has
     * @param wholeRow whether it is a row
     * @param before of the first scenario; empty if it has no such key; the path of a row that it has
     * @param after of the second
     */
    public record Difference(String path, boolean wholeRow, Optional<String> before, Optional<String> after) {}

    /** By path, in the order of the format. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** What differs in another scenario, first what this one has, in its order, then what only the other has. */
    public List<Difference> differences(Inputs other) {
        Set<String> paths = new LinkedHashSet<>(rows);
        paths.addAll(values.keySet());
        paths.addAll(other.rows);
        paths.addAll(other.values.keySet());
        List<Difference> differences = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (String path : paths) {
            if (isInside(path, told)) {
                continue;
            }
            boolean row = rows.contains(path) || other.rows.contains(path);
            Optional<String> before = row ? presence(path) : Optional.ofNullable(values.get(path));
            Optional<String> after = row ? other.presence(path) : Optional.ofNullable(other.values.get(path));
            if (!same(before, after)) {
                differences.add(new Difference(path, row, before, after));
                if (row) {
                    told.add(path);
                }
            }
        }
        return List.copyOf(differences);
    }

    private Optional<String> presence(String row) {
        return rows.contains(row) ? Optional.of(row) : Optional.empty();
    }

    /** Whether a row around the path was already told. */
    private static boolean isInside(String path, Set<String> told) {
        for (int end = path.indexOf(']'); end >= 0; end = path.indexOf(']', end + 1)) {
            if (told.contains(path.substring(0, end + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Optional<String> before, Optional<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        boolean numbers = NUMBER.matcher(before.get()).matches()
                && NUMBER.matcher(after.get()).matches();
        return numbers
                ? new BigDecimal(before.get()).compareTo(new BigDecimal(after.get())) == 0
                : before.equals(after);
    }
}
