package cuofeng.results.drawing;

import cuofeng.results.document.ChartData.Flow;
import cuofeng.results.document.ChartData.FlowMap;
import cuofeng.results.document.ChartData.Place;
import cuofeng.results.drawing.Drawing.Anchor;
import cuofeng.results.report.Language;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hubs and what travels between them on the day on which most does, a drawing for each layer. Equirectangular, true to
 * scale on the middle parallel of the places.
 */
final class MapDrawing {

    /** Lanes that are drawn, the busiest. */
    private static final int MOST_FLOWS = 150;

    private static final int NAMED_PLACES = 12;
    private static final double NAME_WIDTH = 90;
    private static final double NAME_HEIGHT = 11;
    private static final double RING = 2;
    private static final Ink WHITE = new Ink(255, 255, 255);
    private static final double MARGIN = 40;
    /** Of the width: two maps stand on a page, to be compared. */
    private static final double HIGHEST = 0.42;

    private static final double TOP = 36;
    private static final double WIDEST_LANE = 5;
    private static final double WIDEST_PLACE = 9;
    private static final Ink LANE = new Ink(0x7f, 0xa3, 0xc4);

    private final FlowMap map;
    private final Language language;
    private final double width;
    private final int day;
    private final double cosine;
    private final double west;
    private final double north;
    private final double scale;
    private final double left;
    private final double height;

