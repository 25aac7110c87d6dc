package cuofeng.scenarios.model;

import java.util.List;

/**
 * Everything that goes into a plan; immutable, and checked by {@code cuofeng.scenarios.check} before anyone else sees
 * it.
 *
 * @param id short name, also of its folder
 * @param notes what it shows, where its numbers come from, what was calibrated to what
 * @param seed of all randomness, unless the user gives another
 * @param replications independent runs, unless the user gives another count
 * @param lotSize most parcels that move through the simulation together, {@code >= 1}; 1 is parcel-level
 * @param scoreCalculations effort of the optimizer: score calculations before it stops
 */
public record Scenario(
        String id,
        Text title,
        Text notes,
        Season season,
        long seed,
        int replications,
        int lotSize,
        long scoreCalculations,
        Forecast forecast,
        List<Region> regions,
        List<Hub> hubs,
        List<Outlet> outlets,
        List<Lane> lanes,
        List<Shipper> shippers,
        Demand demand,
        Weights weights,
        List<PublishedVolume> published) {
    public Scenario {
        regions = List.copyOf(regions);
        hubs = List.copyOf(hubs);
        outlets = List.copyOf(outlets);
        lanes = List.copyOf(lanes);
        shippers = List.copyOf(shippers);
        published = List.copyOf(published);
    }
}
