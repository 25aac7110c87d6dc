package cuofeng.optimizer.solve.robust;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StartSlots;
import cuofeng.scenarios.demand.Shipments;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustStateTest {

    /** 30 to 70 is 3 to 7: three times the sum and 7 x 3 draws times the worst, each draw recalculated from nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void scoreIsThatOfIndependentRecalculations(long seed) {
        List<PlanningModel> models = Draws.models(SyntheticSeason.SMALL.generate(seed), 0.8, 1.0, 1.3);
        Parts parts = models.get(0).parts();
        SplittableRandom random = new SplittableRandom(seed);
        int[] slots = parts.readySlots();
        RobustState state = new RobustState(models, slots, new RobustWeights(30, 70));
        for (int i = 0; i < 200; i++) {
            int part = random.nextInt(parts.count());
            int slot = parts.ready(part) + random.nextInt(parts.shipBy(part) - parts.ready(part) + 1);
            state.takeBack(part, slots[part]);
            state.tryRelease(part, slot);
            long triedViolation = state.triedViolation();
            long triedBacklog = state.triedBacklog();
            state.release(part, slot);
            slots[part] = slot;
            assertThat(state.score().violation())
                    .as("seed %d change %d", seed, i)
                    .isEqualTo(triedViolation);
            assertThat(state.score().backlog()).as("seed %d change %d", seed, i).isEqualTo(triedBacklog);
        }
        List<PlanScore> scores = models.stream()
                .map(model -> model.score(model.schedule("any", slots)))
                .toList();
        assertThat(state.score())
                .isEqualTo(new RobustScore(
                        3 * scores.stream().mapToLong(PlanScore::violation).sum()
                                + 21
                                        * scores.stream()
                                                .mapToLong(PlanScore::violation)
                                                .max()
                                                .orElseThrow(),
                        3 * scores.stream().mapToLong(PlanScore::backlog).sum()
                                + 21
                                        * scores.stream()
                                                .mapToLong(PlanScore::backlog)
                                                .max()
                                                .orElseThrow(),
                        scores.stream().mapToLong(PlanScore::cost).sum()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void slotsComeBackFromASchedule(long seed) {
        Shipments shipments = SyntheticSeason.SMALL.generate(seed);
        PlanningModel model = new PlanningModel(PlanningInput.of(shipments, PartRule.DEFAULT));
        Parts parts = model.parts();
        SplittableRandom random = new SplittableRandom(seed);
        int[] slots = new int[parts.count()];
        for (int part = 0; part < slots.length; part++) {
            slots[part] = parts.ready(part) + random.nextInt(parts.shipBy(part) - parts.ready(part) + 1);
        }
        int[] back = StartSlots.of(model, model.schedule("any", slots));
        assertThat(model.schedule("again", back)).isEqualTo(model.schedule("any", slots));
    }
}
