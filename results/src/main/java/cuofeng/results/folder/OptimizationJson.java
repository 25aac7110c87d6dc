package cuofeng.results.folder;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.json.SearchJson;
import cuofeng.results.run.LimitBreach;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanShift;
import cuofeng.results.run.ScoreTerm;
import cuofeng.results.run.StorageConflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Text of {@code optimization.json}; all values null if no plan was searched for. */
final class OptimizationJson {

    private OptimizationJson() {}

    static String of(Optional<OptimizationSummary> optimization) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("objective", optimization.map(OptimizationSummary::objective).orElse(null));
        root.put("bound", optimization.map(OptimizationSummary::bound).orElse(null));
        root.put("gap", optimization.map(OptimizationSummary::gap).orElse(null));
        root.put("feasible", optimization.map(OptimizationSummary::feasible).orElse(null));
        root.put(
                "reproducible",
                optimization.map(OptimizationSummary::reproducible).orElse(null));
        root.put("seconds", optimization.map(OptimizationSummary::seconds).orElse(null));
        root.put(
                "score_calculations",
                optimization.map(OptimizationSummary::scoreCalculations).orElse(null));
        root.put("weights", optimization.map(summary -> weights(summary)).orElse(null));
        root.put("conflicts", optimization.map(OptimizationJson::conflicts).orElse(null));
        root.put(
                "change",
                optimization
                        .flatMap(OptimizationSummary::change)
                        .map(OptimizationJson::change)
                        .orElse(null));
        root.put(
                "breach",
                optimization
                        .flatMap(OptimizationSummary::breach)
                        .map(OptimizationJson::breach)
                        .orElse(null));
        root.put("rounds", optimization.map(SearchJson::rounds).orElse(null));
        root.put("robust", optimization.flatMap(SearchJson::robust).orElse(null));
        root.put("terms", optimization.map(summary -> terms(summary)).orElse(null));
        optimization
                .flatMap(OptimizationSummary::levers)
                .ifPresent(levers -> root.put("levers", LeversJson.of(levers)));
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> breach(LimitBreach breach) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("parcel_slots", breach.parcelSlots());
        entry.put("proven_parcel_slots", breach.provenParcelSlots());
        return entry;
    }

    private static List<Map<String, Object>> conflicts(OptimizationSummary summary) {
        return summary.conflicts().stream().map(OptimizationJson::conflict).toList();
    }

    private static Map<String, Object> conflict(StorageConflict conflict) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("node", conflict.node());
        entry.put("from", conflict.from().toString());
        entry.put("to", conflict.to().toString());
        entry.put("slots", conflict.slots());
        entry.put("fullest", conflict.fullest().toString());
        entry.put("limit_parcels", conflict.limitParcels());
        entry.put("parcels_above_limit", conflict.parcelsAboveLimit());
        entry.put("cause", conflict.cause().id());
        entry.put("proof", conflict.proof().map(OptimizationJson::proof).orElse(null));
        entry.put("fixed_parcels", conflict.fixedParcels());
        entry.put("movable_parcels", conflict.movableParcels());
        entry.put(
                "contributors",
                conflict.contributors().stream()
                        .map(OptimizationJson::contributor)
                        .toList());
        return entry;
    }

    private static Map<String, Object> proof(StorageConflict.Proof proof) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("parcels_above_limit", proof.parcelsAboveLimit());
        entry.put("from", proof.from().toString());
        entry.put("to", proof.to().toString());
        return entry;
    }

    private static Map<String, Object> contributor(StorageConflict.Contributor contributor) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("shipment", contributor.shipment());
        entry.put("parcels", contributor.parcels());
        entry.put("ready", contributor.ready().toString());
        entry.put("ship_by", contributor.shipBy().toString());
        return entry;
    }

    private static Map<String, Object> change(PlanShift change) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("movable_parcels", change.movableParcels());
        entry.put("changed_parcels", change.changedParcels());
        entry.put("mean_hours_moved", change.meanHoursMoved());
        return entry;
    }

    private static List<Map<String, Object>> terms(OptimizationSummary summary) {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (ScoreTerm term : summary.terms()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", term.name());
            entry.put("level", term.level());
            entry.put("unit", term.unit());
            entry.put("value", term.value());
            terms.add(entry);
        }
        return terms;
    }

    private static Map<String, Object> weights(OptimizationSummary summary) {
        Map<String, Object> weights = new LinkedHashMap<>();
        weights.put("hub_backlog", summary.weights().hubBacklog());
        weights.put("outlet_backlog", summary.weights().outletBacklog());
        return weights;
    }
}
