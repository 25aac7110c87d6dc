package cuofeng.results.measure;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A published figure beside what the simulation gives for the same days.
 *
 * @param measure {@link VolumeMeasures#COLLECTED} or {@link VolumeMeasures#DELIVERED}
 * @param publishedParcels {@code > 0}
 */
public record PublishedCheck(
        PublishedVolume published, Measure measure, double publishedParcels, Estimate simulatedParcels) {

    /** Largest share by which the simulated mean may differ from a published figure. */
    public static final double TOLERANCE = 0.05;

    /** Every published figure whose days all lie in the season, in the scenario's order. */
    public static List<PublishedCheck> of(Scenario scenario, PlanResult plan) {
        TimeAxis axis = scenario.season().timeAxis();
        List<PublishedCheck> checks = new ArrayList<>();
        for (PublishedVolume published : scenario.published()) {
            int from = axis.dayOf(published.from()) - axis.warmupDays();
            int to = axis.dayOf(published.to()) - axis.warmupDays();
            if (from < 0 || to >= scenario.season().days()) {
                continue;
            }
            Days days = new Days(plan, from, to);
            days.check(
                    published,
                    VolumeMeasures.COLLECTED,
                    published.collectedParcels(),
                    Outcome::collectedPerDay,
                    checks);
            days.check(
                    published,
                    VolumeMeasures.DELIVERED,
                    published.deliveredParcels(),
                    Outcome::deliveredPerDay,
                    checks);
        }
        return List.copyOf(checks);
    }

    /** Days of the season from 0, both inclusive as published periods are. */
    private record Days(PlanResult plan, int from, int to) {
        void check(
                PublishedVolume published,
                Measure measure,
                OptionalDouble parcels,
                Function<Outcome, Series> perDay,
                List<PublishedCheck> checks) {
            if (parcels.isEmpty() || parcels.getAsDouble() <= 0) {
                return;
            }
            double[] sums = plan.outcomes().stream()
                    .mapToDouble(outcome -> sum(perDay.apply(outcome)))
                    .toArray();
            checks.add(new PublishedCheck(published, measure, parcels.getAsDouble(), Estimate.of(sums)));
        }

        private long sum(Series series) {
            long sum = 0;
            for (int day = from; day <= to; day++) {
                sum += series.at(day);
            }
            return sum;
        }
    }

    /** Simulated over published, less 1; -0.02 is two percent too few. */
    public double deviation() {
        return simulatedParcels.mean() / publishedParcels - 1;
    }

    public boolean passes() {
        return StrictMath.abs(deviation()) <= TOLERANCE;
    }
}
