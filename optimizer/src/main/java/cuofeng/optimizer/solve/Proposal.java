package cuofeng.optimizer.solve;

import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.ScoreTerm;
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
 * @param feasible whether no hard constraint is broken
 * @param seconds the search took
 * @param scoreCalculations effort spent: those of the local search, and what the other phases did in equivalents as
 *     {@link Effort} counts them; may exceed the limit, for every phase does a least amount of work
 * @param reproducible whether the same input and seed give the same plan: false if the clock stopped the search
 * @param terms what the score is made of, level by level
 * @param floodings the worst nodes above their storage limits, worst first, at most ten; empty if other rules are broken
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
        List<ScoreTerm> terms,
        List<Flooding> floodings) {

    /** Name of the proposed schedule. */
    public static final String NAME = "optimized";

    public Proposal {
        terms = List.copyOf(terms);
        floodings = List.copyOf(floodings);
    }
}
