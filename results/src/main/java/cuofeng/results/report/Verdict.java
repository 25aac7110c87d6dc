package cuofeng.results.report;

import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.Plans;
import java.util.Optional;

/** What the figures say of the recommended plan, against shipping at once. */
enum Verdict {
    /** It would be recommended if it kept the law. */
    BREACH(Phrase.VERDICT_BREACH),
    INFEASIBLE(Phrase.VERDICT_INFEASIBLE),
    SINGLE(Phrase.VERDICT_SINGLE),
    SHIP_AT_ONCE(Phrase.VERDICT_SHIP_AT_ONCE),
    UNSURE(Phrase.VERDICT_UNSURE),
    WORSE(Phrase.VERDICT_WORSE),
    NO_DIFFERENCE(Phrase.VERDICT_NO_DIFFERENCE),
    MIXED(Phrase.VERDICT_MIXED),
    STAGGER_AT_A_PRICE(Phrase.VERDICT_STAGGER_AT_A_PRICE),
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
        return this == STAGGER || this == STAGGER_AT_A_PRICE || this == SHIP_AT_ONCE;
    }

    static Verdict of(Figures figures) {
        Verdict verdict = byBacklog(figures);
        return verdict.good() && !Breaches.of(figures).isEmpty() ? BREACH : verdict;
    }

    private static Verdict byBacklog(Figures figures) {
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

    /**
     * Parcels that are not let into the network wait elsewhere, so the total seldom falls and often rises: that alone does
     * not make a plan doubtful if it surely removes backlog and most flooding. What the recipients feel does.
     */
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
        if (!backlog.surelyNegative() && !flooded.surelyNegative()) {
            return NO_DIFFERENCE;
        }
        if (flooded.surelyPositive() || harmsService(figures, base)) {
            return MIXED;
        }
        double baseTogether = figures.mean(base, BacklogMeasures.BACKLOG_AND_HELD, Reading.ALL);
        boolean waitsLonger =
                together.surelyPositive() && together.mean() > Thresholds.TOTAL_WAITING_SHARE * baseTogether;
        if (!waitsLonger) {
            return STAGGER;
        }
        double baseFlooded = figures.mean(base, BacklogMeasures.FLOODED, Reading.ALL);
        boolean worthWaiting = backlog.surelyNegative()
                && flooded.surelyNegative()
                && flooded.mean() <= -Thresholds.FLOODING_FALL * baseFlooded;
        return worthWaiting ? STAGGER_AT_A_PRICE : MIXED;
    }

    /** Whether ship-by, the 72 hours or the time to the door surely suffer by more than the thresholds. */
    private static boolean harmsService(Figures figures, String base) {
        boolean shipBy = figures.difference(figures.plan(), base, ServiceMeasures.SHIP_BY_KEPT, Reading.ALL)
                .filter(Estimate::surelyNegative)
                .filter(drop -> figures.mean(figures.plan(), ServiceMeasures.SHIP_BY_KEPT, Reading.ALL)
                        < Thresholds.SHIP_BY_KEPT)
                .isPresent();
        boolean onTime = figures.difference(figures.plan(), base, ServiceMeasures.ON_TIME_72H, Reading.ALL)
                .filter(drop -> drop.surelyNegative() && drop.mean() < -Thresholds.ON_TIME_DROP)
                .isPresent();
        double baseDoor = figures.mean(base, ServiceMeasures.ORDER_TO_DOOR, ServiceMeasures.P90);
        boolean door = figures.difference(figures.plan(), base, ServiceMeasures.ORDER_TO_DOOR, ServiceMeasures.P90)
                .filter(rise -> rise.surelyPositive() && rise.mean() > Thresholds.DOOR_RISE * baseDoor)
                .isPresent();
        return shipBy || onTime || door;
    }
}
