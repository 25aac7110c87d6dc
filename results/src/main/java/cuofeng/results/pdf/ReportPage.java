package cuofeng.results.pdf;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.Document;
import cuofeng.results.drawing.Drawing;
import cuofeng.results.drawing.Drawings;
import cuofeng.results.export.ExportWords;
import cuofeng.results.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The report as a page of elements, which is then set on paper; the figures behind the charts are its appendix. */
final class ReportPage {

    /** Rows of a table that are printed; the spreadsheet has all. */
    private static final int MOST_ROWS = 400;

    private static final String DATA = "data";

    private final Document report;
    private final Language language;
    private final Elements elements;
    private final List<Drawing> drawings = new ArrayList<>();

    private ReportPage(Document report, Language language, Fonts fonts) {
        this.report = report;
        this.language = language;
        this.elements = new Elements(language, fonts);
    }

    static ReportPage of(Document report, Language language, Fonts fonts) {
        ReportPage page = new ReportPage(report, language, fonts);
        page.build();
        return page;
    }

    org.w3c.dom.Document document() {
        return elements.document();
    }

    List<Drawing> drawings() {
        return List.copyOf(drawings);
    }

    private void build() {
        Element html = elements.root("html");
        html.setAttribute("lang", language.id());
        head(elements.add(html, "head"));
        Element body = elements.add(html, "body");
        elements.text(body, "div", "footer", report.windowTitle());
        title(body);
        for (int c = 0; c < report.chapters().size(); c++) {
            Document.Chapter chapter = report.chapters().get(c);
            Element section = elements.add(body, "div", "chapter");
            elements.text(section, "h2", "heading", numbered(c)).setAttribute("id", chapter.id());
            chapter.blocks().forEach(block -> block(section, block));
        }
        elements.text(body, "p", "provenance", report.provenance());
        if (!report.charts().isEmpty()) {
            appendix(body);
        }
    }

    private void head(Element head) {
        elements.add(head, "title").setTextContent(elements.shown(report.windowTitle()));
        meta(head, "author", "Cuofeng");
        meta(head, "subject", elements.shown(report.season()));
        meta(head, "description", elements.shown(report.provenance()));
        elements.add(head, "style").setTextContent(css());
        Element bookmarks = elements.add(head, "bookmarks");
        for (int c = 0; c < report.chapters().size(); c++) {
            bookmark(bookmarks, numbered(c), report.chapters().get(c).id());
        }
        if (!report.charts().isEmpty()) {
            Element data = bookmark(bookmarks, ExportWords.DATA.in(language), DATA);
            report.charts().forEach(chart -> bookmark(data, elements.shown(chart.title()), dataId(chart)));
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = elements.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element bookmark(Element parent, String name, String target) {
        Element bookmark = elements.add(parent, "bookmark");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + target);
        return bookmark;
    }

    private String numbered(int chapter) {
        return (chapter + 1) + " "
                + elements.shown(report.chapters().get(chapter).title());
    }

    private void title(Element body) {
        elements.text(body, "p", "kind", report.kind());
        elements.text(body, "h1", "title", report.title());
        elements.text(body, "p", "season", report.season());
    }

    private void block(Element parent, Block block) {
        if (block instanceof Block.Heading heading) {
            elements.text(parent, "h3", "heading", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            elements.text(parent, "p", paragraph.tone().name().toLowerCase(Locale.ROOT), paragraph.text());
        } else if (block instanceof Block.Points points) {
            Element list = elements.add(parent, points.numbered() ? "ol" : "ul");
            points.items().forEach(item -> elements.text(list, "li", "point", item));
        } else if (block instanceof Block.KeyFigures keys) {
            keys(parent, keys);
        } else if (block instanceof Block.Table table) {
            GridTable.add(elements, parent, table.grid(), MOST_ROWS);
            noteOfRows(parent, table.grid().rows().size());
        } else if (block instanceof Block.Sources sources) {
            Element list = elements.add(parent, "ol", "sources");
            sources.items().forEach(item -> elements.text(list, "li", "source", elements.shown(item)));
        } else if (block instanceof Chart chart) {
            chart(parent, chart);
        } else {
            throw new AssertionError(block);
        }
    }

    private void chart(Element parent, Chart chart) {
        Figure.add(elements, parent, chart, language, drawings);
        Element note = elements.add(parent, "p", "see");
        int drawn = Drawings.rowsDrawn(chart.data());
        int rows = Drawings.rows(chart.data());
        if (drawn < rows) {
            elements.text(note, "span", "rows", ExportWords.ROWS_SHOWN.in(language, drawn, rows) + " ");
        }
        elements.text(note, "a", "link", ExportWords.DATA_OF.in(language, elements.shown(chart.title())))
                .setAttribute("href", "#" + dataId(chart));
    }

    private void keys(Element parent, Block.KeyFigures keys) {
        Element row = elements.add(elements.add(parent, "table", "keys"), "tr");
        for (Block.KeyFigure key : keys.figures()) {
            Element cell = elements.add(row, "td", "key");
            elements.text(cell, "div", "key-name", key.name());
            Element value = elements.text(cell, "div", "key-value", key.value());
            elements.text(value, "span", "key-unit", " " + elements.shown(key.unit()));
            elements.text(cell, "div", "key-note", key.note());
        }
        if (!language.of(keys.base()).isEmpty()) {
            elements.text(parent, "p", "key-base", keys.base());
        }
    }

    private void appendix(Element body) {
        Element section = elements.add(body, "div", "appendix");
        elements.text(section, "h2", "heading", ExportWords.DATA.in(language)).setAttribute("id", DATA);
        for (Chart chart : report.charts()) {
            elements.text(section, "h3", "heading", chart.title()).setAttribute("id", dataId(chart));
            GridTable.add(elements, section, chart.table(), MOST_ROWS);
            noteOfRows(section, chart.table().rows().size());
        }
    }

    private void noteOfRows(Element parent, int rows) {
        if (rows > MOST_ROWS) {
            elements.text(parent, "p", "see", ExportWords.ROWS_CUT.in(language, MOST_ROWS, rows));
        }
    }

    private static String dataId(Chart chart) {
        return DATA + "-" + chart.id();
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new AssertionError("report.css is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css of the program cannot be read", e);
        }
    }
}
