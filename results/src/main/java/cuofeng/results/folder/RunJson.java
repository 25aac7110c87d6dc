package cuofeng.results.folder;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.ScheduleDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Text of {@code run.json}: what it takes to repeat the run, and nothing about the machine or the hour of day. */
final class RunJson {

    private static final int FORMAT = 1;

    private RunJson() {}

    static String of(RunResults run, String kpisCsv) {
        Map<String, Object> schedules = new LinkedHashMap<>();
        Map<String, Object> replications = new LinkedHashMap<>();
        for (PlanResult plan : run.plans()) {
            schedules.put(plan.plan(), ScheduleDigest.of(plan.schedule()));
            replications.put(plan.plan(), plan.outcomes().size());
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("program_version", run.version());
        root.put("scenario", run.scenario().id());
        root.put("scenario_sha256", run.scenarioSha256());
        root.put("seed", run.seed());
        root.put("lot_size", run.scenario().lotSize());
        root.put("recommended", run.recommended());
        root.put("replications", replications);
        root.put("schedule_sha256", schedules);
        root.put("kpis_sha256", Sha256.ofUtf8(kpisCsv));
        return JsonWriter.pretty(root);
    }
}
