package cuofeng.results.sheet;

import cuofeng.results.export.ExportWords;
import cuofeng.results.export.Plain;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.report.Language;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Every figure of every plan, the rows of {@code kpis.csv} with the names of the figures. */
final class KpiRows {

    private static final List<ExportWords> HEAD = List.of(
            ExportWords.PLAN,
            ExportWords.NAME_IN_FILES,
            ExportWords.KPI,
            ExportWords.SCOPE,
            ExportWords.UNIT,
            ExportWords.MEAN,
            ExportWords.HALF_WIDTH,
            ExportWords.REPLICATIONS);

    private KpiRows() {}

    static void write(Worksheet sheet, KpiSheet kpis, Language language) {
        Page page = new Page(sheet);
        for (int c = 0; c < HEAD.size(); c++) {
            page.head(c, HEAD.get(c).in(language));
        }
        int r = 1;
        for (KpiSheet.Row row : kpis.rows()) {
            page.text(r, 0, Plain.text(row.plan()));
            page.text(r, 1, row.measure().id());
            page.text(r, 2, Plain.line(language, row.measure().name()));
            page.text(r, 3, Plain.text(row.scope()));
            page.text(r, 4, row.measure().unit());
            double mean = row.estimate().mean();
            String format = StrictMath.abs(mean) >= 1000 ? NumberFormats.WHOLE : NumberFormats.FINE;
            page.number(r, 5, mean, format);
            if (row.estimate().halfWidth().isPresent()) {
                page.number(r, 6, row.estimate().halfWidth().getAsDouble(), format);
            }
            page.number(r, 7, row.estimate().replications(), NumberFormats.WHOLE);
            r++;
        }
        page.freezeHead(r - 1, HEAD.size());
        page.setWidths();
    }
}
