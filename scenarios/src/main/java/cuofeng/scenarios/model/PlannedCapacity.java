package cuofeng.scenarios.model;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The capacity of stages and outlets that is known before the season: shifts × surges × delivery days × disruptions.
 * Breakdowns, congestion and overtime come on top while a season is simulated.
 */
public final class PlannedCapacity {

    private final Scenario scenario;
    private final TimeAxis axis;
    private final int daysAfterSeason;

    /**
     * @param daysAfterSeason days for which the pattern of the season's last day goes on, {@code >= 0}
     */
    public PlannedCapacity(Scenario scenario, int daysAfterSeason) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
        this.daysAfterSeason = daysAfterSeason;
    }

    /** Parcels per hour of a line; servers of a crew. */
    public RateCurve unitsOf(Hub hub, Stage stage) {
        double units = stage instanceof Stage.Crew crew ? crew.servers() : stage.parcelsPerHour();
        return curve(hub, stage, units);
    }

    /** Parcels per hour of a stage of any kind. */
    public RateCurve parcelsPerHourOf(Hub hub, Stage stage) {
        return curve(hub, stage, stage.parcelsPerHour());
    }

    private RateCurve curve(Hub hub, Stage stage, double units) {
        List<Surge> surges = new ArrayList<>(hub.surges());
        surges.addAll(stage.surges());
        return RateCurve.of(units, stage.shifts(), surges, axis, daysAfterSeason)
                .during(disruptionsOf(hub.id()));
    }

    /** Parcels per hour that an outlet's couriers deliver to doors in their regular hours. */
    public RateCurve parcelsPerHourOf(Outlet outlet) {
        List<RateCurve.Period> periods =
                new ArrayList<>(daysOff(outlet.lastMile().deliveryDays()));
        periods.addAll(disruptionsOf(outlet.id()));
        periods.sort(Comparator.comparingLong(RateCurve.Period::startMillis));
        return RateCurve.of(outlet.parcelsPerHour(), Shifts.of(outlet.window()), outlet.surges(), axis, daysAfterSeason)
                .during(periods);
    }

    /** Parcels per hour of all an outlet's couriers at once on any day, as in overtime; 0 on days off. */
    public RateCurve overtimeParcelsPerHourOf(Outlet outlet) {
        List<RateCurve.Period> periods =
                new ArrayList<>(daysOff(outlet.lastMile().deliveryDays()));
        periods.addAll(disruptionsOf(outlet.id()));
        periods.sort(Comparator.comparingLong(RateCurve.Period::startMillis));
        return RateCurve.of(outlet.overtimeParcelsPerHour(), Shifts.ALL_DAY, outlet.surges(), axis, daysAfterSeason)
                .during(periods);
    }

    private List<RateCurve.Period> daysOff(Set<DayOfWeek> deliveryDays) {
        if (deliveryDays.containsAll(EnumSet.allOf(DayOfWeek.class))) {
            return List.of();
        }
        List<RateCurve.Period> periods = new ArrayList<>();
        for (int day = 0; day < axis.dayCount() + daysAfterSeason; day++) {
            if (!deliveryDays.contains(axis.date(day).getDayOfWeek())) {
                long midnight = day * TimeAxis.MILLIS_PER_DAY;
                periods.add(new RateCurve.Period(midnight, midnight + TimeAxis.MILLIS_PER_DAY, 0));
            }
        }
        return periods;
    }

    private List<RateCurve.Period> disruptionsOf(String node) {
        List<RateCurve.Period> periods = new ArrayList<>();
        for (Disruption disruption : scenario.disruptions()) {
            if (disruption instanceof Disruption.OfNode ofNode && ofNode.node().equals(node)) {
                periods.add(new RateCurve.Period(
                        axis.millis(ofNode.from()), axis.millis(ofNode.to()), ofNode.capacityFactor()));
            }
        }
        periods.sort(Comparator.comparingLong(RateCurve.Period::startMillis));
        return periods;
    }
}
