package cuofeng.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs());
    private final Schedule atOnce = Schedules.shipAtOnce(shipments);
    private final Schedule random = Schedules.random(shipments, 3);

    private List<List<Outcome>> run(int replications, int threads, Schedule... schedules) {
        return new Experiment(5, replications, threads).run(shipments, List.of(schedules), finished -> {});
    }

    @Test
    void resultsDoNotDependOnTheNumberOfThreads() {
        assertThat(run(5, 3, atOnce, random)).isEqualTo(run(5, 1, atOnce, random));
    }

    @Test
    void replicationIsTheSameWhateverRunsBesideIt() {
        Outcome amongOthers = run(4, 1, random, atOnce).get(1).get(3);
        assertThat(run(4, 2, atOnce).get(0).get(3)).isEqualTo(amongOthers);
    }

    @Test
    void replicationsDiffer() {
        List<Outcome> outcomes = run(2, 1, atOnce).get(0);
        assertThat(outcomes.get(0).orderedPerDay()).isNotEqualTo(outcomes.get(1).orderedPerDay());
    }

    @Test
    void schedulesOfOneReplicationSeeTheSameOrders() {
        List<List<Outcome>> outcomes = run(3, 1, atOnce, random);
        for (int r = 0; r < 3; r++) {
            assertThat(outcomes.get(1).get(r).orderedPerDay())
                    .isEqualTo(outcomes.get(0).get(r).orderedPerDay());
        }
    }

    @Test
    void failureInAReplicationReachesTheCaller() {
        Schedule foreign = Schedule.unsplit("foreign", new int[] {0});
        assertThatThrownBy(() -> run(2, 2, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schedule (foreign) has 1 shipments");
    }
}
