package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Grid;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Load of the node that stands first in the heat map. Where a reader can pick, any other node of the heat map follows. */
final class NodeChart {

    private static final double PERCENT = 100;

    private NodeChart() {}

    static Chart of(Figures figures, Chart heat) {
        ChartData.Heat data = (ChartData.Heat) heat.data();
        ChartData.HeatRow node = data.rows().get(0);
        List<PlanResult> plans = ComparedPlans.of(figures);
        List<ChartData.Line> lines = new ArrayList<>();
        List<Text> sentences = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            String plan = plans.get(p).plan();
            List<Long> values = node.values().get(p);
            lines.add(ChartData.Line.of(
                    plan,
                    Words.plan(plan),
                    false,
                    values.stream().map(percent -> percent / PERCENT).toList()));
            long peak = values.stream().mapToLong(Long::longValue).max().orElse(0);
            sentences.add(Phrase.ALT_NODE.with(Words.plan(plan), node.name(), peak + "%"));
        }
        return new Chart(
                "node",
                Phrase.CHART_NODE.text(),
                ComparedPlans.sentences(sentences),
                new ChartData.Series(
                        ChartData.Labels.SLOTS,
                        data.slots(),
                        Text.of(""),
                        List.of(new ChartData.Panel(Phrase.PANEL_NODE.text(), true, lines))),
                table(plans, data, node));
    }

    private static Grid table(List<PlanResult> plans, ChartData.Heat data, ChartData.HeatRow node) {
        List<Text> head = new ArrayList<>();
        head.add(Phrase.SLOT_END.text());
        head.addAll(ComparedPlans.names(plans));
        List<Grid.Row> rows = new ArrayList<>();
        for (int slot = 0; slot < data.slots().size(); slot++) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (List<Long> values : node.values()) {
                cells.add(Grid.Cell.of(Text.of(values.get(slot) + "%"), values.get(slot) / PERCENT));
            }
            rows.add(new Grid.Row(data.slots().get(slot), cells));
        }
        return Grid.of(Phrase.CHART_NODE.text(), head, rows);
    }
}
