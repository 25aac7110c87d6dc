package cuofeng.results.pdf;

import cuofeng.results.document.Grid;
import cuofeng.results.report.DisplayWidth;
import cuofeng.scenarios.model.Text;
import java.util.List;
import org.w3c.dom.Element;

/** A table, whose head is repeated on every page that it runs over. */
final class GridTable {

    /** Columns from which letters become smaller. */
    private static final int MANY = 7;
    /** A column of texts no longer than this keeps them on one line, */
    private static final int SHORT = 28;
    /** if all such columns together leave this much of a page for the others. */
    private static final int MOST_SHORT = 80;

    private GridTable() {}

    static void add(Elements elements, Element parent, Grid grid, int mostRows) {
        String density = grid.head().size() > MANY ? " many" : "";
        Element table = elements.add(parent, "table", (grid.textColumns() ? "texts" : "figures") + density);
        Element head = elements.add(elements.add(table, "thead"), "tr");
        grid.head().forEach(name -> elements.text(head, "th", "column", name).setAttribute("scope", "col"));
        Element body = elements.add(table, "tbody");
        List<Grid.Row> rows = grid.rows().stream().limit(mostRows).toList();
        boolean[] oneLine = grid.textColumns()
                ? oneLine(elements, rows)
                : new boolean[grid.head().size()];
        rows.forEach(row -> row(elements, body, row, oneLine));
    }

    /** Columns whose texts are too short to be broken: a line that ends within a name is hard to read. */
    private static boolean[] oneLine(Elements elements, List<Grid.Row> rows) {
        int columns =
                rows.stream().mapToInt(row -> row.cells().size() + 1).max().orElse(1);
        boolean[] oneLine = new boolean[columns];
        int taken = 0;
        for (int c = 0; c < columns; c++) {
            int column = c;
            int widest = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(elements.shown(text(row, column))))
                    .max()
                    .orElse(0);
            oneLine[c] = widest <= SHORT && taken + widest <= MOST_SHORT;
            taken += oneLine[c] ? widest : 0;
        }
        return oneLine;
    }

    private static Text text(Grid.Row row, int column) {
        return column == 0 ? row.name() : row.cells().get(column - 1).text();
    }

    private static void row(Elements elements, Element body, Grid.Row row, boolean[] oneLine) {
        Element line = elements.add(body, "tr");
        elements.text(line, "th", oneLine[0] ? "row line" : "row", row.name()).setAttribute("scope", "row");
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            String style = oneLine[++column] ? "cell line" : "cell";
            Element data = elements.text(line, "td", style, cell.text());
            if (cell.hasNote()) {
                elements.text(data, "div", "note " + tone(cell.tone()), cell.note());
            }
        }
    }

    private static String tone(Grid.Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "neutral";
            case BETTER -> "better";
            case WORSE -> "worse";
        };
    }
}
