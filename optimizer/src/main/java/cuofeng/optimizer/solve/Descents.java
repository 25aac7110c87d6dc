package cuofeng.optimizer.solve;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several {@link Descent}s, each with its own seed and the whole effort. In a counted search all are made, however many
 * processors there are, so that the plan is the same on every machine; by the clock, only as many as run at once.
 */
final class Descents {

    private final PlanningModel model;
    private final Budget budget;
    private final PlanScore unbeatable;

    Descents(PlanningModel model, Budget budget, PlanScore unbeatable) {
        this.model = model;
        this.budget = budget;
        this.unbeatable = unbeatable;
    }

    /**
     * The best plan of all descents; of equal ones the first.
     *
     * @param starts where they begin, at least one
     * @param trace told of the first descent, on the calling thread
     */
    int[] best(List<int[]> starts, long seed, Descent.Trace trace) {
        int processors = Runtime.getRuntime().availableProcessors();
        int count = budget.isCounted() ? starts.size() : Math.min(starts.size(), processors);
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, Math.min(count, processors) - 1));
        try {
            List<Future<int[]>> others = new ArrayList<>();
            SplittableRandom seeds = new SplittableRandom(seed);
            for (int i = 1; i < count; i++) {
                int[] start = starts.get(i);
                long ownSeed = seeds.nextLong();
                others.add(executor.submit(
                        () -> new Descent(model, budget, unbeatable, (phase, backlog) -> {}).from(start, ownSeed)));
            }
            int[] best = new Descent(model, budget, unbeatable, trace).from(starts.get(0), seed);
            PlanScore bestScore = score(best);
            for (Future<int[]> other : others) {
                int[] plan = await(other);
                PlanScore planScore = score(plan);
                if (planScore.compareTo(bestScore) < 0) {
                    best = plan;
                    bestScore = planScore;
                    trace.add("another-start", planScore.backlog());
                }
            }
            return best;
        } finally {
            executor.shutdownNow();
        }
    }

    private PlanScore score(int[] partSlot) {
        return new BacklogState(model, partSlot).score();
    }

    private static int[] await(Future<int[]> descent) {
        try {
            return descent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the plan was searched", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        }
    }
}
