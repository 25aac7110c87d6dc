package cuofeng.scenarios.yaml;

import cuofeng.scenarios.demand.HubFlows;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The rule that adds a lane for every ordered pair of hubs that the table does not name: its length from the
 * great-circle distance of the hubs' regions, its transit time from the length, its room fixed or from the demand.
 *
 * @param roadFactor road km per great-circle km, {@code >= 1}
 * @param handlingHours added to the driving time
 */
record LanesByDistance(
        String mode,
        double roadFactor,
        double kilometresPerHour,
        double handlingHours,
        double cv,
        int headwayMinutes,
        Room room,
        Lane.ExtraVehicles extra,
        Optional<Air> air) {

    private static final String AIR_MODE = "air";
    private static final Range SPEED = Range.aboveUpTo(0, 1_200);
    private static final Range HANDLING = Range.of(0, 168);

    /**
     * Room of all vehicles that leave together, parcels.
     *
     * @param parcels of one vehicle, or of each departure if there is no factor
     * @param factor room per mean expected parcel; empty if each departure has {@code parcels}
     */
    record Room(long parcels, OptionalDouble factor) {

        /** Whole vehicles, at least one, for the parcels that come together in one headway on average. */
        long parcelsPerDeparture(double parcelsPerHeadway) {
            if (factor.isEmpty()) {
                return parcels;
            }
            double vehicles = StrictMath.ceil(factor.getAsDouble() * parcelsPerHeadway / parcels);
            return parcels * Math.max(1, (long) vehicles);
        }
    }

    /**
     * What goes by air.
     *
     * @param overKm great-circle distance above which a lane does
     */
    record Air(double overKm, double kilometresPerHour, double handlingHours) {}

    /** The rule in {@code lanes.by_distance}, if it is there. */
    static Optional<LanesByDistance> of(Fields lanes) {
        if (!lanes.has("by_distance")) {
            return Optional.empty();
        }
        Fields in = lanes.group("by_distance");
        return Optional.of(new LanesByDistance(
                in.id("mode"),
                in.number("road_factor", Range.of(1, 10)),
                in.number("kilometres_per_hour", SPEED),
                in.number("handling_hours", HANDLING),
                in.number("cv", Range.of(0, 10)),
                LaneBinder.minutesOfHours(in),
                room(in),
                extraVehicles(in),
                in.has("air") ? Optional.of(air(in.group("air"))) : Optional.empty()));
    }

    private static Room room(Fields in) {
        boolean fixed = in.has("parcels_per_departure");
        boolean byDemand = in.has("vehicle_parcels") && in.has("room_factor");
        boolean someByDemand =
                in.has("room_factor") || (in.has("vehicle_parcels") && !in.has("extra_vehicles_per_day"));
        if (fixed == byDemand || (fixed && someByDemand)) {
            in.refuse(("%s must say how much room a departure has; allowed is either parcels_per_departure or both"
                            + " vehicle_parcels and room_factor; keep one of the two")
                    .formatted(in.path()));
        }
        if (fixed) {
            return new Room(in.parcels("parcels_per_departure"), OptionalDouble.empty());
        }
        return new Room(
                in.has("vehicle_parcels") ? in.parcels("vehicle_parcels") : 1,
                in.optionalNumber("room_factor", Range.aboveUpTo(0, 1000)));
    }

    private static Lane.ExtraVehicles extraVehicles(Fields in) {
        if (!in.has("extra_vehicles_per_day")) {
            return Lane.ExtraVehicles.NONE;
        }
        if (!in.has("vehicle_parcels")) {
            in.refuse(
                    "extra_vehicles_per_day",
                    "%s needs the room of a vehicle; write vehicle_parcels such as 1000 beside it"
                            .formatted(in.pathOf("extra_vehicles_per_day")));
            return Lane.ExtraVehicles.NONE;
        }
        return new Lane.ExtraVehicles(
                in.parcels("vehicle_parcels"), in.smallWhole("extra_vehicles_per_day", 0, LaneBinder.MOST_VEHICLES));
    }

    private static Air air(Fields in) {
        return new Air(
                in.number("over_km", Range.of(0, 20_000)),
                in.number("kilometres_per_hour", SPEED),
                in.number("handling_hours", HANDLING));
    }

    /** The scenario with all lanes: those of its table first, then the missing pairs in the order of the hubs. */
    Scenario addTo(Scenario scenario) {
        Map<String, Region> regions = new HashMap<>();
        scenario.regions().forEach(region -> regions.put(region.id(), region));
        Map<String, Region> regionOfHub = new HashMap<>();
        scenario.hubs().forEach(hub -> regionOfHub.put(hub.id(), regions.get(hub.region())));

        List<Lane> lanes = new ArrayList<>();
        Set<List<String>> joined = new HashSet<>();
        for (Lane lane : scenario.lanes()) {
            double greatCircleKm = regionOfHub.get(lane.from()).distanceKm(regionOfHub.get(lane.to()));
            lanes.add(Double.isNaN(lane.distanceKm()) ? withDistance(lane, greatCircleKm * roadFactor) : lane);
            joined.add(List.of(lane.from(), lane.to()));
        }
        HubFlows flows = HubFlows.of(scenario);
        List<Hub> hubs = scenario.hubs();
        for (int from = 0; from < hubs.size(); from++) {
            for (int to = 0; to < hubs.size(); to++) {
                String fromId = hubs.get(from).id();
                String toId = hubs.get(to).id();
                if (from != to && !joined.contains(List.of(fromId, toId))) {
                    double greatCircleKm = regionOfHub.get(fromId).distanceKm(regionOfHub.get(toId));
                    double parcelsPerHeadway = flows.parcelsPerHour(from, to) * headwayMinutes / 60.0;
                    lanes.add(lane(
                            fromId,
                            toId,
                            greatCircleKm,
                            firstMinute(from, to, hubs.size()),
                            room.parcelsPerDeparture(parcelsPerHeadway)));
                }
            }
        }
        return withLanes(scenario, lanes);
    }

    private Lane lane(String from, String to, double greatCircleKm, int firstMinute, long parcelsPerDeparture) {
        Optional<Air> flight = air.filter(a -> greatCircleKm > a.overKm());
        double km = flight.isPresent() ? greatCircleKm : greatCircleKm * roadFactor;
        double hours = flight.map(a -> km / a.kilometresPerHour() + a.handlingHours())
                .orElse(km / kilometresPerHour + handlingHours);
        return new Lane(
                from,
                to,
                flight.isPresent() ? AIR_MODE : mode,
                km,
                // Two hubs in one region without handling time: a minute, for a transit time is above 0.
                Math.max(hours, 1.0 / 60),
                cv,
                new Lane.Timetable(headwayMinutes, firstMinute),
                parcelsPerDeparture,
                extra,
                List.of());
    }

    /** Spreads the first departures evenly over the headway, seen from each hub and towards each hub. */
    private int firstMinute(int from, int to, int hubCount) {
        return (int) ((long) headwayMinutes * ((from + to) % hubCount) / hubCount);
    }

    private static Lane withDistance(Lane lane, double km) {
        return new Lane(
                lane.from(),
                lane.to(),
                lane.mode(),
                km,
                lane.transitHours(),
                lane.cv(),
                lane.timetable(),
                lane.parcelsPerDeparture(),
                lane.extra(),
                lane.surges());
    }

    private static Scenario withLanes(Scenario scenario, List<Lane> lanes) {
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.notes(),
                scenario.season(),
                scenario.seed(),
                scenario.replications(),
                scenario.lotSize(),
                scenario.scoreCalculations(),
                scenario.forecast(),
                scenario.regions(),
                scenario.classes(),
                scenario.hubs(),
                scenario.outlets(),
                lanes,
                scenario.routes(),
                scenario.shippers(),
                scenario.demand(),
                scenario.disruptions(),
                scenario.restrictions(),
                scenario.initial(),
                scenario.weights(),
                scenario.costs(),
                scenario.targets(),
                scenario.published(),
                scenario.levers());
    }
}
