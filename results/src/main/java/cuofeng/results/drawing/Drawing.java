package cuofeng.results.drawing;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * A chart, ready to be painted.
 *
 * @param marks in painting order
 * @param labels all of them above the marks
 */
public record Drawing(double width, double height, List<Mark> marks, List<Label> labels) {
    public Drawing {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** A shape that is filled or followed with a pen. */
    public sealed interface Mark {
        /** Not to be changed. */
        Path2D path();

        Ink ink();
    }

    /** A filled shape. */
    public record Area(Path2D path, Ink ink) implements Mark {}

    /**
     * A line.
     *
     * @param dashes lengths of ink and gaps in turn; empty for a solid line
     */
    public record Line(Path2D path, Ink ink, double width, List<Float> dashes) implements Mark {
        public Line {
            dashes = List.copyOf(dashes);
        }
    }

    /** Which part of a label stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * A text of one line.
     *
     * @param x of the anchor
     * @param y of the middle of the line's height
     * @param size of the letters
     */
    public record Label(double x, double y, Anchor anchor, double size, Ink ink, String text) {

        /** About how wide the text is, at most. */
        public double width() {
            return Letters.width(text, size);
        }
    }
}
