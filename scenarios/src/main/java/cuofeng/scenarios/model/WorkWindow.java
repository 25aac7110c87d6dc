package cuofeng.scenarios.model;

/**
 * The part of each day in which a stage or an outlet works.
 *
 * @param startMinute minute of the day, inclusive, [0, 1440)
 * @param endMinute minute of the day, exclusive, (startMinute, 1440]
 */
public record WorkWindow(int startMinute, int endMinute) {

    public static final int MINUTES_PER_DAY = 24 * 60;

    /** Works around the clock. */
    public static final WorkWindow ALL_DAY = new WorkWindow(0, MINUTES_PER_DAY);

    public WorkWindow {
        if (startMinute < 0 || endMinute > MINUTES_PER_DAY || startMinute >= endMinute) {
            throw new IllegalArgumentException(
                    "work window: need 0 <= start (%d) < end (%d) <= 1440 minutes".formatted(startMinute, endMinute));
        }
    }

    public double hours() {
        return (endMinute - startMinute) / 60.0;
    }
}
