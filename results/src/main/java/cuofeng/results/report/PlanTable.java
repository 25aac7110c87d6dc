package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.CourierMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.measure.VolumeMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * All plans beside each other, with intervals and paired differences.
 *
 * @param lead how to read the table
 * @param ranking what may be said about who is better; only what intervals allow
 */
record PlanTable(Grid grid, Text lead, List<Text> ranking) {

    private static final List<PlanGrid.Line> LINES = List.of(
            new PlanGrid.Line(BacklogMeasures.BACKLOG_HUB),
            new PlanGrid.Line(BacklogMeasures.BACKLOG_OUTLET),
            new PlanGrid.Line(BacklogMeasures.HELD),
            new PlanGrid.Line(BacklogMeasures.BACKLOG_AND_HELD),
            new PlanGrid.Line(
                    BacklogMeasures.PEAK_BACKLOG_HUB, BacklogMeasures.NETWORK, BacklogMeasures.PEAK_BACKLOG_HUB.name()),
            new PlanGrid.Line(
                    BacklogMeasures.PEAK_BACKLOG_OUTLET,
                    BacklogMeasures.NETWORK,
                    BacklogMeasures.PEAK_BACKLOG_OUTLET.name()),
            new PlanGrid.Line(BacklogMeasures.FLOODED),
            new PlanGrid.Line(ServiceMeasures.ORDER_TO_DOOR, ServiceMeasures.P90, Phrase.P90_ORDER_TO_DOOR.text()),
            new PlanGrid.Line(ServiceMeasures.ON_TIME_72H),
            new PlanGrid.Line(ServiceMeasures.SHIP_BY_KEPT),
            new PlanGrid.Line(ServiceMeasures.URBAN_RURAL_GAP));

    /** Shown only where there is one. */
    private static final List<PlanGrid.Line> BREACHES =
            List.of(new PlanGrid.Line(VolumeMeasures.REFUSED), new PlanGrid.Line(CourierMeasures.OVER_LIMIT));

    PlanTable {
        ranking = List.copyOf(ranking);
    }

    static PlanTable of(Figures figures) {
        List<String> plans =
                figures.run().plans().stream().map(PlanResult::plan).toList();
        List<PlanGrid.Line> lines = new ArrayList<>(LINES);
        BREACHES.stream()
                .filter(line -> plans.stream().anyMatch(plan -> figures.mean(plan, line.measure(), line.scope()) > 0))
                .forEach(lines::add);
        return new PlanTable(
                PlanGrid.of(figures, Phrase.H_PLANS.text(), lines), lead(figures, plans), ranking(figures));
    }

    private static Text lead(Figures figures, List<String> plans) {
        boolean intervals =
                figures.run().plans().stream().anyMatch(plan -> plan.outcomes().size() > 1);
        if (!intervals) {
            return Phrase.PLANS_LEAD_SINGLE.text();
        }
        return plans.contains(Plans.SHIP_AT_ONCE) && figures.contenders().size() > 1
                ? Phrase.PLANS_LEAD.with(Words.plan(Plans.SHIP_AT_ONCE))
                : Phrase.PLANS_LEAD_ALONE.text();
    }

    /** The recommended plan against each other contender, in hub and outlet backlog. */
    private static List<Text> ranking(Figures figures) {
        List<Text> sentences = new ArrayList<>();
        for (String other : figures.contenders()) {
            if (other.equals(figures.plan())) {
                continue;
            }
            figures.difference(figures.plan(), other, BacklogMeasures.BACKLOG, Reading.ALL)
                    .filter(difference -> difference.halfWidth().isPresent())
                    .map(difference -> rank(
                            figures.plan(),
                            other,
                            difference,
                            figures.mean(other, BacklogMeasures.BACKLOG, Reading.ALL)))
                    .ifPresent(sentences::add);
        }
        if (figures.run().plan(Plans.AS_PUBLISHED).isPresent()) {
            sentences.add(Phrase.OUT_OF_CONTEST.text());
        }
        return sentences;
    }

    private static Text rank(String plan, String other, Estimate difference, double otherMean) {
        Phrase phrase = difference.surelyNegative()
                ? Phrase.RANK_BETTER
                : difference.surelyPositive() ? Phrase.RANK_WORSE : Phrase.RANK_UNCLEAR;
        Text size = otherMean == 0
                ? Numerals.count(StrictMath.abs(difference.mean()))
                : Numerals.percent(StrictMath.abs(difference.mean()) / otherMean);
        return phrase.with(Words.plan(plan), Words.plan(other), size);
    }
}
