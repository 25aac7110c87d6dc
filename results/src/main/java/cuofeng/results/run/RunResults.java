package cuofeng.results.run;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a run found out.
 *
 * @param scenarioSha256 of the scenario's files, 64 hexadecimal digits
 * @param seed master seed of all draws
 * @param version of the program
 * @param plans in the order of tables; names unique; at least one
 * @param recommended name of one of the plans
 * @param optimization empty if no plan was searched for
 * @param inputs what the scenario says, by key, in the order of the format; empty if it was not read from files
 */
public record RunResults(
        Shipments shipments,
        String scenarioSha256,
        long seed,
        String version,
        List<PlanResult> plans,
        String recommended,
        Optional<OptimizationSummary> optimization,
        Map<String, String> inputs) {
    public RunResults {
        plans = List.copyOf(plans);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        List<String> names = plans.stream().map(PlanResult::plan).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("plan names must differ: " + names);
        }
        if (!names.contains(recommended)) {
            throw new IllegalArgumentException("recommended plan (%s) is none of %s".formatted(recommended, names));
        }
    }

    /** A run of a scenario that was not read from files. */
    public RunResults(
            Shipments shipments,
            String scenarioSha256,
            long seed,
            String version,
            List<PlanResult> plans,
            String recommended,
            Optional<OptimizationSummary> optimization) {
        this(shipments, scenarioSha256, seed, version, plans, recommended, optimization, Map.of());
    }

    /** The same run with what its scenario says, by key. */
    public RunResults withInputs(Map<String, String> values) {
        return new RunResults(shipments, scenarioSha256, seed, version, plans, recommended, optimization, values);
    }

    public Scenario scenario() {
        return shipments.scenario();
    }

    public Optional<PlanResult> plan(String name) {
        return plans.stream().filter(plan -> plan.plan().equals(name)).findFirst();
    }

    public PlanResult recommendedPlan() {
        return plan(recommended).orElseThrow();
    }
}
