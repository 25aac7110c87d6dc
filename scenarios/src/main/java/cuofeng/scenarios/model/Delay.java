package cuofeng.scenarios.model;

/**
 * A time that takes no capacity.
 *
 * @param meanHours {@code >= 0}
 * @param cv coefficient of variation of the lognormal time, {@code >= 0}
 */
public record Delay(double meanHours, double cv) {
    public static final Delay NONE = new Delay(0, 0);
}
