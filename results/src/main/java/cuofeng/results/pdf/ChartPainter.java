package cuofeng.results.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import cuofeng.results.drawing.Drawing;
import cuofeng.results.drawing.Ink;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Paints the shapes of drawings where the page has objects that name them; labels are text of the page itself. */
final class ChartPainter implements FSObjectDrawerFactory {

    static final String TYPE = "application/x-drawing";

    private final List<Drawing> drawings;

    ChartPainter(List<Drawing> drawings) {
        this.drawings = List.copyOf(drawings);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        return (object, x, y, width, height, device, context, dots) -> paint(drawing, x, y, device, dots);
    }

    private static Map<Shape, String> paint(
            Drawing drawing, double x, double y, OutputDevice device, int dotsPerPixel) {
        AffineTransform toPage = new AffineTransform(dotsPerPixel, 0, 0, dotsPerPixel, x, y);
        Stroke before = device.getStroke();
        for (Drawing.Mark mark : drawing.marks()) {
            device.setColor(colour(mark.ink()));
            Shape shape = toPage.createTransformedShape(mark.path());
            if (mark instanceof Drawing.Line line) {
                device.setStroke(pen(line, dotsPerPixel));
                device.draw(shape);
            } else {
                device.fill(shape);
            }
        }
        device.setStroke(before);
        return Map.of();
    }

    private static FSRGBColor colour(Ink ink) {
        return new FSRGBColor(ink.red(), ink.green(), ink.blue());
    }

    private static BasicStroke pen(Drawing.Line line, int dotsPerPixel) {
        float width = (float) (line.width() * dotsPerPixel);
        if (line.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[line.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = line.dashes().get(i) * dotsPerPixel;
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
