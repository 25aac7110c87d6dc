package cuofeng.simulator.stress;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.yaml.Folders;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.random.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A hub with random stages, crews, shifts and classes, and what it can take by a calculation of its own: stage by stage,
 * capacity of the day over the share of the parcels that pass it.
 */
final class GeneratedHub {

    private final long seed;
    private final List<String> stages = new ArrayList<>();
    private int draws;
    private String scarcest = "";
    private double limit = Double.POSITIVE_INFINITY;
    private double scarcestShare = 1;
    private double second = Double.POSITIVE_INFINITY;
    private final double irregularShare;
    private final double flaggedShare;
    /** Hours of the day at full rate, of all stages, and whether the rest of the day works at half. */
    private final int from;

    private final int to;
    private final boolean night;

    GeneratedHub(long seed) {
        this.seed = seed;
        this.irregularShare = between(0.05, 0.3);
        this.flaggedShare = between(0.01, 0.2);
        this.from = (int) between(0, 6);
        this.to = (int) between(14, 25);
        this.night = to < 24 && chance(0.5);
        boolean byHand = chance(0.6);
        if (chance(0.7)) {
            stage("unload", 1);
        }
        stage("screening", 1);
        stage("recheck", flaggedShare);
        stage("sorting", byHand ? 1 - irregularShare : 1);
        if (byHand) {
            stage("manual_sorting", irregularShare);
        }
        if (chance(0.7)) {
            stage("dispatch", 1);
        }
    }

    private double between(double low, double high) {
        return low + (high - low) * Keys.uniform(Keys.with(Keys.with(Keys.named("generated-hub"), seed), draws++));
    }

    private boolean chance(double probability) {
        return between(0, 1) < probability;
    }

    private void stage(String kind, double share) {
        double nightFactor = 0.5;
        double wanted = between(250, 500) * share;
        String capacity;
        double perHour;
        double dayUnits;
        double hours = to - from;
        if (chance(0.5)) {
            double rate = StrictMath.rint(wanted * 24 / hours);
            capacity = "parcels_per_hour: " + (long) rate;
            perHour = rate;
            dayUnits = night ? rate * hours + StrictMath.round(rate * nightFactor) * (24 - to) : rate * hours;
        } else {
            double seconds = StrictMath.rint(between(20, 90));
            int servers = (int) StrictMath.ceil(wanted * 24 / hours * seconds / 3600);
            capacity = "servers: %d, seconds_per_parcel: %.0f".formatted(servers, seconds);
            perHour = servers * 3600.0 / seconds;
            double serversAtNight = StrictMath.round(servers * nightFactor);
            dayUnits = perHour * hours + (night ? serversAtNight * 3600 / seconds * (24 - to) : 0);
        }
        String window = "\"%02d:00-%02d:00\"".formatted(from, to);
        stages.add(
                night
                        ? "%s: {%s, shifts: [{window: %s}, {window: \"%02d:00-24:00\", factor: 0.5}]}"
                                .formatted(kind, capacity, window, to)
                        : "%s: {%s, window: %s}".formatted(kind, capacity, window));
        double load = dayUnits / 24 / share;
        if (load < limit) {
            second = limit;
            limit = load;
            scarcest = kind;
            scarcestShare = share;
        } else {
            second = StrictMath.min(second, load);
        }
    }

    /** Parcels per hour that fill the scarcest stage. */
    double limit() {
        return limit;
    }

    /**
     * How far chance may move the break point, as a share of it: three standard deviations of how many of the parcels are
     * for the scarcest stage, which is Poisson unless it takes all.
     */
    double chanceOver(double hours) {
        return scarcestShare == 1 ? 0 : 3 / StrictMath.sqrt(scarcestShare * limit * hours);
    }

    /** Whether the next stage takes so little more that chance may decide between the two. */
    boolean isClose() {
        return second < 1.03 * limit;
    }

    String scarcest() {
        return scarcest;
    }

    Shipments shipments() {
        return new Shipments(
                read("stages: {" + String.join(", ", stages) + "}", 100_000_000, irregularShare, flaggedShare));
    }

    /** One hub with these stages. */
    static Scenario read(String stages, long storageLimit, double irregularShare, double flaggedShare) {
        String yaml = """
                format: 1
                id: generated
                title: Generated
                seed: 1
                season: {name: Generated, start: 2023-11-09, days: 4, zone: "+08:00", slot_hours: 4}
                regions: [{id: here, name: Here, zone: east, latitude: 30, longitude: 120}]
                classes:
                  - {id: standard, name: Standard, share: %s}
                  - {id: irregular, name: Irregular, share: %s, machine_sortable_share: 0}
                hubs:
                  - {id: hub, name: Hub, region: here, storage_limit_parcels: %d, flagged_share: %s, %s}
                outlets: [{id: door, name: Door, region: here, area: urban, hub: hub, couriers: 10000, parcels_per_courier_hour: 1000, daily_hours: 8, storage_limit_parcels: 1000000000, feeder: {transit_hours: 12}}]
                lanes: {table: []}
                shippers: [{id: shop, name: Shop, hub: hub, share: 1, pack_parcels_per_hour: 36000000, promise_hours: 48, may_stagger: false, feeder: {transit_hours: 1}}]
                demand:
                  daily_parcels: 1000
                  hourly_profile: [%s]
                  destinations: [{region: here, share: 1, rural_share: 0}]
                """.formatted(
                        Double.toString(1 - irregularShare),
                        Double.toString(irregularShare),
                        storageLimit,
                        Double.toString(flaggedShare),
                        stages,
                        "0.5, 0.5, " + "0, ".repeat(21) + "0");
        Reading reading = ScenarioReader.read(Folders.of(yaml));
        return reading.scenario().orElseThrow(() -> new IllegalArgumentException(reading.problems() + "\n" + yaml));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "seed %d: %s takes %.1f parcels/h; %s", seed, scarcest, limit, stages);
    }
}
