package cuofeng.optimizer.solve;

import cuofeng.optimizer.explain.Conflict;
import cuofeng.optimizer.explain.Conflicts;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.ScoreTerm;
import cuofeng.optimizer.planning.StartSlots;
import cuofeng.optimizer.prices.CapacityValue;
import cuofeng.scenarios.model.Schedule;
import java.util.List;

/**
 * What the planner found.
 *
 * @param schedule named {@value #NAME}
 * @param objective weighted hub and outlet backlog parcel-hours of the planning model; counts warm-up and the days after
 *     the season, too, so it is not the backlog that a simulation reports
 * @param bound proven lower bound on the objective, same unit: if this plan keeps the storage limits, of all plans that
 *     do, else of all plans
 * @param gap (objective - bound) / objective, [0, 1]; 0 if there is no backlog; of the planning model, like both
 * @param feasible whether no hard constraint is broken
 * @param violationBound proven lower bound on what any plan breaks of the limits, as {@link PlanScore#violation}; above 0 it
 *     proves that no plan keeps them. Worked out only where this plan does not
 * @param seconds the search took
 * @param scoreCalculations effort spent: those of the local search, and what the other phases did in equivalents as
 *     {@link Effort} counts them; may exceed the limit, for every phase does a least amount of work
 * @param reproducible whether the same input and seed give the same plan: false if the clock stopped the search
 * @param terms what the score is made of, level by level
 * @param conflicts the worst nodes above their storage limits, worst first, at most ten; empty if other rules are broken
 * @param capacityValues marginal value of capacity, by the prices that {@code bound} is certified with; empty if those are
 *     not known
 */
public record Proposal(
        Schedule schedule,
        PlanScore score,
        double objective,
        double bound,
        double gap,
        boolean feasible,
        long violationBound,
        double seconds,
        long scoreCalculations,
        boolean reproducible,
        SearchTrace trace,
        List<ScoreTerm> terms,
        List<Conflict> conflicts,
        List<CapacityValue> capacityValues) {

    /** Name of the proposed schedule. */
    public static final String NAME = "optimized";

    public Proposal {
        terms = List.copyOf(terms);
        conflicts = List.copyOf(conflicts);
        capacityValues = List.copyOf(capacityValues);
    }

    /**
     * What was found about a model, with another plan: bound and trace stay.
     *
     * @param model in which the search was made
     * @param boundOfAnyPlan takes the place of a bound of plans that keep storage limits, if the other plan does not
     * @param otherSeconds of the whole search
     */
    public Proposal replaced(
            PlanningModel model,
            Schedule other,
            double boundOfAnyPlan,
            double otherSeconds,
            long otherCalculations,
            boolean otherReproducible) {
        PlanScore otherScore = model.score(other);
        double hours = otherScore.backlogParcelHours(model.slotHours());
        boolean losesLimits = feasible && !otherScore.isFeasible();
        double otherBound = Math.min(hours, losesLimits ? boundOfAnyPlan : bound);
        return new Proposal(
                other,
                otherScore,
                hours,
                otherBound,
                hours == 0 ? 0 : (hours - otherBound) / hours,
                otherScore.isFeasible(),
                otherScore.isFeasible() ? 0 : violationBound,
                otherSeconds,
                otherCalculations,
                otherReproducible,
                trace,
                model.namedTerms(model.terms(other)),
                otherScore.isFeasible()
                        ? List.of()
                        : Conflicts.of(model, StartSlots.of(model, other), StaggerPlanner.CONFLICTS_NAMED),
                losesLimits ? List.of() : capacityValues);
    }
}
