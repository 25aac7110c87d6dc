package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.library.ScenarioLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two scenarios side by side. */
class InputsTest {

    private static Inputs inputs(Map<String, byte[]> files) {
        assertThat(ScenarioReader.read(Folders.of(files)).problems()).isEmpty();
        return ScenarioReader.inputs(Folders.of(files));
    }

    private static Inputs inputs(String yaml) {
        return inputs(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(yaml)));
    }

    private static List<String> differences(Inputs a, Inputs b) {
        return a.differences(b).stream()
                .map(d -> "%s: %s -> %s"
                        .formatted(d.path(), d.before().orElse("-"), d.after().orElse("-")))
                .toList();
    }

    static List<String> shipped() {
        return ScenarioLibrary.names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioIsLikeItself(String name) {
        Inputs inputs = ScenarioReader.inputs(ScenarioLibrary.open(name).orElseThrow());
        assertThat(inputs.differences(inputs)).isEmpty();
        assertThat(inputs.values()).containsEntry("id", name);
    }

    @Test
    void namesRowsByTheirIdsWhereverTheyStand() {
        String rich = Folders.rich();
        String other = rich.replace(
                        "{id: irregular, name: {zh: 异形件, en: Irregular}, share: 0.1, priority: 1,",
                        "{id: irregular, name: {zh: 异形件, en: Odd}, share: 0.10, priority: 2,")
                .replace(
                        "mode: road, distance_km: 50, transit_hours: 2, headway_hours: 2",
                        "mode: road, distance_km: 50, transit_hours: 3, headway_hours: 2.0")
                .replace("{node: hub-west, from:", "{node: hub-west, note: snow, from:")
                .replace(
                        "to: \"2023-11-12T18:00\", capacity_factor: 0}",
                        "to: \"2023-11-12T18:00\", capacity_factor: 0.1}");
        assertThat(differences(inputs(rich), inputs(other)))
                .containsExactly(
                        "classes[irregular].name.en: Irregular -> Odd",
                        "classes[irregular].priority: 1 -> 2",
                        "lanes.table[hub-east port].transit_hours: 2 -> 3",
                        "lanes.table[port hub-east].transit_hours: 2 -> 3",
                        "disruptions[hub-west 2023-11-12T06:00].capacity_factor: 0 -> 0.1");
    }

    @Test
    void tellsRowsThatOneScenarioLacksInOneLine() {
        String base = Folders.base();
        String other = Folders.overlaid("""
                classes: [{id: standard, name: Standard, share: 1}]
                shippers:
                  - {id: shop-west, name: Shop West, hub: hub-west, share: 0.3, pack_parcels_per_hour: 4000, promise_hours: 48, may_stagger: false, feeder: {transit_hours: 1, cv: 0.2}}
                  - {id: shop-new, name: Shop East, hub: hub-east, share: 0.7, pack_parcels_per_hour: 4000, promise_hours: 48, may_stagger: true, feeder: {transit_hours: 1, cv: 0.2}}
                """);
        assertThat(differences(inputs(base), inputs(other)))
                .containsExactly(
                        "shippers[shop-east]: shippers[shop-east] -> -",
                        "classes[standard]: - -> classes[standard]",
                        "shippers[shop-new]: - -> shippers[shop-new]");
    }

    @Test
    void defaultsAndFormsMakeNoDifference() {
        String written = Folders.base()
                .replace("format: 1", "format: 1\nlot_size: 1\nforecast: {day_cv: 0}")
                .replace("title: {zh: 基准, en: Base}", "title: {en: Base, zh: 基准}")
                .replace("name: Hub East,", "name: {zh: Hub East, en: Hub East}, flagged_share: 0.0,")
                .replace("couriers: 25,", "couriers: 25, delivery_days: [mon, tue, wed, thu, fri, sat, sun],");
        assertThat(differences(inputs(Folders.base()), inputs(written))).isEmpty();
        String table = written.replace("hourly_shares: [0.4, 0.3, 0.2, 0.1]", "hourly_shares: wave.csv");
        assertThat(differences(
                        inputs(Folders.base()),
                        inputs(Map.of(
                                ScenarioReader.MAIN_FILE,
                                Folders.bytes(table),
                                "wave.csv",
                                Folders.bytes("hour,share\n0,0.40\n1,0.3\n2,0.2\n3,0.1")))))
                .isEmpty();
    }

    @Test
    void variantDiffersInWhatItOverrides() {
        Map<String, byte[]> files = Map.of(
                ScenarioReader.MAIN_FILE,
                Folders.bytes(
                        "extends: base\nid: x\ntitle: {zh: 基准, en: Base}\noutlets: [{id: west-urban, couriers: 70}]\n"),
                "base/scenario.yaml",
                Folders.bytes(Folders.base()));
        assertThat(differences(inputs(Folders.base()), inputs(files)))
                .containsExactly("id: base -> x", "outlets[west-urban].couriers: 60 -> 70");
    }
}
