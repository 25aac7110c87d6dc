package cuofeng.app.cli;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.json.SearchJson;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.WarmUpCheck;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run's main figures for other programs; all figures are in {@code kpis.csv}. */
final class JsonSummary {

    private JsonSummary() {}

    /** @param precision that replications were added for, and how far that came */
    static String of(RunResults run, Path folder, Optional<PrecisionReached> precision) {
        KpiSheet kpis = KpiSheet.of(run);
        List<Map<String, Object>> plans = new ArrayList<>();
        for (PlanResult plan : run.plans()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("plan", plan.plan());
            entry.put("replications", plan.outcomes().size());
            entry.put("kpis", figures(kpis, plan.plan()));
            plans.add(entry);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("scenario", run.scenario().id());
        root.put("seed", run.seed());
        root.put("program_version", run.version());
        root.put("folder", folder.toString());
        root.put("recommended", run.recommended());
        WarmUpCheck.of(run.scenario(), run.recommendedPlan()).ifPresent(check -> root.put("warm_up", warmUp(check)));
        root.put("optimization", run.optimization().map(JsonSummary::search).orElse(null));
        root.put("precision", precision.map(PrecisionReached::json).orElse(null));
        root.put("plans", plans);
        return JsonWriter.pretty(root);
    }

    /** A search without simulation. */
    static String of(OptimizationSummary search, Path folder) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("folder", folder.toString());
        root.put("optimization", search(search));
        return JsonWriter.pretty(root);
    }

    /** Measures of the whole scenario; those by node, day or quantile are left to the table. */
    private static Map<String, Object> figures(KpiSheet kpis, String plan) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (KpiSheet.Row row : kpis.rows()) {
            if (row.plan().equals(plan) && row.scope().equals(Reading.ALL)) {
                Estimate estimate = row.estimate();
                Map<String, Object> figure = new LinkedHashMap<>();
                figure.put("unit", row.measure().unit());
                figure.put("mean", estimate.mean());
                figure.put("half_width", estimate.halfWidth());
                figures.put(row.measure().id(), figure);
            }
        }
        return figures;
    }

    private static Map<String, Object> warmUp(WarmUpCheck check) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("days", check.warmupDays());
        entry.put(
                "needed_days",
                check.neededDays().isPresent() ? check.neededDays().getAsInt() : null);
        entry.put("passes", check.passes());
        return entry;
    }

    private static Map<String, Object> search(OptimizationSummary search) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("objective", search.objective());
        entry.put("bound", search.bound());
        entry.put("gap", search.gap());
        entry.put("feasible", search.feasible());
        entry.put("reproducible", search.reproducible());
        entry.put("seconds", search.seconds());
        entry.put("rounds", SearchJson.rounds(search));
        entry.put("robust", SearchJson.robust(search).orElse(null));
        return entry;
    }
}
