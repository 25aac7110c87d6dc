package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.yaml.Folders;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run leaves nothing behind that a later one could see. */
class IndependentRunsTest {

    private static final Shipments SHIPMENTS = new Shipments(
            ScenarioReader.read(Folders.of(Folders.base())).scenario().orElseThrow());
    private static final Schedule AT_ONCE = Schedules.shipAtOnce(SHIPMENTS);
    private static final Schedule OTHER = Schedules.random(SHIPMENTS, 5);

    private static List<Outcome> run(int replications, int threads, Schedule schedule) {
        return new Experiment(11, replications, threads)
                .run(SHIPMENTS, List.of(schedule), finished -> {})
                .get(0);
    }

    @Test
    void replicationIsTheSameAloneAndAmongOthers() {
        List<Outcome> together = run(7, 1, AT_ONCE);
        assertThat(new Replication(SHIPMENTS, 11, 6).run(AT_ONCE)).isEqualTo(together.get(6));
        assertThat(new Replication(SHIPMENTS, 11, 0).run(AT_ONCE)).isEqualTo(together.get(0));
        assertThat(together.get(0)).isNotEqualTo(together.get(6));
    }

    @Test
    void sameObjectRunsTwiceAlikeWithAnotherRunBetween() {
        Replication replication = new Replication(SHIPMENTS, 11, 3);
        Outcome first = replication.run(AT_ONCE);
        Outcome between = replication.run(OTHER);
        assertThat(replication.run(AT_ONCE)).isEqualTo(first);
        assertThat(between).isNotEqualTo(first).isEqualTo(new Replication(SHIPMENTS, 11, 3).run(OTHER));
    }

    @Test
    void moreReplicationsKeepTheFirstOnes() {
        assertThat(run(6, 2, AT_ONCE).subList(0, 4)).isEqualTo(run(4, 1, AT_ONCE));
    }

    @Test
    void schedulesSeeTheSameOrders() {
        List<List<Outcome>> outcomes = new Experiment(11, 3, 2).run(SHIPMENTS, List.of(AT_ONCE, OTHER), finished -> {});
        for (int r = 0; r < 3; r++) {
            assertThat(outcomes.get(0).get(r).orderedPerDay())
                    .isEqualTo(outcomes.get(1).get(r).orderedPerDay());
            assertThat(outcomes.get(0).get(r).counts().ordered())
                    .isEqualTo(outcomes.get(1).get(r).counts().ordered());
        }
    }
}
