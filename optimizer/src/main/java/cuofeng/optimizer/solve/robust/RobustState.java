package cuofeng.optimizer.solve.robust;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PlanningModel;
import java.math.BigInteger;
import java.util.List;

/**
 * The backlog under one plan in every draw of demand: one {@link BacklogState} each, scored together. Mutable; for one
 * thread.
 */
final class RobustState {

    private final BacklogState[] states;
    private final long meanFactor;
    private final long worstFactor;
    private long triedViolation;
    private long triedBacklog;

    /**
     * Every part is released in its slot, in every draw.
     *
     * @param models one per draw, at least one; all with the same parts but for their quantities
     */
    RobustState(List<PlanningModel> models, int[] partSlot, RobustWeights weights) {
        this.states =
                models.stream().map(model -> new BacklogState(model, partSlot)).toArray(BacklogState[]::new);
        int common = BigInteger.valueOf(weights.meanPercent())
                .gcd(BigInteger.valueOf(weights.worstPercent()))
                .intValue();
        this.meanFactor = weights.meanPercent() / common;
        this.worstFactor = (long) weights.worstPercent() / common * states.length;
    }

    RobustScore score() {
        long sumViolation = 0;
        long worstViolation = 0;
        long sumBacklog = 0;
        long worstBacklog = 0;
        long cost = 0;
        for (BacklogState state : states) {
            sumViolation = Math.addExact(sumViolation, state.violation());
            worstViolation = Math.max(worstViolation, state.violation());
            sumBacklog = Math.addExact(sumBacklog, state.backlogCost());
            worstBacklog = Math.max(worstBacklog, state.backlogCost());
            cost = Math.addExact(cost, state.cost());
        }
        return new RobustScore(combined(sumViolation, worstViolation), combined(sumBacklog, worstBacklog), cost);
    }

    /** Checked: a model's own check leaves room for one draw, not for the sum of many. */
    private long combined(long sum, long worst) {
        return Math.addExact(Math.multiplyExact(meanFactor, sum), Math.multiplyExact(worstFactor, worst));
    }

    void release(int part, int slot) {
        for (BacklogState state : states) {
            state.release(part, slot);
        }
    }

    void takeBack(int part, int slot) {
        for (BacklogState state : states) {
            state.takeBack(part, slot);
        }
    }

    /**
     * Works out the score with a part released that is not released, and changes nothing. Read the answer from {@link
     * #triedViolation} and {@link #triedBacklog}.
     */
    void tryRelease(int part, int slot) {
        long sumViolation = 0;
        long worstViolation = 0;
        long sumBacklog = 0;
        long worstBacklog = 0;
        for (BacklogState state : states) {
            state.tryRelease(part, slot);
            long violation = state.violation() + state.extraViolation();
            long backlog = state.backlogCost() + state.extraBacklogCost();
            sumViolation = Math.addExact(sumViolation, violation);
            worstViolation = Math.max(worstViolation, violation);
            sumBacklog = Math.addExact(sumBacklog, backlog);
            worstBacklog = Math.max(worstBacklog, backlog);
        }
        triedViolation = combined(sumViolation, worstViolation);
        triedBacklog = combined(sumBacklog, worstBacklog);
    }

    /** Of the last {@link #tryRelease}. */
    long triedViolation() {
        return triedViolation;
    }

    /** Of the last {@link #tryRelease}. */
    long triedBacklog() {
        return triedBacklog;
    }
}
