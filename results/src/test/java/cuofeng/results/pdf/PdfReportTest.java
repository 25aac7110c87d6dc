package cuofeng.results.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.document.Document;
import cuofeng.results.export.FakeReport;
import cuofeng.results.export.Names;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.report.Language;
import cuofeng.results.report.ReportDocument;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the file back with PDFBox. */
class PdfReportTest {

    private static final long SEED = 7;

    private static PDDocument chinese;
    private static PDDocument hostile;

    @BeforeAll
    static void make() throws IOException {
        chinese = Loader.loadPDF(PdfReport.of(FakeReport.of(150, Names::plain), SEED, Language.ZH));
        hostile = Loader.loadPDF(PdfReport.of(FakeReport.of(Names.HOSTILE.size(), Names::hostile), SEED, Language.EN));
    }

    @AfterAll
    static void close() throws IOException {
        chinese.close();
        hostile.close();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    /** Lines break where there is room, also within words. */
    private static String packed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void saysWhatTheReportSaysInOneLanguage() throws IOException {
        assertThat(text(chinese))
                .contains("旺季错峰发货报告", "1 建议", "违反：拒收 12 件。", "4.52亿 → 2.48亿", "先发 第2区分拨中心")
                .contains("第150区分拨中心", "1.20亿 ± 0.03", "较立即发货 −3.0%", "第二行", "附录：图表数据")
                .doesNotContain("Recommendation", "Region 1 hub", "[U+");
        assertThat(packed(text(hostile)))
                .contains("1Recommendation", "Breach:12parcelsrefused.", "1–6November2023")
                .doesNotContain("建议");
    }

    @Test
    void chartsAreDrawnWithTheirNamesAsText() throws IOException {
        assertThat(text(chinese)).contains("分拨中心积压（件）", "1.5亿", "40%", "11月6日", "≥100%", "立即发货 · 11月6日");
        int strokes = 0;
        for (PDPage page : chinese.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                assertThat(page.getResources().isImageXObject(name))
                        .as("picture")
                        .isFalse();
            }
            for (Object token : new PDFStreamParser(page).parse()) {
                strokes +=
                        token instanceof Operator operator && operator.getName().equals("S") ? 1 : 0;
            }
        }
        // Lines of two panels, axes, sixty bars and their rules, the lanes of two maps.
        assertThat(strokes).isGreaterThan(400);
    }

    @Test
    void fontsComeWithTheFile() throws IOException {
        List<String> names = new ArrayList<>();
        for (PDDocument pdf : List.of(chinese, hostile)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
        }
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+Noto(SansSC|Emoji)-.*"));
    }

    @Test
    void isAFourWithPageNumbersAndRepeatedHeads() throws IOException {
        int pages = chinese.getNumberOfPages();
        int heads = 0;
        for (int number = 1; number <= pages; number++) {
            PDRectangle paper = chinese.getPage(number - 1).getMediaBox();
            assertThat(paper.getWidth()).isBetween(594f, 596f);
            assertThat(paper.getHeight()).isBetween(841f, 843f);
            String text = page(chinese, number);
            assertThat(text).contains(number + " / " + pages);
            heads += text.lines().anyMatch(line -> line.startsWith("节点 件数 占比")) ? 1 : 0;
        }
        // 150 rows of a table do not fit on one page, and five tables have this head.
        assertThat(heads).isGreaterThan(8);
    }

    @Test
    void bookmarksLeadToEveryChapterAndChart() throws IOException {
        List<String> names = new ArrayList<>();
        int before = -1;
        for (PDOutlineItem item :
                chinese.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
            int page = chinese.getPages().indexOf(item.findDestinationPage(chinese));
            assertThat(page).isGreaterThanOrEqualTo(before);
            before = page;
            for (PDOutlineItem child : item.children()) {
                names.add("- " + child.getTitle());
                assertThat(child.findDestinationPage(chinese)).isNotNull();
            }
        }
        assertThat(names)
                .containsExactly(
                        "1 建议", "2 积压", "3 方案对比", "4 有多大把握", "附录：图表数据", "- 分拨与网点积压", "- 节点热力图", "- 放行计划", "- 线路图");
    }

    @Test
    void tellsScreenReadersWhatItIs() {
        assertThat(chinese.getDocumentCatalog().getLanguage()).isEqualTo("zh");
        assertThat(chinese.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(chinese.getDocumentInformation().getTitle()).isEqualTo("第1区分拨中心 · 旺季错峰发货报告");
        String tree = chinese.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .toString();
        assertThat(tree).isNotEmpty();
    }

    @Test
    void namesStayText() throws IOException {
        String text = packed(text(hostile));
        for (String name : List.of(
                "<img src=x onerror=alert(1)>",
                "</script><script>alert(2)</script>",
                "=cmd|'/c calc'!A0",
                "□back□wards",
                "[pay](javascript:alert(3))",
                "\"quotes' & {0} $1 \\",
                "🚚🚚🚚",
                "长".repeat(300),
                "W".repeat(300),
                "&lt;b&gt; &#60;",
                "□[31mred□",
                "堃镕喆[U+364D] [U+0627][U+0644][U+0639]")) {
            assertThat(text).contains(packed(name));
        }
    }

    @Test
    void nothingInItActsOrLeadsOut() throws IOException {
        assertThat(hostile.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(hostile.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("AA")))
                .isNull();
        for (PDPage page : hostile.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                // Within the file: a page, or a jump to one.
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertThat(link.getDestination() != null
                                || link.getAction().getSubType().equals("GoTo"))
                        .isTrue();
            }
        }
    }

    @Test
    void hasTheSameBytesWheneverItIsMade() throws IOException {
        Document report = FakeReport.of(5, Names::plain);
        byte[] bytes = PdfReport.of(report, SEED, Language.ZH);
        assertThat(PdfReport.of(report, SEED, Language.ZH)).isEqualTo(bytes);
        assertThat(chinese.getDocumentInformation().getCreationDate()).isNull();
        assertThat(chinese.getDocumentInformation().getModificationDate()).isNull();
    }

    @Test
    void itsFontsShowEveryCharacterOfARealReport() throws IOException {
        RunResults run = FakeOutcomes.run(FakeSeason.full(3, Names::plain), 3);
        Document report = ReportDocument.of(run, KpiSheet.of(run));
        for (Language language : Language.values()) {
            try (PDDocument pdf = Loader.loadPDF(PdfReport.of(report, SEED, language))) {
                assertThat(text(pdf)).doesNotContain("[U+", "□", "NaN", "{0}");
            }
        }
    }
}
