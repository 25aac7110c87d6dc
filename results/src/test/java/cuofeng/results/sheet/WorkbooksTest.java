package cuofeng.results.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.document.Document;
import cuofeng.results.export.FakeReport;
import cuofeng.results.export.Names;
import cuofeng.results.export.Plain;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.report.Language;
import cuofeng.results.report.ReportDocument;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static final RunResults RUN = FakeOutcomes.run(FakeSeason.full(3, Names::plain), 3);
    private static final KpiSheet KPIS = KpiSheet.of(RUN);

    /** The sheets of a report with four charts and two tables: summary, six tables, all figures. */
    private static final int SHEETS = 8;

    private static byte[] of(Document report, Language language) {
        return Workbooks.of(report, KPIS, language);
    }

    private static byte[] small() {
        return of(FakeReport.of(2, Names::plain), Language.EN);
    }

    private static Map<String, List<Row>> read(byte[] bytes) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void hasASheetForEveryTableInReadingOrder() throws IOException {
        assertThat(read(small()).keySet())
                .containsExactly(
                        "0 Recommendation",
                        "1 Backlog of hubs and outlets",
                        "2 Heat map of nodes",
                        "3 Release plan",
                        "4 Network",
                        "5 Plans compared",
                        "6 Definitions",
                        "7 All figures");
    }

    @Test
    void figuresAreNumbersInPlainUnitsAndWhatTheReportSaysStandsBeside() throws IOException {
        List<Row> rows = read(small()).get("5 Plans compared");
        assertThat(rows.get(0).stream().map(Cell::getText))
                .containsExactly("Node", "Parcels", "Share", "Backlog", "Backlog (as reported)", "None");
        Row row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("Region 1 hub");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(1).asNumber().doubleValue()).isEqualTo(12_345.4);
        assertThat(row.getCell(1).getDataFormatString()).isEqualTo("#,##0");
        assertThat(row.getCell(2).asNumber().doubleValue()).isEqualTo(0.4523);
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("#,##0.0%");
        assertThat(row.getCell(3).asNumber().doubleValue()).isEqualTo(1.2e8);
        assertThat(row.getCellText(4)).isEqualTo("120 ± 3 million · −3.0%");
        assertThat(row.getCellText(5)).isEqualTo("–");
    }

    @Test
    void everyFigureOfTheRunIsThereToTheLastBit() throws IOException {
        List<Row> rows = read(small()).get("7 All figures");
        assertThat(rows).hasSize(1 + KPIS.rows().size());
        for (int r = 0; r < KPIS.rows().size(); r++) {
            KpiSheet.Row row = KPIS.rows().get(r);
            Estimate estimate = row.estimate();
            Row read = rows.get(r + 1);
            assertThat(read.getCellText(1)).isEqualTo(row.measure().id());
            assertThat(read.getCell(5).asNumber().doubleValue()).isEqualTo(estimate.mean());
            assertThat(read.getCell(6).asNumber().doubleValue())
                    .isEqualTo(estimate.halfWidth().orElseThrow());
        }
    }

    @Test
    void theHeadStaysInSightAndColumnsAreWideEnough() throws IOException {
        Map<String, String> parts = parts(small());
        for (int sheet = 2; sheet <= SHEETS; sheet++) {
            assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml"))
                    .contains("<pane xSplit=\"1\" ySplit=\"1\"")
                    .contains("state=\"frozen\"")
                    .contains("<autoFilter ref=\"A1:")
                    .contains("customWidth=\"true\"");
        }
    }

    @Test
    void namesStayText() throws IOException {
        Document report = FakeReport.of(Names.HOSTILE.size(), Names::hostile);
        byte[] bytes = of(report, Language.ZH);
        for (Map.Entry<String, String> part : parts(bytes).entrySet()) {
            assertThat(part.getValue()).as(part.getKey()).doesNotContain("<f>", "<f ", "<hyperlink", "<img");
        }
        List<Row> rows = read(bytes).get("5 方案对比");
        for (int r = 0; r < Names.HOSTILE.size(); r++) {
            Cell cell = rows.get(r + 1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString())
                    .isEqualTo(
                            Plain.text(Names.HOSTILE.get(r)).replace('\n', ' ').strip());
        }
    }

    /** The format “text”: a spreadsheet does not compute such a cell, not even after an edit. */
    @Test
    void everyTextHasTheFormatText() throws IOException {
        Map<String, String> parts = parts(of(FakeReport.of(Names.HOSTILE.size(), Names::hostile), Language.ZH));
        String styles = parts.get("xl/styles.xml");
        String text = first("<numFmt numFmtId=\"(\\d+)\" formatCode=\"@\"/>", styles);
        List<String> formats = Pattern.compile("numFmtId=\"(\\d+)\"")
                .matcher(first("<cellXfs[^>]*>(.*)</cellXfs>", styles))
                .results()
                .map(match -> match.group(1))
                .toList();
        int texts = 0;
        for (int sheet = 1; sheet <= SHEETS; sheet++) {
            Matcher cells = Pattern.compile("<c ([^>]*t=\"s\"[^>]*)>")
                    .matcher(parts.get("xl/worksheets/sheet" + sheet + ".xml"));
            while (cells.find()) {
                int style = Integer.parseInt(first("s=\"(\\d+)\"", cells.group(1)));
                assertThat(formats.get(style)).as(cells.group()).isEqualTo(text);
                texts++;
            }
        }
        assertThat(texts).isGreaterThan(500);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void hasTheSameBytesWheneverItIsMade() throws IOException {
        Document report = ReportDocument.of(RUN, KPIS);
        byte[] bytes = of(report, Language.ZH);
        assertThat(of(report, Language.ZH)).isEqualTo(bytes);
        assertThat(parts(bytes).get("docProps/core.xml")).doesNotContain("created", "modified");
    }

    @Test
    void aRealReportHasItsTablesAndNoBrokenFigure() throws IOException {
        Map<String, List<Row>> sheets = read(of(ReportDocument.of(RUN, KPIS), Language.EN));
        assertThat(sheets).hasSizeGreaterThan(12);
        sheets.values()
                .forEach(rows -> rows.forEach(row -> row.forEach(cell -> {
                    if (cell != null) {
                        assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER);
                        assertThat(cell.getText()).doesNotContain("NaN", "Infinity", "{0}");
                    }
                })));
    }
}
