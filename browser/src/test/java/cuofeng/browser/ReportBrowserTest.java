package cuofeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the national season, planned with little effort: its size and form are those of a full run. */
class ReportBrowserTest {

    private static final int SIX_MEGABYTES = 6_000_000;

    @TempDir
    private static Path folder;

    private static Path report;
    private static Browser browser;

    @BeforeAll
    static void plan() throws IOException, InterruptedException {
        report = Program.plan(folder, "double11-2023", "1000", "zh");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(report)).isLessThan(SIX_MEGABYTES);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void drawsEverythingWithoutAnErrorARequestOrASidewaysScroll(int width, int height) {
        try (OpenReport open = OpenReport.of(browser, report, width, height)) {
            assertThat(open.charts().count()).isGreaterThanOrEqualTo(14);
            open.seeAllCharts();
            assertThat(open.hiddenWidth()).isZero();
            open.page().locator("#language").click();
            open.seeAllCharts();
            assertThat(open.hiddenWidth()).isZero();
            open.page().locator("#theme").click();
            open.seeAllCharts();
            for (Locator summary : open.page().locator("summary").all()) {
                summary.click();
            }
            assertThat(open.hiddenWidth()).isZero();
            open.hoverAllCharts();
            open.assertNoFaults();
        }
    }

    @Test
    void theFirstScreenSaysWhatToDo() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Page page = open.page();
            assertThat(page.locator("section").first().locator(".verdict").innerText())
                    .isNotBlank();
            assertThat(page.locator(".keys li").count()).isEqualTo(3);
            Locator lines = page.locator("section >> nth=0 >> .lines > li");
            assertThat(lines.count()).isBetween(2, 5);
            var last = lines.last().boundingBox();
            assertThat(last.y + last.height).isLessThan(800);
        }
    }

    @Test
    void languageAndThemeSwitch() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Page page = open.page();
            assertThat(page.title()).contains("错峰发货报告");
            page.locator("#language").click();
            assertThat(page.title()).contains("release report");
            assertThat(page.locator("h1").innerText()).isEqualTo("Double 11 season 2023 (national)");
            assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
            page.locator("#theme").click();
            assertThat(background(page)).isEqualTo("rgb(20, 24, 30)");
        }
        try (OpenReport dark = OpenReport.with(
                browser,
                report,
                new com.microsoft.playwright.Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            assertThat(background(dark.page())).isEqualTo("rgb(20, 24, 30)");
            dark.seeAllCharts();
            dark.assertNoFaults();
        }
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void theMapGoesThroughTimeByKeyboard() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Page page = open.page();
            Locator slider = page.locator("#map-time");
            slider.scrollIntoViewIfNeeded();
            slider.focus();
            page.keyboard().press("Home");
            String first = page.locator("output").innerText();
            String drawnFirst = page.locator("#chart-map svg").innerHTML();
            page.keyboard().press("End");
            assertThat(page.locator("output").innerText()).isNotEqualTo(first);
            assertThat(slider.getAttribute("aria-valuetext"))
                    .isEqualTo(page.locator("output").innerText());
            assertThat(page.locator("#chart-map svg").innerHTML()).isNotEqualTo(drawnFirst);
            // The other plan, at the same time.
            String drawnLast = page.locator("#chart-map svg").innerHTML();
            page.locator("[data-controls=map] button").first().click();
            assertThat(page.locator("#chart-map svg").innerHTML()).isNotEqualTo(drawnLast);
            open.assertNoFaults();
        }
    }

    @Test
    void theNodePickerChangesChartSentenceAndTable() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Page page = open.page();
            Locator picker = page.locator("#node-picker");
            picker.scrollIntoViewIfNeeded();
            assertThat(picker.locator("option").count()).isEqualTo(231);
            Locator sentence = page.locator("#alt-node [lang=zh]");
            String before = sentence.innerText();
            picker.selectOption("200");
            String name = picker.locator("option").nth(200).textContent();
            assertThat(sentence.innerText()).isNotEqualTo(before).contains(name);
            // The sentence tells the highest figure of each column of the table.
            for (int column = 0; column < 2; column++) {
                String peak = page.evaluate(
                                "column => Math.max(...[...document.querySelectorAll('#table-node tbody tr')]"
                                        + ".map(row => parseInt(row.querySelectorAll('td')[column].textContent)))",
                                column)
                        .toString();
                assertThat(sentence.innerText()).contains(peak + "%");
            }
            open.assertNoFaults();
        }
    }

    @Test
    void chartsZoomByKeyboard() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Locator chart = open.page().locator("#chart-backlog");
            chart.scrollIntoViewIfNeeded();
            chart.locator("svg").waitFor();
            String whole = chart.locator("svg").innerHTML();
            chart.focus();
            open.page().keyboard().press("+");
            open.page().waitForTimeout(200);
            String zoomed = chart.locator("svg").innerHTML();
            assertThat(zoomed).isNotEqualTo(whole);
            open.page().keyboard().press("ArrowRight");
            open.page().waitForTimeout(200);
            assertThat(chart.locator("svg").innerHTML()).isNotEqualTo(zoomed);
            open.assertNoFaults();
        }
    }

    @Test
    void everyChartHasItsSentenceAndItsTable() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            for (Locator chart : open.charts().all()) {
                String id = chart.getAttribute("data-chart");
                assertThat(chart.getAttribute("role")).isEqualTo("img");
                assertThat(chart.getAttribute("aria-label")).isNotBlank();
                assertThat(open.page()
                                .locator("#" + chart.getAttribute("aria-describedby"))
                                .innerText())
                        .as(id)
                        .isNotBlank();
                assertThat(open.page().locator("#table-" + id + " tbody tr").count())
                        .as(id)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void withoutScriptsTheTablesAreThere(int width) {
        try (OpenReport open = OpenReport.with(
                browser,
                report,
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(false))) {
            Page page = open.page();
            assertThat(page.locator("noscript p").isVisible()).isTrue();
            page.locator("#map summary").click();
            assertThat(page.locator("#table-map tbody tr").first().isVisible()).isTrue();
            assertThat(page.locator("#alt-backlog [lang=zh]").isVisible()).isTrue();
            assertThat(page.locator("#alt-backlog [lang=en]").isVisible()).isFalse();
            open.assertNoFaults();
        }
    }

    @Test
    void printsAllCharts() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Page page = open.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            byte[] pdf = page.pdf();
            assertThat(pdf.length).isGreaterThan(100_000);
            for (Locator chart : open.charts().all()) {
                assertThat(chart.locator("svg, canvas").count())
                        .as(chart.getAttribute("data-chart"))
                        .isPositive();
            }
            open.assertNoFaults();
        }
    }

    /** What a name might bring in if it were not escaped. */
    @Test
    void thePolicyStopsScriptsAndRequests() {
        try (OpenReport open = OpenReport.of(browser, report, 1280, 800)) {
            Page page = open.page();
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"http://localhost:9/x.png\""
                    + " onerror=\"window.ran = true\"><a id=trap href=\"javascript:window.ran = true\">x</a>')");
            page.locator("#trap").click();
            page.waitForTimeout(300);
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
            // Later, for what the test itself evaluates is let through.
            page.evaluate(
                    "setTimeout(() => { try { window.made = eval('1') } catch (e) { window.made = e.name } }, 10)");
            page.waitForTimeout(300);
            assertThat(page.evaluate("window.made")).isEqualTo("EvalError");
            assertThat(page.evaluate("fetch('http://localhost:9/').then(() => 'went', error => 'refused')"))
                    .isEqualTo("refused");
        }
    }
}
