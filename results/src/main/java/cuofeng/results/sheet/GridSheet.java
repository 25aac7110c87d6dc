package cuofeng.results.sheet;

import cuofeng.results.document.Grid;
import cuofeng.results.export.ExportWords;
import cuofeng.results.export.Plain;
import cuofeng.results.report.Language;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of the report. Figures are numbers in plain units; where the report says more than the number, with an interval
 * or a comparison, a column beside it has what the report says.
 */
final class GridSheet {

    private GridSheet() {}

    static void write(Worksheet sheet, Grid grid, Language language) {
        Page page = new Page(sheet);
        List<Boolean> spoken = new ArrayList<>();
        int column = 0;
        for (int c = 0; c < grid.head().size(); c++) {
            String name = Plain.line(language, grid.head().get(c));
            page.head(column++, name);
            spoken.add(c > 0 && saysMore(grid, c - 1));
            if (spoken.get(c)) {
                page.head(column++, name + ExportWords.AS_SHOWN.in(language));
            }
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            row(page, r + 1, grid.rows().get(r), spoken, language);
        }
        page.freezeHead(grid.rows().size(), column);
        page.setWidths();
    }

    private static void row(Page page, int r, Grid.Row row, List<Boolean> spoken, Language language) {
        page.text(r, 0, Plain.line(language, row.name()));
        int column = 1;
        for (int c = 0; c < row.cells().size(); c++) {
            Grid.Cell cell = row.cells().get(c);
            String text = Plain.line(language, cell.text());
            if (cell.number().isPresent()) {
                double number = cell.number().getAsDouble();
                page.number(r, column++, number, NumberFormats.of(number, text));
            } else {
                page.text(r, column++, text);
            }
            if (spoken.get(c + 1)) {
                String note = Plain.line(language, cell.note());
                page.text(r, column++, note.isEmpty() ? text : text + " · " + note);
            }
        }
    }

    /** Whether a column has figures of which the report says more than their size. */
    private static boolean saysMore(Grid grid, int cell) {
        return grid.rows().stream()
                .filter(row -> cell < row.cells().size())
                .map(row -> row.cells().get(cell))
                .anyMatch(c ->
                        c.number().isPresent() && (c.hasNote() || c.text().en().contains("±")));
    }
}
