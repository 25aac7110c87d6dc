package cuofeng.results.measure;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much the figures of a scenario depend on its lot size: each beside the one at the smallest lot size, the
 * reference. Forecast errors and later draws of a replication are shared by all lot sizes, its order times only in
 * part, so errors are differences in pairs of replications, though they do not cancel all chance.
 *
 * @param ownLotSize the scenario's own; one of those compared
 * @param replications of each lot size
 * @param lotSizes by ascending lot size; the first is the reference
 */
public record Resolution(int ownLotSize, int replications, List<LotSize> lotSizes) {

    /** Part of a figure up to which an error does not matter. */
    public static final double TOLERANCE = 0.01;

    public Resolution {
        lotSizes = List.copyOf(lotSizes);
    }

    /** The outcomes of one schedule with lots of at most so many parcels. */
    public record Simulated(int lotSize, PlanResult plan) {}

    /** The figures at one lot size. Those of single nodes, regions and days are left out. */
    public record LotSize(int parcels, List<Deviation> deviations) {
        public LotSize {
            deviations = List.copyOf(deviations);
        }

        /** Figures whose error matters. */
        public List<Deviation> outside() {
            return deviations.stream().filter(deviation -> !deviation.inside()).toList();
        }

        public boolean passes() {
            return outside().isEmpty();
        }
    }

    /**
     * A figure at one lot size against the reference.
     *
     * @param value at this lot size
     * @param referenceMean at the smallest
     * @param error value less reference, replication by replication
     */
    public record Deviation(Measure measure, String scope, Estimate value, double referenceMean, Estimate error) {

        /** Error over reference; empty where the reference is 0. */
        public OptionalDouble relativeError() {
            return referenceMean == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(error.mean() / StrictMath.abs(referenceMean));
        }

        /**
         * Whether the error does not matter: at most {@link #TOLERANCE} of the figure, or no more than the half-width that
         * the figure is reported with, or no more than its own half-width, so that it may be chance.
         */
        public boolean inside() {
            double size = StrictMath.abs(error.mean());
            return size <= TOLERANCE * StrictMath.abs(referenceMean)
                    || size <= value.halfWidth().orElse(0)
                    || size <= error.halfWidth().orElse(0);
        }
    }

    /**
     * Compares runs that differ in nothing but the lot size.
     *
     * @param runs by ascending lot size, all of the same replications; one is of the scenario's own lot size
     */
    public static Resolution of(Scenario scenario, List<Simulated> runs) {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).lotSize() <= runs.get(i - 1).lotSize()) {
                throw new IllegalArgumentException("lot size %d comes after %d"
                        .formatted(runs.get(i).lotSize(), runs.get(i - 1).lotSize()));
            }
        }
        KpiSheet kpis = KpiSheet.of(
                scenario,
                runs.stream()
                        .map(run -> new PlanResult(
                                name(run), run.plan().schedule(), run.plan().outcomes()))
                        .toList());
        String reference = name(runs.get(0));
        List<LotSize> lotSizes = new ArrayList<>();
        for (Simulated run : runs) {
            lotSizes.add(new LotSize(run.lotSize(), deviations(kpis, name(run), reference)));
        }
        List<Outcome> outcomes = runs.get(0).plan().outcomes();
        return new Resolution(scenario.lotSize(), outcomes.size(), lotSizes);
    }

    private static String name(Simulated run) {
        return Integer.toString(run.lotSize());
    }

    private static List<Deviation> deviations(KpiSheet kpis, String name, String reference) {
        List<Deviation> deviations = new ArrayList<>();
        for (KpiSheet.Row row : kpis.rows()) {
            if (!row.plan().equals(name) || !isOfTheWhole(row.scope())) {
                continue;
            }
            String kpi = row.measure().id();
            kpis.difference(name, reference, kpi, row.scope())
                    .ifPresent(error -> deviations.add(new Deviation(
                            row.measure(),
                            row.scope(),
                            row.estimate(),
                            kpis.find(reference, kpi, row.scope()).orElseThrow().mean(),
                            error)));
        }
        return deviations;
    }

    /** Parts of the network vary more than the whole, and nobody chooses a lot size by one of hundreds. */
    private static boolean isOfTheWhole(String scope) {
        return scope.indexOf(':') < 0
                || scope.startsWith("stage:")
                || scope.startsWith("area:")
                || scope.startsWith(ServiceMeasures.CLASS);
    }

    /** The smallest lot size, with which the others are compared. */
    public LotSize reference() {
        return lotSizes.get(0);
    }

    /** The scenario's own lot size. */
    public LotSize own() {
        return lotSizes.stream()
                .filter(lotSize -> lotSize.parcels() == ownLotSize)
                .findFirst()
                .orElseThrow();
    }

    /** Largest lot size that passes with all smaller ones: beyond one that fails, passing is luck. */
    public int recommendedLotSize() {
        int recommended = reference().parcels();
        for (LotSize lotSize : lotSizes) {
            if (!lotSize.passes()) {
                break;
            }
            recommended = lotSize.parcels();
        }
        return recommended;
    }
}
