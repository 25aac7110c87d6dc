package cuofeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scenario whose names try to become something else than text, through the whole program into the browser. Marks that
 * turn the direction of writing and names above 200 characters come no further than the reader, which refuses them;
 * ReportTest puts them into a report past it.
 */
class HostileNamesBrowserTest {

    private static final List<String> NAMES = List.of(
            "<img src=x onerror=alert(1)>",
            "</script><script>alert(2)</script>",
            "=cmd|'/c calc'!A0",
            "ليلة العروض 11.11",
            "\"quotes' & {0} {a|b} $1 %s",
            "🚚".repeat(3),
            "长".repeat(200),
            "<b onmouseover=alert(3)>bold</b>",
            "</style><style>*{display:none}</style>");

    private static final Pattern NAME = Pattern.compile("\\{zh: [^,{}]+, en: [^{}]+}");

    @Test
    void stayText(@TempDir Path folder) throws IOException, InterruptedException {
        Program.run(folder, "scenarios", "export", "quickstart", "season");
        Path yaml = folder.resolve("season/scenario.yaml");
        Files.writeString(yaml, hostile(Files.readString(yaml, StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        Path report = Program.plan(folder, "season", "5000", "en");
        try (Browser browser = Browser.start()) {
            for (int width : new int[] {1280, 390}) {
                try (OpenReport open = OpenReport.of(browser, report, width, 800)) {
                    Page page = open.page();
                    open.hoverAllCharts();
                    assertThat(open.hiddenWidth()).isZero();
                    page.locator("#language").click();
                    open.hoverAllCharts();
                    assertThat(open.hiddenWidth()).isZero();
                    // Nothing became an element: not in the page, not in a tooltip.
                    assertThat(page.locator("img, body b[onmouseover], body style")
                                    .count())
                            .isZero();
                    assertThat(page.locator("script").count()).isEqualTo(3);
                    assertThat(page.locator("h1").innerText()).isEqualTo("<img src=x onerror=alert(1)>");
                    assertThat(page.locator("main").textContent()).contains("<img src=x onerror=alert(1)>", "长长长");
                    open.assertNoFaults();
                }
            }
        }
    }

    private static String hostile(String yaml) {
        Matcher names = NAME.matcher(yaml);
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (names.find()) {
            String name =
                    NAMES.get(count++ % NAMES.size()).replace("\\", "\\\\").replace("\"", "\\\"");
            names.appendReplacement(text, Matcher.quoteReplacement("{zh: \"%s\", en: \"%s\"}".formatted(name, name)));
        }
        // Title, season, regions, hubs, shippers, wave: more than there are tricks.
        assertThat(count).isGreaterThan(NAMES.size());
        return names.appendTail(text).toString();
    }
}
