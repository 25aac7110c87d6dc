package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.Band;
import cuofeng.results.report.Alarm.Level;
import cuofeng.results.store.StoredDays;
import cuofeng.results.store.StoredDays.Day;
import cuofeng.results.store.StoredDays.Node;
import cuofeng.results.store.StoredDays.NodeDay;
import cuofeng.results.store.StoredRun;
import cuofeng.scenarios.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two days of three nodes in two replications, worked out by hand. */
class BulletinTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 10);
    private static final LocalDate SECOND = LocalDate.of(2023, 11, 11);

    private static StoredRun run(Text title) {
        return new StoredRun(
                "x", title, Text.of("season"), FIRST, 2, "ab", 20231111, "1", List.of("optimized"), "optimized");
    }

    private static StoredDays days(Text nodeName) {
        return new StoredDays(
                List.of(
                        new Day(FIRST, 0, 900, 1_000, 800, 5_000, 1_000, 600, 50),
                        new Day(FIRST, 1, 900, 1_000, 1_000, 5_000, 1_000, 600, 70),
                        new Day(SECOND, 0, 900, 1_800, 900, 5_900, 2_000, 2_000, 0),
                        new Day(SECOND, 1, 900, 2_200, 1_100, 6_100, 3_000, 2_000, 0)),
                Map.of(
                        FIRST,
                        List.of(
                                new NodeDay("a", 0, 100, 100),
                                new NodeDay("a", 1, 100, 100),
                                new NodeDay("b", 0, 60, 60),
                                new NodeDay("b", 1, 60, 60),
                                new NodeDay("c", 0, 0, 0),
                                new NodeDay("c", 1, 0, 0)),
                        SECOND,
                        List.of(
                                new NodeDay("a", 0, 1_200, 900),
                                new NodeDay("a", 1, 900, 900),
                                new NodeDay("b", 0, 85, 80),
                                new NodeDay("b", 1, 85, 80),
                                new NodeDay("c", 0, 10, 0),
                                new NodeDay("c", 1, 20, 0))),
                Map.of(
                        "a", new Node("a", "hub", nodeName, 1_000),
                        "b", new Node("b", "outlet", Text.of("B"), 100),
                        "c", new Node("c", "outlet", Text.of("C"), 100)));
    }

    private static List<Bulletin> bulletins() {
        return Bulletin.of(run(Text.of("Title")), "optimized", days(new Text("甲分拨", "A")));
    }

    @Test
    void addsUpADay() {
        BulletinDay day = bulletins().get(1).day();
        assertThat(day.replications()).isEqualTo(2);
        // 1,800 and 2,200: a tenth of the way up from the lower, and down from the upper.
        assertThat(day.collected()).isEqualTo(new Band(2_000, 1_840, 2_160));
        assertThat(day.delivered().mean()).isEqualTo(1_000);
        // 1,800 / 900 and 2,200 / 1,100.
        assertThat(day.ratio()).hasValue(2);
        assertThat(day.inNetwork().mean()).isEqualTo(6_000);
        // 5,900 - 4,000 and 6,100 - 5,000.
        assertThat(day.onTheWay().mean()).isEqualTo(1_500);
    }

    @Test
    void namesTheFullestNodesByTheirLimits() {
        List<BulletinDay.FullNode> nodes = bulletins().get(1).day().nodes();
        assertThat(nodes).extracting(full -> full.node().id()).containsExactly("a", "b", "c");
        // 1,050 of 1,000, above it in one of two; 85 of 100; 15 of 100.
        assertThat(nodes.get(0).fill()).isEqualTo(1.05);
        assertThat(nodes.get(0).floodChance()).isEqualTo(0.5);
        assertThat(nodes.get(1).fill()).isEqualTo(0.85);
        assertThat(nodes.get(2).fill()).isEqualTo(0.15);
    }

    @Test
    void raisesTheAlarmsOfTheDayWorstFirst() {
        List<Alarm> alarms = bulletins().get(1).alarms();
        assertThat(alarms)
                .extracting(alarm -> alarm.level() + " " + alarm.sentence().en())
                .containsExactly(
                        // 6,000 / 5,000 is a fifth more; 2,000 / 1,000 are two days.
                        "RED 2.00 parcels are collected for each delivered: the front end outruns the back end.",
                        "RED What waits in outlets is 2.0 days of deliveries.",
                        "RED A holds up to 105.0% of its storage limit.",
                        "ORANGE The parcels in the network grow by 20.0% in a day.",
                        "ORANGE B holds up to 85.0% of its storage limit.");
        assertThat(bulletins().get(1).level()).isEqualTo(Level.RED);
    }

    @Test
    void aQuietDayHasNoAlarm() {
        // 1,000 / 800 and 1,000 / 1,000 are 1.125 on average; no day before; 600 / 900 of a day; nodes at 10 % and 60
        // %.
        Bulletin quiet = bulletins().get(0);
        assertThat(quiet.alarms()).isEmpty();
        assertThat(quiet.level()).isEqualTo(Level.NONE);
        assertThat(new BulletinPage(List.of(quiet), Language.EN).html()).contains("No alarm");
    }

    @ParameterizedTest
    @CsvSource({"1.19, NONE", "1.2, ORANGE", "1.49, ORANGE", "1.5, RED", "9, RED"})
    void alarmsBeginAtTheirThresholds(double ratio, Level level) {
        assertThat(Level.of(ratio, BulletinThresholds.RATIO_ORANGE, BulletinThresholds.RATIO_RED))
                .isEqualTo(level);
    }

    @Test
    void forecastsTheNextDayAndNoneAfterTheLast() {
        Bulletin.Forecast tomorrow = bulletins().get(0).tomorrow().orElseThrow();
        assertThat(tomorrow.date().en()).isEqualTo("11 November 2023");
        assertThat(tomorrow.figures().get(0).mean().en()).isEqualTo("2,000");
        assertThat(tomorrow.figures().get(0).range().en()).isEqualTo("1,840 – 2,160");
        assertThat(tomorrow.figures().get(0).change().en()).isEqualTo("+100.0%");
        assertThat(bulletins().get(1).tomorrow()).isEmpty();
        assertThat(BulletinMarkdown.of(bulletins(), Language.EN)).contains("last day: no forecast");
    }

    @Test
    void speaksOneLanguage() {
        String zh = new BulletinPage(bulletins(), Language.ZH).html();
        String en = new BulletinPage(bulletins(), Language.EN).html();
        assertThat(zh)
                .contains("<html lang=\"zh\">", "旺季每日通报", "2023年11月11日（旺季第2天，共2天）", "甲分拨")
                .doesNotContain("Collected", "{0}", "Day before");
        assertThat(en)
                .contains("<html lang=\"en\">", "Daily season bulletin", "11 November 2023 (day 2 of 2)")
                .doesNotContain("揽收", "{0}");
        assertThat(BulletinMarkdown.of(bulletins(), Language.ZH)).contains("# 旺季每日通报: 2023年11月10日");
    }

    @Test
    void asksForNothingFromOutside() {
        assertThat(new BulletinPage(bulletins(), Language.EN).html())
                .contains("default-src 'none'")
                .doesNotContain("<script", "http:", "https:", "url(", "@import");
    }

    @Test
    void hostileNamesStayText() {
        for (String name : HostileNames.ALL) {
            List<Bulletin> bulletins = Bulletin.of(run(Text.of(name)), "optimized", days(Text.of(name)));
            String html = new BulletinPage(bulletins, Language.EN).html();
            assertThat(html).doesNotContain("<img", "<script", "</script", "\u202e", "\u2066", "\u001b", "\u0007");
            String markdown = BulletinMarkdown.of(bulletins, Language.EN);
            assertThat(markdown).doesNotContain("<", "\u202e", "\u001b");
            // A name cannot add a row or a cell: each table line has the bars of its own cells only.
            assertThat(markdown.lines().filter(line -> line.startsWith("| ")))
                    .allSatisfy(line -> assertThat(line.replace("\\|", "")
                                    .chars()
                                    .filter(c -> c == '|')
                                    .count())
                            .isIn(5L, 6L));
        }
        String longName = "长".repeat(300);
        assertThat(new BulletinPage(
                                Bulletin.of(run(Text.of(longName)), "optimized", days(Text.of(longName))), Language.EN)
                        .html())
                .contains(longName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a*b_c => a\\*b\\_c",
                "[x](y) => \\[x\\]\\(y\\)",
                "<b> & => &lt;b&gt; &amp;",
                "a|b => a\\|b",
                "http://x.y => http\\://x.y",
                "`x` => \\`x\\`"
            })
    void markdownTakesNamesForText(String name, String expected) {
        assertThat(MarkdownText.of(name)).isEqualTo(expected);
    }

    @Test
    void linesForATerminalFit() {
        List<String> lines = BulletinLines.of(
                Bulletin.of(run(Text.of("x")), "optimized", days(Text.of("长".repeat(300)))), Language.EN);
        assertThat(lines).hasSize(3).allMatch(line -> line.length() < 160);
        assertThat(lines.get(2)).contains("2023-11-11", "Red", "105.0%", "2,000", "2.00");
    }
}
