package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.document.Block;
import cuofeng.results.document.Block.Tone;
import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Document;
import cuofeng.results.document.Document.Chapter;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.CapacityValue;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.LimitBreach;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.results.run.StorageConflict;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    private static final Scenario SCENARIO = FakeSeason.full(3, i -> Text.of("R" + i));
    private static final FakeOutcomes FAKE = FakeOutcomes.of(SCENARIO);

    private static Document document(RunResults run) {
        return ReportDocument.of(run, KpiSheet.of(run));
    }

    /** Shipping at once beside a plan of chosen peak; see {@link FakeOutcomes#plan}. */
    private static RunResults run(double peak, boolean feasible) {
        OptimizationSummary search = new OptimizationSummary(
                1, OptionalDouble.empty(), OptionalDouble.empty(), feasible, true, 1, 1, SCENARIO.weights());
        List<PlanResult> plans =
                List.of(FAKE.plan(Plans.SHIP_AT_ONCE, 5, 1, 0.4), FAKE.plan(Plans.OPTIMIZED, 5, peak, 0.4));
        return new RunResults(FAKE.shipments(), "0".repeat(64), 1, "1", plans, Plans.OPTIMIZED, Optional.of(search));
    }

    private static List<Tone> tones(Document document) {
        return document.chapters().get(0).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).tone())
                .toList();
    }

    @Test
    void aGoodPlanIsRecommendedAndABadOneIsNot() {
        assertThat(tones(document(run(0.4, true)))).containsExactly(Tone.GOOD);
        Document bad = document(run(1.6, true));
        assertThat(tones(bad)).containsExactly(Tone.CAUTION);
        String text = String.join("\n", texts(bad).map(Text::en).toList());
        assertThat(text)
                .contains(
                        "makes the backlog worse; do not adopt it", "backlog rises", "has more hub and outlet backlog")
                .doesNotContain("Stagger the release as planned");
        assertThat(String.join("\n", texts(bad).map(Text::zh).toList())).contains("加重积压，不宜采用", "积压增加");
    }

    @Test
    void conflictsOfAPlanThatDoesNotFitComeRightAfterTheVerdict() {
        LocalDateTime noon = LocalDateTime.of(2023, 11, 11, 12, 0);
        RunResults fits = run(0.4, true);
        assertThat(fits.optimization()).isPresent();
        assertThat(chapterIds(document(fits))).doesNotContain("conflicts");
        RunResults run = run(0.4, false);
        OptimizationSummary broken = run.optimization()
                .orElseThrow()
                .withFindings(
                        List.of(new StorageConflict(
                                "hub-r0",
                                Text.of("R0 hub"),
                                noon,
                                noon.plusHours(8),
                                2,
                                noon.plusHours(4),
                                400_000,
                                12_345,
                                StorageConflict.Cause.NOT_PROVEN,
                                Optional.empty(),
                                70_000,
                                1_500,
                                List.of())),
                        Optional.empty(),
                        Optional.of(new LimitBreach(20_000, 0)));
        Document document = document(new RunResults(
                run.shipments(),
                run.scenarioSha256(),
                run.seed(),
                run.version(),
                run.plans(),
                run.recommended(),
                Optional.of(broken)));
        assertThat(tones(document)).containsExactly(Tone.CAUTION);
        assertThat(chapterIds(document).get(1)).isEqualTo("conflicts");
        assertThat(texts(document).map(Text::en))
                .anyMatch(text -> text.contains("R0 hub (hub-r0) is above its storage limit"))
                .anyMatch(text -> text.startsWith("Not proven to be unavoidable"));
    }

    private static List<String> chapterIds(Document document) {
        return document.chapters().stream().map(Chapter::id).toList();
    }

    @Test
    void idsAreUniqueAndEveryChartHasAnAlternativeAndATable() {
        Document document = document(FakeOutcomes.run(SCENARIO, 3));
        List<String> ids =
                new ArrayList<>(document.charts().stream().map(Chart::id).toList());
        document.tables().forEach(table -> ids.add(table.id()));
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(document.charts()).allSatisfy(chart -> {
            assertThat(chart.alternative().zh()).as(chart.id()).isNotBlank();
            assertThat(chart.alternative().en()).as(chart.id()).isNotBlank();
            assertThat(chart.table().rows()).as(chart.id()).isNotEmpty();
        });
    }

    @Test
    void rowsHaveACellForEveryColumn() {
        Document document = document(FakeOutcomes.run(SCENARIO, 3));
        List<Grid> grids =
                new ArrayList<>(document.charts().stream().map(Chart::table).toList());
        document.tables().forEach(table -> grids.add(table.grid()));
        assertThat(grids)
                .allSatisfy(grid -> assertThat(grid.rows())
                        .as(grid.caption().en())
                        .allSatisfy(row ->
                                assertThat(row.cells()).hasSize(grid.head().size() - 1)));
    }

    @Test
    void theDearestHoursOfCapacityStandFirst() {
        LocalDateTime start = SCENARIO.season().start().atStartOfDay();
        String hub = SCENARIO.hubs().get(1).id();
        String outlet = SCENARIO.outlets().get(0).id();
        List<CapacityValue> values = new ArrayList<>();
        for (int night = 0; night < 10; night++) {
            values.add(new CapacityValue(outlet, start.plusDays(night), 80));
        }
        values.add(new CapacityValue(hub, start.plusHours(SCENARIO.season().slotHours()), 240));
        RunResults run = FakeOutcomes.run(SCENARIO, 3);
        RunResults valued = new RunResults(
                run.shipments(),
                run.scenarioSha256(),
                run.seed(),
                run.version(),
                run.plans(),
                run.recommended(),
                run.optimization().map(search -> search.withCapacityValues(values)));
        Chart chart = document(valued).charts().stream()
                .filter(candidate -> candidate.id().equals("value"))
                .findFirst()
                .orElseThrow();
        ChartData.Heat heat = (ChartData.Heat) chart.data();
        assertThat(heat.rows().get(0).values().get(0).get(1)).isEqualTo(240);
        assertThat(heat.rows()).hasSize(2);
        assertThat(chart.alternative().en())
                .contains(SCENARIO.hubs().get(1).name().en());
    }

    @Test
    void linesHaveAValueForEveryLabel() {
        for (Chart chart : document(FakeOutcomes.run(SCENARIO, 3)).charts()) {
            if (chart.data() instanceof ChartData.Series series) {
                assertThat(series.panels())
                        .allSatisfy(panel -> assertThat(panel.lines())
                                .isNotEmpty()
                                .allSatisfy(line -> {
                                    assertThat(line.values())
                                            .hasSize(series.labels().size());
                                    assertThat(line.low().size())
                                            .isIn(0, series.labels().size());
                                    assertThat(line.high()).hasSameSizeAs(line.low());
                                }));
            }
        }
    }

    @Test
    void everyTextIsFilledIn() {
        assertThat(texts(document(FakeOutcomes.run(SCENARIO, 3))))
                .allSatisfy(text -> assertThat(text.zh() + text.en()).doesNotContainPattern("\\{\\d}|NaN|null"));
    }

    /** Sentences of a document, tables left out. */
    private static Stream<Text> texts(Document document) {
        List<Text> texts = new ArrayList<>();
        for (Chapter chapter : document.chapters()) {
            texts.add(chapter.title());
            for (Block block : chapter.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    texts.add(paragraph.text());
                } else if (block instanceof Block.Points points) {
                    texts.addAll(points.items());
                } else if (block instanceof Chart chart) {
                    texts.add(chart.title());
                    texts.add(chart.alternative());
                }
            }
        }
        return texts.stream();
    }
}
