package cuofeng.simulator.network;

import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import java.util.List;

/** Room of a lane's departures over time, and how much longer they take. Immutable. */
final class LaneRoom {

    /** Every departure has the same room and takes its usual time: so on most lanes, and no array need be fetched. */
    private final boolean isSteady;

    private final long usualParcels;
    private final long[] parcelsOfDay;
    private final int[] extraVehiclesOfDay;
    private final long[] startMillis;
    private final long[] endMillis;
    private final double[] capacityFactor;
    private final double[] transitFactor;

    LaneRoom(Lane lane, Scenario scenario) {
        TimeAxis axis = scenario.season().timeAxis();
        this.parcelsOfDay = new long[axis.dayCount()];
        for (int day = 0; day < parcelsOfDay.length; day++) {
            double factor = 1;
            for (Surge surge : lane.surges()) {
                if (axis.dayOf(surge.from()) <= day && day < axis.dayOf(surge.to())) {
                    factor *= surge.factor();
                }
            }
            parcelsOfDay[day] =
                    factor == 1 ? lane.parcelsPerDeparture() : StrictMath.round(lane.parcelsPerDeparture() * factor);
        }
        this.extraVehiclesOfDay = new int[axis.dayCount()];
        for (int day = 0; day < extraVehiclesOfDay.length; day++) {
            extraVehiclesOfDay[day] = lane.extra().on(axis.date(day));
        }
        List<Disruption.OfLane> disruptions = scenario.disruptions().stream()
                .filter(Disruption.OfLane.class::isInstance)
                .map(Disruption.OfLane.class::cast)
                .filter(d -> d.fromHub().equals(lane.from()) && d.toHub().equals(lane.to()))
                .toList();
        this.startMillis =
                disruptions.stream().mapToLong(d -> axis.millis(d.from())).toArray();
        this.endMillis =
                disruptions.stream().mapToLong(d -> axis.millis(d.to())).toArray();
        this.capacityFactor = disruptions.stream()
                .mapToDouble(Disruption.OfLane::capacityFactor)
                .toArray();
        this.transitFactor = disruptions.stream()
                .mapToDouble(Disruption.OfLane::transitFactor)
                .toArray();
        this.usualParcels = lane.parcelsPerDeparture();
        this.isSteady = lane.surges().isEmpty() && disruptions.isEmpty();
    }

    /** Room of a departure, parcels. */
    long parcels(long now) {
        if (isSteady) {
            return usualParcels;
        }
        long parcels = parcelsOfDay[(int) (now / TimeAxis.MILLIS_PER_DAY)];
        double factor = factor(capacityFactor, now);
        return factor == 1 ? parcels : StrictMath.round(parcels * factor);
    }

    /**
     * Extra vehicles on call on a day.
     *
     * @param day simulated day
     */
    int extraVehicles(int day) {
        return extraVehiclesOfDay[day];
    }

    /** Whether vehicles may leave at all. */
    boolean isOpen(long now) {
        return isSteady || factor(capacityFactor, now) > 0;
    }

    /** Transit time of a departure over its usual one, {@code >= 1}. */
    double transitFactor(long now) {
        return isSteady ? 1 : factor(transitFactor, now);
    }

    private double factor(double[] factors, long now) {
        double factor = 1;
        for (int i = 0; i < factors.length; i++) {
            if (startMillis[i] <= now && now < endMillis[i]) {
                factor *= factors[i];
            }
        }
        return factor;
    }
}
