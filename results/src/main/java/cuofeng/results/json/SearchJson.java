package cuofeng.results.json;

import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RobustSummary;
import cuofeng.results.run.RoundSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a search that files and the command line show alike. */
public final class SearchJson {

    private SearchJson() {}

    /** One object per round of the closed loop, in order. */
    public static List<Map<String, Object>> rounds(OptimizationSummary summary) {
        List<Map<String, Object>> rounds = new ArrayList<>();
        for (RoundSummary round : summary.rounds()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("round", round.round());
            entry.put("planned", round.planned());
            entry.put("bound", round.bound());
            entry.put("simulated", round.simulated());
            entry.put("half_width", round.halfWidth());
            entry.put("flooded_node_hours", round.floodedNodeHours());
            entry.put("kept", round.kept());
            rounds.add(entry);
        }
        return rounds;
    }

    /** Empty if the plan was made for the expected demand alone. */
    public static Optional<Map<String, Object>> robust(OptimizationSummary summary) {
        return summary.robust().map(SearchJson::robust);
    }

    private static Map<String, Object> robust(RobustSummary robust) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("draws", robust.draws());
        entry.put("mean_weight", robust.meanWeight());
        entry.put("worst_weight", robust.worstWeight());
        entry.put("objective", robust.objective());
        entry.put("bound", robust.bound());
        entry.put("gap", robust.gap());
        entry.put("mean", robust.mean());
        entry.put("worst", robust.worst());
        entry.put("nominal_mean", robust.nominalMean());
        entry.put("nominal_worst", robust.nominalWorst());
        return entry;
    }
}
