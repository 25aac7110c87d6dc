package cuofeng.app.cli;

import cuofeng.app.usecase.SweepScenario;
import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.SweepEffects;
import cuofeng.results.measure.SweepSheet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sweep for other programs: its effects; all figures are in {@code sweep.csv}. */
final class SweepJson {

    private SweepJson() {}

    static String of(SweepScenario.Swept swept, Path folder) {
        SweepSheet sheet = swept.sheet();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("scenario", sheet.scenario());
        root.put("seed", sheet.seed());
        root.put("replications", sheet.replications());
        root.put("plan", sheet.schedule());
        root.put("design", sheet.design());
        root.put("points", sheet.points().size());
        root.put("folder", folder.toString());
        root.put("factors", sheet.factors().stream().map(SweepJson::factor).toList());
        root.put(
                "figures",
                swept.effects().stream().map(each -> figure(sheet, each)).toList());
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> factor(SweepSheet.Factor factor) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", factor.key());
        entry.put("times", factor.times());
        entry.put("least", factor.low());
        entry.put("largest", factor.high());
        return entry;
    }

    private static Map<String, Object> figure(SweepSheet sheet, SweepEffects effects) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kpi", effects.figure().measure().id());
        entry.put("scope", effects.figure().scope());
        entry.put("unit", effects.figure().measure().unit());
        entry.put("mean", estimate(effects.mean()));
        entry.put("explained", effects.explained());
        entry.put(
                "main_effects",
                effects.mains().stream().map(main -> main(sheet, main)).toList());
        entry.put(
                "interactions",
                effects.interactions().stream().map(pair -> pair(sheet, pair)).toList());
        return entry;
    }

    private static Map<String, Object> main(SweepSheet sheet, SweepEffects.Main main) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", sheet.factors().get(main.factor()).key());
        entry.put("effect", estimate(main.effect()));
        entry.put("share_of_variance", main.share());
        return entry;
    }

    private static Map<String, Object> pair(SweepSheet sheet, SweepEffects.Interaction pair) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(
                "keys",
                List.of(
                        sheet.factors().get(pair.first()).key(),
                        sheet.factors().get(pair.second()).key()));
        entry.put("effect", estimate(pair.effect()));
        entry.put("share_of_variance", pair.share());
        return entry;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mean", estimate.mean());
        entry.put("half_width", estimate.halfWidth());
        return entry;
    }
}
