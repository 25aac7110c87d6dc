package cuofeng.results.drawing;

import cuofeng.results.document.ChartData.Labels;
import cuofeng.results.document.ChartData.Line;
import cuofeng.results.document.ChartData.Panel;
import cuofeng.results.document.ChartData.Series;
import cuofeng.results.drawing.Drawing.Anchor;
import cuofeng.results.report.Language;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Lines and columns, in panels below each other. */
final class SeriesDrawing {

    private static final double LEFT = 46;
    private static final double RIGHT = 8;
    private static final double PLOT = 88;
    private static final double TITLE = 18;
    private static final double BELOW = 20;
    private static final double GAP = 8;

    private final Series series;
    private final Language language;
    private final double width;
    private final List<String> labels;
    private final Canvas canvas = new Canvas();

    SeriesDrawing(Series series, Language language, double width) {
        this.series = series;
        this.language = language;
        this.width = width;
        this.labels = series.labels().stream().map(language::of).toList();
    }

    List<Drawing> drawings() {
        double y = legend() + 4;
        for (Panel panel : series.panels()) {
            panel(panel, y + TITLE);
            y += TITLE + PLOT + BELOW + GAP;
        }
        String name = language.of(series.labelName());
        if (!name.isEmpty()) {
            canvas.label(width - RIGHT, y - GAP + 4, Anchor.END, Ink.QUIET, name, width / 2);
            y += 10;
        }
        return List.of(canvas.drawing(width, y));
    }

    private double legend() {
        Map<String, Line> lines = new LinkedHashMap<>();
        series.panels()
                .forEach(panel -> panel.lines().forEach(line -> lines.putIfAbsent(language.of(line.name()), line)));
        if (lines.size() < 2) {
            return 0;
        }
        Legend legend = new Legend(canvas, LEFT, 0, width - LEFT - RIGHT);
        lines.forEach((name, line) -> {
            if (line.column()) {
                legend.entry(name, columnInk(line));
            } else {
                legend.entry(name, (from, to, middle) -> {
                    Path2D sample = new Path2D.Double();
                    sample.moveTo(from, middle);
                    sample.lineTo(to, middle);
                    canvas.line(sample, Palette.plan(line.look()), pen(line), Palette.dashes(line.look()));
                });
            }
        });
        return legend.bottom();
    }

    private void panel(Panel panel, double top) {
        Axis axis = Axis.of(least(panel), most(panel));
        double plotWidth = width - LEFT - RIGHT;
        canvas.label(0, top - 10, Anchor.START, Ink.TEXT, language.of(panel.title()), width);
        for (double tick : axis.ticks()) {
            double y = y(axis, top, tick);
            canvas.segment(LEFT, y, LEFT + plotWidth, y, Ink.RULE, 0.6);
            canvas.label(LEFT - 4, y, Anchor.END, Ink.QUIET, Axis.text(tick, panel.share(), language));
        }
        panel.lines().forEach(line -> band(line, axis, top));
        List<Line> columns = panel.lines().stream().filter(Line::column).toList();
        for (int c = 0; c < columns.size(); c++) {
            columns(columns.get(c), c, columns.size(), axis, top);
        }
        panel.lines().stream().filter(line -> !line.column()).forEach(line -> line(line, axis, top));
        canvas.segment(LEFT, y(axis, top, 0), LEFT + plotWidth, y(axis, top, 0), Ink.QUIET, 0.8);
        if (series.kind() == Labels.SLOTS) {
            TimeTicks.days(canvas, labels, LEFT, plotWidth, top + PLOT);
        } else {
            TimeTicks.names(canvas, labels, LEFT, plotWidth, top + PLOT);
        }
    }

    private void band(Line line, Axis axis, double top) {
        int count = Math.min(line.low().size(), line.high().size());
        if (count == 0) {
            return;
        }
        double[] x = new double[2 * count];
        double[] y = new double[2 * count];
        for (int i = 0; i < count; i++) {
            x[i] = x(i);
            y[i] = y(axis, top, line.high().get(i));
            x[2 * count - 1 - i] = x(i);
            y[2 * count - 1 - i] = y(axis, top, line.low().get(i));
        }
        canvas.area(Canvas.polygon(x, y), Palette.plan(line.look()).tint(0.18));
    }

    private void columns(Line line, int position, int count, Axis axis, double top) {
        double cell = (width - LEFT - RIGHT) / labels.size();
        double room = cell * 0.76 / count;
        for (int i = 0; i < line.values().size(); i++) {
            OptionalDouble value = line.values().get(i);
            if (value.isPresent() && value.getAsDouble() != 0) {
                double from = y(axis, top, 0);
                double to = y(axis, top, value.getAsDouble());
                double x = LEFT + i * cell + cell * 0.12 + position * room;
                canvas.rectangle(x, Math.min(from, to), room, StrictMath.abs(from - to), columnInk(line));
            }
        }
    }

    private void line(Line line, Axis axis, double top) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < line.values().size(); i++) {
            OptionalDouble value = line.values().get(i);
            if (value.isEmpty()) {
                drawing = false;
                continue;
            }
            double y = y(axis, top, value.getAsDouble());
            if (drawing) {
                path.lineTo(x(i), y);
            } else {
                path.moveTo(x(i), y);
                // A value between two gaps is seen as a dot.
                path.lineTo(x(i) + 0.1, y);
            }
            drawing = true;
        }
        if (path.getCurrentPoint() != null) {
            canvas.line(path, Palette.plan(line.look()), pen(line), Palette.dashes(line.look()));
        }
    }

    private double x(int label) {
        return LEFT + (label + 0.5) * (width - LEFT - RIGHT) / labels.size();
    }

    private static double y(Axis axis, double top, double value) {
        return top + PLOT * (1 - axis.place(value));
    }

    private static double pen(Line line) {
        return line.strong() ? 2 : 1.4;
    }

    private static Ink columnInk(Line line) {
        return line.look().isEmpty()
                ? Ink.QUIET.tint(0.35)
                : Palette.plan(line.look()).tint(0.75);
    }

    private static double most(Panel panel) {
        return panel.lines().stream()
                .flatMapToDouble(line ->
                        DoubleStream.concat(values(line), line.high().stream().mapToDouble(v -> v)))
                .max()
                .orElse(0);
    }

    private static double least(Panel panel) {
        return panel.lines().stream()
                .flatMapToDouble(line ->
                        DoubleStream.concat(values(line), line.low().stream().mapToDouble(v -> v)))
                .min()
                .orElse(0);
    }

    private static DoubleStream values(Line line) {
        return line.values().stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble);
    }
}
