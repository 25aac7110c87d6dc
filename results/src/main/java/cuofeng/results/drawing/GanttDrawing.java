package cuofeng.results.drawing;

import cuofeng.results.document.ChartData.Gantt;
import cuofeng.results.document.ChartData.GanttRow;
import cuofeng.results.drawing.Drawing.Anchor;
import cuofeng.results.report.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When the orders of each shipper and wave come and leave. */
final class GanttDrawing {

    /** Bars that are drawn, the first of the chart; its table has all. */
    static final int MOST_ROWS = 60;

    private static final double LEFT = 130;
    private static final double RIGHT = 8;
    private static final double ROW = 12;

    private final Gantt gantt;
    private final Language language;
    private final double width;
    private final double cell;
    private final Canvas canvas = new Canvas();

    GanttDrawing(Gantt gantt, Language language, double width) {
        this.gantt = gantt;
        this.language = language;
        this.width = width;
        this.cell = (width - LEFT - RIGHT) / Math.max(1, gantt.slots().size());
    }

    List<Drawing> drawings() {
        if (gantt.rows().isEmpty()) {
            return List.of();
        }
        double y = legend() + 4;
        String shipper = "";
        for (GanttRow row :
                gantt.rows().subList(0, Math.min(MOST_ROWS, gantt.rows().size()))) {
            String name = language.of(row.shipper());
            if (!name.equals(shipper)) {
                canvas.label(LEFT - 5, y + ROW / 2, Anchor.END, Ink.TEXT, name, LEFT - 8);
                canvas.segment(0, y, width - RIGHT, y, Ink.RULE, 0.5);
                shipper = name;
            }
            bar(row, y);
            y += ROW;
        }
        TimeTicks.days(canvas, gantt.slots().stream().map(language::of).toList(), LEFT, width - LEFT - RIGHT, y);
        return List.of(canvas.drawing(width, y + 18));
    }

    private double legend() {
        Legend legend = new Legend(canvas, LEFT, 0, width - LEFT - RIGHT);
        Map<Integer, String> waves = new LinkedHashMap<>();
        gantt.rows().forEach(row -> waves.putIfAbsent(row.wave(), language.of(row.waveName())));
        legend.entry(
                language.of(gantt.orderedName()),
                (from, to, middle) -> canvas.segment(from, middle, to, middle, Ink.QUIET, 1));
        waves.forEach((wave, name) -> legend.entry(
                name + " · " + language.of(gantt.releasedName()),
                Palette.wave(wave).tint(0.8)));
        return legend.bottom();
    }

    /** The deeper a slot's colour, the more of the row leaves in it. */
    private void bar(GanttRow row, double y) {
        double middle = y + ROW / 2;
        canvas.segment(x(row.orderedFrom()), middle, x(row.orderedTo()), middle, Ink.QUIET, 1);
        long most = row.released().stream().mapToLong(Long::longValue).max().orElse(0);
        for (int i = 0; i < row.released().size(); i++) {
            long parcels = row.released().get(i);
            if (parcels > 0) {
                Ink ink = Palette.wave(row.wave()).tint(0.2 + 0.8 * parcels / most);
                canvas.rectangle(x(row.releasedFrom() + i), y + 2, cell, ROW - 4, ink);
            }
        }
    }

    private double x(int slot) {
        return LEFT + Math.min(slot, gantt.slots().size()) * cell;
    }
}
