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
 * @param breach how far the plan breaks storage limits, if it does
 * @param change from the plan that the search was given, if it was given one
 * @param rounds of searching, simulating and learning, in order; empty if the search did not learn from simulations. All
 *     other figures are those of the round whose plan was kept, in its planning model
 * @param robust present if the plan was made for several demands
 * @param terms what the plan's score is made of, level by level; empty if not known
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
        List<StorageConflict> conflicts,
        Optional<PlanShift> change,
        Optional<LimitBreach> breach,
        List<RoundSummary> rounds,
        Optional<RobustSummary> robust,
        List<ScoreTerm> terms,
        Optional<LeverSummary> levers,
        List<CapacityValue> capacityValues) {

    public OptimizationSummary {
        conflicts = List.copyOf(conflicts);
        rounds = List.copyOf(rounds);
        terms = List.copyOf(terms);
        capacityValues = List.copyOf(capacityValues);
    }

    /** A search for one demand that did not learn from simulations, started from no plan and found one within limits, without levers or prices. */
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
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The same search with what it says of broken limits and of the plan that it was given. */
    public OptimizationSummary withFindings(
            List<StorageConflict> found, Optional<PlanShift> shift, Optional<LimitBreach> broken) {
        return new OptimizationSummary(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                found,
                shift,
                broken,
                rounds,
                robust,
                terms,
                levers,
                capacityValues);
    }

    /** The same search with how often it learned from simulations, and for which demands it planned. */
    public OptimizationSummary withRounds(List<RoundSummary> learnedIn, Optional<RobustSummary> demands) {
        return new OptimizationSummary(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                conflicts,
                change,
                breach,
                learnedIn,
                demands,
                terms,
                levers,
                capacityValues);
    }

    /** The same search with what its score is made of. */
    public OptimizationSummary withTerms(List<ScoreTerm> parts) {
        return new OptimizationSummary(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                conflicts,
                change,
                breach,
                rounds,
                robust,
                parts,
                levers,
                capacityValues);
    }

    /** The same search with what levers contribute. */
    public OptimizationSummary withLevers(LeverSummary bought) {
        return new OptimizationSummary(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                conflicts,
                change,
                breach,
                rounds,
                robust,
                terms,
                Optional.of(bought),
                capacityValues);
    }

    /** The same search with what more capacity is worth. */
    public OptimizationSummary withCapacityValues(List<CapacityValue> values) {
        return new OptimizationSummary(
                objective,
                bound,
                gap,
                feasible,
                reproducible,
                seconds,
                scoreCalculations,
                weights,
                conflicts,
                change,
                breach,
                rounds,
                robust,
                terms,
                levers,
                values);
    }

    /** The round whose plan was kept, if there were rounds. */
    public Optional<RoundSummary> keptRound() {
        return rounds.stream().filter(RoundSummary::kept).findFirst();
    }
}
