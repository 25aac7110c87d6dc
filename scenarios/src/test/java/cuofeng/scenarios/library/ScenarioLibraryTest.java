package cuofeng.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioLibraryTest {

    static List<String> names() {
        return ScenarioLibrary.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShippedScenarioReadsWithoutProblems(String name) {
        Reading reading = ScenarioReader.read(ScenarioLibrary.open(name).orElseThrow());
        assertThat(reading.problems()).isEmpty();
        Scenario scenario = reading.scenario().orElseThrow();
        assertThat(scenario.id()).isEqualTo(name);
        assertThat(reading.sha256()).matches("[0-9a-f]{64}");
        assertThat(new Shipments(scenario).count()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFileOfAShippedScenarioIsThere(String name) {
        assertThat(ScenarioLibrary.files(name))
                .contains(ScenarioReader.MAIN_FILE)
                .allSatisfy(file -> assertThat(ScenarioLibrary.class.getResource(name + "/" + file))
                        .isNotNull());
    }

    @Test
    void unknownNameIsEmpty() {
        assertThat(ScenarioLibrary.open("double12")).isEmpty();
        assertThat(ScenarioLibrary.open("../library/quickstart")).isEmpty();
    }

    @Test
    void quickstartHasItsNumbers() {
        Scenario scenario = ScenarioReader.read(
                        ScenarioLibrary.open("quickstart").orElseThrow())
                .scenario()
                .orElseThrow();
        assertThat(scenario.regions()).hasSize(4);
        assertThat(scenario.hubs().get(0).surges()).hasSize(1);
        assertThat(scenario.hubs()
                        .get(2)
                        .stages()
                        .get(2)
                        .shifts()
                        .shifts()
                        .get(0)
                        .window()
                        .startMinute())
                .isEqualTo(240);
        assertThat(scenario.outlets()).hasSize(8);
        assertThat(scenario.outlets().get(1).name().zh()).isEqualTo("浙江农村网点");
        assertThat(scenario.demand().daily()).hasSize(13);
        // 4 hubs have 12 ordered pairs.
        assertThat(scenario.lanes()).hasSize(12);
        assertThat(scenario.scoreCalculations()).isEqualTo(300_000);
    }
}
