package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogStateTest {

    /** 100, 300, 120, 80, 60, 40, 40 against 140 a day leaves 0, 160, 140, 80, 0, 0, 0 (case O01). */
    @Test
    void followsTheBacklogOfATextbookWeek() {
        double[] ready = {2400, 7200, 2880, 1920, 1440, 960, 960};
        PlanningModel model =
                new PlanningModel(OneHub.of(ready, new double[] {1}, 140, 1).shipments(), PartRule.WHOLE);

        BacklogState state = new BacklogState(model, model.parts().readySlots());

        long[] expected = {0, 160, 140, 80, 0, 0, 0};
        for (int slot = 0; slot < expected.length; slot++) {
            assertThat(state.backlog(0, slot))
                    .as("slot %d", slot)
                    .isEqualTo(expected[slot] * 24 * Units.LOAD_PER_PARCEL);
        }
        // 380 backlog-days of 24 parcels, each lasting 24 h.
        assertThat(state.score().backlogParcelHours(24)).isEqualTo(380 * 24 * 24);
        assertThat(state.held()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void changesAddUpToARecalculation(long seed) {
        PlanningModel model = new PlanningModel(SyntheticSeason.SMALL.generate(seed), new PartRule(4, 50, 10_000));
        Parts parts = model.parts();
        SplittableRandom random = new SplittableRandom(seed);
        int[] slots = parts.readySlots();
        BacklogState state = new BacklogState(model, slots);
        for (int i = 0; i < 500; i++) {
            int part = random.nextInt(parts.count());
            int slot = parts.ready(part) + random.nextInt(parts.shipBy(part) - parts.ready(part) + 1);
            PlanScore before = state.score();
            if (i % 2 == 0) {
                state.move(part, slots[part], slot);
            } else {
                state.takeBack(part, slots[part]);
                PlanScore without = state.score();
                state.tryRelease(part, slot);
                assertThat(state.score()).isEqualTo(without);
                long violation = without.violation() + state.extraViolation();
                long backlog = without.backlog() + state.extraBacklogCost();
                state.release(part, slot);
                assertThat(state.violation()).as("seed %d change %d", seed, i).isEqualTo(violation);
                assertThat(state.backlogCost()).as("seed %d change %d", seed, i).isEqualTo(backlog);
            }
            int from = slots[part];
            slots[part] = slot;
            if (i % 50 == 0) {
                assertThat(state.score())
                        .as("seed %d change %d", seed, i)
                        .isEqualTo(new BacklogState(model, slots).score());
                assertThat(state.score())
                        .as("seed %d change %d", seed, i)
                        .isEqualTo(model.score(model.schedule("any", slots)));
                state.move(part, slot, from);
                assertThat(state.score())
                        .as("seed %d undone change %d", seed, i)
                        .isEqualTo(before);
                state.move(part, from, slot);
            }
        }
    }
}
