package cuofeng.results.sheet;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.Document;
import cuofeng.results.document.Grid;
import cuofeng.results.export.ExportWords;
import cuofeng.results.export.Plain;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.report.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Bytes of {@code report.xlsx}: what to do, a sheet for every table of the report, and every figure of every plan. */
public final class Workbooks {

    private static final String PROGRAM = "Cuofeng";

    private Workbooks() {}

    /**
     * The workbook; the same for the same report, whenever it is made.
     *
     * @param kpis every figure, for a sheet of its own
     */
    public static byte[] of(Document document, KpiSheet kpis, Language language) {
        List<Grid> grids = grids(document);
        List<String> names = names(document, grids, language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
            workbook.properties().setTitle(Plain.line(language, document.windowTitle()));
            SummarySheet.write(workbook.newWorksheet(names.get(0)), document, names, language);
            for (int i = 0; i < grids.size(); i++) {
                GridSheet.write(workbook.newWorksheet(names.get(i + 1)), grids.get(i), language);
            }
            KpiRows.write(workbook.newWorksheet(names.get(names.size() - 1)), kpis, language);
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        return Timeless.zip(bytes.toByteArray());
    }

    /** All tables, in reading order. */
    private static List<Grid> grids(Document document) {
        List<Grid> grids = new ArrayList<>();
        for (Document.Chapter chapter : document.chapters()) {
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Table table) {
                    grids.add(table.grid());
                } else if (block instanceof Chart chart) {
                    grids.add(chart.table());
                }
            }
        }
        return grids;
    }

    private static List<String> names(Document document, List<Grid> grids, Language language) {
        List<String> names = new ArrayList<>();
        names.add(
                SheetNames.of(0, Plain.line(language, document.chapters().get(0).title())));
        for (Grid grid : grids) {
            names.add(SheetNames.of(names.size(), Plain.line(language, grid.caption())));
        }
        names.add(SheetNames.of(names.size(), ExportWords.ALL_FIGURES.in(language)));
        return names;
    }
}
