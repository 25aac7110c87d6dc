package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.WorkWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A variant is its base with a few lines changed. */
class ExtendsTest {

    private static final String HEAD = "extends: base\nid: base\ntitle: {zh: 基准, en: Base}\n";

    private static final String OUTLETS = """
            id,name,region,area,hub,couriers,parcels_per_courier_hour,daily_hours,window,storage_limit_parcels,feeder.transit_hours
            east-urban,East urban,east,urban,hub-east,60,25,8,08:00-20:00,24000,1
            east-rural,East rural,east,rural,hub-east,25,25,8,08:00-20:00,10000,1
            west-urban,West urban,west,urban,hub-west,60,25,8,08:00-20:00,24000,1
            """;

    private static Reading reading(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, Folders.bytes(text)));
        return ScenarioReader.read(Folders.of(files));
    }

    private static Scenario read(Map<String, String> files) {
        Reading reading = reading(files);
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    /** A variant of the base, or of the rich scenario. */
    private static Scenario variant(String changes, String base) {
        return read(Map.of("scenario.yaml", HEAD + changes, "base/scenario.yaml", base));
    }

    private static Scenario variant(String changes) {
        return variant(changes, Folders.base());
    }

    private static Scenario base() {
        return read(Map.of("scenario.yaml", Folders.base()));
    }

    @Test
    void withoutChangesItIsItsBase() {
        assertThat(variant("")).isEqualTo(base());
    }

    @Test
    void hasItsOwnIdAndTitle() {
        Scenario variant =
                read(Map.of("scenario.yaml", "extends: base\nid: x\ntitle: X\n", "base/scenario.yaml", Folders.base()));
        assertThat(variant.id()).isEqualTo("x");
        assertThat(variant.title().en()).isEqualTo("X");
    }

    @Test
    void groupsMergeKeyByKey() {
        Scenario variant = variant("season: {days: 2}\nforecast: {day_cv: 0.1}\n");
        String edited = Folders.base().replace("days: 3", "days: 2") + "forecast: {day_cv: 0.1}\n";
        assertThat(variant).isEqualTo(read(Map.of("scenario.yaml", edited)));
    }

    @Test
    void rowsMergeById() {
        Scenario variant = variant("""
                outlets:
                  - {id: east-rural, couriers: 30, feeder: {cv: 0.3}}
                shippers:
                  - {id: shop-west, remove: true}
                  - {id: shop-east, share: 0.6}
                  - {id: shop-new, name: New, hub: hub-west, share: 0.4, pack_parcels_per_hour: 4000, promise_hours: 48, may_stagger: true, feeder: {transit_hours: 1}}
                """);
        assertThat(variant.outlets()).extracting(Outlet::id).containsExactly("east-urban", "east-rural", "west-urban");
        Outlet rural = variant.outlets().get(1);
        assertThat(rural.couriers()).isEqualTo(30);
        assertThat(rural.feeder().cv()).isEqualTo(0.3);
        assertThat(rural.feeder().transitHours()).isEqualTo(1);
        assertThat(rural.parcelsPerCourierHour()).isEqualTo(25);
        assertThat(variant.shippers())
                .extracting(shipper -> shipper.id() + " " + shipper.share())
                .containsExactly("shop-east 0.6", "shop-new 0.4");
    }

    @Test
    void lanesMergeByTheirEnds() {
        Scenario variant = variant("lanes: {table: [{from: hub-west, to: hub-east, parcels_per_departure: 50}]}\n");
        assertThat(variant.lanes()).extracting(Lane::parcelsPerDeparture).containsExactly(3000L, 50L);
        assertThat(variant.lanes().get(1).transitHours()).isEqualTo(14);
    }

    @Test
    void wavesMergeByIdAndOtherListsAreReplaced() {
        Scenario variant = variant("""
                demand:
                  daily_parcels: 100
                  destinations: [{region: east, share: 1, rural_share: 0}]
                  waves: [{id: night, parcels: 5, hourly_shares: [0.5, 0.5]}]
                """);
        assertThat(variant.demand().daily())
                .allSatisfy(day -> assertThat(day.parcels()).isEqualTo(100));
        assertThat(variant.demand().destinations()).hasSize(1);
        assertThat(variant.demand().waves().get(0).parcels()).isEqualTo(5);
        assertThat(variant.demand().waves().get(0).hours()).isEqualTo(2);
        assertThat(variant.demand().waves().get(0).shipByHours()).isEqualTo(48);
        assertThat(variant.demand().hourlyProfile()).isEqualTo(base().demand().hourlyProfile());
    }

    @Test
    void listsThatTheBaseLeavesOutAreTheVariantsOwn() {
        Scenario variant = variant("classes: [{id: fresh, name: Fresh, share: 1, may_stagger: false}]\n");
        assertThat(variant.classes()).extracting(ParcelClass::id).containsExactly("fresh");
    }

    @Test
    void keyDropsWhatCannotStandBesideIt() {
        Scenario variant = variant("""
                hubs:
                  - id: hub-east
                    stages:
                      screening: {window: "06:00-22:00"}
                      recheck: {servers: 3, seconds_per_parcel: 9}
                      sorting: {servers: 40, seconds_per_parcel: 20}
                """, Folders.rich());
        Hub east = variant.hubs().get(0);
        assertThat(east.stages().get(1).shifts()).isEqualTo(Shifts.of(new WorkWindow(360, 1320)));
        // A crew in the shifts of the line that stood there.
        assertThat(east.stages().get(3)).isInstanceOf(Stage.Crew.class);
        assertThat(east.stages().get(3).shifts().shifts()).hasSize(4);

        Scenario allDay = variant("""
                hubs: [{id: hub-east, stages: {sorting: {window: "00:00-24:00"}}}]
                lanes: {table: [{from: hub-east, to: hub-west, headway_hours: 4}]}
                """, Folders.rich());
        assertThat(allDay.hubs().get(0).stages().get(3).shifts()).isEqualTo(Shifts.ALL_DAY);
        assertThat(allDay.lanes().get(0).timetable()).isEqualTo(new Lane.Timetable(240, 30));
    }

    @Test
    void groupsCanBeRemoved() {
        Scenario variant = variant("""
                outlets: [{id: east-urban, overtime: {remove: true}, lockers: {remove: true}}]
                initial: {remove: true}
                """, Folders.rich());
        assertThat(variant.outlets().get(0).lastMile().overtime()).isEqualTo(LastMile.Overtime.NONE);
        assertThat(variant.outlets().get(0).lastMile().lockers()).isEqualTo(LastMile.Lockers.NONE);
        assertThat(variant.outlets().get(0).lastMile().firstAttemptSuccess()).isEqualTo(0.9);
        assertThat(variant.initial().backlog()).isEmpty();
    }

    @Test
    void tablesAreThoseOfTheFolderThatNamesThem() {
        String base = Folders.overlaid("outlets: outlets.csv\n");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("base/scenario.yaml", base);
        files.put("base/outlets.csv", OUTLETS);
        files.put("scenario.yaml", HEAD);
        files.put("outlets.csv", "not,read\n");
        assertThat(read(files)).isEqualTo(base());

        files.put("scenario.yaml", HEAD + "outlets: [{id: east-rural, couriers: 30}]\n");
        Scenario byRow = read(files);
        assertThat(byRow.outlets()).extracting(Outlet::couriers).containsExactly(60, 30, 60);

        // The variant may use a table too, whose empty cells leave the base as it is.
        files.put("scenario.yaml", HEAD + "outlets: outlets.csv\n");
        files.put("outlets.csv", "id,couriers,window,remove\neast-rural,30,,\neast-urban,60,,\n");
        assertThat(read(files)).isEqualTo(byRow);
    }

    @Test
    void chainEndsWhereABaseExtendsNothing() {
        Scenario variant = read(Map.of(
                "scenario.yaml",
                "extends: b\nid: a\ntitle: A\nlot_size: 3\n",
                "b/scenario.yaml",
                "extends: ../c\nid: b\ntitle: B\nlot_size: 2\nreplications: 2\n",
                "c/scenario.yaml",
                Folders.base() + "lot_size: 1\nreplications: 1\n"));
        assertThat(variant.id()).isEqualTo("a");
        assertThat(variant.lotSize()).isEqualTo(3);
        assertThat(variant.replications()).isEqualTo(2);
        assertThat(variant.hubs()).isEqualTo(base().hubs());
    }

    @Test
    void readingNamesItsBasesAndHashesThem() {
        Reading variant = reading(Map.of("scenario.yaml", HEAD, "base/scenario.yaml", Folders.base()));
        assertThat(variant.bases()).containsExactly("test/base");
        Reading elsewhere = reading(
                Map.of("scenario.yaml", HEAD.replace("base\nid", "far\nid"), "far/scenario.yaml", Folders.base()));
        Reading changed = reading(Map.of(
                "scenario.yaml", HEAD, "base/scenario.yaml", Folders.base().replace("seed: 1", "seed: 2")));
        assertThat(changed.sha256()).isNotEqualTo(variant.sha256());
        // The name stands in the variant, so another name is another variant; the folder it leads to is not hashed.
        assertThat(elsewhere.sha256()).isNotEqualTo(variant.sha256());
    }

    @Test
    void shippedScenariosAndFoldersOfTheFileSystemAreBases(@TempDir Path folder) throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.writeString(
                first.resolve("scenario.yaml"),
                "extends: quickstart\nid: first\ntitle: First\nlot_size: 900\n",
                StandardCharsets.UTF_8);
        Files.writeString(
                second.resolve("scenario.yaml"),
                "extends: ../first\nid: second\ntitle: Second\nreplications: 3\n",
                StandardCharsets.UTF_8);
        Reading reading = ScenarioReader.read(ScenarioLibrary.ofDirectory(second));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.bases()).containsExactly(first.toString(), "quickstart");
        Scenario scenario = reading.scenario().orElseThrow();
        assertThat(scenario.lotSize()).isEqualTo(900);
        assertThat(scenario.replications()).isEqualTo(3);
        assertThat(scenario.hubs()).hasSize(4);

        Files.delete(first.resolve("scenario.yaml"));
        assertThat(ScenarioReader.read(ScenarioLibrary.ofDirectory(second)).problems())
                .singleElement()
                .asString()
                .startsWith("scenario.yaml:1:10: " + first + "/scenario.yaml cannot be read: it is not in the folder");
    }

    @Test
    void folderWhereTheProgramStartsHasAName() {
        // The relative folder a/.. is empty once it is normal; the message must not begin with a bare separator.
        ScenarioFolder here =
                ScenarioFolder.ofDirectory(Path.of("src")).base("..").orElseThrow();
        assertThat(here.name()).isEqualTo(".");
        assertThat(ScenarioFolder.ofDirectory(Path.of(".")).base("nowhere")).isEmpty();
    }
}
