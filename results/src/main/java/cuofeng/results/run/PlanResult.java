package cuofeng.results.run;

import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;

/**
 * A plan with what the simulation made of it.
 *
 * @param plan unique name; see {@link Plans}
 * @param outcomes one per replication, by ascending replication number; at least one
 */
public record PlanResult(String plan, Schedule schedule, List<Outcome> outcomes) {
    public PlanResult {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("plan (%s) has no outcome".formatted(plan));
        }
        for (int i = 1; i < outcomes.size(); i++) {
            int before = outcomes.get(i - 1).replication();
            int replication = outcomes.get(i).replication();
            if (replication <= before) {
                throw new IllegalArgumentException(
                        "plan (%s): replication %d comes after %d".formatted(plan, replication, before));
            }
        }
    }
}
