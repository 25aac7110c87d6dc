package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold in every network, checked on generated ones; a failure names the seed. */
class GeneratedNetworkTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Outcome run(Shipments shipments, long seed, long longestWindowMillis) {
        Schedule schedule = Schedules.random(shipments, seed);
        return new Replication(shipments, seed, 0).run(schedule, longestWindowMillis);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noParcelIsLostOrMadeUp(long seed) {
        Outcome outcome = run(new Shipments(GeneratedNetwork.of(seed)), seed, Long.MAX_VALUE);
        assertThat(outcome.counts().conserved()).as("%s", outcome.counts()).isTrue();
        for (NodeOutcome node : outcome.nodes()) {
            long levelAtEnd = 0;
            for (StageOutcome stage : node.stages()) {
                assertThat(LongStream.of(stage.backlogAtSlotEnd().toArray())).allMatch(level -> level >= 0);
                assertThat(stage.backlogParcelHours()).isNotNegative();
                levelAtEnd +=
                        stage.backlogAtSlotEnd().at(stage.backlogAtSlotEnd().size() - 1);
            }
            assertThat(node.peakBacklogParcels()).isGreaterThanOrEqualTo(levelAtEnd);
        }
        long deliveredByOutlets = outcome.nodes().stream()
                .filter(node -> node.kind() == NodeKind.OUTLET)
                .mapToLong(node -> node.finishedPerDay().sum())
                .sum();
        assertThat(outcome.deliveredPerDay().sum()).isEqualTo(deliveredByOutlets);
        assertThat(outcome.shipToDoor().parcels()).isEqualTo(deliveredByOutlets);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outcomeDoesNotDependOnTheLookAhead(long seed) {
        Shipments shipments = new Shipments(GeneratedNetwork.of(seed));
        assertThat(run(shipments, seed, 7 * TimeAxis.MILLIS_PER_MINUTE + 13))
                .isEqualTo(run(shipments, seed, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesDoNotWorkMoreThanTheirCapacity(long seed) {
        Scenario scenario = GeneratedNetwork.of(seed);
        Outcome outcome = run(new Shipments(scenario), seed, Long.MAX_VALUE);
        for (int h = 0; h < scenario.hubs().size(); h++) {
            List<Stage> stages = scenario.hubs().get(h).stages();
            for (int i = 0; i < stages.size(); i++) {
                if (stages.get(i) instanceof Stage.Line) {
                    assertWithinCapacity(outcome.nodes().get(h).stages().get(1 + i), scenario.lotSize());
                }
            }
        }
        for (NodeOutcome outlet :
                outcome.nodes().subList(scenario.hubs().size(), outcome.nodes().size())) {
            assertWithinCapacity(outlet.stages().get(1), scenario.lotSize());
        }
    }

    /** One lot may have been begun before the season and be finished in it. */
    private static void assertWithinCapacity(StageOutcome stage, int lotSize) {
        assertThat((double) stage.busyParcels()).isLessThanOrEqualTo(stage.capacityParcels() + lotSize);
    }
}
