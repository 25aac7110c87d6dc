package cuofeng.optimizer.solve.robust;

import java.util.Comparator;

/**
 * What a plan costs over all draws of demand, level by level as {@link cuofeng.optimizer.planning.PlanScore}; less is
 * better. Hard and medium are {@code mean weight x sum over draws + worst weight x draws x worst draw}, with the weights
 * divided by what they have in common: whole numbers, in proportion to the weighted mean and worst.
 *
 * @param violation hard level
 * @param backlog medium level
 * @param cost soft: sum over draws
 */
record RobustScore(long violation, long backlog, long cost) implements Comparable<RobustScore> {

    private static final Comparator<RobustScore> LEVEL_BY_LEVEL = Comparator.comparingLong(RobustScore::violation)
            .thenComparingLong(RobustScore::backlog)
            .thenComparingLong(RobustScore::cost);

    /** The smaller score is the better one. */
    @Override
    public int compareTo(RobustScore other) {
        return LEVEL_BY_LEVEL.compare(this, other);
    }
}
