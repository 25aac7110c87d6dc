package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.outcome.Outcome;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The kernel against a plain simulation of the same model with one event list, on generated networks: a failure names
 * the seed. Every run of the reference here counts its parcels after each event, and shows for each stage that waiting
 * adds up to the same parcel-milliseconds by level and by lot.
 */
class ReferenceTest {

    static LongStream networksWithAllFeatures() {
        return LongStream.range(0, 800);
    }

    static LongStream plainNetworks() {
        return LongStream.range(0, 200);
    }

    static LongStream someNetworks() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("networksWithAllFeatures")
    void kernelAgreesToTheBitWithAllFeatures(long seed) {
        assertKernelAgrees(GeneratedFeatures.of(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("plainNetworks")
    void kernelAgreesToTheBitWithoutThem(long seed) {
        assertKernelAgrees(GeneratedNetwork.of(seed), seed);
    }

    private static void assertKernelAgrees(Scenario scenario, long seed) {
        Shipments shipments = new Shipments(scenario);
        Schedule schedule = Schedules.random(shipments, seed);
        Outcome reference = new ReferenceSimulation(shipments, seed, 0).runChecked(schedule, new PrimitiveEventList());
        assertThat(new Replication(shipments, seed, 0).run(schedule)).isEqualTo(reference);
    }

    @Test
    void kernelAgreesToTheBitOnQuickstart() {
        Scenario scenario = ScenarioReader.read(
                        ScenarioLibrary.open("quickstart").orElseThrow())
                .scenario()
                .orElseThrow();
        Shipments shipments = new Shipments(scenario);
        Schedule schedule = Schedules.shipAtOnce(shipments);
        Outcome reference =
                new ReferenceSimulation(shipments, scenario.seed(), 1).runChecked(schedule, new PrimitiveEventList());
        assertThat(new Replication(shipments, scenario.seed(), 1).run(schedule)).isEqualTo(reference);
    }

    @ParameterizedTest
    @MethodSource("someNetworks")
    void eventListsAgree(long seed) {
        Shipments shipments = new Shipments(GeneratedFeatures.of(seed));
        Schedule schedule = Schedules.random(shipments, seed);
        ReferenceSimulation reference = new ReferenceSimulation(shipments, seed, 0);
        assertThat(reference.run(schedule, new SsjEventList()))
                .isEqualTo(reference.run(schedule, new PrimitiveEventList()));
    }
}
