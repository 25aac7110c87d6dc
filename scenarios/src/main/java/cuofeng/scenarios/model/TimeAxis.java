package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Converts between local date-times and the model's clock: whole milliseconds since the first simulated midnight
 * (season start less warm-up). The only place that does. Slots are half-open, [start, end).
 */
public final class TimeAxis {

    public static final long MILLIS_PER_MINUTE = 60_000L;
    public static final long MILLIS_PER_HOUR = 3_600_000L;
    public static final long MILLIS_PER_DAY = 24 * MILLIS_PER_HOUR;

    private final LocalDate firstDay;
    private final int warmupDays;
    private final int days;
    private final int slotHours;

    TimeAxis(Season season) {
        this.firstDay = season.start().minusDays(season.warmupDays());
        this.warmupDays = season.warmupDays();
        this.days = season.days();
        this.slotHours = season.slotHours();
    }

    /** First simulated day; the warm-up's first, if there is one. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Simulated days, warm-up included. */
    public int dayCount() {
        return warmupDays + days;
    }

    public int warmupDays() {
        return warmupDays;
    }

    public int hourCount() {
        return dayCount() * 24;
    }

    public int slotCount() {
        return hourCount() / slotHours;
    }

    public int slotHours() {
        return slotHours;
    }

    public int slotsPerDay() {
        return 24 / slotHours;
    }

    public long slotMillis() {
        return slotHours * MILLIS_PER_HOUR;
    }

    /** End of the season, exclusive. */
    public long endMillis() {
        return dayCount() * MILLIS_PER_DAY;
    }

    /** Where figures begin to count: midnight of the season's first day. */
    public long seasonStartMillis() {
        return warmupDays * MILLIS_PER_DAY;
    }

    /** First slot that is reported. */
    public int seasonStartSlot() {
        return warmupDays * slotsPerDay();
    }

    public int slotOf(long millis) {
        return Math.toIntExact(Math.floorDiv(millis, slotMillis()));
    }

    public long slotStartMillis(int slot) {
        return slot * slotMillis();
    }

    /** Day number since {@link #firstDay()}. */
    public int dayOf(long millis) {
        return Math.toIntExact(Math.floorDiv(millis, MILLIS_PER_DAY));
    }

    public LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    /** Day number since {@link #firstDay()}; may lie outside the simulated period. */
    public int dayOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }

    public long millis(LocalDateTime local) {
        return ChronoUnit.MILLIS.between(firstDay.atStartOfDay(), local);
    }

    public LocalDateTime local(long millis) {
        return firstDay.atStartOfDay().plus(millis, ChronoUnit.MILLIS);
    }
}
