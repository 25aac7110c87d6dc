package cuofeng.app.cli;

import cuofeng.app.usecase.ExplainShipment.Explained;
import cuofeng.optimizer.explain.Explanation;
import cuofeng.optimizer.explain.Explanation.Arrival;
import cuofeng.optimizer.explain.Explanation.Effect;
import cuofeng.optimizer.explain.Explanation.NodeEffect;
import cuofeng.optimizer.explain.Explanation.Option;
import cuofeng.optimizer.explain.Explanation.PartOption;
import cuofeng.optimizer.explain.Explanation.Release;
import cuofeng.results.json.JsonWriter;
import cuofeng.scenarios.model.TimeAxis;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An explanation for other programs. Times are local; backlog in weighted parcel-hours. */
final class ExplainJson {

    private final TimeAxis axis;

    private ExplainJson(TimeAxis axis) {
        this.axis = axis;
    }

    static String of(Explained explained) {
        TimeAxis axis = explained.shipments().scenario().season().timeAxis();
        return JsonWriter.pretty(new ExplainJson(axis).root(explained.explanation()));
    }

    private Map<String, Object> root(Explanation explanation) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("shipment", explanation.shipment());
        root.put("parcels", explanation.parcels());
        root.put("ready", start(explanation.readySlot()));
        root.put("ship_by", start(explanation.shipBySlot()));
        root.put(
                "verdict", explanation.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        root.put("releases", explanation.releases().stream().map(this::release).toList());
        root.put("planned", effect(explanation.planned()));
        root.put("options", explanation.options().stream().map(this::option).toList());
        return root;
    }

    private Map<String, Object> release(Release release) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("release", start(release.slot()));
        entry.put("parcels", release.parcels());
        entry.put("arrivals", release.arrivals().stream().map(this::arrival).toList());
        entry.put("options", release.options().stream().map(this::partOption).toList());
        return entry;
    }

    private Map<String, Object> arrival(Arrival arrival) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("node", arrival.node());
        entry.put("slot", start(arrival.slot()));
        entry.put("next_slot_share", arrival.nextSlotShare());
        return entry;
    }

    private Map<String, Object> partOption(PartOption option) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("release", start(option.slot()));
        entry.put("added_backlog", option.addedBacklog());
        entry.put("added_above_limits", option.addedAboveLimits());
        return entry;
    }

    private Map<String, Object> option(Option option) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("release", start(option.slot()));
        entry.putAll(effect(option.effect()));
        return entry;
    }

    private Map<String, Object> effect(Effect effect) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("added_backlog", effect.addedBacklog());
        entry.put("added_above_limits", effect.addedAboveLimits());
        entry.put("nodes", effect.nodes().stream().map(this::node).toList());
        return entry;
    }

    private Map<String, Object> node(NodeEffect node) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("node", node.node());
        entry.put("screening", node.screening());
        entry.put("added_parcel_hours", node.addedParcelHours());
        entry.put("from", start(node.firstSlot()));
        entry.put("to", start(node.lastSlot() + 1));
        entry.put("fullest", start(node.worstSlot() + 1));
        entry.put("waiting_parcels", node.waitingParcels());
        entry.put("added_parcels", node.addedParcels());
        entry.put("limit_parcels", node.limitParcels());
        entry.put("parcels_above_limit", node.aboveLimitParcels());
        return entry;
    }

    private String start(int slot) {
        return axis.local(axis.slotStartMillis(slot)).toString();
    }
}
