package cuofeng.results.drawing;

import cuofeng.results.drawing.Drawing.Anchor;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A drawing that is being made. */
final class Canvas {

    private static final double LETTERS = 8.5;

    private final List<Drawing.Mark> marks = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    void area(Path2D path, Ink ink) {
        marks.add(new Drawing.Area(path, ink));
    }

    void rectangle(double x, double y, double width, double height, Ink ink) {
        area(polygon(new double[] {x, x + width, x + width, x}, new double[] {y, y, y + height, y + height}), ink);
    }

    void line(Path2D path, Ink ink, double width, List<Float> dashes) {
        marks.add(new Drawing.Line(path, ink, width, dashes));
    }

    void segment(double x1, double y1, double x2, double y2, Ink ink, double width) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        line(path, ink, width, List.of());
    }

    static Path2D polygon(double[] x, double[] y) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
        }
        path.closePath();
        return path;
    }

    void label(double x, double y, Anchor anchor, Ink ink, String text) {
        labels.add(new Drawing.Label(x, y, anchor, LETTERS, ink, text));
    }

    /** A label that is cut where it is too wide. */
    void label(double x, double y, Anchor anchor, Ink ink, String text, double width) {
        label(x, y, anchor, ink, Letters.fitted(text, LETTERS, width));
    }

    static double width(String text) {
        return Letters.width(text, LETTERS);
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks, labels);
    }
}
