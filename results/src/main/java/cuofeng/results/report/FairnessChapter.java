package cuofeng.results.report;

import cuofeng.results.document.Block;
import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who waits longest, and who pays for the gain of others. */
final class FairnessChapter {

    private static final String REGION = "region:";
    private static final String AREA = "area:";

    private final Figures figures;

    private FairnessChapter(Figures figures) {
        this.figures = figures;
    }

    static List<Block> blocks(Figures figures) {
        return new FairnessChapter(figures).blocks();
    }

    private List<Block> blocks() {
        List<Text> facts = new ArrayList<>();
        gap().ifPresent(facts::add);
        List<Region> regions = figures.run().scenario().regions().stream()
                .filter(region -> figures.find(figures.plan(), ServiceMeasures.ORDER_TO_DOOR, REGION + region.id())
                        .isPresent())
                .sorted(Comparator.comparingDouble(this::hours).reversed())
                .toList();
        if (regions.size() > 1) {
            facts.add(worst(regions));
            figures.base().ifPresent(base -> facts.add(whoPays(regions, base)));
            figures.find(figures.plan(), ServiceMeasures.EQUITY, ServiceMeasures.GINI)
                    .ifPresent(gini -> facts.add(
                            Phrase.FAIR_GINI.with(Words.plan(figures.plan()), Numerals.percent(gini.mean()))));
        }
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Points(facts, false));
        }
        if (regions.size() > 1) {
            blocks.add(chart(regions));
        }
        blocks.add(new Block.Table("fairness", PlanGrid.of(figures, Phrase.H_FAIRNESS.text(), lines())));
        return blocks;
    }

    private double hours(Region region) {
        return figures.mean(figures.plan(), ServiceMeasures.ORDER_TO_DOOR, REGION + region.id());
    }

    private Optional<Text> gap() {
        Optional<Estimate> gap = figures.find(figures.plan(), ServiceMeasures.URBAN_RURAL_GAP, Reading.ALL);
        Optional<Text> compared = figures.base()
                .flatMap(base -> figures.difference(figures.plan(), base, ServiceMeasures.URBAN_RURAL_GAP, Reading.ALL)
                        .map(difference -> {
                            double before = figures.mean(base, ServiceMeasures.URBAN_RURAL_GAP, Reading.ALL);
                            return Phrase.FAIR_GAP.with(
                                    Numerals.hours(gap.map(Estimate::mean).orElse(0.0)),
                                    Numerals.hours(before),
                                    Change.phrase(difference, before, Phrase.UNIT_HOURS.text()),
                                    Words.plan(base));
                        }));
        return gap.map(found -> compared.orElseGet(() -> Phrase.FAIR_GAP_ALONE.with(Numerals.hours(found.mean()))));
    }

    private Text worst(List<Region> slowestFirst) {
        Region slowest = slowestFirst.get(0);
        Region fastest = slowestFirst.get(slowestFirst.size() - 1);
        return Phrase.FAIR_WORST.with(
                slowest.name(), Numerals.hours(hours(slowest)), fastest.name(), Numerals.hours(hours(fastest)));
    }

    private Text whoPays(List<Region> regions, String base) {
        record Payer(Region region, double hours) {}
        List<Payer> payers = new ArrayList<>();
        for (Region region : regions) {
            figures.difference(figures.plan(), base, ServiceMeasures.ORDER_TO_DOOR, REGION + region.id())
                    .filter(rise -> rise.surelyPositive() && rise.mean() > Thresholds.REGION_RISE_HOURS)
                    .ifPresent(rise -> payers.add(new Payer(region, rise.mean())));
        }
        payers.sort(Comparator.comparingDouble(Payer::hours).reversed());
        Text limit = Numerals.hours(Thresholds.REGION_RISE_HOURS);
        if (payers.isEmpty()) {
            return Phrase.FAIR_PAY_NONE.with(limit);
        }
        List<Text> named = new ArrayList<>();
        payers.stream()
                .limit(Thresholds.NAMED_REGIONS)
                .forEach(payer ->
                        named.add(Phrase.FAIR_PAY_REGION.with(payer.region().name(), Numerals.hours(payer.hours()))));
        if (payers.size() > Thresholds.NAMED_REGIONS) {
            named.add(Phrase.MORE_REGIONS.with(payers.size() - Thresholds.NAMED_REGIONS));
        }
        return Phrase.FAIR_PAY.with(limit, Phrase.items(named));
    }

    private Chart chart(List<Region> slowestFirst) {
        List<PlanResult> plans = ComparedPlans.of(figures);
        List<WorstChart.Item> items = slowestFirst.stream()
                .map(region -> new WorstChart.Item(
                        region.name(),
                        plans.stream()
                                .map(plan ->
                                        figures.mean(plan.plan(), ServiceMeasures.ORDER_TO_DOOR, REGION + region.id()))
                                .toList()))
                .toList();
        return WorstChart.of(
                "regions",
                Phrase.CHART_REGIONS.text(),
                worst(slowestFirst),
                new ChartData.Panel(Phrase.PANEL_REGIONS.text(), false, List.of()),
                plans,
                items,
                items.size(),
                hours -> Cells.digits(hours, 1));
    }

    private List<PlanGrid.Line> lines() {
        List<PlanGrid.Line> lines = new ArrayList<>(List.of(
                new PlanGrid.Line(ServiceMeasures.ORDER_TO_DOOR, AREA + Area.URBAN.id(), Phrase.FAIR_URBAN.text()),
                new PlanGrid.Line(ServiceMeasures.ORDER_TO_DOOR, AREA + Area.RURAL.id(), Phrase.FAIR_RURAL.text()),
                new PlanGrid.Line(ServiceMeasures.URBAN_RURAL_GAP),
                new PlanGrid.Line(ServiceMeasures.EQUITY, ServiceMeasures.GINI, Phrase.FAIR_GINI_LINE.text()),
                new PlanGrid.Line(
                        ServiceMeasures.EQUITY, ServiceMeasures.WORST_TO_MEAN, Phrase.FAIR_WORST_LINE.text())));
        lines.removeIf(line -> figures.isMissing(line.measure(), line.scope()));
        return lines;
    }
}
