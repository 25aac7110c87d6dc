package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KpiSheetTest {

    private static Outcome held(int replication, double parcelHours) {
        return TinyOutcome.with(replication, parcelHours, TinyOutcome.hubSlots(), TinyOutcome.flat(0));
    }

    private static KpiSheet sheet(List<Outcome> a, List<Outcome> b) {
        Shipments shipments = new Shipments(TinyOutcome.SCENARIO);
        Schedule schedule = Schedule.unsplit("x", new int[shipments.count()]);
        return KpiSheet.of(new RunResults(
                shipments,
                "0".repeat(64),
                1,
                "1",
                List.of(new PlanResult("a", schedule, a), new PlanResult("b", schedule, b)),
                "b",
                Optional.empty()));
    }

    @Test
    void pairsByReplicationNumberAndNotByPosition() {
        // Differences where both have the replication: 110 - 100 and 230 - 200.
        KpiSheet sheet = sheet(
                List.of(held(0, 100), held(1, 150), held(2, 200)), List.of(held(0, 110), held(2, 230), held(3, 999)));
        Estimate difference = sheet.difference("b", "a", "held", "all").orElseThrow();
        assertThat(difference.mean()).isCloseTo(20, within(1e-12));
        assertThat(difference.replications()).isEqualTo(2);
        // t(0.975, 1) = 12.7062 times 14.1421 / sqrt(2).
        assertThat(difference.halfWidth().getAsDouble()).isCloseTo(127.062, within(1e-3));
    }

    @Test
    void pairsWithAnotherSheet() {
        KpiSheet base = sheet(List.of(held(0, 100), held(1, 200)), List.of(held(0, 1)));
        KpiSheet changed = sheet(List.of(held(0, 90), held(1, 170), held(2, 5)), List.of(held(0, 1)));
        Estimate difference =
                changed.differenceFrom(base, "a", "a", "held", "all").orElseThrow();
        assertThat(difference.mean()).isCloseTo(-20, within(1e-12));
        assertThat(difference.replications()).isEqualTo(2);
    }

    @Test
    void whatDoesNotExistIsEmptyAndNotZero() {
        KpiSheet sheet = sheet(List.of(held(0, 1)), List.of(held(1, 1)));
        assertThat(sheet.find("a", "held", "nowhere")).isEmpty();
        assertThat(sheet.find("nobody", "held", "all")).isEmpty();
        assertThat(sheet.difference("b", "a", "held", "all")).isEmpty();
    }
}
