package cuofeng.optimizer.planning;

import java.util.Locale;

/**
 * One constraint of a plan's score in the unit of its level.
 *
 * @param name as in files, such as {@code held}
 * @param unit {@code parcel_slots} (hard; parcels that break a rule, once for each slot), {@code parcel_hours} (medium,
 *     weighted) or {@code yuan} (soft)
 * @param value {@code >= 0}, less is better
 */
public record ScoreTerm(String name, Level level, String unit, double value) {

    /** Name of the term of broken storage limits, parcel-slots. */
    public static final String STORAGE_LIMITS = "storage_limits";

    /** No amount of a lower level makes up for any of an upper one. */
    public enum Level {
        HARD,
        MEDIUM,
        SOFT;

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
