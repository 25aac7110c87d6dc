package cuofeng.results.drawing;

import cuofeng.results.drawing.Drawing.Anchor;

/** Names of lines and colours in rows, each beside a sample. */
final class Legend {

    private static final double ROW = 14;
    private static final double SAMPLE = 18;

    private final Canvas canvas;
    private final double left;
    private final double width;
    private double x;
    private double y;

    Legend(Canvas canvas, double left, double top, double width) {
        this.canvas = canvas;
        this.left = left;
        this.width = width;
        this.x = left;
        this.y = top + ROW / 2;
    }

    /** Draws a sample between two x at a height. */
    interface Sample {
        void draw(double from, double to, double middle);
    }

    void entry(String name, Sample sample) {
        double room = SAMPLE + 5 + Canvas.width(name) + 14;
        if (x > left && x + room > left + width) {
            x = left;
            y += ROW;
        }
        sample.draw(x, x + SAMPLE, y);
        canvas.label(x + SAMPLE + 5, y, Anchor.START, Ink.TEXT, name, width - SAMPLE - 5);
        x += room;
    }

    void entry(String name, Ink ink) {
        entry(name, (from, to, middle) -> canvas.rectangle(from + 4, middle - 4, to - from - 8, 8, ink));
    }

    /** Where the legend ends. */
    double bottom() {
        return y + ROW / 2;
    }
}
