package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What is ordered when and where.
 *
 * @param daily orders outside waves, one entry for each simulated day (warm-up included), in order of date
 * @param hourlyProfile 24 shares of a day's orders, adding up to 1
 * @param waves bursts on top
 * @param destinations share of orders by destination region and area
 * @param gravityExponent how fast demand falls with distance: a shipper's orders to a region are proportional to the
 *     region's share times (1 + km/100)^-exponent; 0 means that distance does not matter
 */
public record Demand(
        List<DayVolume> daily,
        List<Double> hourlyProfile,
        List<Wave> waves,
        List<Destination> destinations,
        double gravityExponent) {
    public Demand {
        daily = List.copyOf(daily);
        hourlyProfile = List.copyOf(hourlyProfile);
        waves = List.copyOf(waves);
        destinations = List.copyOf(destinations);
    }

    /** Expected orders of one day, parcels. */
    public record DayVolume(LocalDate date, double parcels) {}

    /**
     * A destination region.
     *
     * @param share of all orders, (0, 1]; the shares of all destinations add up to 1
     * @param ruralShare of the region's parcels, [0, 1]
     */
    public record Destination(String region, double share, double ruralShare) {}
}
