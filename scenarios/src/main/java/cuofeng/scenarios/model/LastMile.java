package cuofeng.scenarios.model;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * How an outlet's couriers work beyond their plain rate.
 *
 * @param deliveryDays days of the week on which the outlet delivers, at least one; rural outlets may not deliver daily
 * @param firstAttemptSuccess share of parcels handed over at the first attempt, (0, 1]; what fails is tried again on the
 *     next delivery day with the same chance, and waits at the counter for its recipient, delivered, after the third
 */
public record LastMile(Overtime overtime, Set<DayOfWeek> deliveryDays, double firstAttemptSuccess, Lockers lockers) {

    /** Attempts after which a parcel waits at the counter for its recipient (delivered). */
    public static final int MOST_ATTEMPTS = 3;

    /** Daily delivery to the door, no overtime, no failed attempt. */
    public static final LastMile PLAIN = new LastMile(Overtime.NONE, EnumSet.allOf(DayOfWeek.class), 1, Lockers.NONE);

    public LastMile {
        deliveryDays = Set.copyOf(deliveryDays);
    }

    /**
     * Work after the daily window, only when the backlog calls for it (Labour Law of the PRC, art. 41: at most 3 h a day
     * and 36 h a month).
     *
     * @param dailyHours most overtime of a courier in a day, [0, 3]
     * @param monthlyHours most overtime of a courier in a calendar month, [0, 36]
     * @param fromBacklogHours overtime is worked while the parcels that wait would keep all couriers busy for longer than
     *     this, {@code >= 0}
     */
    public record Overtime(double dailyHours, double monthlyHours, double fromBacklogHours) {
        public static final Overtime NONE = new Overtime(0, 0, 0);
    }

    /**
     * Parcel lockers (快递柜) and village stations: a handover that takes a courier less time and does not fail.
     *
     * @param share of the parcels whose recipients take them from a locker if there is room, [0, 1]
     * @param parcelsPerDay room that is emptied and filled again each day
     * @param workFactor time of a courier for a locker parcel over that for one to the door, (0, 1]
     */
    public record Lockers(double share, double parcelsPerDay, double workFactor) {
        public static final Lockers NONE = new Lockers(0, 0, 1);
    }
}
