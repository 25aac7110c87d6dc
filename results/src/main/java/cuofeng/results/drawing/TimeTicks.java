package cuofeng.results.drawing;

import cuofeng.results.drawing.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Marks and names below an axis of slots, days or names: as many as there is room for. */
final class TimeTicks {

    private static final double GAP = 10;

    private TimeTicks() {}

    /** The part of a slot's label before the clock: {@code 11月11日 04:00} is on 11月11日. */
    static String day(String slot) {
        int space = slot.lastIndexOf(' ');
        return space < 0 ? slot : slot.substring(0, space);
    }

    /**
     * Names the days of slots where each begins.
     *
     * @param slots their labels, by start or by end
     */
    static void days(Canvas canvas, List<String> slots, double x, double width, double y) {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (i == 0 || !day(slots.get(i)).equals(day(slots.get(i - 1)))) {
                firsts.add(i);
            }
        }
        double cell = width / Math.max(1, slots.size());
        double widest = firsts.stream()
                .mapToDouble(i -> Canvas.width(day(slots.get(i))))
                .max()
                .orElse(0);
        int every = every(firsts.size(), width, widest);
        for (int d = 0; d < firsts.size(); d++) {
            double at = x + firsts.get(d) * cell;
            canvas.segment(at, y, at, y + 3, Ink.QUIET, 0.6);
            String name = day(slots.get(firsts.get(d)));
            if (d % every == 0 && at + Canvas.width(name) <= x + width + GAP) {
                canvas.label(at, y + 9, Anchor.START, Ink.QUIET, name);
            }
        }
    }

    /** Names below the middles of their columns. */
    static void names(Canvas canvas, List<String> names, double x, double width, double y) {
        double cell = width / Math.max(1, names.size());
        double widest = names.stream()
                .mapToDouble(Canvas::width)
                .map(w -> Math.min(w, 90))
                .max()
                .orElse(0);
        int every = every(names.size(), width, widest);
        for (int i = 0; i < names.size(); i += every) {
            canvas.label(x + (i + 0.5) * cell, y + 9, Anchor.MIDDLE, Ink.QUIET, names.get(i), cell * every + GAP);
        }
    }

    private static int every(int count, double width, double widest) {
        return (int) Math.max(1, StrictMath.ceil(count * (widest + GAP) / width));
    }
}
