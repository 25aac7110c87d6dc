package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.PlanResult;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogProfileTest {

    private static final PlanResult TINY = FakeOutcomes.of(TinyOutcome.SCENARIO).plan("tiny", 1, 1, 0);

    private static PlanResult plan(String name, Outcome outcome) {
        return new PlanResult(name, TINY.schedule(), List.of(outcome));
    }

    private static List<String> series(PlanResult... plans) {
        List<String> series = new ArrayList<>();
        BacklogProfile.forEach(
                TinyOutcome.SCENARIO,
                List.of(plans),
                (plan, profile) -> series.add(plan.plan() + " " + profile.node() + " " + profile.stage()));
        return series;
    }

    @Test
    void stagesWhereNobodyEverWaitsAreLeftOut() {
        // Nothing waits for clearance or a vehicle in the west, nor at the gate in the country.
        assertThat(series(plan("a", TinyOutcome.of(0))))
                .containsExactly(
                        "a all-hubs all",
                        "a all-outlets all",
                        "a shippers held",
                        "a hub-east unload",
                        "a hub-east sorting",
                        "a hub-west gate",
                        "a hub-west sorting",
                        "a east-urban gate",
                        "a east-urban delivery",
                        "a east-rural delivery");
    }

    @Test
    void allPlansHaveTheSameSeries() {
        Outcome noBacklogInTheEast = TinyOutcome.with(0, 0, TinyOutcome.flat(0), TinyOutcome.flat(0));
        assertThat(series(plan("a", noBacklogInTheEast))).doesNotContain("a hub-east unload");
        assertThat(series(plan("a", noBacklogInTheEast), plan("b", TinyOutcome.of(0))))
                .contains("a hub-east unload", "b hub-east unload");
    }

    @Test
    void whatWaitedInWarmUpOnlyIsLeftOut() {
        Outcome warmUpOnly = TinyOutcome.with(0, 0, TinyOutcome.atSlot(0, 9_999), TinyOutcome.flat(0));
        assertThat(series(plan("a", warmUpOnly))).doesNotContain("a hub-east unload");
    }
}
