package cuofeng.results.document;

import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A table as it is shown.
 *
 * @param head one text per column; the first is above the row headers
 * @param textColumns whether cells are text, set flush left, and not figures
 */
public record Grid(Text caption, List<Text> head, List<Row> rows, boolean textColumns) {
    public Grid {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A table of figures. */
    public static Grid of(Text caption, List<Text> head, List<Row> rows) {
        return new Grid(caption, head, rows, false);
    }

    /**
     * A row.
     *
     * @param name its header
     */
    public record Row(Text name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Text name, List<Text> cells) {
            return new Row(name, cells.stream().map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param text as it is shown
     * @param note in small print below; empty for none
     * @param tone how the note is coloured
     * @param number the figure behind the text, in plain units, a share as 0 to 1; empty if the cell is no figure
     */
    public record Cell(Text text, Text note, Tone tone, OptionalDouble number) {
        private static final Text NONE = Text.of("");

        public static Cell of(Text text) {
            return new Cell(text, NONE, Tone.NEUTRAL, OptionalDouble.empty());
        }

        public static Cell of(Text text, double number) {
            return new Cell(text, NONE, Tone.NEUTRAL, OptionalDouble.of(number));
        }

        public Cell with(Text smallPrint, Tone toneOfIt) {
            return new Cell(text, smallPrint, toneOfIt, number);
        }

        public boolean hasNote() {
            return !note.zh().isEmpty();
        }
    }

    /** What the small print of a cell says. */
    public enum Tone {
        NEUTRAL,
        BETTER,
        WORSE
    }
}
