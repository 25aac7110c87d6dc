package cuofeng.results.export;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Document;
import cuofeng.results.document.Grid;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A made-up report with every kind of block and chart, for tests of the formats; names are asked for by number. */
public final class FakeReport {

    private static final int DAYS = 6;
    private static final int SLOTS_PER_DAY = 6;

    private final IntFunction<Text> names;
    private final int rows;

    private FakeReport(IntFunction<Text> names, int rows) {
        this.names = names;
        this.rows = rows;
    }

    public static Document of(int rows, IntFunction<Text> names) {
        return new FakeReport(names, rows).document();
    }

    private Document document() {
        return new Document(
                new Text("旺季错峰发货报告", "Peak season report"),
                names.apply(0),
                new Text("2023年双11旺季，2023年11月1日至6日", "Double 11 season 2023, 1–6 November 2023"),
                List.of(
                        new Document.Chapter("advice", new Text("建议", "Recommendation"), advice()),
                        new Document.Chapter("backlog", new Text("积压", "Backlog"), charts()),
                        new Document.Chapter("plans", new Text("方案对比", "Plans compared"), plans()),
                        new Document.Chapter("sure", new Text("有多大把握", "How sure this is"), sure())),
                new Text("程序版本：0.1.0 · 种子：7", "Program 0.1.0 · seed 7"));
    }

    private List<Block> advice() {
        return List.of(
                new Block.Paragraph(new Text("违反：拒收 12 件。", "Breach: 12 parcels refused."), Block.Tone.BREACH),
                new Block.Paragraph(new Text("按优化方案发货。", "Ship by the optimized plan."), Block.Tone.GOOD),
                new Block.KeyFigures(
                        List.of(
                                key("网络积压", "Backlog", "4.52亿 → 2.48亿"),
                                key("爆仓", "Flooded", "120 → 0"),
                                key("九成签收", "90% delivered", "96.5 → 92")),
                        new Text("与立即发货相比", "Compared with shipping at once")),
                new Block.Points(List.of(both("先发 ", "First ship from ", 1), both("最满：", "Fullest: ", 2)), true));
    }

    private static Block.KeyFigure key(String zh, String en, String value) {
        return new Block.KeyFigure(
                new Text(zh, en), Text.of(value), new Text("件·时", "parcel-hours"), Text.of("−45.2% ± 1.1%"));
    }

    private Text both(String zh, String en, int name) {
        Text text = names.apply(name);
        return new Text(zh + text.zh(), en + text.en());
    }

    private List<Block> charts() {
        return List.of(
                new Block.Paragraph(new Text("阴影为八成区间。", "Shaded: 80% of replications."), Block.Tone.LEAD),
                chart("backlog", new Text("分拨与网点积压", "Backlog of hubs and outlets"), series()),
                chart("heat", new Text("节点热力图", "Heat map of nodes"), heat()),
                chart("gantt", new Text("放行计划", "Release plan"), gantt()),
                chart("map", new Text("线路图", "Network"), map()));
    }

    private Chart chart(String id, Text title, ChartData data) {
        return new Chart(id, title, both("最高的是", "Highest: ", 3), data, grid(title));
    }

