package cuofeng.results.report;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.measure.CourierMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the plan asks of the couriers. */
final class PeopleChapter {

    private static final int TABLE_ROWS = 40;

    private final Figures figures;

    private PeopleChapter(Figures figures) {
        this.figures = figures;
    }

    static List<Block> blocks(Figures figures) {
        return new PeopleChapter(figures).blocks();
    }

    private List<Block> blocks() {
        if (figures.run().scenario().outlets().isEmpty()) {
            return List.of(new Block.Paragraph(Phrase.PEOPLE_NONE.text(), Block.Tone.PLAIN));
        }
        List<Text> facts = new ArrayList<>();
        if (!new Uses(figures.run().scenario()).overtime()) {
            facts.add(Phrase.PEOPLE_NO_OVERTIME.text());
        }
        PlanDetail couriers = PlanDetail.couriers(figures);
        facts.addAll(couriers.facts());
        figures.base().flatMap(this::change).ifPresent(facts::add);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(facts, false));
        overtime().ifPresent(blocks::add);
        blocks.add(new Block.Table("couriers", couriers.grid()));
        return blocks;
    }

    private Optional<Text> change(String base) {
        double before = figures.mean(base, CourierMeasures.OVERTIME, Reading.ALL);
        return figures.difference(figures.plan(), base, CourierMeasures.OVERTIME, Reading.ALL)
                .filter(difference -> difference.surelyPositive() || difference.surelyNegative())
                .filter(difference -> StrictMath.abs(difference.mean()) > Thresholds.OVERTIME_CHANGE * before)
                .map(difference -> sentence(difference, before, base));
    }

    private static Text sentence(Estimate difference, double before, String base) {
        Phrase phrase = difference.surelyPositive() ? Phrase.PEOPLE_MORE : Phrase.PEOPLE_LESS;
        double size = StrictMath.abs(difference.mean());
        Text amount = before == 0
                ? new Text(
                        Numerals.count(size).zh()
                                + Phrase.UNIT_COURIER_HOURS.text().zh(),
                        Numerals.count(size).en() + " "
                                + Phrase.UNIT_COURIER_HOURS.text().en())
                : Numerals.percent(size / before);
        return phrase.with(Words.plan(base), amount);
    }

    private Optional<Chart> overtime() {
        List<PlanResult> plans = ComparedPlans.of(figures);
        List<NodeOutcome> nodes = plans.get(0).outcomes().get(0).nodes();
        List<WorstChart.Item> items = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).kind() == NodeKind.OUTLET) {
                int node = n;
                items.add(new WorstChart.Item(
                        figures.nodeName(nodes.get(n).node()),
                        plans.stream().map(plan -> meanOvertime(plan, node)).toList()));
            }
        }
        List<WorstChart.Item> sorted = WorstChart.sorted(items);
        if (sorted.get(0).recommended() == 0) {
            return Optional.empty();
        }
        return Optional.of(WorstChart.of(
                "overtime",
                Phrase.CHART_OVERTIME.text(),
                Phrase.ALT_OVERTIME.with(
                        Words.plan(figures.plan()),
                        sorted.get(0).name(),
                        Numerals.count(sorted.get(0).recommended())),
                new ChartData.Panel(Phrase.PANEL_OVERTIME.text(), false, List.of()),
                plans,
                sorted,
                TABLE_ROWS,
                hours -> Cells.digits(hours, 0)));
    }

    private static double meanOvertime(PlanResult plan, int node) {
        double sum = plan.outcomes().stream()
                .mapToDouble(outcome -> outcome.nodes().get(node).couriers().overtime())
                .sum();
        return sum / plan.outcomes().size();
    }
}
