package cuofeng.results.report;

import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.Plans;
import java.util.Optional;

/** What the figures say of the recommended plan, against shipping at once. */
enum Verdict {
    INFEASIBLE(Phrase.VERDICT_INFEASIBLE),
    SINGLE(Phrase.VERDICT_SINGLE),
    SHIP_AT_ONCE(Phrase.VERDICT_SHIP_AT_ONCE),
    UNSURE(Phrase.VERDICT_UNSURE),
    WORSE(Phrase.VERDICT_WORSE),
    NO_DIFFERENCE(Phrase.VERDICT_NO_DIFFERENCE),
    MIXED(Phrase.VERDICT_MIXED),
    STAGGER(Phrase.VERDICT_STAGGER);

    private final Phrase sentence;

    Verdict(Phrase sentence) {
        this.sentence = sentence;
    }

    Phrase sentence() {
        return sentence;
    }

    /** Whether the report may speak of the plan as a gain. */
    boolean good() {
        return this == STAGGER || this == SHIP_AT_ONCE;
    }

    static Verdict of(Figures figures) {
        boolean optimized = figures.plan().equals(Plans.OPTIMIZED);
        boolean feasible =
                figures.run().optimization().map(OptimizationSummary::feasible).orElse(true);
        if (optimized && !feasible) {
            return INFEASIBLE;
        }
        if (figures.contenders().size() < 2) {
            return SINGLE;
        }
        Optional<String> base = figures.base();
        if (base.isEmpty()) {
            return figures.plan().equals(Plans.SHIP_AT_ONCE) ? SHIP_AT_ONCE : SINGLE;
        }
        return compare(figures, base.get());
    }

    private static Verdict compare(Figures figures, String base) {
        Estimate backlog = figures.difference(figures.plan(), base, BacklogMeasures.BACKLOG, Reading.ALL)
                .orElseThrow();
        Estimate flooded = figures.difference(figures.plan(), base, BacklogMeasures.FLOODED, Reading.ALL)
                .orElseThrow();
        Estimate together = figures.difference(figures.plan(), base, BacklogMeasures.BACKLOG_AND_HELD, Reading.ALL)
                .orElseThrow();
        if (backlog.halfWidth().isEmpty()) {
            return UNSURE;
        }
        if (backlog.surelyPositive()) {
            return WORSE;
        }
        boolean fewerFlooded = flooded.surelyNegative();
        if (!backlog.surelyNegative() && !fewerFlooded) {
            return NO_DIFFERENCE;
        }
        double baseTogether = figures.mean(base, BacklogMeasures.BACKLOG_AND_HELD, Reading.ALL);
        boolean waitsLonger =
                together.surelyPositive() && together.mean() > Thresholds.TOTAL_WAITING_SHARE * baseTogether;
        return flooded.surelyPositive() || waitsLonger ? MIXED : STAGGER;
    }
}
