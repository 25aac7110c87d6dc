package cuofeng.results.sheet;

import cuofeng.results.document.Block;
import cuofeng.results.document.Document;
import cuofeng.results.export.ExportWords;
import cuofeng.results.export.Plain;
import cuofeng.results.report.Language;
import cuofeng.scenarios.model.Text;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first chapter, and the names of the sheets that follow. */
final class SummarySheet {

    private static final double PROSE_WIDTH = 72;
    private static final double SIDE_WIDTH = 30;

    private final Page page;
    private final Language language;
    private int row;

    private SummarySheet(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** @param sheets names of all sheets, this one first */
    static void write(Worksheet sheet, Document document, List<String> sheets, Language language) {
        SummarySheet summary = new SummarySheet(new Page(sheet), language);
        summary.fill(document, sheets);
        summary.page.width(0, PROSE_WIDTH);
        summary.page.width(1, SIDE_WIDTH);
        summary.page.width(2, SIDE_WIDTH);
    }

    private void fill(Document document, List<String> sheets) {
        page.title(row++, line(document.title()));
        page.prose(row++, 0, line(document.kind()) + " · " + line(document.season()));
        row++;
        document.chapters().get(0).blocks().forEach(this::block);
        row++;
        page.heading(row++, ExportWords.SHEETS.in(language));
        sheets.forEach(name -> page.text(row++, 0, name));
        row++;
        page.prose(row, 0, line(document.provenance()));
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            page.heading(row++, line(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            page.prose(row++, 0, Plain.text(language, paragraph.text()));
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> page.prose(row++, 0, line(item)));
        } else if (block instanceof Block.KeyFigures keys) {
            keys.figures().forEach(this::key);
            if (!line(keys.base()).isEmpty()) {
                page.prose(row++, 0, line(keys.base()));
            }
        }
    }

    private void key(Block.KeyFigure key) {
        page.text(row, 0, line(key.name()));
        page.text(row, 1, line(key.value()) + " " + line(key.unit()));
        page.text(row++, 2, line(key.note()));
    }

    private String line(Text text) {
        return Plain.line(language, text);
    }
}
