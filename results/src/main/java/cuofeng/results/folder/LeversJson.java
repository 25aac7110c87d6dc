package cuofeng.results.folder;

import cuofeng.results.measure.Estimate;
import cuofeng.results.run.LeverSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of {@code optimization.json} on levers. */
final class LeversJson {

    private LeversJson() {}

    static Map<String, Object> of(LeverSummary levers) {
        List<Map<String, Object>> cases = new ArrayList<>();
        LeverSummary.Case all = levers.cases().get(0);
        levers.cases().forEach(one -> cases.add(of(one, all)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("budget_yuan", levers.budgetYuan());
        root.put("cases", cases);
        root.put("measures", levers.measures().stream().map(LeversJson::of).toList());
        return root;
    }

    private static Map<String, Object> of(LeverSummary.Case one, LeverSummary.Case all) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("on", one.on());
        entry.put("off", one.off());
        entry.put("yuan", one.yuan());
        entry.put("objective", one.objective());
        entry.put("objective_less_all", one.objective() - all.objective());
        entry.put(
                "simulated_backlog",
                estimate(one.simulatedParcelHours().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
        entry.put("simulated_backlog_less_all", estimate(one.simulatedLess(all)));
        return entry;
    }

    /** Null if nothing was simulated. */
    private static Map<String, Object> estimate(double[] values) {
        if (values.length == 0) {
            return null;
        }
        Estimate estimate = Estimate.of(values);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mean", estimate.mean());
        entry.put("half_width", estimate.halfWidth());
        entry.put("replications", estimate.replications());
        return entry;
    }

    private static Map<String, Object> of(LeverSummary.Measure measure) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("lever", measure.lever());
        entry.put("where", measure.where());
        entry.put("day", measure.day().map(LocalDate::toString).orElse(null));
        entry.put("amount", measure.amount());
        entry.put("unit", measure.unit());
        entry.put("yuan", measure.yuan());
        entry.put("saved_parcel_hours", measure.savedParcelHours());
        return entry;
    }
}
