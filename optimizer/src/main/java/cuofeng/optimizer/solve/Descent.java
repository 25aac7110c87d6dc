package cuofeng.optimizer.solve;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.search.LocalSearch;
import cuofeng.optimizer.search.RuinAndRecreate;
import cuofeng.optimizer.search.Sweeps;
import java.time.Duration;

/**
 * The way from one plan of whole parts to a better one: sweeps of best moves, in small plans ruins, then OptaPlanner's
 * local search with what is left of the effort, then sweeps again.
 */
final class Descent {

    /** Beyond this a ruin of a few parts hardly ever hits those that hang together. */
    static final int SMALL_PLAN_PARTS = 10_000;

    /** Slots that sweeps and ruins try in the time of one score calculation of the local search, roughly. */
    private static final int TRIALS_PER_CALCULATION = 8;

    private static final int MOST_SWEEPS = 8;
    private static final double TRACE_STEP = 0.999;
    private static final Duration LEAST_TIME = Duration.ofMillis(1);

    private final PlanningModel model;
    private final Budget budget;
    private final PlanScore unbeatable;
    private final Trace trace;
    private long traced = Long.MAX_VALUE;

    /** Told what had just been done and the backlog of the best plan then. */
    interface Trace {
        void add(String phase, long backlog);
    }

    /**
     * @param unbeatable stops at a plan at least as good
     * @param trace told on the thread that descends
     */
    Descent(PlanningModel model, Budget budget, PlanScore unbeatable, Trace trace) {
        this.model = model;
        this.budget = budget;
        this.unbeatable = unbeatable;
        this.trace = trace;
    }

    /** A plan with the seed and the effort of one descent, not worse than where it begins. */
    int[] from(int[] start, long seed) {
        int[] partSlot = start.clone();
        double until = Budget.RELAXATION + Budget.SWEEPS;
        Sweeps sweeps = new Sweeps(model, seed);
        double untilSweeps = until;
        sweeps.improve(partSlot, MOST_SWEEPS, trials(Budget.SWEEPS), () -> budget.isOver(untilSweeps));
        note("sweeps", partSlot);
        long tried = sweeps.trials();
        if (isUnbeatable(partSlot)) {
            return partSlot;
        }
        if (partSlot.length <= SMALL_PLAN_PARTS) {
            double untilRuin = until + Budget.RUIN;
            RuinAndRecreate ruin = new RuinAndRecreate(model, partSlot, seed);
            ruin.improve(trials(Budget.RUIN), () -> budget.isOver(untilRuin));
            tried += ruin.trials();
            note("ruin-and-recreate", partSlot);
        }
        budget.spend(tried / TRIALS_PER_CALCULATION);
        int[] searched = searchLocally(partSlot, tried, seed);
        return isUnbeatable(searched) ? searched : close(searched, seed);
    }

    private int[] searchLocally(int[] partSlot, long tried, long seed) {
        Duration left = budget.left(1 - Budget.CLOSING);
        if (left.compareTo(LEAST_TIME) < 0) {
            budget.isOver(1 - Budget.CLOSING);
            return partSlot;
        }
        long calculations = budget.isCounted()
                ? Math.max(
                        1, budget.calculations(1 - Budget.RELAXATION - Budget.CLOSING) - tried / TRIALS_PER_CALCULATION)
                : Long.MAX_VALUE;
        LocalSearch search = new LocalSearch(model);
        int[] best = search.improve(partSlot, calculations, left, seed, unbeatable, better -> {
            if (better.backlog() < traced * TRACE_STEP) {
                note("local-search", better.backlog());
            }
        });
        budget.spend(search.calculations());
        budget.isOver(1 - Budget.CLOSING);
        note("local-search", best);
        return best;
    }

    /**
     * For a trifle of backlog the local search pays with any amount of holding, and leaves parts later than they need be;
     * sweeps bring them forward again where that costs no backlog.
     */
    private int[] close(int[] partSlot, long seed) {
        int[] closed = partSlot.clone();
        Sweeps sweeps = new Sweeps(model, seed);
        sweeps.improve(closed, MOST_SWEEPS, trials(Budget.CLOSING), () -> budget.isOver(1));
        budget.spend(sweeps.trials() / TRIALS_PER_CALCULATION);
        note("closing-sweeps", closed);
        return score(closed).compareTo(score(partSlot)) <= 0 ? closed : partSlot;
    }

    private long trials(double share) {
        return budget.isCounted() ? budget.calculations(share) * TRIALS_PER_CALCULATION : Long.MAX_VALUE;
    }

    private boolean isUnbeatable(int[] partSlot) {
        return score(partSlot).compareTo(unbeatable) <= 0;
    }

    private PlanScore score(int[] partSlot) {
        return new BacklogState(model, partSlot).score();
    }

    private void note(String phase, int[] partSlot) {
        note(phase, score(partSlot).backlog());
    }

    private void note(String phase, long backlog) {
        traced = backlog;
        trace.add(phase, backlog);
    }
}
