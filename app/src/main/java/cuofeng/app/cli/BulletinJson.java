package cuofeng.app.cli;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.Band;
import cuofeng.results.report.Alarm;
import cuofeng.results.report.Bulletin;
import cuofeng.results.report.BulletinDay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bulletins for other programs. */
final class BulletinJson {

    private BulletinJson() {}

    static String of(List<Bulletin> bulletins, Path folder) {
        List<Map<String, Object>> days = new ArrayList<>();
        for (Bulletin bulletin : bulletins) {
            BulletinDay day = bulletin.day();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("date", day.date().toString());
            entry.put("alarm", bulletin.level().id());
            entry.put(
                    "alarms",
                    bulletin.alarms().stream().map(BulletinJson::alarm).toList());
            entry.put("collected", band(day.collected()));
            entry.put("delivered", band(day.delivered()));
            entry.put("collected_to_delivered", day.ratio());
            entry.put("in_network", band(day.inNetwork()));
            entry.put("backlog_hub", band(day.backlogHub()));
            entry.put("backlog_outlet", band(day.backlogOutlet()));
            entry.put("held", band(day.held()));
            entry.put(
                    "fullest",
                    day.nodes().stream().limit(3).map(BulletinJson::node).toList());
            days.add(entry);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("folder", folder.toString());
        root.put("days", days);
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> alarm(Alarm alarm) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("level", alarm.level().id());
        entry.put("zh", alarm.sentence().zh());
        entry.put("en", alarm.sentence().en());
        return entry;
    }

    private static Map<String, Object> node(BulletinDay.FullNode full) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("node", full.node().id());
        entry.put("backlog_most", full.backlogMost());
        entry.put("of_limit", full.fill());
        entry.put("above_limit", full.floodChance());
        return entry;
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("mean", band.mean());
        entry.put("p10", band.p10());
        entry.put("p90", band.p90());
        return entry;
    }
}
