package cuofeng.results.drawing;

import cuofeng.results.document.ChartData;
import cuofeng.results.report.Language;
import java.util.List;

/** Draws charts. */
public final class Drawings {

    private Drawings() {}

    /**
     * The drawings of a chart, in reading order: a chart with layers that are shown one at a time on a screen has one
     * for each layer.
     *
     * @param width of each, in pixels
     * @return empty if there is nothing to draw
     */
    public static List<Drawing> of(ChartData data, Language language, double width) {
        if (data instanceof ChartData.Series series) {
            return new SeriesDrawing(series, language, width).drawings();
        }
        if (data instanceof ChartData.Heat heat) {
            return new HeatDrawing(heat, language, width).drawings();
        }
        if (data instanceof ChartData.Gantt gantt) {
            return new GanttDrawing(gantt, language, width).drawings();
        }
        if (data instanceof ChartData.FlowMap map) {
            return new MapDrawing(map, language, width).drawings();
        }
        throw new AssertionError(data);
    }

    /** How many rows of a chart are drawn, the first of them; all are in its table. */
    public static int rowsDrawn(ChartData data) {
        if (data instanceof ChartData.Heat heat) {
            return Math.min(HeatDrawing.MOST_ROWS, heat.rows().size());
        }
        return data instanceof ChartData.Gantt gantt
                ? Math.min(GanttDrawing.MOST_ROWS, gantt.rows().size())
                : 0;
    }

    /** How many rows a chart has, 0 if it is not made of rows. */
    public static int rows(ChartData data) {
        if (data instanceof ChartData.Heat heat) {
            return heat.rows().size();
        }
        return data instanceof ChartData.Gantt gantt ? gantt.rows().size() : 0;
    }
}
