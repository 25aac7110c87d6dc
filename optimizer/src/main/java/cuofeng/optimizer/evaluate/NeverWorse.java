package cuofeng.optimizer.evaluate;

import cuofeng.simulator.outcome.NodeKind;
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

        /** Mean over replications of hub and outlet backlog, parcel-hours. */
        public double meanBacklogParcelHours() {
            return outcomes.stream()
                    .mapToDouble(outcome ->
                            outcome.backlogParcelHours(NodeKind.HUB) + outcome.backlogParcelHours(NodeKind.OUTLET))
                    .average()
                    .orElseThrow();
        }
    }

    /**
     * Chooses by the mean; ties go to the optimized plan, then to the baseline named first.
     *
     * @return name of the plan to hand over
     * @throws IllegalArgumentException if a plan has no or another number of outcomes
     */
    public static String choose(Simulated optimized, List<Simulated> baselines) {
        int replications = optimized.outcomes().size();
        check(optimized, replications);
        String bestPlan = optimized.plan();
        double least = optimized.meanBacklogParcelHours();
        for (Simulated baseline : baselines) {
            check(baseline, replications);
            double backlog = baseline.meanBacklogParcelHours();
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
