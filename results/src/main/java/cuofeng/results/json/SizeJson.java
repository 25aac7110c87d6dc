package cuofeng.results.json;

import cuofeng.results.run.SizeSummary;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was sized, for other programs. The same for the same seed on any machine. */
public final class SizeJson {

    private static final int FORMAT = 1;

    private SizeJson() {}

    public static Map<String, Object> of(SizeSummary size) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("program_version", size.version());
        root.put("scenario", size.scenario().id());
        root.put("scenario_sha256", size.scenarioSha256());
        root.put("seed", size.seed());
        root.put("plan", size.plan());
        root.put("answer", size.answer());
        root.put("confidence", size.confidence());
        root.put("yuan", size.yuan());
        root.put("least_cost_proven_in_training", size.leastCost());
        root.put("evaluations", size.evaluations());
        root.put("training", training(size.training()));
        root.put("targets", size.targets().stream().map(SizeJson::target).toList());
        root.put(
                "confirmations", size.attempts().stream().map(SizeJson::attempt).toList());
        root.put("purchases", size.purchases().stream().map(SizeJson::bought).toList());
        return root;
    }

    private static Map<String, Object> training(SizeSummary.Training training) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("seed", training.seed());
        entry.put("replications", training.replications());
        entry.put("lot_size", training.lotSize());
        return entry;
    }

    private static Map<String, Object> target(SizeSummary.Target target) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("target", target.figure().id());
        entry.put("kpi", target.figure().kpi());
        entry.put("scope", target.figure().scope());
        entry.put("side", target.figure().atMost() ? "at-most" : "at-least");
        entry.put("limit", target.limit());
        entry.put("without", target.without());
        entry.put("with", target.with());
        entry.put("bound", target.bound());
        entry.put("kept_share", target.keptShare());
        entry.put("met", target.met());
        return entry;
    }

    private static Map<String, Object> attempt(SizeSummary.Attempt attempt) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("seed", attempt.seed());
        entry.put("replications", attempt.replications());
        entry.put("error", attempt.error());
        entry.put("missed", attempt.missed());
        return entry;
    }

    private static Map<String, Object> bought(SizeSummary.Bought bought) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", bought.kind());
        entry.put("where", bought.where());
        entry.put("day", bought.day().toString());
        entry.put("amount", bought.amount());
        entry.put("unit", bought.unit());
        entry.put("parcels", bought.parcels());
        entry.put("yuan", bought.yuan());
        return entry;
    }

    /** The same with the folder that the files are in. */
    public static String text(SizeSummary size, String folder) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("folder", folder);
        root.putAll(of(size));
        return JsonWriter.pretty(root);
    }
}
