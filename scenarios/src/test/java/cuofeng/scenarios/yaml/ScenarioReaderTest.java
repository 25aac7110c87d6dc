package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {

    private static Scenario read(ScenarioFolder folder) {
        Reading reading = ScenarioReader.read(folder);
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static Scenario read(String overlay) {
        return read(Folders.of(Folders.overlaid(overlay)));
    }

    private static Scenario read(String overlay, String table, String csv) {
        return read(Folders.of(Folders.overlaid(overlay), table, csv));
    }

    @Test
    void fillsInDefaults() {
        Scenario scenario = read("");
        assertThat(scenario.replications()).isEqualTo(10);
        assertThat(scenario.lotSize()).isEqualTo(1);
        assertThat(scenario.scoreCalculations()).isEqualTo(1_000_000);
        assertThat(scenario.forecast().waveCv()).isZero();
        assertThat(scenario.weights()).isEqualTo(Weights.DEFAULT);
        assertThat(scenario.costs()).isEqualTo(Costs.DEFAULT);
        assertThat(scenario.targets()).isEqualTo(Targets.DEFAULT);
        assertThat(scenario.notes()).isEqualTo(Text.of(""));
        assertThat(scenario.published()).isEmpty();
        assertThat(scenario.demand().gravityExponent()).isZero();
        assertThat(scenario.hubs().get(0).surges()).isEmpty();
        assertThat(scenario.hubs().get(0).stages().get(0).shifts()).isEqualTo(Shifts.ALL_DAY);
        assertThat(scenario.outlets().get(0).feeder().cv()).isZero();
        assertThat(scenario.lanes().get(1).timetable()).isEqualTo(new Lane.Timetable(120, 0));
    }

    @Test
    void readsEveryForm() {
        Scenario scenario = read("""
                title: Base
                weights: {hub_backlog: 2.5, outlet_backlog: 1e-1}
                costs: {held: 0.01, tardy: 0.2, inequality: 0.03, roughness: 0.04, overtime: 50, deviation: 0.06, delivery_fee: 1.2, late_fine: 2, temporary_staff: 40}
                targets: {least_released_share: 0.2, starved_after_hours: 36, promise_hours: 96}
                hubs:
                  - id: hub-east
                    name: {zh: 东, en: East}
                    region: east
                    storage_limit_parcels: 12000
                    surges: {from: 2023-11-10, to: 2023-11-12, factor: 1.5}
                    stages:
                      dispatch: {servers: 40, seconds_per_parcel: 6, window: "04:00-24:00"}
                      sorting: {parcels_per_hour: 2000}
                      screening: {parcels_per_hour: 2500}
                  - id: hub-west
                    name: West
                    region: west
                    storage_limit_parcels: 12000
                    source: made up
                    note: columns for readers
                    stages: {screening: {parcels_per_hour: 9}, sorting: {servers: 4, seconds_per_parcel: 6, cv: 0.5}}
                published:
                  - {from: 2023-11-10, to: 2023-11-11, collected_parcels: 50000, status: estimate, source: a guess}
                """);
        assertThat(scenario.title()).isEqualTo(new Text("Base", "Base"));
        assertThat(scenario.weights()).isEqualTo(new Weights(2.5, 0.1));
        assertThat(scenario.costs())
                .isEqualTo(new Costs(0.01, 0.2, 0.03, 0.04, 50, 0.06).withFees(new Costs.Fees(1.2, 2, 40)));
        assertThat(scenario.targets()).isEqualTo(new Targets(0.2, 36, 96));
        assertThat(scenario.hubs().get(0).surges())
                .containsExactly(new Surge(LocalDate.of(2023, 11, 10), LocalDate.of(2023, 11, 12), 1.5));
        // Stages come in the order of the model, whatever the order of the file.
        assertThat(scenario.hubs().get(0).stages())
                .extracting(stage -> stage.kind().id())
                .containsExactly("screening", "sorting", "dispatch");
        Stage.Crew crew = (Stage.Crew) scenario.hubs().get(0).stages().get(2);
        assertThat(crew.cv()).isZero();
        assertThat(crew.shifts()).isEqualTo(Shifts.of(new WorkWindow(240, 1440)));
        // 40 servers, 600 parcels per hour each.
        assertThat(crew.parcelsPerHour()).isEqualTo(24_000);
        assertThat(scenario.published().get(0).collectedParcels()).hasValue(50_000);
        assertThat(scenario.published().get(0).deliveredParcels()).isEmpty();
        assertThat(scenario.published().get(0).source()).isEqualTo("a guess");
    }

    @Test
    void tableAndListGiveTheSameScenario() {
        Scenario inline = read("");
        Scenario outlets = read("outlets: outlets.csv\n", "outlets.csv", """
                note,id,name.zh,name.en,region,area,hub,couriers,parcels_per_courier_hour,daily_hours,window,storage_limit_parcels,feeder.transit_hours,feeder.cv,surges.from,surges.to,surges.factor
                ,east-urban,East urban,East urban,east,urban,hub-east,60,25,8,08:00-20:00,24000,1,,,,
                "with, comma",east-rural,East rural,East rural,east,rural,hub-east,25,25,8,08:00-20:00,10000,1,,,,

                "two
                lines",west-urban,West urban,West urban,west,urban,hub-west,60,25,8,08:00-20:00,24000,1,0,,,
                """);
        assertThat(outlets).isEqualTo(inline);

        Scenario hubs = read("hubs: hubs.csv\n", "hubs.csv", """
                id,name,region,storage_limit_parcels,stages.sorting.parcels_per_hour,stages.screening.parcels_per_hour,stages.unload.parcels_per_hour
                hub-east,Hub East,east,12000,2000,2500,
                hub-west,Hub West,west,12000,2000,2500,
                """);
        assertThat(hubs).isEqualTo(inline);

        Scenario lanes = read("lanes: {table: lanes.csv}\n", "lanes.csv", """
                from,to,mode,distance_km,transit_hours,cv,headway_minutes,headway_hours,first_minute,parcels_per_departure
                hub-east,hub-west,road,960,14,0.1,120,,30,3000
                hub-west,hub-east,road,960,14,0.1,,2,,3000
                """);
        assertThat(lanes).isEqualTo(inline);
    }

    @Test
    void demandTablesGiveTheSameScenario() {
        StringBuilder profile = new StringBuilder("hour,share,source\n");
        for (int hour = 0; hour < 24; hour++) {
            profile.append(hour).append(hour < 20 ? ",0.04,\n" : ",0.05,measured\n");
        }
        String demand = """
                demand:
                  daily_parcels: daily.csv
                  hourly_profile: profile.csv
                  destinations: destinations.csv
                  waves:
                    - {id: night, name: Night sale, start: "2023-11-10T20:00", parcels: 40000, hourly_shares: wave.csv, ship_by_hours: 48}
                """;
        Scenario scenario = read(Folders.of(Map.of(
                ScenarioReader.MAIN_FILE,
                Folders.bytes(Folders.overlaid(demand)),
                "daily.csv",
                Folders.bytes("date,parcels\n2023-11-09,24000\n2023-11-10,24000\n2023-11-11,24000\n2023-11-12,24000\n"),
                "profile.csv",
                Folders.bytes(profile.toString()),
                "wave.csv",
                Folders.bytes("hour,share\n0,0.4\n1,0.3\n2,0.2\n3,0.1"),
                "destinations.csv",
                Folders.bytes("region,share,rural_share\neast,0.6,0.3\nwest,0.4,0\n"))));
        assertThat(scenario).isEqualTo(read(""));
    }

    @Test
    void dailyParcelsMayBeAListWithOneEntryPerDay() {
        String blocks = Folders.blocks(Folders.base())
                .get("demand")
                .replace(
                        "daily_parcels: 24000",
                        "daily_parcels: [{date: 2023-11-09, parcels: 1}, {date: 2023-11-10, parcels: 2},"
                                + " {date: 2023-11-11, parcels: 3}, {date: 2023-11-12, parcels: 4}]");
        assertThat(read(blocks).demand().daily())
                .extracting(Demand.DayVolume::parcels)
                .containsExactly(1.0, 2.0, 3.0, 4.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderOfTopLevelKeysDoesNotMatter(long seed) {
        List<String> blocks = new ArrayList<>(Folders.blocks(Folders.base()).values());
        Collections.shuffle(blocks, new Random(seed));
        assertThat(read(Folders.of(String.join("", blocks))))
                .as("seed %d", seed)
                .isEqualTo(read(""));
    }

    @Test
    void lineEndsAndByteOrderMarkChangeNeitherScenarioNorHash() {
        Reading plain = ScenarioReader.read(Folders.of(Folders.base()));
        Reading windows =
                ScenarioReader.read(Folders.of("\uFEFF" + Folders.base().replace("\n", "\r\n")));
        assertThat(windows).isEqualTo(plain);
    }

    @Test
    void hashCoversTablesAndTheirNames() {
        String csv = "region,share,rural_share\neast,0.6,0.3\nwest,0.4,0\n";
        String inline = Folders.blocks(Folders.base()).get("demand");
        int start = inline.indexOf("  destinations:");
        String demand =
                inline.substring(0, start) + "  destinations: d.csv\n" + inline.substring(inline.indexOf("  waves:"));
        String yaml = Folders.overlaid(demand);
        String hash = ScenarioReader.read(Folders.of(yaml, "d.csv", csv)).sha256();
        assertThat(ScenarioReader.read(Folders.of(yaml, "d.csv", csv.replace("0.3", "0.2")))
                        .sha256())
                .isNotEqualTo(hash);
        assertThat(ScenarioReader.read(Folders.of(yaml.replace("d.csv", "e.csv"), "e.csv", csv))
                        .sha256())
                .isNotEqualTo(hash);
    }

    @Test
    void chineseArabicAndEmojiNamesComeThroughUnchanged() {
        String name = "北京🚚 分拨👩‍🚀 مركز";
        assertThat(read("title: " + name + "\n").title().zh()).isEqualTo(name);
    }

    @Test
    void scalarsThatLookLikeOtherTypesStayText() {
        String blocks = Folders.blocks(Folders.base()).get("regions").replace("name: East", "name: 18:30");
        assertThat(read(blocks).regions().get(0).name().en()).isEqualTo("18:30");
        assertThat(read("title: NO\n").title().en()).isEqualTo("NO");
        assertThat(read("title: 010\n").title().en()).isEqualTo("010");
    }

    @Test
    void filesOfTheFileSystem(@TempDir Path folder) throws IOException {
        assertThat(problems(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:1:1: scenario.yaml cannot be read: there is no such folder");
        assertThat(problems(folder))
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:1:1: scenario.yaml cannot be read: it is not in the folder");

        Path main = folder.resolve(ScenarioReader.MAIN_FILE);
        Files.createDirectory(main);
        assertThat(problems(folder)).singleElement().asString().contains("a folder, not a file");
        Files.delete(main);

        Files.createSymbolicLink(main, main);
        assertThat(problems(folder)).hasSize(1);
        Files.delete(main);

        Files.writeString(main, Folders.base(), StandardCharsets.UTF_8);
        assertThat(problems(folder)).isEmpty();
        assertThat(problems(main)).singleElement().asString().contains("a file, not a folder");
    }

    private static List<Problem> problems(Path folder) {
        return ScenarioReader.read(ScenarioFolder.ofDirectory(folder)).problems();
    }

    @Test
    void endlessFileIsRefusedWithoutReadingItAll() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return '#';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                given += length;
                assertThat(given).isLessThan(17L << 20);
                Arrays.fill(into, offset, offset + length, (byte) '#');
                return length;
            }
        };
        Reading reading = ScenarioReader.read(new ScenarioFolder("endless", file -> endless));
        assertThat(reading.problems()).singleElement().asString().contains("larger than 16 MiB");
    }

    @Test
    void deepNestingIsRefusedWithoutDeepRecursion() {
        String deep = "notes: " + "[".repeat(1_000_000);
        assertThat(ScenarioReader.read(Folders.of(deep)).problems())
                .singleElement()
                .asString()
                .contains("nested deeper than 32 levels");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void brokenBytesGiveProblemsAndNothingElse(long seed) {
        Random random = new Random(seed);
        byte[] base = Folders.bytes(Folders.base());
        for (int round = 0; round < 100; round++) {
            byte[] broken = base.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                broken[random.nextInt(broken.length)] =
                        (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
            }
            Reading reading =
                    ScenarioReader.read(new ScenarioFolder("broken", file -> new ByteArrayInputStream(broken)));
            assertThat(reading.scenario().isPresent())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(reading.problems().isEmpty());
            assertThat(reading.problems())
                    .allMatch(p ->
                            p.line() >= 1 && p.column() >= 1 && !p.toString().contains("\n"));
        }
    }

    @Test
    void lanesByDistanceJoinEveryPairThatTheTableDoesNotName() {
        Scenario scenario = read("""
                lanes:
                  table:
                    - {from: hub-east, to: hub-west, mode: rail, transit_hours: 9, headway_hours: 6, parcels_per_departure: 9000}
                  by_distance: {mode: road, road_factor: 1.3, kilometres_per_hour: 65, handling_hours: 2, headway_hours: 2, vehicle_parcels: 1000, room_factor: 1.5}
                """);
        // 10 degrees of longitude at 30 degrees north: 2·6371·asin(cos 30°·sin 5°) = 962.67 km.
        double greatCircleKm = 962.67;
        assertThat(scenario.lanes()).hasSize(2);
        Lane listed = scenario.lanes().get(0);
        assertThat(listed.mode()).isEqualTo("rail");
        assertThat(listed.distanceKm()).isCloseTo(1.3 * greatCircleKm, within(0.1));
        Lane added = scenario.lanes().get(1);
        assertThat(added.from()).isEqualTo("hub-west");
        assertThat(added.distanceKm()).isCloseTo(1.3 * greatCircleKm, within(0.1));
        assertThat(added.transitHours()).isCloseTo(1.3 * greatCircleKm / 65 + 2, within(0.01));
        // (1 + 0) mod 2 of 2 hubs: half the headway of 120 minutes later.
        assertThat(added.timetable()).isEqualTo(new Lane.Timetable(120, 60));
        // Reported days: 3 · 24,000 + 40,000 orders in 72 h; 0.3 of them from the west, 0.6 of those to the east:
        // 560 parcels in 2 h, times 1.5 is 840: one vehicle of 1,000.
        assertThat(added.parcelsPerDeparture()).isEqualTo(1_000);
    }

    @Test
    void roomFollowsDemandInWholeVehicles() {
        Scenario scenario = read("""
                lanes:
                  by_distance: {mode: road, road_factor: 1.3, kilometres_per_hour: 65, handling_hours: 2, headway_hours: 2, vehicle_parcels: 500, room_factor: 1.5}
                """);
        // East to west: 0.7 · 0.4 · 112,000 / 36 departures = 871.1, times 1.5 = 1306.7: three vehicles.
        assertThat(scenario.lanes().get(0).parcelsPerDeparture()).isEqualTo(1_500);
        // West to east: 840: two vehicles.
        assertThat(scenario.lanes().get(1).parcelsPerDeparture()).isEqualTo(1_000);
    }

    @Test
    void longLanesGoByAir() {
        Scenario scenario = read("""
                lanes:
                  by_distance:
                    mode: road
                    road_factor: 1.3
                    kilometres_per_hour: 65
                    handling_hours: 2
                    headway_hours: 24
                    parcels_per_departure: 3000
                    air: {over_km: 900, kilometres_per_hour: 500, handling_hours: 8}
                """);
        assertThat(scenario.lanes()).allSatisfy(lane -> {
            assertThat(lane.mode()).isEqualTo("air");
            assertThat(lane.distanceKm()).isCloseTo(962.67, within(0.1));
            assertThat(lane.transitHours()).isCloseTo(962.67 / 500 + 8, within(0.01));
        });
    }
}
