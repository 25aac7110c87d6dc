package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.WorkWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Binds when a stage works: one daily window, or shifts, which may cross midnight. */
final class ShiftBinder {

    private static final double MOST_FACTOR = 100;

    private ShiftBinder() {}

    /** A shift as it is written. */
    private record Row(Fields in, List<WorkWindow> windows, double factor) {

        boolean overlaps(Row other) {
            return windows.stream()
                    .anyMatch(mine -> other.windows.stream()
                            .anyMatch(theirs -> mine.startMinute() < theirs.endMinute()
                                    && theirs.startMinute() < mine.endMinute()));
        }
    }

    static Shifts shifts(Fields stage) {
        if (!stage.has("shifts")) {
            return Shifts.of(stage.window("window"));
        }
        if (stage.has("window")) {
            stage.refuse(
                    "shifts",
                    "%s gives both window and shifts; allowed is one of them; delete window".formatted(stage.path()));
        }
        List<Row> rows = stage.someRows(
                "shifts",
                in -> new Row(in, in.windowOverMidnight("window"), in.number("factor", Range.of(0, MOST_FACTOR))));
        return sound(rows) ? joined(rows) : Shifts.ALL_DAY;
    }

    private static boolean sound(List<Row> rows) {
        boolean sound = rows.stream().anyMatch(row -> !row.windows().isEmpty());
        for (int later = 0; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Row row = rows.get(later);
                if (row.overlaps(rows.get(earlier))) {
                    sound = false;
                    row.in()
                            .refuse(
                                    "window",
                                    "%s overlaps %s; allowed are shifts one after another; change one or add up their factors"
                                            .formatted(
                                                    row.in().pathOf("window"),
                                                    rows.get(earlier).in().pathOf("window")));
                }
            }
        }
        return sound;
    }

    private static Shifts joined(List<Row> rows) {
        List<Shifts.Shift> shifts = new ArrayList<>();
        for (Row row : rows) {
            row.windows().forEach(window -> shifts.add(new Shifts.Shift(window, row.factor())));
        }
        shifts.sort(Comparator.comparingInt(shift -> shift.window().startMinute()));
        return new Shifts(shifts);
    }
}
