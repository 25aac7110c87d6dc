package cuofeng.results.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.ChartData.Labels;
import cuofeng.results.drawing.Drawing.Anchor;
import cuofeng.results.export.FakeReport;
import cuofeng.results.export.Names;
import cuofeng.results.report.Language;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final double WIDTH = 600;

    private static List<Text> days(int count) {
        return IntStream.range(0, count).mapToObj(d -> Text.of("D" + d)).toList();
    }

    @Test
    void anAxisHoldsItsValuesInAtMostFiveRoundSteps() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 2_000; i++) {
            double size = StrictMath.pow(10, random.nextDouble(-3, 11));
            double least = random.nextInt(3) == 0 ? -size * random.nextDouble() : 0;
            double most = size * random.nextDouble();
            Axis axis = Axis.of(least, most);
            assertThat(axis.low()).as("seed 11, draw %d", i).isLessThanOrEqualTo(least);
            assertThat(axis.high()).isGreaterThanOrEqualTo(most * (1 - 1e-12));
            assertThat(axis.ticks()).hasSizeBetween(2, 7).contains(0.0);
        }
        assertThat(Axis.of(0, 0).ticks()).containsExactly(0.0, 1.0);
        assertThat(Axis.of(0, 9).ticks()).containsExactly(0.0, 2.5, 5.0, 7.5, 10.0);
    }

    @Test
    void axesSpeakTheLanguage() {
        assertThat(Axis.text(1.2e8, false, Language.ZH)).isEqualTo("1.2亿");
        assertThat(Axis.text(50_000, false, Language.ZH)).isEqualTo("5万");
        assertThat(Axis.text(1.2e8, false, Language.EN)).isEqualTo("120m");
        assertThat(Axis.text(-2500, false, Language.EN)).isEqualTo("\u22122.5k");
        assertThat(Axis.text(0.45, true, Language.EN)).isEqualTo("45%");
    }

    /** One panel from 0 to 10 over two days: 0 lies 88 pixels below 10, and the days at a quarter and three quarters. */
    @Test
    void aLineGoesThroughItsValues() {
        ChartData.Line line = ChartData.Line.of(Plans.OPTIMIZED, Text.of("x"), false, List.of(10.0, 0.0));
        Drawing drawing = one(line);
        Drawing.Line drawn = drawing.marks().stream()
                .filter(Drawing.Line.class::isInstance)
                .map(Drawing.Line.class::cast)
                .filter(mark -> mark.ink().equals(Palette.plan(Plans.OPTIMIZED)))
                .findFirst()
                .orElseThrow();
        Rectangle2D box = drawn.path().getBounds2D();
        assertThat(box.getHeight()).isCloseTo(88, within(1e-9));
        assertThat(box.getMinX()).isCloseTo(46 + (WIDTH - 54) / 4, within(1e-9));
        assertThat(box.getMaxX()).isCloseTo(46 + (WIDTH - 54) * 3 / 4, within(1e-9));
    }

    @Test
    void aLineBreaksWhereThereIsNoValue() {
        ChartData.Line gap = new ChartData.Line(
                "",
                Text.of("x"),
                false,
                false,
                List.of(OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(2)),
                List.of(),
                List.of());
        assertThat(one(gap).marks().stream()
                        .filter(mark -> mark.ink().equals(Palette.plan("")))
                        .mapToLong(DrawingsTest::starts)
                        .sum())
                .isEqualTo(2);
    }

    private static long starts(Drawing.Mark mark) {
        long starts = 0;
        for (PathIterator i = mark.path().getPathIterator(null); !i.isDone(); i.next()) {
            starts += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return starts;
    }

    private static Drawing one(ChartData.Line line) {
        ChartData data = new ChartData.Series(
                Labels.DAYS,
                days(line.values().size()),
                Text.of(""),
                List.of(new ChartData.Panel(Text.of("panel"), false, List.of(line))));
        return Drawings.of(data, Language.EN, WIDTH).get(0);
    }

    @Test
    void neighboursOfOneShadeAreOneRectangle() {
        ChartData.HeatRow row =
                new ChartData.HeatRow(Text.of("hub"), "hub", List.of(List.of(0L, 10L, 24L, 25L, 100L, 999L, 0L)));
        ChartData heat = new ChartData.Heat(
                days(7), List.of(row), List.of(Text.of("plan")), Text.of("%"), List.of(0, 25, 50, 80, 100));
        long rectangles = Drawings.of(heat, Language.EN, WIDTH).get(0).marks().stream()
                .filter(Drawing.Area.class::isInstance)
                .count();
        // Five of the legend; below 25, 25, from 100, and below 25 again.
        assertThat(rectangles).isEqualTo(5 + 4);
    }

    @Test
    void classesBeginAtTheirLowerEnds() {
        List<Integer> steps = List.of(0, 25, 50);
        assertThat(Steps.of(steps, -1)).isZero();
        assertThat(Steps.of(steps, 24)).isZero();
        assertThat(Steps.of(steps, 25)).isEqualTo(1);
        assertThat(Steps.of(steps, 5_000)).isEqualTo(2);
        assertThat(Steps.text(steps, 0, "%")).isEqualTo("0–25%");
        assertThat(Steps.text(steps, 0, "of storage limit")).isEqualTo("of storage limit 0–25%");
        assertThat(Steps.text(steps, 2, "of storage limit")).isEqualTo("≥50%");
    }

    @Test
    void theMapShowsTheBusiestDayOfAllPlans() {
        List<String> titles = drawings("map", 4).stream()
                .map(drawing -> drawing.labels().get(0).text())
                .toList();
        assertThat(titles).containsExactly("Ship at once · 6 Nov", "Optimized plan · 6 Nov");
    }

    /** Two hubs at one place: only the fuller one is named, and rings have the colours of outlets. */
    @Test
    void namesOnTheMapDoNotLieOverEachOther() {
        ChartData.Place fuller = place("fuller", 90, 10);
        ChartData.Place other = place("other", 60, 120);
        ChartData map = new ChartData.FlowMap(
                days(1),
                days(1),
                1,
                List.of(Text.of("plan")),
                List.of(other, fuller),
                List.of(),
                Text.of("%"),
                List.of(0, 25, 50, 75, 100));
        Drawing drawing = Drawings.of(map, Language.EN, WIDTH).get(0);
        List<String> labels = drawing.labels().stream().map(Drawing.Label::text).toList();
        assertThat(labels).contains("fuller").doesNotContain("other");
        List<Ink> discs = drawing.marks().stream()
                .filter(Drawing.Area.class::isInstance)
                .map(Drawing.Mark::ink)
                .toList();
        // After the five of the legend: ring and disc of the other hub, then of the fuller one on top.
        assertThat(discs.subList(5, 9))
                .containsExactly(Palette.heat(4, 5), Palette.heat(2, 5), Palette.heat(0, 5), Palette.heat(3, 5));
    }

    private static ChartData.Place place(String name, long load, long outletLoad) {
        return new ChartData.Place(
                Text.of(name), 30, 110, List.of(List.of(5L)), List.of(List.of(load)), List.of(List.of(outletLoad)));
    }

    /** Whatever the names: labels and marks stay on the drawing, but for lines' own width. */
    @Test
    void everythingLiesOnTheDrawing() {
        for (int rows : new int[] {0, 1, 2, 40, 90}) {
            for (Chart chart : FakeReport.of(rows, Names::hostile).charts()) {
                for (Drawing drawing : Drawings.of(chart.data(), Language.ZH, WIDTH)) {
                    assertThat(drawing.height()).as(chart.id()).isBetween(10.0, 960.0);
                    drawing.labels().forEach(label -> assertInside(drawing, label));
                    drawing.marks().forEach(mark -> {
                        // Control points of curves lie beside them.
                        PathIterator points = mark.path().getPathIterator(null, 0.5);
                        double[] point = new double[6];
                        for (; !points.isDone(); points.next()) {
                            if (points.currentSegment(point) != PathIterator.SEG_CLOSE) {
                                assertThat(point[0]).isBetween(-1.0, WIDTH + 1);
                                assertThat(point[1]).isBetween(-1.0, drawing.height() + 1);
                            }
                        }
                    });
                }
            }
        }
    }

    private static void assertInside(Drawing drawing, Drawing.Label label) {
        double left = label.anchor() == Anchor.START
                ? label.x()
                : label.anchor() == Anchor.END ? label.x() - label.width() : label.x() - label.width() / 2;
        assertThat(label.y()).isBetween(0.0, drawing.height());
        assertThat(left).as(label.text()).isGreaterThanOrEqualTo(-10);
        assertThat(left + label.width()).as(label.text()).isLessThanOrEqualTo(WIDTH + 20);
    }

    private static List<Drawing> drawings(String id, int rows) {
        Chart chart = FakeReport.of(rows, Names::plain).charts().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Drawings.of(chart.data(), Language.EN, WIDTH);
    }
}
