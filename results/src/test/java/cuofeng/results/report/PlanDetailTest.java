package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.PackagingCounts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanDetailTest {

    private static final FakeSeason.Names NAMES = i -> Text.of("R" + i);
    private static final Scenario FULL = FakeSeason.full(2, NAMES);

    private static Figures figures(Scenario scenario, double peak, CourierHours couriers, PackagingCounts packs) {
        FakeOutcomes fake = FakeOutcomes.of(scenario);
        PlanResult plan = FakeOutcomes.with(fake.plan(Plans.SHIP_AT_ONCE, 2, peak, 0), couriers, packs, 0);
        RunResults run = new RunResults(
                fake.shipments(), "ab".repeat(32), 7, "0.1.0", List.of(plan), Plans.SHIP_AT_ONCE, Optional.empty());
        return new Figures(run, KpiSheet.of(run));
    }

    private static String text(List<Text> facts) {
        return String.join(" ", facts.stream().map(Text::en).toList());
    }

    private static String couriers(double overtime, double mostOfMonth, double overLimit) {
        CourierHours hours = new CourierHours(64_000, overtime, 11, 3, mostOfMonth, overLimit);
        return text(PlanDetail.couriers(figures(FULL, 1, hours, FakeOutcomes.PACKAGING))
                .facts());
    }

    private static String packaging(PackagingCounts packs) {
        return text(PlanDetail.packagingFacts(figures(FULL, 1, FakeOutcomes.COURIERS, packs)));
    }

    @Test
    void aPlainScenarioWithoutQueuesHasNone() {
        Figures plain = figures(FakeSeason.of(2, NAMES), 0.1, FakeOutcomes.COURIERS, FakeOutcomes.PACKAGING);
        assertThat(PlanDetail.gates(plain)).isEmpty();
        assertThat(PlanDetail.parcels(plain)).isEmpty();
    }

    @Test
    void everyDetailHasATableAndNoneIsEmpty() {
        Figures full = figures(FULL, 1, FakeOutcomes.COURIERS, FakeOutcomes.PACKAGING);
        List<PlanDetail> details = List.of(
                PlanDetail.gates(full).orElseThrow(),
                PlanDetail.couriers(full),
                PlanDetail.parcels(full).orElseThrow());
        assertThat(details.stream().map(PlanDetail::title))
                .containsExactly(Phrase.H_GATES.text(), Phrase.H_COURIERS.text(), Phrase.H_PARCELS.text());
        assertThat(details)
                .allSatisfy(detail -> assertThat(detail.grid().rows())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.cells())
                                .allSatisfy(cell -> assertThat(cell.text().en()).isNotEqualTo("–"))));
    }

    @Test
    void namesTheLongestQueues() {
        PlanDetail gates = PlanDetail.gates(figures(FULL, 1, FakeOutcomes.COURIERS, FakeOutcomes.PACKAGING))
                .orElseThrow();
        assertThat(gates.facts().get(0).en()).startsWith("Longest under “Ship at once”: R0 hub (");
        assertThat(gates.facts().get(0).zh()).startsWith("“即包即发”等待最多的节点：R0分拨中心（");
    }

    @Test
    void overtimeIsJudgedByTheLaw() {
        assertThat(couriers(0, 0, 0)).contains("needs no overtime").doesNotContain("legal");
        // 4 outlets with 3,200 h of overtime on 64,000 regular hours each.
        assertThat(couriers(3_200, 12, 0))
                .contains("12,800 courier-hours of overtime, 5.0%", "overtime of any courier in a month is 12 h");
        // Nearly used up from 0.9 × 36 = 32.4 hours.
        assertThat(couriers(3_200, 32, 0)).doesNotContain("nearly used up");
        assertThat(couriers(3_200, 32.5, 0)).contains("nearly used up: 32.5 h");
        assertThat(couriers(3_200, 40, 5)).contains("Breach of labour law", "20 courier-days");
    }

    @Test
    void packagingIsHeldAgainstTheTargets() {
        assertThat(packaging(new PackagingCounts(9e7, 1e6, 4e6, 5e6)))
                .contains("90.0% of the parcels are not re-packed: the “9” is reached")
                // 1 million of 1 billion, 4 million of 800 million.
                .contains("which is 0.1% of the whole industry’s", "0.5% of its");
        assertThat(packaging(new PackagingCounts(8.9e7, 1e6, 4e6, 6e6))).contains("the “9” is missed");
    }
}
