package cuofeng.optimizer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.evaluate.NeverWorse.Simulated;
import cuofeng.scenarios.model.Weights;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeverWorseTest {

    private static final Weights EVEN = new Weights(1, 1);

    @Test
    void keepsTheOptimizedPlanThatIsBest() {
        // Means of 100 and 120.
        assertThat(NeverWorse.choose(plan("optimized", 90, 110), List.of(plan("uniform", 100, 140)), EVEN))
                .isEqualTo("optimized");
    }

    @Test
    void handsOverTheBestBaselineThatIsBetter() {
        // Means of 100, 500, 90 and 95.
        assertThat(NeverWorse.choose(
                        plan("optimized", 90, 110),
                        List.of(plan("ship-at-once", 500, 500), plan("least-slack", 80, 100), plan("uniform", 95, 95)),
                        EVEN))
                .isEqualTo("least-slack");
    }

    @Test
    void tiesGoToTheOptimizedPlan() {
        assertThat(NeverWorse.choose(plan("optimized", 50), List.of(plan("uniform", 50)), EVEN))
                .isEqualTo("optimized");
    }

    /** 90 in hubs and 20 in outlets beat 30 in hubs and 90 in outlets, unless a hub's parcel counts four times. */
    @Test
    void weighsHubsAndOutletsAsThePlannerDoes() {
        Simulated optimized = new Simulated(
                "optimized", List.of(outcome(List.of(node("h", NodeKind.HUB, 90), node("o", NodeKind.OUTLET, 20)))));
        Simulated uniform = new Simulated(
                "uniform", List.of(outcome(List.of(node("h", NodeKind.HUB, 30), node("o", NodeKind.OUTLET, 90)))));
        assertThat(NeverWorse.choose(optimized, List.of(uniform), EVEN)).isEqualTo("optimized");
        // 4 x 90 + 20 = 380 against 4 x 30 + 90 = 210.
        assertThat(NeverWorse.choose(optimized, List.of(uniform), new Weights(4, 1)))
                .isEqualTo("uniform");
    }

    @Test
    void refusesPlansThatCannotBeCompared() {
        assertThatThrownBy(() -> NeverWorse.choose(plan("optimized", 1, 2), List.of(plan("uniform", 1)), EVEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan (uniform) has 1 replications, expected 2 and at least 1");
        assertThatThrownBy(() -> NeverWorse.choose(plan("optimized"), List.of(), EVEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A third of each backlog in a hub, the rest in an outlet. */
    private static Simulated plan(String name, double... backlogs) {
        return new Simulated(
                name,
                Arrays.stream(backlogs)
                        .mapToObj(backlog -> outcome(List.of(
                                node("h", NodeKind.HUB, backlog / 3), node("o", NodeKind.OUTLET, backlog * 2 / 3))))
                        .toList());
    }

    private static NodeOutcome node(String id, NodeKind kind, double backlog) {
        StageOutcome stage = new StageOutcome("sorting", backlog, Series.of(0), 0, 0);
        return new NodeOutcome(id, kind, List.of(stage), 0, 0, Series.of(0), Series.of(0), CourierHours.NONE);
    }

    private static Outcome outcome(List<NodeOutcome> nodes) {
        return Outcomes.of(0, nodes);
    }
}
