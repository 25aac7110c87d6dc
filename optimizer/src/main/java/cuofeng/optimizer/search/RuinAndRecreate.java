package cuofeng.optimizer.search;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Takes back a few parts at a time, releases one of them at random and the others, one by one, where that costs least;
 * keeps the result unless it is worse. Leaves local optima of single moves that fill every slot to the brim; it pays in
 * small plans, where the few decisions hang together.
 */
public final class RuinAndRecreate {

    private static final int MOST_PARTS = 10;

    private final PlanningModel model;
    private final SplittableRandom random;
    private final BacklogState state;
    private final int[] partSlot;
    private final int[] order;
    private long trials;

    /**
     * Starts from a plan.
     *
     * @param partSlot release slot of each part, improved in place
     */
    public RuinAndRecreate(PlanningModel model, int[] partSlot, long seed) {
        this.model = model;
        this.partSlot = partSlot;
        this.state = new BacklogState(model, partSlot);
        this.random = new SplittableRandom(seed);
        this.order = new int[partSlot.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /**
     * Improves the plan until the effort is used up.
     *
     * @param maxTrials slots tried
     * @param stop asked before each ruin
     */
    public void improve(long maxTrials, BooleanSupplier stop) {
        while (trials < maxTrials && !stop.getAsBoolean()) {
            step(2 + random.nextInt(MOST_PARTS - 1));
        }
    }

    private void step(int wanted) {
        int size = Math.min(wanted, order.length);
        PlanScore before = state.score();
        int[] slotBefore = new int[size];
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(order.length - i);
            int part = order[other];
            order[other] = order[i];
            order[i] = part;
            slotBefore[i] = partSlot[part];
            state.takeBack(part, partSlot[part]);
        }
        for (int i = 0; i < size; i++) {
            int part = order[i];
            partSlot[part] = i == 0 ? anySlot(part) : cheapestSlot(part);
            state.release(part, partSlot[part]);
        }
        trials++;
        if (state.score().compareTo(before) > 0) {
            for (int i = 0; i < size; i++) {
                state.move(order[i], partSlot[order[i]], slotBefore[i]);
                partSlot[order[i]] = slotBefore[i];
            }
        }
    }

    private int anySlot(int part) {
        Parts parts = model.parts();
        return parts.ready(part) + random.nextInt(parts.shipBy(part) - parts.ready(part) + 1);
    }

    private int cheapestSlot(int part) {
        Parts parts = model.parts();
        int best = parts.ready(part);
        long bestViolation = Long.MAX_VALUE;
        long bestCost = Long.MAX_VALUE;
        long bestPartCost = Long.MAX_VALUE;
        for (int slot = parts.ready(part); slot <= parts.shipBy(part); slot++) {
            state.tryRelease(part, slot);
            trials++;
            long violation = state.extraViolation();
            long cost = state.extraBacklogCost();
            if (violation < bestViolation
                    || (violation == bestViolation && cost < bestCost)
                    || (violation == bestViolation && cost == bestCost && state.partCost(part, slot) < bestPartCost)) {
                best = slot;
                bestViolation = violation;
                bestCost = cost;
                bestPartCost = state.partCost(part, slot);
            }
        }
        return best;
    }

    /** Slots and plans tried so far: one score calculation each. */
    public long trials() {
        return trials;
    }
}
