package cuofeng.results.report;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.ResourceMeasures;
import cuofeng.results.run.CapacityValue;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Where capacity is short, where nodes flood, and where more would be worth most. */
final class CapacityChapter {

    private static final int TABLE_ROWS = 40;

    /**
     * The node with the dearest slot first, of equal ones that with the dearer season: more capacity is bought for hours, and
     * an outlet is short of it every night.
     */
    private static final Comparator<Map.Entry<String, long[]>> BY_VALUE = Comparator.comparingLong(
                    (Map.Entry<String, long[]> entry) ->
                            LongStream.of(entry.getValue()).max().orElse(0))
            .thenComparingLong(entry -> LongStream.of(entry.getValue()).sum())
            .reversed();

    private final Figures figures;
    private final List<PlanResult> plans;

    private CapacityChapter(Figures figures) {
        this.figures = figures;
        this.plans = ComparedPlans.of(figures);
    }

    static List<Block> blocks(Figures figures) {
        return new CapacityChapter(figures).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<WorstChart.Item> stages = WorstChart.sorted(stages());
        if (!stages.isEmpty()) {
            blocks.add(utilisation(stages));
            blocks.add(new Block.Table("stages", PlanGrid.of(figures, Phrase.H_CAPACITIES.text(), stageLines())));
        }
        blocks.add(flooded());
        value().ifPresentOrElse(
                        blocks::add, () -> blocks.add(new Block.Paragraph(Phrase.VALUE_NONE.text(), Block.Tone.PLAIN)));
        LeverTables.sections(figures.run()).forEach(section -> {
            blocks.add(new Block.Heading(section.title()));
            if (section.hasLead()) {
                blocks.add(new Block.Paragraph(section.lead(), Block.Tone.LEAD));
            }
            blocks.add(new Block.Table(section.id(), section.grid()));
        });
        return blocks;
    }

    /** Utilisation of every stage of every node. */
    private List<WorstChart.Item> stages() {
        List<WorstChart.Item> items = new ArrayList<>();
        for (NodeOutcome node : plans.get(0).outcomes().get(0).nodes()) {
            for (StageOutcome stage : node.stages()) {
                if (stage.capacityParcels() > 0) {
                    String scope = node.node() + ":" + stage.stage();
                    Text name = new Text(
                            figures.nodeName(node.node()).zh()
                                    + Words.stage(stage.stage()).zh(),
                            figures.nodeName(node.node()).en() + ", "
                                    + Words.stage(stage.stage()).en());
                    items.add(new WorstChart.Item(
                            name,
                            plans.stream()
                                    .map(plan -> figures.mean(plan.plan(), ResourceMeasures.UTILISATION, scope))
                                    .toList()));
                }
            }
        }
        return items;
    }

    private Text tightness(List<WorstChart.Item> sorted) {
        long tight = sorted.stream()
                .filter(item -> item.recommended() > Thresholds.TIGHT_UTILISATION)
                .count();
        WorstChart.Item worst = sorted.get(0);
        Text place = Phrase.CAPACITY_PLACE.with(worst.name(), Numerals.percent(worst.recommended()));
        Text limit = Numerals.percent(Thresholds.TIGHT_UTILISATION);
        Text plan = Words.plan(figures.plan());
        return tight == 0
                ? Phrase.CAPACITY_LOOSE.with(plan, limit, place)
                : Phrase.CAPACITY_TIGHT.with(plan, limit, tight, place);
    }

    private Chart utilisation(List<WorstChart.Item> sorted) {
        return WorstChart.of(
                "utilisation",
                Phrase.CHART_UTILISATION.text(),
                tightness(sorted),
                new ChartData.Panel(Phrase.UTILISATION.text(), true, List.of()),
                plans,
                sorted,
                TABLE_ROWS,
                Cells::percent);
    }

