package cuofeng.app.cli;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.Estimate;
import cuofeng.results.report.ConsoleEffect;
import cuofeng.scenarios.yaml.Inputs.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two scenarios side by side for other programs. */
final class DiffJson {

    private DiffJson() {}

    static String of(
            String before,
            String after,
            String plan,
            List<Difference> differences,
            Optional<List<ConsoleEffect.Row>> effect) {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (Difference difference : differences) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("key", difference.path());
            entry.put("row", difference.wholeRow());
            entry.put("a", difference.before().orElse(null));
            entry.put("b", difference.after().orElse(null));
            inputs.add(entry);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("a", before);
        root.put("b", after);
        root.put("plan", plan);
        root.put("inputs", inputs);
        effect.ifPresent(
                rows -> root.put("effect", rows.stream().map(DiffJson::figure).toList()));
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> figure(ConsoleEffect.Row row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kpi", row.measure().id());
        entry.put("scope", row.scope());
        entry.put("unit", row.measure().unit());
        entry.put("a", row.before().map(DiffJson::estimate).orElse(null));
        entry.put("b", row.after().map(DiffJson::estimate).orElse(null));
        entry.put("difference", row.difference().map(DiffJson::estimate).orElse(null));
        return entry;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mean", estimate.mean());
        entry.put("half_width", estimate.halfWidth());
        entry.put("replications", estimate.replications());
        return entry;
    }
}
