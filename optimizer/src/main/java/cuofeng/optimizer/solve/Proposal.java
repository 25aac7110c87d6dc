package cuofeng.optimizer.solve;

import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.prices.CapacityValue;
import cuofeng.scenarios.model.Schedule;
import java.util.List;

/**
 * What the planner found.
 *
 * @param schedule named {@value #NAME}
 * @param objective weighted hub and outlet backlog parcel-hours of the planning model; counts warm-up and the days after
 *     the season, too, so it is not the backlog that a simulation reports
 * @param bound proven lower bound on the objective of every plan, same unit
 * @param gap (objective - bound) / objective, [0, 1]; 0 if there is no backlog; of the planning model, like both
 * @param feasible whether no storage limit is broken
 * @param seconds the search took
 * @param scoreCalculations effort spent: those of the local search, and what the other phases did in equivalents as
 *     {@link Effort} counts them; may exceed the limit, for every phase does a least amount of work
 * @param reproducible whether the same input and seed give the same plan: false if the clock stopped the search
 * @param capacityValues marginal value of capacity, by the prices that {@code bound} is certified with
 * @param floodings the worst nodes of an infeasible plan, worst first, at most ten
 */
public record Proposal(
        Schedule schedule,
        PlanScore score,
        double objective,
        double bound,
        double gap,
        boolean feasible,
        double seconds,
        long scoreCalculations,
        boolean reproducible,
        SearchTrace trace,
        List<CapacityValue> capacityValues,
        List<Flooding> floodings) {

    /** Name of the proposed schedule. */
    public static final String NAME = "optimized";

    public Proposal {
        capacityValues = List.copyOf(capacityValues);
        floodings = List.copyOf(floodings);
    }
}
