package cuofeng.results.measure;

import cuofeng.results.run.Alternative;
import cuofeng.scenarios.demand.OrderCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.ControlVariate;
import cuofeng.simulator.stats.SampleStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The orders of the season as a control variate: how many are expected is known, as forecast factors have mean 1, and most
 * of what differs between replications comes from how many there are.
 */
final class OrdersControl {

    /** Fewer leave the slope to chance. */
    private static final int FEWEST_REPLICATIONS = 5;

    private final Map<Integer, Double> ordered = new HashMap<>();
    private final double expected;

    private OrdersControl(double expected) {
        this.expected = expected;
    }

    /** Orders of an alternative, in its replications; for all that share its random numbers. */
    static OrdersControl of(Alternative alternative) {
        OrdersControl control = new OrdersControl(expected(alternative.scenario()));
        for (Outcome outcome : alternative.plan().outcomes()) {
            control.ordered.put(
                    outcome.replication(), (double) outcome.orderedPerDay().sum());
        }
        return control;
    }

    private static double expected(Scenario scenario) {
        TimeAxis axis = scenario.season().timeAxis();
        OrderCurve curve = new OrderCurve(scenario);
        double sum = 0;
        for (int slot = axis.seasonStartSlot(); slot < axis.slotCount(); slot++) {
            sum += curve.slotTotal(slot);
        }
        return sum;
    }

    /** The control in some replications; empty if there are too few, or orders do not vary. */
    Optional<ControlVariate> in(List<Integer> replications) {
        if (replications.size() < FEWEST_REPLICATIONS || !ordered.keySet().containsAll(replications)) {
            return Optional.empty();
        }
        double[] observed = replications.stream().mapToDouble(ordered::get).toArray();
        return SampleStatistics.of(observed).variance() == 0
                ? Optional.empty()
                : Optional.of(new ControlVariate(observed, expected));
    }
}
