package cuofeng.app.usecase;

import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.PrecisionRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows while replications finish, in whatever order, how precise a figure is by now: to be shown, for nothing is decided
 * by it. Methods may be called from any thread.
 */
final class HalfWidthWatch {

    private final Scenario scenario;
    private final String kpi;
    private final String scope;
    private final Map<String, List<Double>> bySchedule = new LinkedHashMap<>();

    HalfWidthWatch(Scenario scenario, String kpi, String scope) {
        this.scenario = scenario;
        this.kpi = kpi;
        this.scope = scope;
    }

    void add(String schedule, Outcome outcome) {
        List<Double> values = Precision.values(scenario, List.of(outcome), kpi, scope);
        synchronized (this) {
            bySchedule.computeIfAbsent(schedule, name -> new ArrayList<>()).addAll(values);
        }
    }

    /** Largest relative half-width of any schedule; infinite as long as one has none. */
    synchronized double relative() {
        return bySchedule.values().stream()
                .mapToDouble(PrecisionRule::relativeHalfWidth)
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
