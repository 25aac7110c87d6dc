package cuofeng.results.report;

import cuofeng.results.measure.CostMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the season is settled with (结算): delivery fees, fines, and what hands and shelves cost. */
final class Settlement {

    private Settlement() {}

    static PlanDetail of(Figures figures) {
        List<PlanGrid.Line> lines = new ArrayList<>();
        lines.add(new PlanGrid.Line(CostMeasures.COST));
        kinds().filter(line -> isPaid(figures, line)).forEach(lines::add);
        return new PlanDetail(
                Phrase.H_SETTLEMENT.text(), facts(figures), PlanGrid.of(figures, Phrase.H_SETTLEMENT.text(), lines));
    }

    private static Stream<PlanGrid.Line> kinds() {
        return Stream.of(
                // More fees are no worse: more was delivered.
                new PlanGrid.Line(CostMeasures.DELIVERY_FEES),
                new PlanGrid.Line(CostMeasures.LATE_FINES),
                kind(CostMeasures.KIND_OVERTIME, Phrase.COST_OVERTIME),
                kind(CostMeasures.KIND_TEMPORARY_STAFF, Phrase.COST_TEMPORARY_STAFF),
                kind(CostMeasures.KIND_HELD, Phrase.COST_HELD));
    }

    private static PlanGrid.Line kind(String scope, Phrase name) {
        return new PlanGrid.Line(CostMeasures.COST, scope, name.text());
    }

    private static boolean isPaid(Figures figures, PlanGrid.Line line) {
        return figures.run().plans().stream()
                .map(PlanResult::plan)
                .anyMatch(plan -> figures.mean(plan, line.measure(), line.scope()) > 0);
    }

    private static List<Text> facts(Figures figures) {
        String plan = figures.plan();
        List<Text> facts = new ArrayList<>();
        facts.add(Phrase.SETTLEMENT_SUM.with(
                Words.plan(plan),
                Numerals.count(figures.mean(plan, CostMeasures.COST, Reading.ALL)),
                Numerals.count(figures.mean(plan, CostMeasures.DELIVERY_FEES, Reading.ALL)),
                Numerals.count(figures.mean(plan, CostMeasures.LATE_FINES, Reading.ALL))));
        figures.base()
                .flatMap(base -> figures.difference(plan, base, CostMeasures.COST, Reading.ALL)
                        .map(difference -> beside(plan, base, difference)))
                .ifPresent(facts::add);
        return facts;
    }

    private static Text beside(String plan, String base, Estimate difference) {
        Text size = Numerals.count(StrictMath.abs(difference.mean()));
        if (difference.surelyPositive()) {
            return Phrase.SETTLEMENT_MORE.with(Words.plan(plan), Words.plan(base), size);
        }
        return difference.surelyNegative()
                ? Phrase.SETTLEMENT_LESS.with(Words.plan(plan), Words.plan(base), size)
                : Phrase.SETTLEMENT_EQUAL.with(Words.plan(plan), Words.plan(base));
    }
}
