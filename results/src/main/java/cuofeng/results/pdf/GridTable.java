package cuofeng.results.pdf;

import cuofeng.results.document.Grid;
import org.w3c.dom.Element;

/** A table, whose head is repeated on every page that it runs over. */
final class GridTable {

    /** Columns from which letters become smaller. */
    private static final int MANY = 7;

    private GridTable() {}

    static void add(Elements elements, Element parent, Grid grid, int mostRows) {
        String density = grid.head().size() > MANY ? " many" : "";
        Element table = elements.add(parent, "table", (grid.textColumns() ? "texts" : "figures") + density);
        Element head = elements.add(elements.add(table, "thead"), "tr");
        grid.head().forEach(name -> elements.text(head, "th", "column", name).setAttribute("scope", "col"));
        Element body = elements.add(table, "tbody");
        grid.rows().stream().limit(mostRows).forEach(row -> row(elements, body, row));
    }

    private static void row(Elements elements, Element body, Grid.Row row) {
        Element line = elements.add(body, "tr");
        elements.text(line, "th", "row", row.name()).setAttribute("scope", "row");
        for (Grid.Cell cell : row.cells()) {
            Element data = elements.text(line, "td", "cell", cell.text());
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
