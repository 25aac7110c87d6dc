package cuofeng.optimizer.evaluate;

import cuofeng.scenarios.model.Weights;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;

/**
 * Chooses the plan to hand over: the optimized one, unless a baseline left less backlog in simulation. The planning model
 * is only a model; this is the promise that its errors never make anyone worse off than a simple rule would.
 */
public final class NeverWorse {

    private NeverWorse() {}

    /**
     * A plan and its replications.
     *
     * @param outcomes at least one; all plans the same number, with common random numbers
     */
    public record Simulated(String plan, List<Outcome> outcomes) {
        public Simulated {
            outcomes = List.copyOf(outcomes);
        }

        /** Mean over replications of weighted hub and outlet backlog, parcel-hours. */
        public double meanBacklogParcelHours(Weights weights) {
            return outcomes.stream()
                    .mapToDouble(outcome -> SimulatedBacklog.parcelHours(outcome, weights))
                    .average()
                    .orElseThrow();
        }
    }

    /**
     * Chooses by the mean; of equal means the optimized plan, then the baseline named first. A difference smaller
     * than its half-width decides, too: no plan is handed over whose mean is worse.
     *
     * @param weights of the scenario, by which the plan was searched for, too
     * @return name of the plan to hand over
     * @throws IllegalArgumentException if a plan has no or another number of outcomes
     */
    public static String choose(Simulated optimized, List<Simulated> baselines, Weights weights) {
        int replications = optimized.outcomes().size();
        check(optimized, replications);
        String bestPlan = optimized.plan();
        double least = optimized.meanBacklogParcelHours(weights);
        for (Simulated baseline : baselines) {
            check(baseline, replications);
            double backlog = baseline.meanBacklogParcelHours(weights);
            if (backlog < least) {
                bestPlan = baseline.plan();
                least = backlog;
            }
        }
        return bestPlan;
    }

    private static void check(Simulated plan, int replications) {
        if (plan.outcomes().isEmpty() || plan.outcomes().size() != replications) {
            throw new IllegalArgumentException("plan (%s) has %d replications, expected %d and at least 1"
                    .formatted(plan.plan(), plan.outcomes().size(), replications));
        }
    }
}
