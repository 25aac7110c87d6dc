package cuofeng.simulator.outcome;

import java.util.Arrays;

/**
 * Parcels that left over each lane on each day of the season, by the day of departure; immutable, equal by value. Lanes
 * have their positions in the scenario. Kept as one array, for a nation has thousands of lanes and a run many outcomes.
 */
public final class LaneFlows {

    /** Of a network without lanes. */
    public static final LaneFlows NONE = new LaneFlows(0, new int[0]);

    private final int days;
    private final int[] parcels;

    private LaneFlows(int days, int[] parcels) {
        this.days = days;
        this.parcels = parcels;
    }

    /**
     * From counts of each lane.
     *
     * @param parcelsPerDay {@code [lane][day]}, days of the simulation
     * @param firstDay days before it, the warm-up, are left out
     * @throws ArithmeticException if more than 2^31 - 1 parcels leave over a lane in a day
     */
    public static LaneFlows of(long[][] parcelsPerDay, int firstDay) {
        if (parcelsPerDay.length == 0) {
            return NONE;
        }
        int days = parcelsPerDay[0].length - firstDay;
        int[] parcels = new int[parcelsPerDay.length * days];
        for (int lane = 0; lane < parcelsPerDay.length; lane++) {
            for (int day = 0; day < days; day++) {
                parcels[lane * days + day] = Math.toIntExact(parcelsPerDay[lane][firstDay + day]);
            }
        }
        return new LaneFlows(days, parcels);
    }

    public int laneCount() {
        return days == 0 ? 0 : parcels.length / days;
    }

    /** Parcels that left over a lane on a day of the season, from 0. */
    public int parcels(int lane, int day) {
        return parcels[lane * days + day];
    }

    /** {@code [lane][day]}, from which {@link #of} makes the same again. */
    public long[][] toArray() {
        long[][] perDay = new long[laneCount()][days];
        for (int lane = 0; lane < perDay.length; lane++) {
            for (int day = 0; day < days; day++) {
                perDay[lane][day] = parcels(lane, day);
            }
        }
        return perDay;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LaneFlows that && days == that.days && Arrays.equals(parcels, that.parcels);
    }

    @Override
    public int hashCode() {
        return 31 * days + Arrays.hashCode(parcels);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(toArray());
    }
}
