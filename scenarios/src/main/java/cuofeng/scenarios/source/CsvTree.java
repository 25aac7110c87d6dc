package cuofeng.scenarios.source;

import cuofeng.scenarios.source.CsvTable.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a CSV table into the tree that a YAML list of mappings would give: one mapping per row, a column
 * {@code feeder.cv} as key {@code cv} of the mapping {@code feeder}.
 */
public final class CsvTree {

    /** Longer names have more dots than groups can be nested. */
    private static final int MOST_NAME_CHARACTERS = 100;

    /** Keeps the tree of a hostile table within a small heap; all lanes between 200 hubs have 400,000 cells. */
    private static final int MOST_CELLS = 500_000;

    private CsvTree() {}

    /**
     * Reads a decoded text.
     *
     * @param path that the list gets in the tree
     * @return empty if the heading is missing or wrong, with the reason among the problems
     */
    public static Optional<Node.Sequence> read(String file, String text, String path, Problems problems) {
        Place start = Place.startOf(file);
        String part = new Node.Sequence(start, path, List.of()).part();
        CsvTable table = CsvTable.read(file, text, part, problems);
        if (table.header().isEmpty() || !headingIsSound(table.header(), part, problems)) {
            return Optional.empty();
        }
        if ((long) table.rows().size() * table.header().size() > MOST_CELLS) {
            problems.add(
                    part,
                    start,
                    "the table has %d rows of %d columns; allowed are %d cells; leave out what the scenario does not need"
                            .formatted(table.rows().size(), table.header().size(), MOST_CELLS));
            return Optional.empty();
        }
        List<Node> items = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            items.add(mapping(table.header(), row, "", path + "[" + items.size() + "]"));
        }
        return Optional.of(new Node.Sequence(start, path, items));
    }

    private static boolean headingIsSound(List<Cell> header, String part, Problems problems) {
        Map<String, Place> seen = new LinkedHashMap<>();
        boolean sound = true;
        for (Cell column : header) {
            String name = column.text();
            String trouble = null;
            Place twin = seen.putIfAbsent(name, column.place());
            if (name.length() > MOST_NAME_CHARACTERS
                    || name.isEmpty()
                    || name.startsWith(".")
                    || name.endsWith(".")
                    || name.contains("..")) {
                trouble = "the heading %s names no column; allowed are names such as id or feeder.cv"
                        .formatted(Quote.of(name));
            } else if (twin != null) {
                trouble =
                        "column %s is named twice, first in column %d; keep one of them".formatted(name, twin.column());
            } else if (header.stream().anyMatch(other -> other.text().startsWith(name + "."))) {
                trouble = "column %s is a value here and a group in %s.…; keep one of them".formatted(name, name);
            }
            if (trouble != null) {
                sound = false;
                problems.add(part, column.place(), trouble);
            }
        }
        return sound;
    }

    private static Node.Mapping mapping(List<Cell> header, List<Cell> row, String prefix, String path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (int c = 0; c < header.size(); c++) {
            String column = header.get(c).text();
            if (!column.startsWith(prefix)) {
                continue;
            }
            String rest = column.substring(prefix.length());
            int dot = rest.indexOf('.');
            if (dot < 0) {
                Cell cell = row.get(c);
                Node value = new Node.Scalar(cell.place(), path + "." + rest, cell.text(), Node.Style.CELL);
                entries.put(rest, new Node.Entry(header.get(c).place(), value));
                continue;
            }
            String group = rest.substring(0, dot);
            if (!entries.containsKey(group)) {
                Node.Mapping nested = mapping(header, row, prefix + group + ".", path + "." + group);
                entries.put(group, new Node.Entry(header.get(c).place(), nested));
            }
        }
        Place place = entries.values().stream()
                .map(entry -> entry.value().place())
                .findFirst()
                .orElse(row.get(0).place());
        Node.Columns columns = new Node.Columns(header.get(0).place(), prefix);
        return new Node.Mapping(place, path, entries, Optional.of(columns));
    }
}
