package cuofeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report in a window of its own, which remembers all that should not have happened. */
final class OpenReport implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private OpenReport(BrowserContext context, Path report) {
        this.context = context;
        this.page = context.newPage();
        String address = report.toUri().toString();
        page.onConsoleMessage(message -> faults.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> faults.add("error: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().equals(address)) {
                faults.add("request: " + request.url());
            }
        });
        page.navigate(address);
    }

    static OpenReport of(Browser browser, Path report, int width, int height) {
        return with(
                browser,
                report,
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }

    static OpenReport with(Browser browser, Path report, com.microsoft.playwright.Browser.NewContextOptions options) {
        return new OpenReport(browser.get().newContext(options), report);
    }

    Page page() {
        return page;
    }

    Locator charts() {
        return page.locator("[data-chart]");
    }

    /** Scrolls to every chart, as a reader would, and expects it to be drawn. */
    void seeAllCharts() {
        for (int i = 0; i < charts().count(); i++) {
            Locator chart = charts().nth(i);
            chart.scrollIntoViewIfNeeded();
            chart.locator("svg, canvas").first().waitFor();
            assertThat(chart.boundingBox().height).isGreaterThan(60);
        }
    }

    /** Moves the pointer over every chart, so that tooltips are made of the names in it. */
    void hoverAllCharts() {
        for (int i = 0; i < charts().count(); i++) {
            Locator chart = charts().nth(i);
            chart.scrollIntoViewIfNeeded();
            chart.locator("svg, canvas").first().waitFor();
            var box = chart.boundingBox();
            for (int across = 2; across <= 8; across += 2) {
                for (double down : new double[] {0.2, 0.45, 0.7}) {
                    page.mouse().move(box.x + box.width * across / 10, box.y + box.height * down);
                }
            }
        }
    }

    /** How far the page can be scrolled to the side, pixels. */
    int hiddenWidth() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    void assertNoFaults() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
