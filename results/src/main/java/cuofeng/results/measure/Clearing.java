package cuofeng.results.measure;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import cuofeng.simulator.outcome.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When the backlog of the waves is worked off. Means over 24 h are compared, not instants, because a backlog rises and
 * falls with the hours of work every day. A dip below the limit is no clearing: where shippers hold a wave, the backlog is
 * still normal when the wave ends, and its rise is to come.
 *
 * @param hours from the end of the last wave until the backlog stays normal; to the season's end if it did not clear
 * @param endShare mean over the season's last 24 h, as a share of normal; empty if normal is 0
 */
record Clearing(String scope, double hours, boolean cleared, OptionalDouble endShare) {

    private static final double NORMAL_TOLERANCE = 1.1;

    /** Empty without a wave, or if a full day before the first wave was not simulated. */
    static Optional<Clearing> of(String scope, Scenario scenario, Series backlogAtSlotEnd) {
        List<Wave> waves = scenario.demand().waves();
        if (waves.isEmpty()) {
            return Optional.empty();
        }
        TimeAxis axis = scenario.season().timeAxis();
        long firstStart = waves.stream()
                .map(Wave::start)
                .min(Comparator.naturalOrder())
                .map(axis::millis)
                .orElseThrow();
        long lastEnd = waves.stream()
                .mapToLong(wave -> axis.millis(wave.start()) + wave.hours() * TimeAxis.MILLIS_PER_HOUR)
                .max()
                .orElseThrow();
        int perDay = axis.slotsPerDay();
        int slotsBefore = axis.slotOf(firstStart);
        if (slotsBefore < perDay || lastEnd >= axis.endMillis()) {
            return Optional.empty();
        }
        double normal = sumOfDayBefore(backlogAtSlotEnd, slotsBefore, perDay);
        int firstWhole = axis.slotOf(lastEnd + axis.slotMillis() - 1);
        double limit = NORMAL_TOLERANCE * normal;
        double atEnd = sumOfDayBefore(backlogAtSlotEnd, axis.slotCount(), perDay);
        OptionalDouble endShare = normal == 0 ? OptionalDouble.empty() : OptionalDouble.of(atEnd / normal);
        if (atEnd > limit) {
            return Optional.of(new Clearing(scope, hours(axis.endMillis() - lastEnd), false, endShare));
        }
        int clear = axis.slotCount();
        while (clear > firstWhole && sumOfDayBefore(backlogAtSlotEnd, clear - 1, perDay) <= limit) {
            clear--;
        }
        return Optional.of(new Clearing(scope, hours(axis.slotStartMillis(clear) - lastEnd), true, endShare));
    }

    private static double hours(long millis) {
        return millis / (double) TimeAxis.MILLIS_PER_HOUR;
    }

    /** Sum over the day's slots that end at or before the start of slot {@code end}. */
    private static double sumOfDayBefore(Series series, int end, int perDay) {
        double sum = 0;
        for (int slot = end - perDay; slot < end; slot++) {
            sum += series.at(slot);
        }
        return sum;
    }
}
