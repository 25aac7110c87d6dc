package cuofeng.results.folder;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.Compared;
import cuofeng.results.measure.Comparison;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Selection;
import cuofeng.results.run.Alternative;
import cuofeng.scenarios.model.ScheduleDigest;
import cuofeng.simulator.stats.ComparisonWithBest.Contender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Text of {@code compare.json}: what it takes to repeat the comparison, and which alternatives may be best. Nothing about
 * the machine or the hour of day.
 */
public final class ComparisonJson {

    private static final int FORMAT = 1;

    private ComparisonJson() {}

    static String text(Compared compared, String compareCsv) {
        Map<String, Object> root = of(compared);
        root.put("compare_sha256", Sha256.ofUtf8(compareCsv));
        return JsonWriter.pretty(root);
    }

    /** The same for other programs; more may be put in. */
    public static Map<String, Object> of(Compared compared) {
        Comparison.Figure judged = compared.judged();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("program_version", compared.version());
        root.put("seed", compared.seed());
        root.put("kpi", judged.measure().id());
        root.put("scope", judged.scope());
        root.put("unit", judged.measure().unit());
        root.put("level", Comparison.LEVEL);
        root.put("adjusted", compared.adjusted());
        root.put(
                "indifference",
                compared.selection().map(Selection::indifference).orElse(null));
        root.put("first_stage", compared.selection().map(Selection::firstStage).orElse(null));
        root.put("decided", compared.isDecided());
        root.put("may_be_best", names(compared, compared.bestSet()));
        root.put(
                "replications_to_decide",
                judged.replicationsToDecide().isPresent()
                        ? judged.replicationsToDecide().getAsLong()
                        : null);
        List<Map<String, Object>> alternatives = new ArrayList<>();
        for (int i = 0; i < compared.alternatives().size(); i++) {
            alternatives.add(
                    alternative(compared.alternatives().get(i), judged.entries().get(i)));
        }
        root.put("alternatives", alternatives);
        return root;
    }

    private static List<String> names(Compared compared, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> compared.alternatives().get(number).name())
                .toList();
    }

    private static Map<String, Object> alternative(Alternative alternative, Comparison.Entry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("alternative", alternative.name());
        object.put("scenario", alternative.scenario().id());
        object.put("scenario_sha256", alternative.scenarioSha256());
        object.put("lot_size", alternative.scenario().lotSize());
        object.put("plan", alternative.plan().plan());
        object.put("schedule_sha256", ScheduleDigest.of(alternative.plan().schedule()));
        object.put("replications", alternative.plan().outcomes().size());
        object.put("mean", entry.value().map(Estimate::mean).orElse(null));
        object.put("half_width", entry.value().map(Estimate::halfWidth).orElse(OptionalDouble.empty()));
        object.put("difference", entry.difference().map(Estimate::mean).orElse(null));
        object.put(
                "difference_half_width",
                entry.difference().map(Estimate::halfWidth).orElse(OptionalDouble.empty()));
        object.put("adjusted_mean", entry.adjusted().map(Estimate::mean).orElse(null));
        object.put(
                "adjusted_half_width", entry.adjusted().map(Estimate::halfWidth).orElse(OptionalDouble.empty()));
        object.put(
                "adjusted_difference",
                entry.adjustedDifference().map(Estimate::mean).orElse(null));
        object.put(
                "adjusted_difference_half_width",
                entry.adjustedDifference().map(Estimate::halfWidth).orElse(OptionalDouble.empty()));
        object.put("pairing_gain", entry.pairingGain());
        Optional<Contender> beside = entry.besideBest();
        object.put("beside_best_lower", beside.map(Contender::lower).orElse(null));
        object.put("beside_best_upper", beside.map(Contender::upper).orElse(null));
        return object;
    }
}