    MapDrawing(FlowMap map, Language language, double width) {
        this.map = map;
        this.language = language;
        this.width = width;
        this.day = busiestDay(map);
        double south = map.places().stream().mapToDouble(Place::latitude).min().orElse(0);
        this.north = map.places().stream().mapToDouble(Place::latitude).max().orElse(0);
        this.west = map.places().stream().mapToDouble(Place::longitude).min().orElse(0);
        double east = map.places().stream().mapToDouble(Place::longitude).max().orElse(0);
        this.cosine = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * cosine, 0.01);
        double high = Math.max(north - south, 0.01);
        this.scale = Math.min((width - 2 * MARGIN) / wide, width * HIGHEST / high);
        this.left = (width - wide * scale) / 2;
        this.height = TOP + high * scale + 2 * MARGIN;
    }

    private static int busiestDay(FlowMap map) {
        return IntStream.range(0, map.days().size())
                .boxed()
                .max(Comparator.comparingLong(d -> map.flows().stream()
                        .flatMap(flow -> flow.parcels().stream())
                        .mapToLong(days -> days.get(d))
                        .sum()))
                .orElse(0);
    }

    List<Drawing> drawings() {
        if (map.places().isEmpty() || map.days().isEmpty()) {
            return List.of();
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int layer = 0; layer < map.layers().size(); layer++) {
            drawings.add(layer(layer));
        }
        return drawings;
    }

    private Drawing layer(int layer) {
        Canvas canvas = new Canvas();
        String title = language.of(map.layers().get(layer)) + " · "
                + language.of(map.days().get(day));
        canvas.label(0, 7, Anchor.START, Ink.TEXT, title, width);
        Legend legend = new Legend(canvas, 0, 14, width);
        for (int step = 0; step < map.steps().size(); step++) {
            legend.entry(Steps.text(map.steps(), step, language.of(map.unit())), placeInk(step));
        }
        flows(canvas, layer);
        places(canvas, layer);
        return canvas.drawing(width, height);
    }

    private void flows(Canvas canvas, int layer) {
        long most = most(map.flows().stream().map(Flow::parcels).toList());
        List<Flow> busiest = map.flows().stream()
                .sorted(Comparator.comparingLong((Flow flow) -> parcels(flow, layer))
                        .reversed())
                .limit(MOST_FLOWS)
                .filter(flow -> parcels(flow, layer) > 0)
                .toList();
        // The busiest last, so that they lie on top.
        for (int i = busiest.size() - 1; i >= 0; i--) {
            Flow flow = busiest.get(i);
            double share = (double) parcels(flow, layer) / most;
            Place from = map.places().get(flow.from());
            Place to = map.places().get(flow.to());
            canvas.line(
                    arc(x(from), y(from), x(to), y(to)),
                    LANE.tint(0.35 + 0.65 * share),
                    Math.max(0.3, WIDEST_LANE * share),
                    List.of());
        }
    }

    /** Bent to the right of its direction, so that there and back lie side by side. */
    private static Path2D arc(double x1, double y1, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo((x1 + x2) / 2 - (y2 - y1) * 0.12, (y1 + y2) / 2 + (x2 - x1) * 0.12, x2, y2);
        return path;
    }

    /** A disc for the hub, and around it a ring for the fullest of its outlets. */
    private void places(Canvas canvas, int layer) {
        long most = most(map.places().stream().map(Place::parcels).toList());
        List<Place> fullest = map.places().stream()
                .sorted(Comparator.comparingLong(
                                (Place place) -> peak(place.load().get(layer)))
                        .reversed())
                .toList();
        // The fullest last, so that they lie on top.
        for (int i = fullest.size() - 1; i >= 0; i--) {
            Place place = fullest.get(i);
            double radius = radius(place, layer, most);
            Path2D ring = disc(x(place), y(place), radius + RING);
            canvas.area(ring, ink(peak(place.outletLoad().get(layer))));
            canvas.line(ring, Ink.QUIET, 0.4, List.of());
            Path2D hub = disc(x(place), y(place), radius);
            canvas.area(hub, ink(peak(place.load().get(layer))));
            canvas.line(hub, WHITE, 0.6, List.of());
        }
        names(canvas, fullest, layer, most);
    }

    /** Names of the fullest, but for those that would lie over another name. */
    private void names(Canvas canvas, List<Place> fullest, int layer, long most) {
        List<Place> named = new ArrayList<>();
        for (Place place : fullest) {
            boolean free = named.stream()
                    .noneMatch(other -> StrictMath.abs(y(other) - y(place)) < NAME_HEIGHT
                            && StrictMath.abs(x(other) - x(place)) < NAME_WIDTH);
            if (free && named.size() < NAMED_PLACES && peak(place.load().get(layer)) > 0) {
                name(canvas, place, radius(place, layer, most) + RING + 2);
                named.add(place);
            }
        }
    }

    private double radius(Place place, int layer, long most) {
        double share = most == 0 ? 0 : (double) place.parcels().get(layer).get(day) / most;
        return 2 + (WIDEST_PLACE - 2) * StrictMath.sqrt(Math.max(0, share));
    }

    /** Right of the place, or left of it where the paper ends. */
    private void name(Canvas canvas, Place place, double aside) {
        String name = language.of(place.name());
        if (x(place) + aside + NAME_WIDTH <= width) {
            canvas.label(x(place) + aside, y(place), Anchor.START, Ink.TEXT, name, NAME_WIDTH);
        } else {
            canvas.label(x(place) - aside, y(place), Anchor.END, Ink.TEXT, name, NAME_WIDTH);
        }
    }

    /** A circle of four Bézier curves (0.5523: Goldapp 1991). */
    private static Path2D disc(double x, double y, double r) {
        double k = 0.5523 * r;
        Path2D path = new Path2D.Double();
        path.moveTo(x + r, y);
        path.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        path.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        path.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        path.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        path.closePath();
        return path;
    }

    private Ink placeInk(int step) {
        return Palette.heat(step, Math.max(2, map.steps().size()));
    }

    private Ink ink(long load) {
        return placeInk(Steps.of(map.steps(), load));
    }

    /** The fullest slot of the day. */
    private long peak(List<Long> slots) {
        int from = Math.min(day * map.slotsPerDay(), slots.size());
        return slots.subList(from, Math.min(from + map.slotsPerDay(), slots.size())).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private long parcels(Flow flow, int layer) {
        return flow.parcels().get(layer).get(day);
    }

    private long most(List<List<List<Long>>> parcels) {
        return parcels.stream()
                .flatMap(List::stream)
                .mapToLong(days -> days.get(day))
                .max()
                .orElse(0);
    }

    private double x(Place place) {
        return left + (place.longitude() - west) * cosine * scale;
    }

    private double y(Place place) {
        return TOP + MARGIN + (north - place.latitude()) * scale;
    }
}
