package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;

/**
 * Room of lanes as a flow: what a day's departures and extra vehicles can take, spread evenly over its slots. When in a
 * slot a vehicle leaves does not matter to it. Disruptions are left out. Immutable.
 */
public final class LaneRoom {

    private static final double MINUTES_PER_HOUR = 60;

    private final Scenario scenario;
    private final TimeAxis axis;

    public LaneRoom(Scenario scenario) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
    }

    /**
     * Parcels that leave in each slot of a day at most, vehicles hired for the day included.
     *
     * @param lane position in the scenario
     * @param day simulated day; days after the season go on like its last one
     */
    public double parcelsPerSlot(int lane, int day) {
        Lane link = scenario.lanes().get(lane);
        return parcelsPerSlot(link, day, link.extra().on(axis.date(simulated(day))));
    }

    /** The same without what is hired for single days. */
    double lastingParcelsPerSlot(int lane, int day) {
        Lane link = scenario.lanes().get(lane);
        return parcelsPerSlot(link, day, link.extra().perDay());
    }

    private double parcelsPerSlot(Lane lane, int day, int extraVehicles) {
        int on = simulated(day);
        double surge = lane.surges().stream()
                .filter(dated -> axis.dayOf(dated.from()) <= on && on < axis.dayOf(dated.to()))
                .mapToDouble(Surge::factor)
                .reduce(1, (a, b) -> a * b);
        double departures =
                axis.slotHours() * MINUTES_PER_HOUR / lane.timetable().headwayMinutes();
        double extra = extraVehicles * (double) lane.extra().vehicleParcels() / axis.slotsPerDay();
        return departures * lane.parcelsPerDeparture() * surge + extra;
    }

    private int simulated(int day) {
        return Math.min(day, axis.dayCount() - 1);
    }
}
