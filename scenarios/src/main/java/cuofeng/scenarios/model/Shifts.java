package cuofeng.scenarios.model;

import java.util.List;

/**
 * When in a day a stage works, and with what part of its rate. Times in no shift have no capacity. Immutable.
 *
 * @param shifts in order of time, not overlapping, at least one
 */
public record Shifts(List<Shift> shifts) {

    /** The whole rate around the clock. */
    public static final Shifts ALL_DAY = of(WorkWindow.ALL_DAY);

    public Shifts {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("shifts: need at least one");
        }
        for (int i = 1; i < shifts.size(); i++) {
            int end = shifts.get(i - 1).window().endMinute();
            int start = shifts.get(i).window().startMinute();
            if (start < end) {
                throw new IllegalArgumentException(
                        "shifts: one starts at minute %d before the last ends at minute %d".formatted(start, end));
            }
        }
    }

    /** One shift at the whole rate. */
    public static Shifts of(WorkWindow window) {
        return new Shifts(List.of(new Shift(window, 1)));
    }

    /**
     * Part of the rate at a minute of the day.
     *
     * @param minute [0, 1440)
     */
    public double factorAt(long minute) {
        for (Shift shift : shifts) {
            if (shift.window().startMinute() <= minute
                    && minute < shift.window().endMinute()) {
                return shift.factor();
            }
        }
        return 0;
    }

    /**
     * A shift.
     *
     * @param factor of the stage's rate or servers, {@code >= 0}; 0.6 is a short-handed night
     */
    public record Shift(WorkWindow window, double factor) {}
}
