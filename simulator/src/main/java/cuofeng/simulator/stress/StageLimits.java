package cuofeng.simulator.stress;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.outcome.StressOutcome.StageLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each stage of a hub can take over a long time, by arithmetic: its mean capacity of a day, less what breakdowns
 * take, over the part of the hub's parcels that it works on. The smallest is the hub's stability limit: with more, the
 * queue before that stage grows without end, with less, none does (utilisation of 1; Loynes 1962; for networks without
 * feedback the saturation rule of Baccelli and Foss 1995). Storage, congestion and the hours of shifts may make the hub
 * break earlier, never later.
 */
final class StageLimits {

    private static final int MINUTES_PER_DAY = 24 * 60;

    private StageLimits() {}

    /**
     * Limits in the order of the stages, {@code vehicle} last; stages that no parcel passes are left out.
     *
     * @param stressed scenario whose days are all alike
     * @param hub position in it
     */
    static List<StageLimit> of(Scenario stressed, int hub, HubTraffic traffic) {
        Hub here = stressed.hubs().get(hub);
        TimeAxis axis = stressed.season().timeAxis();
        PlannedCapacity planned = new PlannedCapacity(stressed, 0);
        List<StageLimit> limits = new ArrayList<>();
        for (Stage stage : here.stages()) {
            double visits = traffic.visits(stage.kind());
            if (visits > 0) {
                // Servers are whole people: what counts is the rounded number that comes to work.
                double perUnit = stage instanceof Stage.Crew crew ? 3600 / crew.secondsPerParcel() : 1;
                double mean = planned.unitsOf(here, stage).parcelsBetween(0, axis.endMillis())
                        / (axis.dayCount() * 24.0)
                        * perUnit
                        * stage.breakdowns().availability();
                limits.add(new StageLimit(stage.kind().id(), visits, mean));
            }
        }
        vehicles(stressed, traffic).ifPresent(limits::add);
        return limits;
    }

    /** The scarcest lane. */
    private static Optional<StageLimit> vehicles(Scenario stressed, HubTraffic traffic) {
        StageLimit scarcest = null;
        for (int lane : traffic.lanes()) {
            StageLimit limit = new StageLimit(
                    StageOutcome.VEHICLE,
                    traffic.laneVisits(lane),
                    roomPerHour(stressed.lanes().get(lane)));
            if (scarcest == null || limit.loadParcelsPerHour() < scarcest.loadParcelsPerHour()) {
                scarcest = limit;
            }
        }
        return Optional.ofNullable(scarcest);
    }

    /** @param lane with the same room every day */
    private static double roomPerHour(Lane lane) {
        double departuresPerHour = 60.0 / lane.timetable().headwayMinutes();
        double extra = lane.extra().perDay() * (double) lane.extra().vehicleParcels() / 24;
        double surge = lane.surges().stream().mapToDouble(each -> each.factor()).reduce(1, (a, b) -> a * b);
        // No more vehicles are called than there are departures to leave with.
        double used = lane.timetable().headwayMinutes() <= MINUTES_PER_DAY ? extra : 0;
        return lane.parcelsPerDeparture() * surge * departuresPerHour + used;
    }
}
