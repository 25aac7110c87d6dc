package cuofeng.results.run;

import cuofeng.scenarios.model.Weights;
import java.util.List;
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
 * @param terms what the plan's score is made of, level by level; empty if not known
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
        List<ScoreTerm> terms) {
    public OptimizationSummary {
        terms = List.copyOf(terms);
    }
}
