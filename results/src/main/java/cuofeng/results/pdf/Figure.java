package cuofeng.results.pdf;

import cuofeng.results.document.Chart;
import cuofeng.results.drawing.Drawing;
import cuofeng.results.drawing.Drawings;
import cuofeng.results.report.Language;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** A chart with its title, its sentence and its labels. */
final class Figure {

    /** Of an A4 page between its margins, at 96 pixels to the inch. */
    private static final double WIDTH = 666;

    private static final double LINE = 1.3;

    private Figure() {}

    /** @param drawings of the page, which the chart's are added to */
    static void add(Elements elements, Element parent, Chart chart, Language language, List<Drawing> drawings) {
        Element figure = elements.add(parent, "div", "figure");
        List<Drawing> all = Drawings.of(chart.data(), language, WIDTH);
        for (int d = 0; d < all.size(); d++) {
            // The title stays with the first drawing; a page may end between drawings.
            Element together = elements.add(figure, "div", "together");
            if (d == 0) {
                elements.text(together, "p", "figure-title", chart.title());
            }
            drawing(elements, together, all.get(d), chart, drawings);
        }
        elements.text(figure, "p", "alternative", chart.alternative());
    }

    private static void drawing(
            Elements elements, Element parent, Drawing drawing, Chart chart, List<Drawing> drawings) {
        Element box = elements.add(parent, "div", "drawing");
        box.setAttribute("style", size(drawing));
        Element object = elements.add(box, "object");
        object.setAttribute("type", ChartPainter.TYPE);
        object.setAttribute("data", String.valueOf(drawings.size()));
        object.setAttribute("alt", elements.shown(chart.alternative()));
        object.setAttribute("style", size(drawing));
        drawings.add(drawing);
        drawing.labels().forEach(label -> label(elements, box, label));
    }

    private static void label(Elements elements, Element box, Drawing.Label label) {
        double width = label.width() + 4;
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        Element div = elements.text(
                box, "div", "label " + label.anchor().name().toLowerCase(Locale.ROOT), elements.shown(label.text()));
        div.setAttribute(
                "style",
                "left:%s;top:%s;width:%s;line-height:%s;font-size:%s;color:%s"
                        .formatted(
                                px(left),
                                px(label.y() - label.size() * LINE / 2),
                                px(width),
                                px(label.size() * LINE),
                                px(label.size()),
                                label.ink().css()));
    }

    private static String size(Drawing drawing) {
        return "width:%s;height:%s".formatted(px(drawing.width()), px(drawing.height()));
    }

    private static String px(double pixels) {
        return String.format(Locale.ROOT, "%.2fpx", pixels);
    }
}
