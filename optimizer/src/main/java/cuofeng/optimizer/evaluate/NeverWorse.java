package cuofeng.optimizer.evaluate;

import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import java.util.Locale;

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
     * What was chosen.
     *
     * @param plan to hand over
     * @param backlogParcelHours its mean simulated hub and outlet backlog
     * @param optimizedBacklogParcelHours that of the optimized plan
     * @param reason a sentence
     */
    public record Choice(
            String plan,
            double backlogParcelHours,
            double optimizedBacklogParcelHours,
            boolean optimizedKept,
            Text reason) {}

    /**
     * Chooses by the mean; ties go to the optimized plan, then to the baseline named first.
     *
     * @throws IllegalArgumentException if a plan has no or another number of outcomes
     */
    public static Choice choose(Simulated optimized, List<Simulated> baselines) {
        int replications = optimized.outcomes().size();
        check(optimized, replications);
        double own = optimized.meanBacklogParcelHours();
        String bestPlan = optimized.plan();
        double least = own;
        boolean optimizedKept = true;
        for (Simulated baseline : baselines) {
            check(baseline, replications);
            double backlog = baseline.meanBacklogParcelHours();
            if (backlog < least) {
                bestPlan = baseline.plan();
                least = backlog;
                optimizedKept = false;
            }
        }
        Text reason = optimizedKept
                ? keeps(bestPlan, own, baselines.size())
                : replaces(bestPlan, least, optimized.plan(), own);
        return new Choice(bestPlan, least, own, optimizedKept, reason);
    }

    private static void check(Simulated plan, int replications) {
        if (plan.outcomes().isEmpty() || plan.outcomes().size() != replications) {
            throw new IllegalArgumentException("plan (%s) has %d replications, expected %d and at least 1"
                    .formatted(plan.plan(), plan.outcomes().size(), replications));
        }
    }

    private static Text keeps(String optimized, double backlog, int baselines) {
        return new Text(
                String.format(Locale.ROOT, "方案 %s 的模拟积压为 %,.0f 件·小时，%d 个对照方案均不低于此值。", optimized, backlog, baselines),
                String.format(
                        Locale.ROOT,
                        "Plan %s leaves %,.0f parcel-hours of backlog in simulation; none of the %d baselines leaves less.",
                        optimized,
                        backlog,
                        baselines));
    }

    private static Text replaces(String baseline, double backlog, String optimized, double own) {
        return new Text(
                String.format(
                        Locale.ROOT,
                        "对照方案 %s 的模拟积压为 %,.0f 件·小时，低于优化方案 %s 的 %,.0f，因此采用前者。",
                        baseline,
                        backlog,
                        optimized,
                        own),
                String.format(
                        Locale.ROOT,
                        "Baseline %s leaves %,.0f parcel-hours of backlog in simulation, less than the %,.0f of plan %s, so it is handed over instead.",
                        baseline,
                        backlog,
                        own,
                        optimized));
    }
}