    private List<PlanGrid.Line> stageLines() {
        return Stream.concat(Stream.of(StageKind.values()).map(StageKind::id), Stream.of(StageOutcome.DELIVERY))
                .filter(stage -> plans.stream()
                        .anyMatch(plan -> figures.find(plan.plan(), ResourceMeasures.UTILISATION, "stage:" + stage)
                                .isPresent()))
                .map(stage -> new PlanGrid.Line(
                        ResourceMeasures.UTILISATION, "stage:" + stage, Phrase.STAGE_ALL.with(Words.stage(stage))))
                .toList();
    }

    private Chart flooded() {
        List<WorstChart.Item> items = new ArrayList<>();
        for (NodeOutcome node : plans.get(0).outcomes().get(0).nodes()) {
            items.add(new WorstChart.Item(
                    figures.nodeName(node.node()),
                    plans.stream()
                            .map(plan -> figures.mean(
                                    plan.plan(), BacklogMeasures.FLOODED, BacklogMeasures.NODE_PREFIX + node.node()))
                            .toList()));
        }
        List<Text> sentences = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            sentences.add(floodedBy(p, items));
        }
        // Those that flood most under any plan: what the recommended plan has mended is to be seen, too.
        List<WorstChart.Item> sorted = items.stream()
                .sorted(Comparator.comparingDouble((WorstChart.Item item) -> item.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(0))
                        .reversed())
                .toList();
        return WorstChart.of(
                "flooded",
                Phrase.CHART_FLOODED.text(),
                ComparedPlans.sentences(sentences),
                new ChartData.Panel(Phrase.PANEL_FLOODED.text(), false, List.of()),
                plans,
                sorted,
                TABLE_ROWS,
                hours -> Cells.digits(hours, 1));
    }

    private Text floodedBy(int plan, List<WorstChart.Item> items) {
        Text name = Words.plan(plans.get(plan).plan());
        WorstChart.Item worst = items.stream()
                .max(Comparator.comparingDouble(item -> item.values().get(plan)))
                .orElseThrow();
        long count = items.stream()
                .filter(item -> item.values().get(plan) >= Thresholds.FLOODED_HOURS)
                .count();
        return count == 0
                ? Phrase.ALT_NO_FLOODED.with(name)
                : Phrase.ALT_FLOODED.with(
                        name, count, worst.name(), Numerals.hours(worst.values().get(plan)));
    }

    /** Value of more capacity at the nodes where it is worth most, over slots. */
    private Optional<Block> value() {
        List<CapacityValue> values = figures.run()
                .optimization()
                .map(OptimizationSummary::capacityValues)
                .orElse(List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Scenario scenario = figures.run().scenario();
        PlaceNames names = new PlaceNames(scenario);
        TimeAxis axis = scenario.season().timeAxis();
        int slots = Timeline.slotStarts(scenario.season()).size();
        Map<String, long[]> byNode = new LinkedHashMap<>();
        for (CapacityValue value : values) {
            int slot = axis.slotOf(axis.millis(value.slotStart())) - axis.seasonStartSlot();
            if (slot >= 0 && slot < slots) {
                byNode.computeIfAbsent(value.node(), node -> new long[slots])[slot] =
                        StrictMath.round(value.savedParcelHours());
            }
        }
        List<ChartData.HeatRow> rows = byNode.entrySet().stream()
                .sorted(BY_VALUE)
                .limit(Thresholds.WORST_SHOWN)
                .map(entry -> new ChartData.HeatRow(
                        names.node(entry.getKey()),
                        "node",
                        List.of(LongStream.of(entry.getValue()).boxed().toList())))
                .toList();
        CapacityValue highest = values.stream()
                .max(Comparator.comparingDouble(CapacityValue::savedParcelHours))
                .orElseThrow();
        Text alternative = Phrase.ALT_VALUE.with(
                names.node(highest.node()),
                Numerals.slotStart(highest.slotStart()),
                Numerals.count(highest.savedParcelHours()));
        ChartData data = new ChartData.Heat(
                Timeline.slotStarts(scenario.season()),
                rows,
                List.of(Phrase.VALUE_LAYER.text()),
                Phrase.UNIT_PARCEL_HOURS.text(),
                List.of());
        return Optional.of(new Chart(
                "value", Phrase.CHART_VALUE.text(), alternative, data, LeverTables.highestValues(figures.run())));
    }
}
