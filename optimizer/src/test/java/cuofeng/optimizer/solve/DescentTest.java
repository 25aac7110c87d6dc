package cuofeng.optimizer.solve;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Variant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescentTest {

    private static final PlanScore NOTHING_IS_GOOD_ENOUGH = new PlanScore(0, -1, 0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void endsNoWorseThanItBegins(long seed) {
        PlanningModel model = model(seed);
        int[] start = model.parts().readySlots();
        int[] end =
                new Descent(model, budget(20_000), NOTHING_IS_GOOD_ENOUGH, (phase, backlog) -> {}).from(start, seed);
        assertThat(score(model, end)).as("seed %d", seed).isLessThanOrEqualTo(score(model, start));
    }

    /** Without the closing sweeps the local search leaves parts later than they need be. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void afterItNoPartCanLeaveEarlierForFree(long seed) {
        Scenario scenario = SyntheticSeason.SMALL.generate(seed).scenario();
        Shipments shipments =
                new Shipments(Variant.of(scenario).costs(Costs.HELD_ONLY).build());
        PlanningModel model = new PlanningModel(shipments, PartRule.DEFAULT);
        int[] end = new Descent(model, budget(1_000_000), NOTHING_IS_GOOD_ENOUGH, (phase, backlog) -> {})
                .from(model.parts().readySlots(), seed);
        PlanScore score = score(model, end);
        BacklogState state = new BacklogState(model, end);
        for (int part = 0; part < end.length; part++) {
            for (int slot = model.parts().ready(part); slot < end[part]; slot++) {
                state.move(part, end[part], slot);
                assertThat(state.score())
                        .as("seed %d, part %d from slot %d to %d", seed, part, end[part], slot)
                        .isGreaterThan(score);
                state.move(part, slot, end[part]);
            }
        }
    }

    @Test
    void theBestOfSeveralStartsIsKept() {
        PlanningModel model = model(7);
        int[] atOnce = model.parts().readySlots();
        List<String> told = new ArrayList<>();
        // One calculation moves nothing far: where a descent begins decides.
        int[] good =
                new Descent(model, budget(100_000), NOTHING_IS_GOOD_ENOUGH, (phase, backlog) -> {}).from(atOnce, 1);
        int[] best = new Descents(model, budget(1), NOTHING_IS_GOOD_ENOUGH)
                .best(List.of(atOnce, good), 1, (phase, backlog) -> told.add(phase));
        assertThat(score(model, best)).isLessThanOrEqualTo(score(model, good));
        assertThat(told).endsWith("another-start");
    }

    private static PlanningModel model(long seed) {
        return new PlanningModel(SyntheticSeason.SMALL.generate(seed), PartRule.DEFAULT);
    }

    private static Budget budget(long calculations) {
        return new Budget(Effort.calculations(calculations));
    }

    private static PlanScore score(PlanningModel model, int[] partSlot) {
        return new BacklogState(model, partSlot).score();
    }
}
