package cuofeng.results.measure;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;

/**
 * A figure that a run is judged by (KPI).
 *
 * @param id name in files
 * @param unit word of the unit in files, such as {@code parcel-hours}; {@code 1} is a share or a ratio
 * @param formula how it is computed, in words
 * @param source where the definition comes from
 * @param better which direction is an improvement
 * @param rule reads it from one replication; a value that does not exist there (no parcel, no wave) is left out, never
 *     0
 */
public record Measure(String id, Text name, String unit, Text formula, Text source, Better better, Rule rule) {

    /** Which direction of change is an improvement. */
    public enum Better {
        LOWER,
        HIGHER,
        NEITHER
    }

    /** From one replication to values. */
    public interface Rule {
        List<Reading> read(Scenario scenario, Outcome outcome);
    }

    public List<Reading> read(Scenario scenario, Outcome outcome) {
        return rule.read(scenario, outcome);
    }
}
