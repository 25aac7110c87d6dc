package cuofeng.scenarios.model;

import java.util.List;

/**
 * A last-mile end point (末端网点) with its couriers; one outlet may stand for all urban or all rural ones of a region.
 *
 * @param id unique among hubs and outlets
 * @param region id of the region it delivers in
 * @param hub id of the hub that feeds it
 * @param couriers at work each day, {@code >= 1}
 * @param parcelsPerCourierHour {@code > 0}
 * @param dailyHours paid regular hours of one courier a day, (0, 8] (Labour Law, art. 36)
 * @param window when deliveries are made; the couriers' hours are spread evenly over it
 * @param storageLimitParcels parcels the outlet can hold; above it the outlet is flooded and vehicles queue at its gate
 * @param surges dated changes of the number of couriers
 */
public record Outlet(
        String id,
        Text name,
        String region,
        Area area,
        String hub,
        int couriers,
        double parcelsPerCourierHour,
        double dailyHours,
        WorkWindow window,
        long storageLimitParcels,
        Feeder feeder,
        LastMile lastMile,
        List<Surge> surges) {
    public Outlet {
        surges = List.copyOf(surges);
    }

    /** An outlet of {@link LastMile#PLAIN plain} work. */
    public Outlet(
            String id,
            Text name,
            String region,
            Area area,
            String hub,
            int couriers,
            double parcelsPerCourierHour,
            double dailyHours,
            WorkWindow window,
            long storageLimitParcels,
            Feeder feeder,
            List<Surge> surges) {
        this(
                id,
                name,
                region,
                area,
                hub,
                couriers,
                parcelsPerCourierHour,
                dailyHours,
                window,
                storageLimitParcels,
                feeder,
                LastMile.PLAIN,
                surges);
    }

    /** Delivery rate inside the work window of a delivery day without surge, door to door, parcels per hour. */
    public double parcelsPerHour() {
        return couriers * parcelsPerCourierHour * dailyHours / window.hours();
    }

    /** Delivery rate of all couriers at work at once, as in overtime, without surge, parcels per hour. */
    public double overtimeParcelsPerHour() {
        return couriers * parcelsPerCourierHour;
    }
}
