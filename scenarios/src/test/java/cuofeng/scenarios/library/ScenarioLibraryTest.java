package cuofeng.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
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

    @Test
    void season2023HasThePublishedParcelsOfDecember() {
        Scenario scenario = scenario("season-2023");
        assertThat(scenario.season().days()).isEqualTo(102);
        assertThat(scenario.demand().waves())
                .extracting(Wave::id)
                .containsExactly("wave1", "wave2", "double12", "new-year-goods");
        assertThat(scenario.outlets())
                .allSatisfy(outlet -> assertThat(outlet.surges()).hasSize(6));

        LocalDate december = LocalDate.of(2023, 12, 1);
        double days = 0;
        double published = 0;
        for (PublishedVolume volume : scenario.published()) {
            if (volume.from().withDayOfMonth(1).equals(december) && volume.isSingleDay()) {
                days += volume.collectedParcels().orElseThrow();
            } else if (volume.from().equals(december)) {
                published = volume.collectedParcels().orElseThrow();
            }
        }
        // State Post Bureau, 13.26 billion; the daily series comes from the Ministry of Transport's weeks.
        assertThat(published).isEqualTo(13_260_000_000.0);
        assertThat(days).isCloseTo(published, Percentage.withPercentage(0.5));
    }

    @Test
    void stormKeepsTheNodesAndTheDemandOfItsBase() {
        Scenario base = scenario("double11-2023");
        Scenario storm = scenario("storm");
        assertThat(storm.season()).isEqualTo(base.season());
        assertThat(storm.hubs()).isEqualTo(base.hubs());
        assertThat(storm.outlets()).isEqualTo(base.outlets());
        assertThat(storm.lanes()).hasSameSizeAs(base.lanes());
        assertThat(storm.shippers()).isEqualTo(base.shippers());
        assertThat(storm.demand()).isEqualTo(base.demand());
        assertThat(storm.published()).isEqualTo(base.published());
        assertThat(storm.routes()).hasSize(6);
        assertThat(storm.disruptions().stream().filter(Disruption.OfNode.class::isInstance))
                .hasSize(4);
    }

    @Test
    void hubStressIsBoundByItsSorter() {
        Scenario scenario = scenario("hub-stress");
        Hub hub = scenario.hubs().get(0);
        double machineShare = scenario.classes().stream()
                .mapToDouble(kind -> kind.share() * kind.machineSortableShare())
                .sum();
        assertThat(machineShare).isCloseTo(0.895, Offset.offset(1e-12));
        assertThat(hub.stages()).hasSize(6);
        assertThat(14_400 / machineShare * 200 / 201.5).isCloseTo(15_970, Offset.offset(1.0));
    }

    @Test
    void everyPartOfTheModelIsInSomeShippedScenario() {
        List<Scenario> all = names().stream().map(ScenarioLibraryTest::scenario).toList();
        assertThat(all).anyMatch(scenario -> scenario.hubs().stream().anyMatch(Hub::isGateway));
        assertThat(all).anyMatch(scenario -> scenario.classes().size() > 1);
        assertThat(all).anyMatch(scenario -> !scenario.routes().isEmpty());
        assertThat(all).anyMatch(scenario -> scenario.hubs().stream().anyMatch(hub -> hub.flaggedShare() > 0));
        assertThat(all)
                .anyMatch(scenario -> scenario.outlets().stream()
                        .anyMatch(outlet -> !outlet.lastMile().lockers().equals(LastMile.Lockers.NONE)
                                && !outlet.lastMile().overtime().equals(LastMile.Overtime.NONE)
                                && outlet.lastMile().firstAttemptSuccess() < 1));
        assertThat(all)
                .anyMatch(scenario -> scenario.outlets().stream()
                        .anyMatch(outlet -> outlet.lastMile().deliveryDays().size() < 7));
    }

    private static Scenario scenario(String name) {
        return ScenarioReader.read(ScenarioLibrary.open(name).orElseThrow())
                .scenario()
                .orElseThrow();
    }
}
