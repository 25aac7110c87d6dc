package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The simulated period.
 *
 * @param start first day that is reported
 * @param days reported days, {@code >= 1}
 * @param warmupDays days simulated before {@code start} to fill the network; figures leave them out
 * @param zone of all local times; its clock must not change within the simulated period
 * @param slotHours length of a decision slot and of a step in the reported series; divides 24
 * @param steadyState whether its days are meant to be alike once the warm-up is over, so that the warm-up can be judged by
 *     what is simulated
 */
public record Season(
        Text name, LocalDate start, int days, int warmupDays, ZoneId zone, int slotHours, boolean steadyState) {

    /** A season whose days differ, as those of a peak do. */
    public Season(Text name, LocalDate start, int days, int warmupDays, ZoneId zone, int slotHours) {
        this(name, start, days, warmupDays, zone, slotHours, false);
    }

    public TimeAxis timeAxis() {
        return new TimeAxis(this);
    }
}
