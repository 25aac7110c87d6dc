package cuofeng.results.run;

import cuofeng.scenarios.model.Weights;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the search for the optimized plan ended.
 *
 * @param objective of the planning model, weighted parcel-hours; counts warm-up and the days after the season, too
 * @param bound proven lower bound of the objective, if one was computed
 * @param gap (objective - bound) / objective, [0, 1], if there is a bound
 * @param feasible whether no hard constraint is broken
 * @param reproducible whether the same seed finds the same plan; false if the clock ended the search
 * @param seconds time the search took
 * @param scoreCalculations effort spent; phases without score calculations count in equivalents
 * @param conflicts the worst storage limits that the plan breaks, worst first; empty if it is feasible
 * @param change from the plan that the search was given, if it was given one
 */
public record OptimizationSummary(
        double objective,
        OptionalDouble bound,
        OptionalDouble gap,
        boolean feasible,
        boolean reproducible,
        double seconds,
        long scoreCalculations,
        Weights weights,
        List<StorageConflict> conflicts,
        Optional<PlanShift> change) {

    public OptimizationSummary {
        conflicts = List.copyOf(conflicts);
    }

    /** A search whose plan keeps all limits, or says no more of them, and that started from no plan. */
    public OptimizationSummary(
            double objective,
            OptionalDouble bound,
            OptionalDouble gap,
            boolean feasible,
            boolean reproducible,
            double seconds,
            long scoreCalculations,
            Weights weights) {
        this(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                List.of(),
                Optional.empty());
    }

    /** The same search with what it says of broken limits and of the plan that it was given. */
    public OptimizationSummary with(List<StorageConflict> found, Optional<PlanShift> shift) {
        return new OptimizationSummary(
                objective, bound, gap, feasible, reproducible, seconds, scoreCalculations, weights, found, shift);
    }
}
