package cuofeng.optimizer.solve.robust;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Takes every part in a random order, tries every slot of its window in all draws of demand, and keeps the best: the
 * sweeps of {@link cuofeng.optimizer.search.Sweeps} over a {@link RobustState}. A sweep never makes the plan worse.
 */
final class RobustSweeps {

    private static final int PARTS_PER_STOP_CHECK = 256;

    private final List<PlanningModel> models;
    private final RobustWeights weights;
    private final SplittableRandom random;
    private long trials;

    RobustSweeps(List<PlanningModel> models, RobustWeights weights, long seed) {
        this.models = models;
        this.weights = weights;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Improves a plan in place.
     *
     * @param partSlot release slot of each part
     * @param maxTrials slots tried, counted once for each draw, before it stops; but the first sweep is done to its end,
     *     for half a sweep favours the parts that happened to come first
     * @param stop asked now and then; a sweep may end half-way
     */
    void improve(int[] partSlot, int maxSweeps, long maxTrials, BooleanSupplier stop) {
        RobustState state = new RobustState(models, partSlot, weights);
        int[] order = new int[partSlot.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int sweep = 0; sweep < maxSweeps; sweep++) {
            shuffle(order);
            boolean changed = false;
            for (int i = 0; i < order.length; i++) {
                if ((sweep > 0 && trials >= maxTrials) || (i % PARTS_PER_STOP_CHECK == 0 && stop.getAsBoolean())) {
                    return;
                }
                changed |= improvePart(state, order[i], partSlot);
            }
            if (!changed) {
                return;
            }
        }
    }

    private boolean improvePart(RobustState state, int part, int[] partSlot) {
        Parts parts = models.get(0).parts();
        int current = partSlot[part];
        state.takeBack(part, current);
        int best = -1;
        long bestViolation = 0;
        long bestBacklog = 0;
        // From early to late, so that of equal slots the earliest, which holds least, is kept.
        for (int slot = parts.ready(part); slot <= parts.shipBy(part); slot++) {
            state.tryRelease(part, slot);
            trials += models.size();
            long violation = state.triedViolation();
            long backlog = state.triedBacklog();
            if (best < 0 || violation < bestViolation || (violation == bestViolation && backlog < bestBacklog)) {
                best = slot;
                bestViolation = violation;
                bestBacklog = backlog;
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

    /** Slots tried so far, counted once for each draw. */
    long trials() {
        return trials;
    }
}
