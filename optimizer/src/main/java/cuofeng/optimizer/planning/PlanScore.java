package cuofeng.optimizer.planning;

import java.util.Comparator;

/**
 * What a plan costs in the planning model, level by level; less is better, an upper level outweighs all below it.
 * {@link PlanTerms} tells what each level is made of.
 *
 * @param violation hard: broken rules, in load-slots (thousandths of a parcel, once for each slot)
 * @param backlog medium: hub and outlet backlog at slot ends, in thousandths of a parcel times hundredths of weight
 *     times slots
 * @param cost soft: in thousandths of a fen (0.00001 yuan)
 */
public record PlanScore(long violation, long backlog, long cost) implements Comparable<PlanScore> {

    private static final Comparator<PlanScore> LEVEL_BY_LEVEL = Comparator.comparingLong(PlanScore::violation)
            .thenComparingLong(PlanScore::backlog)
            .thenComparingLong(PlanScore::cost);

    public boolean isFeasible() {
        return violation == 0;
    }

    /** The smaller score is the better one. */
    @Override
    public int compareTo(PlanScore other) {
        return LEVEL_BY_LEVEL.compare(this, other);
    }

    /** Weighted parcel-hours of hub and outlet backlog. */
    public double backlogParcelHours(int slotHours) {
        return Units.backlogParcelHours(backlog, slotHours);
    }

    /** Yuan of the soft level. */
    public double costYuan() {
        return (double) cost / Units.COST_PER_YUAN;
    }
}
