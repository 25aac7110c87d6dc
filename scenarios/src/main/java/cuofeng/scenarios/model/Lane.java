package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A directed line-haul link (干线) from hub to hub.
 *
 * @param mode how it travels, for example {@code road} or {@code air}; a label
 * @param transitHours mean, {@code > 0}
 * @param cv coefficient of variation of the lognormal transit time, {@code >= 0}; draws below half the mean count as
 *     half the mean
 * @param timetable when vehicles leave
 * @param parcelsPerDeparture room of all vehicles that leave together, {@code >= 1}
 * @param extra vehicles that leave besides when parcels would stay behind
 * @param surges dated changes of {@code parcelsPerDeparture}
 */
public record Lane(
        String from,
        String to,
        String mode,
        double distanceKm,
        double transitHours,
        double cv,
        Timetable timetable,
        long parcelsPerDeparture,
        ExtraVehicles extra,
        List<Surge> surges) {
    public Lane {
        surges = List.copyOf(surges);
    }

    /** A lane with the same room every day and no extra vehicles. */
    public Lane(
            String from,
            String to,
            String mode,
            double distanceKm,
            double transitHours,
            double cv,
            Timetable timetable,
            long parcelsPerDeparture) {
        this(
                from,
                to,
                mode,
                distanceKm,
                transitHours,
                cv,
                timetable,
                parcelsPerDeparture,
                ExtraVehicles.NONE,
                List.of());
    }

    /**
     * Departures every {@code headwayMinutes}, the first {@code firstMinute} after midnight of the first simulated day.
     *
     * @param headwayMinutes {@code >= 1}
     * @param firstMinute [0, headwayMinutes)
     */
    public record Timetable(int headwayMinutes, int firstMinute) {}

    /**
     * The rest of the day's fleet: vehicles that leave with a scheduled departure if parcels would stay behind.
     *
     * @param vehicleParcels room of one, {@code >= 1}
     * @param perDay vehicles on call each day, {@code >= 0}
     * @param hired more of them on single days
     */
    public record ExtraVehicles(long vehicleParcels, int perDay, List<Hired> hired) {
        public static final ExtraVehicles NONE = new ExtraVehicles(1, 0);

        public ExtraVehicles {
            hired = List.copyOf(hired);
        }

        /** The same fleet every day. */
        public ExtraVehicles(long vehicleParcels, int perDay) {
            this(vehicleParcels, perDay, List.of());
        }

        /** Whether some vehicles are on call on some day. */
        public boolean isOffered() {
            return perDay > 0 || !hired.isEmpty();
        }

        /** Vehicles on call on a day. */
        public int on(LocalDate day) {
            return perDay
                    + hired.stream()
                            .filter(more -> more.day().equals(day))
                            .mapToInt(Hired::vehicles)
                            .sum();
        }
    }

    /**
     * Vehicles hired for one day.
     *
     * @param vehicles {@code >= 1}
     */
    public record Hired(LocalDate day, int vehicles) {}

    /** As lanes are called in files: {@code from > to}, ids of hubs. */
    public String name() {
        return from + " > " + to;
    }

    /** The same lane with another rest of the day's fleet. */
    public Lane withExtra(ExtraVehicles changed) {
        return new Lane(from, to, mode, distanceKm, transitHours, cv, timetable, parcelsPerDeparture, changed, surges);
    }
}
