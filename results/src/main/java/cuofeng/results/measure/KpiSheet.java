package cuofeng.results.measure;

import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All measures of all plans of a run, with intervals and paired differences. Immutable. */
public final class KpiSheet {

    private final List<Row> rows;
    private final Map<Key, Map<Integer, Double>> values;
    private final Map<Key, Estimate> estimates;

    private KpiSheet(List<Row> rows, Map<Key, Map<Integer, Double>> values) {
        this.rows = rows;
        this.values = values;
        this.estimates = new HashMap<>();
        rows.forEach(row -> estimates.put(new Key(row.plan(), row.measure().id(), row.scope()), row.estimate()));
    }

    /** One figure of one plan. */
    public record Row(String plan, Measure measure, String scope, Estimate estimate) {}

    private record Key(String plan, String kpi, String scope) {}

    public static KpiSheet of(RunResults run) {
        return of(run.scenario(), run.plans());
    }

    /** @param plans names unique */
    static KpiSheet of(Scenario scenario, List<PlanResult> plans) {
        List<Row> rows = new ArrayList<>();
        Map<Key, Map<Integer, Double>> values = new LinkedHashMap<>();
        for (PlanResult plan : plans) {
            for (Measure measure : Measures.ALL) {
                Map<String, Map<Integer, Double>> byScope = readings(scenario, plan, measure);
                byScope.forEach((scope, byReplication) -> {
                    values.put(new Key(plan.plan(), measure.id(), scope), byReplication);
                    rows.add(new Row(plan.plan(), measure, scope, estimate(byReplication)));
                });
            }
        }
        return new KpiSheet(List.copyOf(rows), values);
    }

    /** Values by scope in order of first appearance, then by replication. */
    private static Map<String, Map<Integer, Double>> readings(Scenario scenario, PlanResult plan, Measure measure) {
        Map<String, Map<Integer, Double>> byScope = new LinkedHashMap<>();
        for (Outcome outcome : plan.outcomes()) {
            for (Reading reading : measure.read(scenario, outcome)) {
                byScope.computeIfAbsent(reading.scope(), scope -> new TreeMap<>())
                        .put(outcome.replication(), reading.value());
            }
        }
        return byScope;
    }

    private static Estimate estimate(Map<Integer, Double> byReplication) {
        return Estimate.of(
                byReplication.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** By plan, then measure in the catalogue's order, then scope in the measure's order. */
    public List<Row> rows() {
        return rows;
    }

    /** Receives a value of one replication. */
    public interface ValueVisitor {
        void visit(String plan, String kpi, String scope, int replication, double value);
    }

    /** Hands over what the estimates are made of, in the order of {@link #rows}, then by replication. */
    public void forEachValue(ValueVisitor visitor) {
        values.forEach((key, byReplication) -> byReplication.forEach(
                (replication, value) -> visitor.visit(key.plan(), key.kpi(), key.scope(), replication, value)));
    }

    /** Empty if no replication of the plan has the value. */
    public Optional<Estimate> find(String plan, String kpi, String scope) {
        return Optional.ofNullable(estimates.get(new Key(plan, kpi, scope)));
    }

    /** Values by replication number, ascending; empty if no replication of the plan has the value. */
    Map<Integer, Double> byReplication(String plan, String kpi, String scope) {
        return values.getOrDefault(new Key(plan, kpi, scope), Map.of());
    }

    /**
     * Mean of plan minus base, replication by replication: under common random numbers both saw the same orders, so
     * chance that hits both cancels out.
     *
     * @return empty if no replication has both values
     */
    public Optional<Estimate> difference(String plan, String base, String kpi, String scope) {
        return differenceFrom(this, plan, base, kpi, scope);
    }

    /**
     * Mean of a plan here minus a plan of another sheet, replication by replication: of two scenarios that were simulated
     * with the same seed.
     *
     * @param base sheet of the other scenario
     * @return empty if no replication has both values
     */
    public Optional<Estimate> differenceFrom(KpiSheet base, String plan, String basePlan, String kpi, String scope) {
        Map<Integer, Double> ofPlan = byReplication(plan, kpi, scope);
        Map<Integer, Double> ofBase = base.byReplication(basePlan, kpi, scope);
        double[] differences = ofPlan.entrySet().stream()
                .filter(entry -> ofBase.containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue() - ofBase.get(entry.getKey()))
                .toArray();
        return differences.length == 0 ? Optional.empty() : Optional.of(Estimate.of(differences));
    }
}
