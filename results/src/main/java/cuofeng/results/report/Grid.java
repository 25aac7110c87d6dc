package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.List;

/**
 * A table as it is shown.
 *
 * @param head one text per column; the first is above the row headers
 * @param textColumns whether cells are text, set flush left, and not figures
 */
record Grid(Text caption, List<Text> head, List<Row> rows, boolean textColumns) {
    Grid {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A table of figures. */
    static Grid of(Text caption, List<Text> head, List<Row> rows) {
        return new Grid(caption, head, rows, false);
    }

    /**
     * A row.
     *
     * @param name its header
     */
    record Row(Text name, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(Text name, List<Text> cells) {
            return new Row(name, cells.stream().map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param note in small print below; empty for none
     * @param tone better, worse, or empty: how the note is coloured
     */
    record Cell(Text text, Text note, String tone) {
        static Cell of(Text text) {
            return new Cell(text, Text.of(""), "");
        }

        boolean hasNote() {
            return !note.zh().isEmpty();
        }
    }
}