    private Grid grid(Text caption) {
        List<Grid.Row> lines = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            lines.add(new Grid.Row(
                    names.apply(r),
                    List.of(
                            Grid.Cell.of(Text.of("12,345"), 12_345.4),
                            Grid.Cell.of(Text.of("45.2%"), 0.4523),
                            Grid.Cell.of(new Text("1.20亿 ± 0.03", "120 ± 3 million"), 1.2e8)
                                    .with(new Text("较立即发货 −3.0%", "−3.0%"), Grid.Tone.BETTER),
                            Grid.Cell.of(Text.of("–")))));
        }
        return Grid.of(
                caption,
                List.of(
                        new Text("节点", "Node"),
                        new Text("件数", "Parcels"),
                        new Text("占比", "Share"),
                        new Text("积压", "Backlog"),
                        new Text("无", "None")),
                lines);
    }

    private List<Block> plans() {
        return List.of(
                new Block.Table("plans", grid(new Text("方案对比", "Plans compared"))),
                new Block.Heading(new Text("网点", "Outlets")),
                new Block.Table("words", words()),
                new Block.Sources(List.of("Example bureau, https://example.org/a?b=<c>")));
    }

    private Grid words() {
        return new Grid(
                new Text("定义", "Definitions"),
                List.of(new Text("指标", "Figure"), new Text("定义", "Definition")),
                IntStream.range(0, rows)
                        .mapToObj(r -> Grid.Row.of(Text.of("kpi" + r), List.of(names.apply(r))))
                        .toList(),
                true);
    }

    private List<Block> sure() {
        return List.of(
                new Block.Points(
                        List.of(new Text("每个方案独立模拟 10 次。", "10 replications."), both("场景 ", "Scenario ", 4)), false),
                new Block.Heading(new Text("场景说明", "About the scenario")),
                new Block.Paragraph(new Text("第一行\n第二行", "first line\nsecond line"), Block.Tone.PLAIN));
    }

    private static List<Text> slots() {
        return IntStream.range(0, DAYS * SLOTS_PER_DAY)
                .mapToObj(s -> new Text(
                        "11月%d日 %02d:00".formatted(1 + s / SLOTS_PER_DAY, s % SLOTS_PER_DAY * 4),
                        "%d Nov %02d:00".formatted(1 + s / SLOTS_PER_DAY, s % SLOTS_PER_DAY * 4)))
                .toList();
    }

    private static List<Text> days() {
        return IntStream.range(0, DAYS)
                .mapToObj(d -> new Text("11月%d日".formatted(1 + d), "%d Nov".formatted(1 + d)))
                .toList();
    }

    private static ChartData series() {
        List<ChartData.Line> lines = new ArrayList<>();
        for (String plan : List.of(Plans.SHIP_AT_ONCE, Plans.UNIFORM, Plans.OPTIMIZED)) {
            double size = plan.equals(Plans.OPTIMIZED) ? 3e7 : 8e7;
            List<Double> values = IntStream.range(0, DAYS * SLOTS_PER_DAY)
                    .mapToObj(s -> size * (1 + StrictMath.sin(s / 5.0)))
                    .toList();
            lines.add(new ChartData.Line(
                    plan,
                    Text.of(plan),
                    false,
                    plan.equals(Plans.OPTIMIZED),
                    values.stream().map(OptionalDouble::of).toList(),
                    values.stream().map(v -> 0.8 * v).toList(),
                    values.stream().map(v -> 1.2 * v).toList()));
        }
        return new ChartData.Series(
                ChartData.Labels.SLOTS,
                slots(),
                Text.of(""),
                List.of(
                        new ChartData.Panel(new Text("分拨中心积压（件）", "Hub backlog (parcels)"), false, lines),
                        new ChartData.Panel(
                                new Text("占比", "Share"),
                                true,
                                List.of(ChartData.Line.of(
                                        "",
                                        new Text("已揽收", "Collected"),
                                        true,
                                        IntStream.range(0, DAYS * SLOTS_PER_DAY)
                                                .mapToObj(s -> (s % 7 - 2) / 10.0)
                                                .toList())))));
    }

    private ChartData heat() {
        List<ChartData.HeatRow> lines = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            int row = r;
            List<Long> values = IntStream.range(0, DAYS * SLOTS_PER_DAY)
                    .mapToObj(s -> (long) Math.max(0, 160 - 5 * row - 6 * Math.abs(s - 18)))
                    .toList();
            lines.add(new ChartData.HeatRow(names.apply(r), "hub", List.of(values, values)));
        }
        return new ChartData.Heat(slots(), lines, layers(), Text.of("%"), List.of(0, 25, 50, 80, 100));
    }

    private static List<Text> layers() {
        return List.of(new Text("立即发货", "Ship at once"), new Text("优化方案", "Optimized plan"));
    }

    private ChartData gantt() {
        List<ChartData.GanttRow> bars = IntStream.range(0, rows)
                .mapToObj(r -> new ChartData.GanttRow(
                        names.apply(r), new Text("第一波", "First wave"), r % 2, 2, 8, 4 + r % 5, List.of(5L, 9L, 0L, 3L)))
                .toList();
        return new ChartData.Gantt(
                slots(), new Text("下单", "Ordered"), new Text("放行", "Released"), new Text("件", "parcels"), bars);
    }

    private ChartData map() {
        List<List<Long>> daily = IntStream.range(0, 2)
                .mapToObj(layer -> IntStream.range(0, DAYS)
                        .mapToObj(d -> 1_000L * (1 + d) / (1 + layer))
                        .toList())
                .toList();
        List<List<Long>> load = IntStream.range(0, 2)
                .mapToObj(layer -> IntStream.range(0, DAYS * SLOTS_PER_DAY)
                        .mapToObj(s -> (long) (s * 4 / (1 + layer)))
                        .toList())
                .toList();
        List<ChartData.Place> places = IntStream.range(0, rows)
                .mapToObj(
                        r -> new ChartData.Place(names.apply(r), 20 + r * 7 % 25, 90 + r * 11 % 35, daily, load, load))
                .toList();
        List<ChartData.Flow> flows = IntStream.range(1, rows)
                .mapToObj(r -> new ChartData.Flow(0, r, daily))
                .toList();
        return new ChartData.FlowMap(
                slots(), days(), SLOTS_PER_DAY, layers(), places, flows, Text.of("%"), List.of(0, 25, 50, 80, 100));
    }
}
