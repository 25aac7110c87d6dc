package cuofeng.results.store;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of a plan as a store has it, explained by the store's own catalogue.
 *
 * @param unit word of the unit in files
 * @param values by replication
 */
public record StoredFigure(
        String kpi,
        Text name,
        String unit,
        Better better,
        String scope,
        Estimate estimate,
        Map<Integer, Double> values) {
    public StoredFigure {
        values = Map.copyOf(values);
    }

    /**
     * Mean of this less another, replication by replication: of two runs with the same seed.
     *
     * @return empty if no replication has both
     */
    public Optional<Estimate> less(StoredFigure base) {
        double[] differences = values.entrySet().stream()
                .filter(entry -> base.values.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(entry -> entry.getValue() - base.values.get(entry.getKey()))
                .toArray();
        return differences.length == 0 ? Optional.empty() : Optional.of(Estimate.of(differences));
    }
}
