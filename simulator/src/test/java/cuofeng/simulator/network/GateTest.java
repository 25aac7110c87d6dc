package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Congestion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final long QUARTER = Control.MILLIS;

    private final NodeStatistics statistics = TestLots.statistics(100);
    private final Gate gate = new Gate(statistics);
    private final Batch entered = new Batch();

    @Test
    void whatFitsEntersAndTheRestQueuesInOrder() {
        open(0);
        gate.arrive(EventKey.of(1, 0), 60, entered);
        gate.arrive(EventKey.of(2, 1), 50, entered);
        // It would fit, but another one is before it.
        gate.arrive(EventKey.of(3, 2), 10, entered);
        assertThat(keys()).containsExactly("0@1");
        assertThat(statistics.inside()).isEqualTo(60);
        assertThat(statistics.waiting(NodeStatistics.GATE)).isEqualTo(60);
    }

    @Test
    void roomThatGetsFreeIsGivenAtTheNextControlInstant() {
        open(0);
        gate.arrive(EventKey.of(1, 0), 100, entered);
        statistics.left(100, 5);
        gate.arrive(EventKey.of(6, 1), 40, entered);
        assertThat(keys()).containsExactly("0@1");
        open(QUARTER);
        assertThat(keys()).containsExactly("0@1", "1@" + QUARTER);
        assertThat(statistics.waiting(NodeStatistics.GATE)).isZero();
    }

    @Test
    void aLotLargerThanTheLimitEntersAnEmptyNodeAlone() {
        open(0);
        gate.arrive(EventKey.of(1, 0), 250, entered);
        gate.arrive(EventKey.of(2, 1), 1, entered);
        assertThat(keys()).containsExactly("0@1");
        open(QUARTER);
        assertThat(keys()).containsExactly("0@1");
        statistics.left(250, QUARTER + 1);
        open(2 * QUARTER);
        assertThat(keys()).containsExactly("0@1", "1@" + 2 * QUARTER);
    }

    @Test
    void whatIsStillOutsideAtTheEndIsCounted() {
        open(0);
        gate.arrive(EventKey.of(1, 0), 100, entered);
        gate.arrive(EventKey.of(2, 1), 30, entered);
        assertThat(gate.close(TestLots.axis().endMillis())).isEqualTo(30);
    }

    @Test
    void aCrowdedHubSlowsDownInAStraightLine() {
        Congestion congestion = new Congestion(0.8, 0.5);
        assertThat(congestion.factor(80, 100)).isEqualTo(1);
        assertThat(congestion.factor(90, 100)).isEqualTo(0.75);
        assertThat(congestion.factor(100, 100)).isEqualTo(0.5);
        assertThat(congestion.factor(1_000, 100)).isEqualTo(0.5);
        assertThat(Congestion.NONE.factor(1_000, 100)).isEqualTo(1);
    }

    @Test
    void whatIsLetInTogetherKeepsItsTurn() {
        open(0);
        gate.arrive(EventKey.of(1, 0), 100, entered);
        gate.arrive(EventKey.of(2, 9), 30, entered);
        gate.arrive(EventKey.of(3, 4), 30, entered);
        statistics.left(100, 10);
        gate.open(QUARTER);
        gate.passUntil(QUARTER + 1, entered);
        assertThat(keys()).containsExactly("0@1", "9@" + QUARTER);
        gate.passUntil(2 * QUARTER, entered);
        assertThat(keys()).containsExactly("0@1", "9@" + QUARTER, "4@" + (QUARTER + 1));
    }

    @Test
    void whoArrivesWhileOthersPassFollowsThem() {
        open(0);
        gate.arrive(EventKey.of(1, 0), 100, entered);
        for (int lot = 1; lot <= 3; lot++) {
            gate.arrive(EventKey.of(1 + lot, lot), 10, entered);
        }
        statistics.left(100, 10);
        gate.open(QUARTER);
        gate.arrive(EventKey.of(QUARTER + 1, 7), 10, entered);
        gate.arrive(EventKey.of(QUARTER + 50, 8), 10, entered);
        gate.passUntil(2 * QUARTER, entered);
        entered.sort();
        assertThat(keys())
                .containsExactly(
                        "0@1",
                        "1@" + QUARTER,
                        "2@" + (QUARTER + 1),
                        "3@" + (QUARTER + 2),
                        "7@" + (QUARTER + 3),
                        "8@" + (QUARTER + 50));
    }

    private void open(long now) {
        gate.open(now);
        gate.passUntil(now + QUARTER, entered);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            keys.add(entered.number(i) + "@" + entered.millis(i));
        }
        return keys;
    }
}
