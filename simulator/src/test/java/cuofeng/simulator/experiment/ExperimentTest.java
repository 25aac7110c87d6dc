package cuofeng.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.ScheduleDigest;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Keeps in memory; counts how often it could help. */
    private static final class MemoryStore implements OutcomeStore {
        private final Map<Key, Outcome> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<Outcome> find(Key key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(Key key, Outcome outcome) {
            assertThat(kept.put(key, outcome)).as("%s was simulated twice", key).isNull();
        }
    }

    @Test
    void whatAStoreHasIsNotSimulatedAgainAndChangesNothing() {
        List<List<Outcome>> uninterrupted = run(6, 2, atOnce, random);
        MemoryStore store = new MemoryStore();
        new Experiment(5, 4, 2).keptIn(store).run(shipments, List.of(random), finished -> {});
        store.kept.remove(new OutcomeStore.Key(ScheduleDigest.of(random), 5, 2));
        AtomicInteger found = new AtomicInteger();
        List<List<Outcome>> resumed = new Experiment(5, 6, 3)
                .keptIn(store)
                .run(shipments, List.of(atOnce, random), finished -> found.addAndGet(finished.found() ? 1 : 0));
        assertThat(resumed).isEqualTo(uninterrupted);
        assertThat(found).hasValue(3);
        assertThat(store.kept).hasSize(12);
    }

    @Test
    void announcesAReplicationAfterItIsKept() {
        MemoryStore store = new MemoryStore();
        new Experiment(5, 3, 2)
                .keptIn(store)
                .run(
                        shipments,
                        List.of(atOnce),
                        finished -> assertThat(store.kept).containsValue(finished.outcome()));
    }

    @Test
    void addsReplicationsAsLongAsTheRuleWantsThem() {
        List<Integer> asked = new ArrayList<>();
        StoppingRule toSeven = bySchedule -> {
            asked.add(bySchedule.get(1).size());
            return Math.min(7, bySchedule.get(1).size() + 3);
        };
        List<List<Outcome>> stepwise =
                new Experiment(5, 2, 2).until(toSeven).run(shipments, List.of(atOnce, random), finished -> {});
        assertThat(asked).containsExactly(2, 5, 7);
        assertThat(stepwise).isEqualTo(run(7, 1, atOnce, random));
    }
}
