package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One pair of axes of a chart with lines over numbers.
 *
 * @param percent whether values are shares
 * @param mark an upright line with the interval around it
 */
record Panel(Text name, boolean percent, List<Line> lines, Optional<Mark> mark) {

    /** Figures on a page have no more digits than these. */
    private static final double DIGITS = 1e6;

    Panel {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param quiet whether it is only there to compare with
     * @param points in order of x
     */
    record Line(Text name, boolean quiet, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** A point; {@code halfWidth} is 0 where there is no interval. */
    record Point(double x, double y, double halfWidth) {}

    /** An upright line; {@code halfWidth} is 0 where there is no interval. */
    record Mark(Text name, double x, double halfWidth) {}

    /**
     * What the script draws.
     *
     * @param beside whether panels stand side by side, and not one below the other
     */
    static Map<String, Object> json(List<Text> xNames, boolean beside, List<Panel> panels) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("beside", beside);
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            list.add(panels.get(i).json(xNames.get(Math.min(i, xNames.size() - 1))));
        }
        json.put("panels", list);
        return json;
    }

    private Map<String, Object> json(Text xName) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", PanelChart.json(name));
        json.put("xName", PanelChart.json(xName));
        json.put("percent", percent);
        json.put("lines", lines.stream().map(Panel::json).toList());
        json.put("mark", mark.map(Panel::json).orElse(null));
        return json;
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", PanelChart.json(line.name()));
        json.put("quiet", line.quiet());
        json.put(
                "points",
                line.points().stream()
                        .map(point -> List.of(rounded(point.x()), rounded(point.y()), rounded(point.halfWidth())))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Mark mark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", PanelChart.json(mark.name()));
        json.put("x", rounded(mark.x()));
        json.put("halfWidth", rounded(mark.halfWidth()));
        return json;
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * DIGITS) / DIGITS;
    }
}
