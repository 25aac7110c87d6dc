package cuofeng.results.measure;

import cuofeng.results.measure.Comparison.Entry;
import cuofeng.results.measure.Comparison.Figure;
import cuofeng.simulator.stats.ComparisonWithBest;
import cuofeng.simulator.stats.ConfidenceInterval;
import cuofeng.simulator.stats.ControlVariate;
import cuofeng.simulator.stats.PairedSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Makes one figure of a comparison from the values of all alternatives.
 *
 * @param values of each alternative by replication number, ascending
 */
record Figuring(
        Measure measure,
        String scope,
        List<Map<Integer, Double>> values,
        int common,
        OrdersControl orders,
        boolean adjust) {

    Figure figure() {
        boolean smallerIsBetter = measure.better() == Measure.Better.LOWER;
        Optional<PairedSystems> together = measure.better() == Measure.Better.NEITHER ? Optional.empty() : together();
        Optional<ComparisonWithBest> beside =
                together.map(paired -> ComparisonWithBest.of(paired, smallerIsBetter, Comparison.LEVEL));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int alternative = i;
            entries.add(
                    entry(values.get(i), i > 0, beside.map(b -> b.contenders().get(alternative))));
        }
        OptionalLong needed = together.isEmpty()
                ? OptionalLong.empty()
                : ComparisonWithBest.replicationsToDecide(together.get(), smallerIsBetter, Comparison.LEVEL);
        return new Figure(measure, scope, entries, needed);
    }

    private Entry entry(Map<Integer, Double> own, boolean hasBase, Optional<ComparisonWithBest.Contender> besideBest) {
        List<Integer> all = List.copyOf(own.keySet());
        List<Integer> shared = hasBase ? shared(List.of(own, values.get(0)), Integer.MAX_VALUE) : List.of();
        double[] observed = observed(own, all);
        double[] differences = minus(observed(own, shared), observed(values.get(0), shared));
        return new Entry(
                estimate(observed),
                estimate(differences),
                adjusted(observed, all),
                adjusted(differences, shared),
                shared.size() < 2
                        ? OptionalDouble.empty()
                        : paired(List.of(own, values.get(0)), shared).pairingGain(0, 1),
                besideBest);
    }

    /** All alternatives in the replications that they have in common; empty with fewer than two. */
    private Optional<PairedSystems> together() {
        List<Integer> shared = shared(values, common);
        if (shared.size() < 2) {
            return Optional.empty();
        }
        Optional<ControlVariate> control = adjust ? orders.in(shared) : Optional.empty();
        return Optional.of(control.map(c -> PairedSystems.controlled(observations(values, shared), c))
                .orElseGet(() -> paired(values, shared)));
    }

    private static PairedSystems paired(List<Map<Integer, Double>> values, List<Integer> replications) {
        return PairedSystems.of(observations(values, replications));
    }

    private static double[][] observations(List<Map<Integer, Double>> values, List<Integer> replications) {
        return values.stream().map(of -> observed(of, replications)).toArray(double[][]::new);
    }

    private static double[] observed(Map<Integer, Double> of, List<Integer> replications) {
        return replications.stream().mapToDouble(of::get).toArray();
    }

    /** Replications below a number that all have, ascending. */
    private static List<Integer> shared(List<Map<Integer, Double>> values, int below) {
        return values.get(0).keySet().stream()
                .filter(replication -> replication < below)
                .filter(replication -> values.stream().allMatch(of -> of.containsKey(replication)))
                .sorted()
                .toList();
    }

    private static double[] minus(double[] one, double[] other) {
        double[] differences = one.clone();
        for (int r = 0; r < differences.length; r++) {
            differences[r] -= other[r];
        }
        return differences;
    }

    private static Optional<Estimate> estimate(double[] observed) {
        return observed.length == 0 ? Optional.empty() : Optional.of(Estimate.of(observed));
    }

    private Optional<Estimate> adjusted(double[] observed, List<Integer> replications) {
        return orders.in(replications).map(control -> {
            ConfidenceInterval interval = control.interval(observed, Comparison.LEVEL);
            return new Estimate(interval.mean(), OptionalDouble.of(interval.halfWidth()), observed.length);
        });
    }
}
