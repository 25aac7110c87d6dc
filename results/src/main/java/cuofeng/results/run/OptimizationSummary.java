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
 * @param levers what was bought besides; empty if no lever was on
 * @param capacityValues of the reported season, by node, then time; slots without a value are left out
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
        Optional<LeverSummary> levers,
        List<CapacityValue> capacityValues) {
    public OptimizationSummary {
        capacityValues = List.copyOf(capacityValues);
    }

    /** A search without levers of which no prices are told. */
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
                Optional.empty(),
                List.of());
    }

    /** The same search with what levers contribute. */
    public OptimizationSummary with(LeverSummary bought) {
        return new OptimizationSummary(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                Optional.of(bought),
                capacityValues);
    }
}
