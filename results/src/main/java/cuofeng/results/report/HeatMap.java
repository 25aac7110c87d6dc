package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.BacklogProfile;
import cuofeng.results.measure.Band;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Backlog of each node as a share of its storage limit, over time; worst node first. */
final class HeatMap {

    /** Shares above it look the same. */
    private static final int MOST_PERCENT = 999;

    /** Lower ends of the classes of colour, percent. */
    static final List<Integer> STEPS = List.of(0, 25, 50, 75, 100);

    private HeatMap() {}

    /**
     * A node with its shares.
     *
     * @param percent one list of whole percents per plan
     */
    private record NodeHeat(NodeOutcome node, Text name, List<List<Long>> percent) {
        int peak() {
            return (int) percent.stream().mapToLong(HeatMap::max).max().orElse(0);
        }

        ChartData.HeatRow row() {
            return new ChartData.HeatRow(name, node.kind().id(), percent);
        }
    }

    static Chart of(Figures figures) {
        Scenario scenario = figures.run().scenario();
        List<PlanResult> plans = new ArrayList<>();
        figures.base().flatMap(figures.run()::plan).ifPresent(plans::add);
        plans.add(figures.run().recommendedPlan());
        List<NodeHeat> nodes = nodes(figures, scenario, plans);
        ChartData data = new ChartData.Heat(
                Timeline.slotEnds(scenario.season()),
                nodes.stream().map(NodeHeat::row).toList(),
                plans.stream().map(plan -> Words.plan(plan.plan())).toList(),
                Phrase.HEAT_SHARE.text(),
                STEPS);
        return new Chart("heat", Phrase.CHART_HEAT.text(), worst(plans, nodes), data, table(figures, plans, nodes));
    }

    private static List<NodeHeat> nodes(Figures figures, Scenario scenario, List<PlanResult> plans) {
        Map<String, Long> limits = new HashMap<>();
        scenario.hubs().forEach(hub -> limits.put(hub.id(), hub.storageLimitParcels()));
        scenario.outlets().forEach(outlet -> limits.put(outlet.id(), outlet.storageLimitParcels()));
        List<NodeOutcome> nodes = plans.get(0).outcomes().get(0).nodes();
        List<NodeHeat> heats = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            NodeOutcome node = nodes.get(n);
            long limit = limits.get(node.node());
            List<List<Long>> percent = new ArrayList<>();
            for (PlanResult plan : plans) {
                percent.add(BacklogProfile.node(scenario, plan, n).slots().stream()
                        .map(band -> percent(band, limit))
                        .toList());
            }
            heats.add(new NodeHeat(node, figures.nodeName(node.node()), percent));
        }
        // The sort is stable, so equals keep the scenario's order.
        heats.sort(Comparator.comparingInt(NodeHeat::peak).reversed());
        return heats;
    }

    /** The worst node of each plan. */
    private static Text worst(List<PlanResult> plans, List<NodeHeat> nodes) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int p = 0; p < plans.size(); p++) {
            NodeHeat worst = nodes.get(0);
            for (NodeHeat node : nodes) {
                worst = max(node.percent().get(p)) > max(worst.percent().get(p)) ? node : worst;
            }
            Text sentence = Phrase.ALT_HEAT.with(
                    Words.plan(plans.get(p).plan()),
                    worst.name(),
                    max(worst.percent().get(p)) + "%");
            zh.append(sentence.zh());
            en.append(p == 0 ? "" : " ").append(sentence.en());
        }
        return new Text(zh.toString(), en.toString());
    }

    static long percent(Band band, long limit) {
        return Math.min(MOST_PERCENT, StrictMath.round(100 * band.mean() / limit));
    }

    private static long max(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static Grid table(Figures figures, List<PlanResult> plans, List<NodeHeat> nodes) {
        List<Text> head = new ArrayList<>();
        head.add(Phrase.NODE.text());
        plans.forEach(plan -> head.add(Phrase.PEAK_SHARE.with(Words.plan(plan.plan()))));
        plans.forEach(plan -> head.add(Phrase.FLOODED_HOURS.with(Words.plan(plan.plan()))));
        List<Grid.Row> rows = new ArrayList<>();
        for (NodeHeat node : nodes) {
            List<Grid.Cell> cells = new ArrayList<>();
            node.percent()
                    .forEach(percent -> cells.add(Grid.Cell.of(Text.of(max(percent) + "%"), max(percent) / 100.0)));
            for (PlanResult plan : plans) {
                double hours = figures.mean(
                        plan.plan(),
                        BacklogMeasures.FLOODED,
                        "node:" + node.node().node());
                cells.add(Cells.digits(hours, 1));
            }
            rows.add(new Grid.Row(node.name(), cells));
        }
        return Grid.of(Phrase.CHART_HEAT.text(), head, rows);
    }
}
