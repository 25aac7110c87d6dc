package cuofeng.results.folder;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.run.OptimizationSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Text of {@code optimization.json}; all values null if no plan was searched for. */
final class OptimizationJson {

    private OptimizationJson() {}

    static String of(Optional<OptimizationSummary> optimization) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("objective", optimization.map(OptimizationSummary::objective).orElse(null));
        root.put("bound", optimization.map(OptimizationSummary::bound).orElse(null));
        root.put("gap", optimization.map(OptimizationSummary::gap).orElse(null));
        root.put("feasible", optimization.map(OptimizationSummary::feasible).orElse(null));
        root.put(
                "reproducible",
                optimization.map(OptimizationSummary::reproducible).orElse(null));
        root.put("seconds", optimization.map(OptimizationSummary::seconds).orElse(null));
        root.put(
                "score_calculations",
                optimization.map(OptimizationSummary::scoreCalculations).orElse(null));
        root.put("weights", optimization.map(summary -> weights(summary)).orElse(null));
        optimization
                .flatMap(OptimizationSummary::levers)
                .ifPresent(levers -> root.put("levers", LeversJson.of(levers)));
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> weights(OptimizationSummary summary) {
        Map<String, Object> weights = new LinkedHashMap<>();
        weights.put("hub_backlog", summary.weights().hubBacklog());
        weights.put("outlet_backlog", summary.weights().outletBacklog());
        return weights;
    }
}
