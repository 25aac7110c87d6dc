package cuofeng.simulator.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LaneFlowsTest {

    @Test
    void leavesOutTheWarmUp() {
        // Two lanes, four days of which one is warm-up.
        LaneFlows flows = LaneFlows.of(new long[][] {{9, 1, 2, 3}, {8, 4, 5, 6}}, 1);
        assertThat(flows.laneCount()).isEqualTo(2);
        assertThat(flows.parcels(0, 0)).isEqualTo(1);
        assertThat(flows.parcels(0, 2)).isEqualTo(3);
        assertThat(flows.parcels(1, 0)).isEqualTo(4);
        assertThat(flows.parcels(1, 2)).isEqualTo(6);
    }

    @Test
    void isEqualByValue() {
        LaneFlows one = LaneFlows.of(new long[][] {{1, 2}, {3, 4}}, 0);
        assertThat(one).isEqualTo(LaneFlows.of(new long[][] {{7, 1, 2}, {7, 3, 4}}, 1));
        assertThat(one).hasSameHashCodeAs(LaneFlows.of(new long[][] {{1, 2}, {3, 4}}, 0));
        assertThat(one).isNotEqualTo(LaneFlows.of(new long[][] {{1, 2}, {3, 5}}, 0));
        // The same numbers, but one lane of four days.
        assertThat(one).isNotEqualTo(LaneFlows.of(new long[][] {{1, 2, 3, 4}}, 0));
    }

    @Test
    void comesBackFromItsNumbers() {
        LaneFlows flows = LaneFlows.of(new long[][] {{1, 2}, {3, 4}}, 0);
        assertThat(LaneFlows.of(flows.toArray(), 0)).isEqualTo(flows);
        assertThat(LaneFlows.of(LaneFlows.NONE.toArray(), 0)).isEqualTo(LaneFlows.NONE);
        assertThat(flows).hasToString("[[1, 2], [3, 4]]");
    }

    @Test
    void aNetworkMayHaveNoLanes() {
        assertThat(LaneFlows.of(new long[0][], 0)).isEqualTo(LaneFlows.NONE);
        assertThat(LaneFlows.NONE.laneCount()).isZero();
    }

    @Test
    void moreThanFitsIsAnErrorAndNotAWrongNumber() {
        assertThatThrownBy(() -> LaneFlows.of(new long[][] {{1L << 31}}, 0)).isInstanceOf(ArithmeticException.class);
    }
}
