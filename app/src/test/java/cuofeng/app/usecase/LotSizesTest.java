package cuofeng.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.scenarios.demand.Shipments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick start: lots of 500, 14.3 million parcels in some 2,500 shipments, so about 31,000 lots. */
class LotSizesTest {

    private static final Shipments SHIPMENTS =
            new Shipments(ReadScenario.named("quickstart").scenario());

    private static final long GIGABYTE = 1L << 30;

    private static LotSizes lotSizes(int replications, long heapBytes) {
        return new LotSizes(SHIPMENTS, replications, heapBytes);
    }

    @Test
    void stepsDownAsFarAsTimeAllows() {
        // Lots of 7 are 2.05 million: in all 20.5 million in ten replications, 10.2 million in five.
        assertThat(lotSizes(10, 4 * GIGABYTE).ladder()).containsExactly(31, 125, 500, 2_000, 8_000);
        assertThat(lotSizes(5, 4 * GIGABYTE).ladder()).containsExactly(7, 31, 125, 500, 2_000, 8_000);
    }

    @Test
    void takesTheFirstStepDownWhateverItCosts() {
        assertThat(lotSizes(1_000, 4 * GIGABYTE).ladder()).containsExactly(125, 500, 2_000, 8_000);
    }

    @Test
    void stepsDownAsFarAsMemoryAllows() {
        // 1.25 × 460,000 lots of 31 at 200 bytes are 115 MB; 0.8 × 128 MB is less.
        assertThat(lotSizes(1, 128_000_000).ladder()).containsExactly(125, 500, 2_000, 8_000);
    }

    @Test
    void runsFewerReplicationsTogetherWhereMemoryIsShort() {
        // 1.25 × 31,000 lots of 500 at 200 bytes are 7.8 MB: two fit into 0.8 × 20 MB, one at least is tried.
        assertThat(lotSizes(10, 20_000_000).threads(500, 8)).isEqualTo(2);
        assertThat(lotSizes(10, 1_000_000).threads(500, 8)).isEqualTo(1);
        assertThat(lotSizes(10, 4 * GIGABYTE).threads(500, 8)).isEqualTo(8);
    }

    @Test
    void alwaysComparesTheScenariosOwn() {
        assertThat(lotSizes(1, 4 * GIGABYTE).with(List.of(8_000, 100, 8_000))).containsExactly(100, 500, 8_000);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> lotSizes(1, GIGABYTE).with(List.of(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TOO_MANY_LOTS);
                    assertThat(refusal.details()).hasSize(3).first().isEqualTo("1");
                });
        assertThatThrownBy(() -> lotSizes(1, 1_000_000).ladder()).isInstanceOf(Refusal.class);
    }
}
