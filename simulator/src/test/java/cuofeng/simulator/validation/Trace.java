package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lots that arrive at one hub at given instants: the initial state has them on their way there. Each goes to a region of
 * its own, whose figures are those of that lot alone, so its times can be told to the millisecond. Nothing is drawn.
 */
final class Trace {

    private static final long MILLIS_PER_HOUR = 3_600_000;
    /** From the hub to the door: the feeder and a millisecond for delivery. */
    private static final long AFTER_HUB_MILLIS = 10 * MILLIS_PER_HOUR + 1;

    private final List<Long> arrivalMillis = new ArrayList<>();
    private final List<Integer> parcels = new ArrayList<>();
    private final int lotSize;
    private final int days;
    private String hub = "";

    private Trace(int lotSize, int days) {
        this.lotSize = lotSize;
        this.days = days;
    }

    /** @param lotSize parcels that move together at most */
    static Trace of(int lotSize, int days) {
        return new Trace(lotSize, days);
    }

    /** The hub's stages, and more of its keys with a comma after each. */
    Trace through(String stages, String more) {
        this.hub = "  - {id: hub, name: Hub, region: here, storage_limit_parcels: 1000000, %sstages: {%s}}"
                .formatted(more, stages);
        return this;
    }

    Trace throughSorting(String stage) {
        return through("screening: {parcels_per_hour: 1}, sorting: " + stage, "");
    }

    Trace arrives(double hours, int ofParcels) {
        arrivalMillis.add(StrictMath.round(hours * MILLIS_PER_HOUR));
        parcels.add(ofParcels);
        return this;
    }

    Outcome run() {
        StringBuilder regions = new StringBuilder(
                "regions:\n  - {id: here, name: Here, zone: east, latitude: 30," + " longitude: 120}\n");
        StringBuilder outlets = new StringBuilder("outlets:\n");
        StringBuilder destinations = new StringBuilder("  destinations:\n");
        StringBuilder transit = new StringBuilder("initial:\n  in_transit:\n");
        for (int lot = 0; lot < parcels.size(); lot++) {
            regions.append("  - {id: r%d, name: R, zone: east, latitude: 30, longitude: 120}\n".formatted(lot));
            outlets.append(outlet("o" + lot, "r" + lot));
            destinations.append(
                    "    - {region: r%d, share: %s, rural_share: 0}\n".formatted(lot, 1.0 / parcels.size()));
            transit.append(String.format(
                    Locale.ROOT,
                    "    - {node: hub, outlet: o%d, parcels: %d, age_hours: 0, arrives_in_hours: %.9f}%n",
                    lot,
                    parcels.get(lot),
                    arrivalMillis.get(lot) / (double) MILLIS_PER_HOUR));
        }
        TheoryScenario scenario = TheoryScenario.over(0, days, 1)
                .with("lot_size: " + lotSize)
                .with(regions.toString())
                .with("hubs:\n" + hub)
                .with(outlets.toString())
                .with(transit.toString())
                .ordersPerDay(0)
                .with("demand:\n  daily_parcels: 0\n  hourly_profile: hours.csv\n" + destinations);
        return new Replications(scenario.read(), 1).outcome(0);
    }

    private static String outlet(String id, String region) {
        return ("  - {id: %s, name: Door, region: %s, area: urban, hub: hub, couriers: 100000,"
                        + " parcels_per_courier_hour: 10000, daily_hours: 8, storage_limit_parcels: 1000000,"
                        + " feeder: {transit_hours: 10}}\n")
                .formatted(id, region);
    }

    /** When each lot left the hub, in order of the trace. */
    long[] departureMillis() {
        Outcome outcome = run();
        long[] departures = new long[parcels.size()];
        for (int lot = 0; lot < departures.length; lot++) {
            double hours = outcome.orderToDoorByRegion().get("r" + lot).meanHours();
            departures[lot] = StrictMath.round(hours * MILLIS_PER_HOUR) - AFTER_HUB_MILLIS;
        }
        return departures;
    }
}
