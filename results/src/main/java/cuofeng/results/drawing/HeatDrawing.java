package cuofeng.results.drawing;

import cuofeng.results.document.ChartData.Heat;
import cuofeng.results.document.ChartData.HeatRow;
import cuofeng.results.drawing.Drawing.Anchor;
import cuofeng.results.report.Language;
import java.util.ArrayList;
import java.util.List;

/** Shades over rows and slots, a drawing for each layer. */
final class HeatDrawing {

    /** Rows that a drawing shows, the first of the chart; its table has all. */
    static final int MOST_ROWS = 28;

    /** Shades of a scale without classes. */
    private static final int SHADES = 9;

    private static final double LEFT = 130;
    private static final double RIGHT = 8;
    private static final double ROW = 11;

    private final Heat heat;
    private final Language language;
    private final double width;
    private final List<String> slots;
    private final long most;

    HeatDrawing(Heat heat, Language language, double width) {
        this.heat = heat;
        this.language = language;
        this.width = width;
        this.slots = heat.slots().stream().map(language::of).toList();
        this.most = heat.rows().stream()
                .flatMap(row -> row.values().stream())
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>();
        for (int layer = 0; layer < heat.layers().size(); layer++) {
            drawings.add(layer(layer));
        }
        return drawings;
    }

    private Drawing layer(int layer) {
        Canvas canvas = new Canvas();
        canvas.label(0, 7, Anchor.START, Ink.TEXT, language.of(heat.layers().get(layer)), LEFT - 6);
        double y = legend(canvas) + 4;
        double plotWidth = width - LEFT - RIGHT;
        for (HeatRow row :
                heat.rows().subList(0, Math.min(MOST_ROWS, heat.rows().size()))) {
            canvas.label(LEFT - 5, y + ROW / 2, Anchor.END, Ink.TEXT, language.of(row.name()), LEFT - 8);
            row(canvas, row.values().get(layer), y, plotWidth / Math.max(1, slots.size()));
            y += ROW;
        }
        TimeTicks.days(canvas, slots, LEFT, plotWidth, y);
        return canvas.drawing(width, y + 18);
    }

    /** One rectangle for all neighbours of one shade. */
    private void row(Canvas canvas, List<Long> values, double y, double cell) {
        int from = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || level(values.get(i)) != level(values.get(from))) {
                canvas.rectangle(
                        LEFT + from * cell,
                        y,
                        (i - from) * cell,
                        ROW - 1,
                        Palette.heat(level(values.get(from)), levels()));
                from = i;
            }
        }
    }

    private double legend(Canvas canvas) {
        Legend legend = new Legend(canvas, LEFT, 0, width - LEFT - RIGHT);
        String unit = language.of(heat.unit());
        if (heat.steps().isEmpty()) {
            for (int shade : new int[] {0, SHADES / 2, SHADES - 1}) {
                double value = (double) most * shade / (SHADES - 1);
                legend.entry(
                        Axis.text(value, false, language) + (shade == 0 ? " " + unit : ""),
                        Palette.heat(shade, SHADES));
            }
            return legend.bottom();
        }
        for (int step = 0; step < heat.steps().size(); step++) {
            legend.entry(Steps.text(heat.steps(), step, unit), Palette.heat(step, levels()));
        }
        return legend.bottom();
    }

    private int levels() {
        return heat.steps().isEmpty() ? SHADES : heat.steps().size();
    }

    private int level(long value) {
        if (heat.steps().isEmpty()) {
            return most == 0 ? 0 : (int) StrictMath.round((double) value / most * (SHADES - 1));
        }
        return Steps.of(heat.steps(), value);
    }
}
