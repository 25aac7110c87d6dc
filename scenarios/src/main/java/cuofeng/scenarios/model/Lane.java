package cuofeng.scenarios.model;

/**
 * A directed line-haul link (干线) from hub to hub.
 *
 * @param mode how it travels, for example {@code road} or {@code air}; a label
 * @param transitHours mean, {@code > 0}
 * @param cv coefficient of variation of the lognormal transit time, {@code >= 0}; draws below half the mean count as
 *     half the mean
 * @param timetable when vehicles leave
 * @param parcelsPerDeparture room of all vehicles that leave together, {@code >= 1}
 */
public record Lane(
        String from,
        String to,
        String mode,
        double distanceKm,
        double transitHours,
        double cv,
        Timetable timetable,
        long parcelsPerDeparture) {

    /**
     * Departures every {@code headwayMinutes}, the first {@code firstMinute} after midnight of the first simulated day.
     *
     * @param headwayMinutes {@code >= 1}
     * @param firstMinute [0, headwayMinutes)
     */
    public record Timetable(int headwayMinutes, int firstMinute) {}
}
