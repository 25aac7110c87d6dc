package cuofeng.app.cli;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.Estimate;
import cuofeng.results.report.ConsoleRuns;
import cuofeng.results.store.RunColumn;
import cuofeng.results.store.StoredFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs side by side for other programs: the figures of the terminal's table; all of them are in the CSV. */
final class RunsJson {

    private RunsJson() {}

    static String of(List<RunColumn> columns) {
        List<Map<String, Object>> runs = new ArrayList<>();
        for (RunColumn column : columns) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("run", column.run());
            entry.put("scenario", column.scenario());
            entry.put("scenario_sha256", column.provenance().scenarioSha256());
            entry.put("seed", column.seed());
            entry.put("program_version", column.provenance().version());
            entry.put("plan", column.plan());
            entry.put("recommended", column.plan().equals(column.provenance().recommended()));
            entry.put(
                    "kpis",
                    column.figures().stream()
                            .filter(ConsoleRuns::isShown)
                            .map(figure -> figure(figure, column.difference(columns.get(0), figure)))
                            .toList());
            runs.add(entry);
        }
        return JsonWriter.pretty(Map.of("runs", runs));
    }

    private static Map<String, Object> figure(StoredFigure figure, Optional<Estimate> difference) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kpi", figure.kpi());
        entry.put("scope", figure.scope());
        entry.put("unit", figure.unit());
        entry.put("mean", figure.estimate().mean());
        entry.put("half_width", figure.estimate().halfWidth());
        entry.put("difference", difference.map(Estimate::mean).orElse(null));
        entry.put("difference_half_width", difference.map(Estimate::halfWidth).orElse(null));
        return entry;
    }
}
