package cuofeng.simulator.validation;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Problem;
import cuofeng.scenarios.yaml.Folders;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The text of a scenario in which one thing is scarce and all else ample: one shipper with Poisson orders, one hub, one
 * outlet, parcel by parcel. What is ample takes a millisecond per parcel; the feeders take constant times.
 *
 * <p>Parts are replaced by the top-level key of the scenario language, so a case shows only what it is about.
 */
final class TheoryScenario {

    /**
     * From the shipper's door to the outlet's by the two feeders, hours: 0.001 and 12. The second is long because it is the
     * look-ahead by which nodes are advanced; it comes after everything that is looked at.
     */
    static final double FEEDER_HOURS = 12.001;

    /** A rate that takes a tenth of a millisecond per parcel and leaves work countable over a year. */
    static final String AMPLE_LINE = "{parcels_per_hour: 36000000}";

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    private static final String BASE = """
            format: 1
            id: theory
            title: Theory
            seed: 1
            regions:
              - {id: here, name: Here, zone: east, latitude: 30, longitude: 120}
            outlets:
              - {id: door, name: Door, region: here, area: urban, hub: hub, couriers: 10000, parcels_per_courier_hour: 1000, daily_hours: 8, storage_limit_parcels: 1000000000, feeder: {transit_hours: 12}}
            lanes: {table: []}
            shippers:
              - {id: shop, name: Shop, hub: hub, share: 1, pack_parcels_per_hour: 36000000, promise_hours: 48, may_stagger: false, feeder: {transit_hours: 0.001}}
            """;

    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final int warmupDays;
    private final int days;

    private TheoryScenario(int warmupDays, int days, int slotHours) {
        this.warmupDays = warmupDays;
        this.days = days;
        with(BASE);
        with("season: {name: Theory, start: %s, days: %d, warmup_days: %d, zone: \"+08:00\", slot_hours: %d}"
                .formatted(date(warmupDays), days, warmupDays, slotHours));
        hourlyProfile(new double[24]);
    }

    /** A season of whole days; figures leave the warm-up out. */
    static TheoryScenario over(int warmupDays, int days, int slotHours) {
        return new TheoryScenario(warmupDays, days, slotHours);
    }

    /** Date of a day of the simulation, counted from 0. */
    static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    /** A crew in the language of scenarios; {@code cv} 1 is exponential. */
    static String crew(int servers, double secondsPerParcel, double cv) {
        return "{servers: %d, seconds_per_parcel: %s, cv: %s}".formatted(servers, secondsPerParcel, cv);
    }

    /** The hub under test: its sorting is the scarce stage; screening before it is ample. */
    TheoryScenario sorting(String stage) {
        return hub("screening: %s, sorting: %s".formatted(AMPLE_LINE, stage), "");
    }

    /**
     * The hub under test.
     *
     * @param stages the entries of {@code stages}
     * @param more further keys of the hub, each with a comma after it, or nothing
     */
    TheoryScenario hub(String stages, String more) {
        String limit = more.contains("storage_limit_parcels") ? "" : "storage_limit_parcels: 1000000000, ";
        return with("hubs:\n  - {id: hub, name: Hub, region: here, %s%sstages: {%s}}".formatted(limit, more, stages));
    }

    /** Hangs the outlet on another hub. */
    TheoryScenario outletAt(String hub) {
        return with(blocks.get("outlets").replace("hub: hub,", "hub: %s,".formatted(hub)));
    }

    /** The same volume on every day. */
    TheoryScenario ordersPerDay(double parcels) {
        return demand(String.valueOf(parcels));
    }

    /** A volume for each simulated day. */
    TheoryScenario ordersOfDays(double... parcels) {
        StringBuilder table = new StringBuilder("date,parcels\n");
        for (int day = 0; day < warmupDays + days; day++) {
            table.append(date(day)).append(',').append(parcels[day]).append('\n');
        }
        files.put("daily.csv", Folders.bytes(table.toString()));
        return demand("daily.csv");
    }

    private TheoryScenario demand(String daily) {
        return with("""
                demand:
                  daily_parcels: %s
                  hourly_profile: hours.csv
                  destinations:
                    - {region: here, share: 1, rural_share: 0}
                """.formatted(daily));
    }

    /** Rates of the 24 hours of a day up to a common factor; all zero means all alike. */
    TheoryScenario hourlyProfile(double... rates) {
        double sum = 0;
        for (double rate : rates) {
            sum += rate;
        }
        StringBuilder table = new StringBuilder("hour,share\n");
        for (int hour = 0; hour < rates.length; hour++) {
            table.append(hour)
                    .append(',')
                    .append(sum > 0 ? rates[hour] / sum : 1.0 / rates.length)
                    .append('\n');
        }
        files.put("hours.csv", Folders.bytes(table.toString()));
        return this;
    }

    /** Replaces, or adds, the blocks of top-level keys. */
    TheoryScenario with(String yaml) {
        String key = "";
        StringBuilder block = new StringBuilder();
        for (String line : (yaml.strip() + "\n").lines().toList()) {
            if (!line.startsWith(" ")) {
                key = line.substring(0, line.indexOf(':'));
                block = new StringBuilder();
            }
            blocks.put(key, block.append(line).append('\n').toString());
        }
        return this;
    }

    /** The text of {@code scenario.yaml}. */
    String yaml() {
        return String.join("", blocks.values());
    }

    /** Reads the text as the program does. */
    Scenario read() {
        Map<String, byte[]> folder = new TreeMap<>(files);
        folder.put(ScenarioReader.MAIN_FILE, yaml().getBytes(StandardCharsets.UTF_8));
        Reading reading = ScenarioReader.read(Folders.of(folder));
        return reading.scenario()
                .orElseThrow(() -> new IllegalArgumentException(
                        reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
