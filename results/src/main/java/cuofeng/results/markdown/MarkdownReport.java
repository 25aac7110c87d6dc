package cuofeng.results.markdown;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.Document;
import cuofeng.results.document.Grid;
import cuofeng.results.export.ExportWords;
import cuofeng.results.export.Plain;
import cuofeng.results.report.Language;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Text of {@code report.md}: what to do, the plans compared, how sure that is. */
public final class MarkdownReport {

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Language language) {
        this.language = language;
    }

    /**
     * The summary.
     *
     * @param comparison id of the chapter that compares plans
     */
    public static String of(Document document, String comparison, Language language) {
        MarkdownReport report = new MarkdownReport(language);
        report.write(document, comparison);
        return report.out.toString().stripTrailing() + "\n";
    }

    private void write(Document document, String comparison) {
        heading(1, document.title());
        paragraph(line(document.kind()) + " · " + line(document.season()));
        int last = document.chapters().size() - 1;
        for (int c = 0; c <= last; c++) {
            Document.Chapter chapter = document.chapters().get(c);
            if (c == 0 || c == last) {
                chapter(chapter, withoutTables(chapter.blocks()));
            } else if (chapter.id().equals(comparison)) {
                chapter(chapter, beforeHeadings(chapter.blocks()));
            }
        }
        paragraph(ExportWords.FULL_REPORT.in(language));
        paragraph(line(document.provenance()));
    }

    /** What is left of a chapter without its tables, and without headings that have nothing below them then. */
    private static List<Block> withoutTables(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int b = blocks.size() - 1; b >= 0; b--) {
            Block block = blocks.get(b);
            boolean table = block instanceof Block.Table || block instanceof Block.Sources || block instanceof Chart;
            boolean bare = block instanceof Block.Heading && (kept.isEmpty() || kept.get(0) instanceof Block.Heading);
            if (!table && !bare) {
                kept.add(0, block);
            }
        }
        return kept;
    }

    /** The comparison itself, without what looks closer. */
    private static List<Block> beforeHeadings(List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> !(block instanceof Block.Heading))
                .toList();
    }

    private void chapter(Document.Chapter chapter, List<Block> blocks) {
        heading(2, chapter.title());
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(3, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Points points) {
            points(points);
        } else if (block instanceof Block.KeyFigures keys) {
            keys(keys);
        } else if (block instanceof Block.Table table) {
            table(table.grid());
        }
    }

    private void heading(int level, Text text) {
        out.append("#".repeat(level))
                .append(' ')
                .append(Markdown.text(line(text)))
                .append("\n\n");
    }

    private void paragraph(Block.Paragraph paragraph) {
        boolean loud = paragraph.tone() == Block.Tone.BREACH
                || paragraph.tone() == Block.Tone.GOOD
                || paragraph.tone() == Block.Tone.CAUTION;
        if (loud) {
            out.append("**").append(Markdown.text(line(paragraph.text()))).append("**\n\n");
            return;
        }
        Plain.text(language, paragraph.text())
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(this::paragraph);
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            out.append(Markdown.text(text)).append("\n\n");
        }
    }

    private void points(Block.Points points) {
        int number = 1;
        for (Text item : points.items()) {
            out.append(points.numbered() ? number++ + ". " : "- ")
                    .append(Markdown.text(line(item)))
                    .append('\n');
        }
        out.append('\n');
    }

    private void keys(Block.KeyFigures keys) {
        List<List<String>> rows = new ArrayList<>();
        for (Block.KeyFigure key : keys.figures()) {
            rows.add(List.of(line(key.name()), line(key.value()) + " " + line(key.unit()), line(key.note())));
        }
        Markdown.table(
                out,
                List.of(
                        ExportWords.FIGURE.in(language),
                        ExportWords.BEFORE_AFTER.in(language),
                        ExportWords.CHANGE.in(language)),
                rows,
                true);
        paragraph(line(keys.base()));
    }

    private void table(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(line(row.name()));
            for (Grid.Cell cell : row.cells()) {
                cells.add(cell.hasNote() ? line(cell.text()) + " (" + line(cell.note()) + ")" : line(cell.text()));
            }
            rows.add(cells);
        }
        Markdown.table(out, grid.head().stream().map(this::line).toList(), rows, !grid.textColumns());
    }

    private String line(Text text) {
        return Plain.line(language, text);
    }
}
