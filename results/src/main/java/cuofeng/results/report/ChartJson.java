package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Document;
import cuofeng.results.json.JsonWriter;
import cuofeng.scenarios.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page's script draws, as JSON. */
final class ChartJson {

    private ChartJson() {}

    /** The title, the words of the controls, and all charts by id. */
    static String of(Document document) {
        Map<String, Object> charts = new LinkedHashMap<>();
        document.charts().forEach(chart -> charts.put(chart.id(), chart(chart)));
        Map<String, Object> words = new LinkedHashMap<>();
        for (Word word : Word.values()) {
            words.put(word.key, both(word.phrase.text()));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", both(document.windowTitle()));
        data.put("words", words);
        data.put("charts", charts);
        return JsonWriter.compact(data);
    }

    /** Words of the controls. */
    private enum Word {
        PLAN("plan", Phrase.HEAT_PLAN),
        SHOW("show", Phrase.HEAT_SHOW),
        WORST("worst", Phrase.HEAT_WORST),
        HUB("hub", Phrase.HEAT_HUBS),
        OUTLET("outlet", Phrase.HEAT_OUTLETS),
        NODE("node", Phrase.NODE_PICK),
        TIME("time", Phrase.MAP_TIME),
        PLAY("play", Phrase.MAP_PLAY),
        ZOOM("zoom", Phrase.ZOOM),
        PARCELS("parcels", Phrase.UNIT_PARCELS),
        CAME_IN("cameIn", Phrase.MAP_CAME_IN),
        OUTLETS("outlets", Phrase.MAP_OUTLETS),
        SLOT_END("slotEnd", Phrase.SLOT_END),
        PEAK("peak", Phrase.ALT_NODE);

        private final String key;
        private final Phrase phrase;

        Word(String key, Phrase phrase) {
            this.key = key;
            this.phrase = phrase;
        }
    }

    private static Map<String, Object> chart(Chart chart) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", both(chart.title()));
        if (chart.data() instanceof ChartData.Series series) {
            series(json, series);
        } else if (chart.data() instanceof ChartData.Heat heat) {
            heat(json, heat);
        } else if (chart.data() instanceof ChartData.Gantt gantt) {
            gantt(json, gantt);
        } else if (chart.data() instanceof ChartData.FlowMap map) {
            map(json, map);
        } else {
            throw new AssertionError(chart.data());
        }
        return json;
    }

    private static void series(Map<String, Object> json, ChartData.Series series) {
        json.put("type", "series");
        json.put("slots", series.kind() == ChartData.Labels.SLOTS);
        json.put("named", series.kind() == ChartData.Labels.NAMES);
        json.put("labels", both(series.labels()));
        json.put("labelName", both(series.labelName()));
        json.put("panels", series.panels().stream().map(ChartJson::panel).toList());
    }

    private static Map<String, Object> panel(ChartData.Panel panel) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", both(panel.title()));
        json.put("share", panel.share());
        json.put("lines", panel.lines().stream().map(ChartJson::line).toList());
        return json;
    }

    private static Map<String, Object> line(ChartData.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("look", line.look());
        json.put("name", both(line.name()));
        json.put("column", line.column());
        json.put("strong", line.strong());
        json.put("values", line.values());
        json.put("low", line.low());
        json.put("high", line.high());
        return json;
    }

    private static void heat(Map<String, Object> json, ChartData.Heat heat) {
        json.put("type", "heat");
        json.put("labels", both(heat.slots()));
        json.put("layers", each(heat.layers()));
        json.put("unit", both(heat.unit()));
        json.put("steps", heat.steps());
        json.put("rows", heat.rows().stream().map(ChartJson::heatRow).toList());
    }

    private static Map<String, Object> heatRow(ChartData.HeatRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", both(row.name()));
        json.put("group", row.group());
        json.put("values", row.values());
        return json;
    }

    private static void gantt(Map<String, Object> json, ChartData.Gantt gantt) {
        json.put("type", "gantt");
        json.put("labels", both(gantt.slots()));
        json.put("orderedName", both(gantt.orderedName()));
        json.put("releasedName", both(gantt.releasedName()));
        json.put("unit", both(gantt.unit()));
        json.put("rows", gantt.rows().stream().map(ChartJson::bar).toList());
    }

    private static Map<String, Object> bar(ChartData.GanttRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("shipper", both(row.shipper()));
        json.put("waveName", both(row.waveName()));
        json.put("wave", row.wave());
        json.put("ordered", List.of(row.orderedFrom(), row.orderedTo()));
        json.put("from", row.releasedFrom());
        json.put("released", row.released());
        return json;
    }

    private static void map(Map<String, Object> json, ChartData.FlowMap map) {
        json.put("type", "map");
        json.put("labels", both(map.slots()));
        json.put("days", both(map.days()));
        json.put("slotsPerDay", map.slotsPerDay());
        json.put("layers", each(map.layers()));
        json.put("unit", both(map.unit()));
        json.put("steps", map.steps());
        json.put("places", map.places().stream().map(ChartJson::place).toList());
        json.put(
                "flows",
                map.flows().stream()
                        .map(flow -> List.of(flow.from(), flow.to(), flow.parcels()))
                        .toList());
    }

    private static Map<String, Object> place(ChartData.Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", both(place.name()));
        json.put("at", List.of(place.longitude(), place.latitude()));
        json.put("parcels", place.parcels());
        json.put("load", place.load());
        json.put("outletLoad", place.outletLoad());
        return json;
    }

    private static List<Map<String, Object>> each(List<Text> texts) {
        return texts.stream().map(ChartJson::both).toList();
    }

    private static Map<String, Object> both(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", BidiControls.replaced(text.zh()));
        both.put("en", BidiControls.replaced(text.en()));
        return both;
    }

    private static Map<String, Object> both(List<Text> texts) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", texts.stream().map(Text::zh).map(BidiControls::replaced).toList());
        both.put("en", texts.stream().map(Text::en).map(BidiControls::replaced).toList());
        return both;
    }
}
