package cuofeng.optimizer.planning;

import java.util.Comparator;

/**
 * What a plan costs in the planning model, level by level; less is better, an upper level outweighs all below it.
 *
 * @param violation hard: load-slots above storage limits, plus load released outside [ready, ship-by], in thousandths of
 *     a parcel
 * @param backlog medium: hub and outlet backlog at slot ends, in thousandths of a parcel times hundredths of weight
 *     times slots
 * @param held soft: parcels kept back at shippers, in tenths of a parcel times slots; unweighted, for no weight could
 *     change which of two plans is better
 */
public record PlanScore(long violation, long backlog, long held) implements Comparable<PlanScore> {

    private static final Comparator<PlanScore> LEVEL_BY_LEVEL = Comparator.comparingLong(PlanScore::violation)
            .thenComparingLong(PlanScore::backlog)
            .thenComparingLong(PlanScore::held);

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

    /** Parcel-hours of held parcels. */
    public double heldParcelHours(int slotHours) {
        return (double) held / Units.QUANTITY_PER_PARCEL * slotHours;
    }
}
