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
 * @param classes at least one
 * @param hubs gateways included
 * @param levers what may be bought besides
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
        List<ParcelClass> classes,
        List<Hub> hubs,
        List<Outlet> outlets,
        List<Lane> lanes,
        List<Route> routes,
        List<Shipper> shippers,
        Demand demand,
        List<Disruption> disruptions,
        List<Restriction> restrictions,
        InitialState initial,
        Weights weights,
        Costs costs,
        Targets targets,
        List<PublishedVolume> published,
        Levers levers) {
    public Scenario {
        regions = List.copyOf(regions);
        classes = List.copyOf(classes);
        hubs = List.copyOf(hubs);
        outlets = List.copyOf(outlets);
        lanes = List.copyOf(lanes);
        routes = List.copyOf(routes);
        shippers = List.copyOf(shippers);
        disruptions = List.copyOf(disruptions);
        restrictions = List.copyOf(restrictions);
        published = List.copyOf(published);
    }

    /** A scenario of the default costs and targets, without levers. */
    public Scenario(
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
            List<ParcelClass> classes,
            List<Hub> hubs,
            List<Outlet> outlets,
            List<Lane> lanes,
            List<Route> routes,
            List<Shipper> shippers,
            Demand demand,
            List<Disruption> disruptions,
            List<Restriction> restrictions,
            InitialState initial,
            Weights weights,
            List<PublishedVolume> published) {
        this(
                id,
                title,
                notes,
                season,
                seed,
                replications,
                lotSize,
                scoreCalculations,
                forecast,
                regions,
                classes,
                hubs,
                outlets,
                lanes,
                routes,
                shippers,
                demand,
                disruptions,
                restrictions,
                initial,
                weights,
                Costs.DEFAULT,
                Targets.DEFAULT,
                published,
                Levers.NONE);
    }

    /** A scenario of one class of parcels on their quickest ways, undisturbed, from an empty network, with the default costs and targets. */
    public Scenario(
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
        this(
                id,
                title,
                notes,
                season,
                seed,
                replications,
                lotSize,
                scoreCalculations,
                forecast,
                regions,
                List.of(ParcelClass.STANDARD),
                hubs,
                outlets,
                lanes,
                List.of(),
                shippers,
                demand,
                List.of(),
                List.of(),
                InitialState.EMPTY,
                weights,
                published);
    }

    /** The same scenario with another lot size. */
    public Scenario withLotSize(int parcels) {
        return new Scenario(
                id,
                title,
                notes,
                season,
                seed,
                replications,
                parcels,
                scoreCalculations,
                forecast,
                regions,
                classes,
                hubs,
                outlets,
                lanes,
                routes,
                shippers,
                demand,
                disruptions,
                restrictions,
                initial,
                weights,
                costs,
                targets,
                published,
                levers);
    }

    /** The same scenario with other nodes, lanes, routes and shippers. */
    public Scenario withNetwork(
            List<Hub> changedHubs,
            List<Outlet> changedOutlets,
            List<Lane> changedLanes,
            List<Route> changedRoutes,
            List<Shipper> changedShippers) {
        return new Scenario(
                id,
                title,
                notes,
                season,
                seed,
                replications,
                lotSize,
                scoreCalculations,
                forecast,
                regions,
                classes,
                changedHubs,
                changedOutlets,
                changedLanes,
                changedRoutes,
                changedShippers,
                demand,
                disruptions,
                restrictions,
                initial,
                weights,
                costs,
                targets,
                published,
                levers);
    }

    /** The same scenario with other targets. */
    public Scenario withTargets(Targets changed) {
        return new Scenario(
                id,
                title,
                notes,
                season,
                seed,
                replications,
                lotSize,
                scoreCalculations,
                forecast,
                regions,
                classes,
                hubs,
                outlets,
                lanes,
                routes,
                shippers,
                demand,
                disruptions,
                restrictions,
                initial,
                weights,
                costs,
                changed,
                published,
                levers);
    }
}
