package cuofeng.results.store;

import cuofeng.scenarios.model.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the figures of a store come from.
 *
 * @param scenario id of the scenario
 * @param plans in the order of tables
 * @param recommended name of one of them
 */
public record StoredRun(
        String scenario,
        Text title,
        Text season,
        LocalDate start,
        int days,
        String scenarioSha256,
        long seed,
        String version,
        List<String> plans,
        String recommended) {
    public StoredRun {
        plans = List.copyOf(plans);
    }
}
