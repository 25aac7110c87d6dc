package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RobustSummary;
import cuofeng.results.run.RoundSummary;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final int SIX_MEGABYTES = 6_000_000;

    private static String html(RunResults run, Language language) {
        return Report.html(run, KpiSheet.of(run), language);
    }

    private static String small(Language language) {
        return html(FakeOutcomes.run(FakeSeason.of(3, i -> Text.of("R" + i)), 3), language);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    /** Without printing a page of a megabyte when it fails. */
    private static void assertHolds(String html, String... parts) {
        assertThat(parts).allMatch(html::contains);
    }

    private static void assertLacks(String html, String... parts) {
        assertThat(parts).noneMatch(html::contains);
    }

    @Test
    void opensInTheLanguageAskedForAndHoldsBoth() {
        assertHolds(small(Language.ZH), "<html lang=\"zh\" data-lang=\"zh\">", "有多大把握", "How sure this is");
        assertHolds(small(Language.EN), "<html lang=\"en\" data-lang=\"en\">", "有多大把握", "How sure this is");
    }

    @Test
    void hasItsSectionsInOrderAndATableForEveryChart() {
        String markup = withoutScripts(small(Language.EN));
        List<String> chapters = List.of(
                "recommendation",
                "backlog",
                "map",
                "heat",
                "daily",
                "release",
                "capacity",
                "people",
                "fairness",
                "packaging",
                "plans",
                "confidence");
        assertThat(chapters.stream().map(chapter -> markup.indexOf("<section id=\"" + chapter + "\">")))
                .isSorted()
                .doesNotContain(-1);
        int charts = count(markup, "data-chart=");
        assertThat(charts).isEqualTo(14);
        assertThat(count(markup, "<details><summary>")).isGreaterThanOrEqualTo(charts);
        assertThat(count(markup, "aria-describedby=")).isEqualTo(charts);
    }

    @Test
    void looksCloserOnlyAtWhatTheScenarioUses() {
        String full = withoutScripts(html(FakeOutcomes.run(FakeSeason.full(3, i -> Text.of("R" + i)), 3), Language.EN));
        String[] closer = {"Classes of parcels and handover</span>", "the “9” is reached"};
        assertHolds(full, closer);
        assertHolds(full, "Queues at the gate</span>", "Ship to door, Fresh, mean");
        assertLacks(full, "class=\"breach\"", "Throughput lost to congestion", "NaN", "{0}", "{1}", "{2}");
        String plain = withoutScripts(small(Language.EN));
        assertLacks(plain, closer);
        assertHolds(plain, "Throughput lost to congestion", "the scenario allows none");
    }

    @Test
    void tellsHowThePlanWasFound() {
        RunResults run = FakeOutcomes.run(FakeSeason.of(2, i -> Text.of("R" + i)), 2);
        OptimizationSummary once = run.optimization().orElseThrow();
        OptimizationSummary searched = new OptimizationSummary(
                        once.objective(),
                        once.bound(),
                        once.gap(),
                        once.feasible(),
                        once.reproducible(),
                        once.seconds(),
                        once.scoreCalculations(),
                        once.weights())
                .withRounds(
                        List.of(
                                new RoundSummary(1, 9, 8, 7_500_000, 100, 3, false),
                                new RoundSummary(2, 9, 8, 6_400_000, 100, 0, true)),
                        Optional.of(new RobustSummary(
                                12, 0.5, 0.5, 3, 2_000_000, 4_000_000, 1, 0.1, 2_500_000, 5_000_000)));
        String told = withoutScripts(html(
                new RunResults(
                        run.shipments(),
                        run.scenarioSha256(),
                        run.seed(),
                        run.version(),
                        run.plans(),
                        run.recommended(),
                        Optional.of(searched)),
                Language.EN));
        assertHolds(
                told,
                "went 2 rounds; the plan of round 2 was kept: 6.40 million weighted parcel-hours of backlog in training, 7.50 million in the first round",
                "Made for 12 draws of demand");
        assertLacks(small(Language.EN), "draws of demand", "rounds; the plan of round");
    }

    @Test
    void asksNoNetworkForAnything() {
        String markup = withoutScripts(small(Language.EN));
        assertHolds(markup, "content=\"default-src &#39;none&#39;; script-src &#39;sha256-");
        assertLacks(markup, "src=\"", "href=\"h", "href=\"/", "@import", "url(");
    }

    @Test
    void namesStayText() {
        String html = html(FakeOutcomes.run(FakeSeason.of(8, HostileNames::of), 2), Language.ZH);
        // The data, the library and our script: a name that ends an element would make more.
        assertThat(count(html, "</script>")).isEqualTo(3);
        assertHolds(html, "\\u003cimg src=x onerror=alert(1)\\u003e");
        String markup = withoutScripts(html);
        assertLacks(markup, "<img", "<script");
        assertLacks(html, "\u202e", "\u2066");
        assertHolds(markup, "\ufffdback\ufffdwards");
        assertHolds(markup, "&lt;img src=x onerror=alert(1)&gt;", "=cmd|'/c calc'!A0", "长".repeat(300));
    }

    @Test
    void staysSmallForTheWholeCountry() {
        String html = html(FakeOutcomes.run(FakeSeason.national(), 2), Language.ZH);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(SIX_MEGABYTES);
    }

    @Test
    void saysWhatStandsForTheSmallShippers() {
        // Fifteen of eighteen shippers are named; the chart shows the mean of the rest, its table their sum.
        String html = html(FakeOutcomes.run(FakeSeason.of(18, i -> Text.of("R" + i)), 2), Language.EN);
        assertHolds(html, "\"Mean of 3 others\"", "<span lang=\"en\">3 others together</span>");
        assertLacks(html, "\"3 others together\"", "<span lang=\"en\">Mean of 3 others</span>");
    }

    @Test
    void noFigureIsMissingOrBroken() {
        String markup = withoutScripts(small(Language.EN));
        assertLacks(markup, "NaN", "Infinity", "Optional", ">null<", "{0}", "{1}");
    }

    private static String withoutScripts(String html) {
        return Pattern.compile("<script.*?</script>", Pattern.DOTALL)
                .matcher(html)
                .replaceAll("");
    }
}
