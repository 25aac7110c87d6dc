package cuofeng.app.cli;

import cuofeng.app.usecase.StressHub;
import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.CapacityCurve;
import cuofeng.results.measure.Estimate;
import cuofeng.simulator.outcome.StressOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stressed hub for other programs. */
final class StressJson {

    private StressJson() {}

    static String of(StressHub.Stressed stressed, Path folder) {
        CapacityCurve curve = stressed.curve();
        StressOutcome stress = curve.stress();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("scenario", stressed.scenario().id());
        root.put("hub", stress.hub());
        root.put("day", stress.day().toString());
        root.put("days", stress.days());
        root.put("lot_size", stress.lotSize());
        root.put("seed", stress.seed());
        root.put("replications", stress.breaks().size());
        root.put("folder", folder.toString());
        root.put("break_point_parcels_per_hour", estimate(curve.breakPoint()));
        Map<String, Object> first = new LinkedHashMap<>();
        curve.firstToBreak().forEach(weakest -> first.put(weakest.stage(), weakest.replications()));
        root.put("first_to_break", first);
        root.put("flooded_replications", curve.floodedReplications());
        Map<String, Object> limits = new LinkedHashMap<>();
        stress.limits().forEach(limit -> limits.put(limit.stage(), limit.loadParcelsPerHour()));
        root.put("arithmetic_limits_parcels_per_hour", limits);
        root.put("curve", curve.loads().stream().map(StressJson::load).toList());
        root.put(
                "overloads",
                curve.overloads().stream().map(StressJson::overload).toList());
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> load(CapacityCurve.Load load) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("load_parcels_per_hour", load.loadParcelsPerHour());
        entry.put("throughput_parcels_per_hour", estimate(load.throughput()));
        entry.put("backlog_parcels", estimate(load.backlog()));
        entry.put("peak_parcels", estimate(load.peak()));
        entry.put("dwell_p90_hours", estimate(load.dwellP90()));
        entry.put("flooded_hours", estimate(load.flooded()));
        entry.put("broken_replications", load.brokenReplications());
        List<Map<String, Object>> stages = new ArrayList<>();
        for (CapacityCurve.StageLoad each : load.stages()) {
            Map<String, Object> stage = new LinkedHashMap<>();
            stage.put("stage", each.stage());
            stage.put("backlog_parcels", each.backlog().mean());
            stage.put(
                    "utilisation",
                    each.utilisation().isPresent() ? each.utilisation().getAsDouble() : null);
            stages.add(stage);
        }
        entry.put("stages", stages);
        return entry;
    }

    private static Map<String, Object> overload(CapacityCurve.Overload overload) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("of_break_point", overload.ofBreakPoint());
        entry.put("load_parcels_per_hour", overload.loadParcelsPerHour());
        entry.put("hours_to_flood", overload.hours().map(StressJson::estimate).orElse(null));
        entry.put("flooded_replications", overload.floodedReplications());
        entry.put("simulated_hours", overload.simulatedHours());
        return entry;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mean", estimate.mean());
        entry.put("half_width", estimate.halfWidth());
        return entry;
    }
}
