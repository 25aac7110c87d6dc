package cuofeng.optimizer.search;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Takes every part in a random order, tries every slot of its window, and keeps the best: until a sweep changes nothing
 * or the effort is used up. Of slots with equal violation and backlog it takes the one in which the part itself costs
 * least. A sweep never makes violation or backlog worse; what it does to the costs of others it does not ask.
 */
public final class Sweeps {

    private static final int PARTS_PER_STOP_CHECK = 1024;

    private final PlanningModel model;
    private final SplittableRandom random;
    /** Without a given schedule the earliest of equal slots costs least in any case. */
    private final boolean costNeedsAsking;

    private long trials;

    public Sweeps(PlanningModel model, long seed) {
        this.model = model;
        this.random = new SplittableRandom(seed);
        this.costNeedsAsking = model.hasReference();
    }

    /**
     * Improves a plan in place.
     *
     * @param partSlot release slot of each part
     * @param maxTrials slots tried in all before it stops
     * @param stop asked now and then; a sweep may end half-way
     */
    public void improve(int[] partSlot, int maxSweeps, long maxTrials, BooleanSupplier stop) {
        BacklogState state = new BacklogState(model, partSlot);
        int[] order = new int[partSlot.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int sweep = 0; sweep < maxSweeps; sweep++) {
            shuffle(order);
            boolean changed = false;
            for (int i = 0; i < order.length; i++) {
                if (trials >= maxTrials || (i % PARTS_PER_STOP_CHECK == 0 && stop.getAsBoolean())) {
                    return;
                }
                changed |= improvePart(state, order[i], partSlot);
            }
            if (!changed) {
                return;
            }
        }
    }

    private boolean improvePart(BacklogState state, int part, int[] partSlot) {
        Parts parts = model.parts();
        int current = partSlot[part];
        state.takeBack(part, current);
        state.tryRelease(part, current);
        int best = current;
        long bestViolation = state.extraViolation();
        long bestCost = state.extraBacklogCost();
        long bestPartCost = 0;
        if (bestViolation > 0 || bestCost > 0 || current > parts.ready(part) || costNeedsAsking) {
            // From early to late, so that of equal slots the earliest, which holds least, is kept.
            best = -1;
            for (int slot = parts.ready(part); slot <= parts.shipBy(part); slot++) {
                state.tryRelease(part, slot);
                trials++;
                long violation = state.extraViolation();
                long cost = state.extraBacklogCost();
                if (best < 0
                        || violation < bestViolation
                        || (violation == bestViolation && cost < bestCost)
                        || (costNeedsAsking
                                && violation == bestViolation
                                && cost == bestCost
                                && state.partCost(part, slot) < bestPartCost)) {
                    best = slot;
                    bestViolation = violation;
                    bestCost = cost;
                    bestPartCost = costNeedsAsking ? state.partCost(part, slot) : 0;
                }
            }
        }
        state.release(part, best);
        partSlot[part] = best;
        return best != current;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    /** Slots tried so far: one partial score calculation each. */
    public long trials() {
        return trials;
    }
}
