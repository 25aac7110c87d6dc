package cuofeng.simulator.validation;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.ConfidenceInterval;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Independent replications of a scenario that ships at once, of which only figures are kept. */
final class Replications {

    private final Shipments shipments;
    private final Schedule atOnce;
    private final long seed;

    Replications(Scenario scenario, long seed) {
        this.shipments = new Shipments(scenario);
        this.atOnce = Schedules.shipAtOnce(shipments);
        this.seed = seed;
    }

    Outcome outcome(int number) {
        return new Replication(shipments, seed, number).run(atOnce);
    }

    /**
     * Observes figures in replications 0 to {@code count - 1}; they run in parallel, each for itself.
     *
     * @return {@code [figure][replication]}
     */
    double[][] observe(int count, List<? extends ToDoubleFunction<Outcome>> figures) {
        double[][] observations = new double[figures.size()][count];
        IntStream.range(0, count).parallel().forEach(r -> {
            Outcome outcome = outcome(r);
            for (int f = 0; f < observations.length; f++) {
                observations[f][r] = figures.get(f).applyAsDouble(outcome);
            }
        });
        return observations;
    }

    static ConfidenceInterval interval(double[] observations, double level) {
        return ConfidenceInterval.of(Arrays.stream(observations).boxed().toList(), level);
    }
}
