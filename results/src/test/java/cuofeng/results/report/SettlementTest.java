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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Scenario SCENARIO = FakeSeason.of(2, i -> Text.of("R" + i));
    private static final CourierHours NO_OVERTIME = new CourierHours(64_000, 0, 8, 0, 0, 0);

    /** Both plans alike but for what the recommended one holds and what it delivers in time. */
    private static PlanDetail settlement(double held, double onTimeFactor, CourierHours couriers) {
        FakeOutcomes fake = FakeOutcomes.of(SCENARIO);
        PlanResult base =
                FakeOutcomes.with(fake.plan(Plans.SHIP_AT_ONCE, 3, 1, 0), couriers, FakeOutcomes.PACKAGING, 0);
        PlanResult chosen = FakeOutcomes.served(
                FakeOutcomes.with(fake.plan(Plans.OPTIMIZED, 3, 1, held), couriers, FakeOutcomes.PACKAGING, 0),
                1,
                onTimeFactor,
                0);
        RunResults run = new RunResults(
                fake.shipments(),
                "ab".repeat(32),
                7,
                "0.1.0",
                List.of(base, chosen),
                Plans.OPTIMIZED,
                Optional.empty());
        return Settlement.of(new Figures(run, KpiSheet.of(run)));
    }

    private static List<String> rows(PlanDetail settlement) {
        return settlement.grid().rows().stream().map(row -> row.name().en()).toList();
    }

    @Test
    void kindsThatNoPlanPaysAreLeftOut() {
        assertThat(rows(settlement(1, 1, NO_OVERTIME)))
                .hasSize(4)
                .anyMatch(name -> name.startsWith("Cost ("))
                .anyMatch(name -> name.startsWith("Delivery fees ("))
                .anyMatch(name -> name.startsWith("Fines for lateness ("))
                .anyMatch(name -> name.startsWith("Holding at shippers ("));
        assertThat(rows(settlement(1, 1, FakeOutcomes.COURIERS)))
                .hasSize(5)
                .anyMatch(name -> name.startsWith("Overtime ("));
    }

    @Test
    void theSumIsSetBesideShippingAtOnce() {
        List<Text> dearer = settlement(1, 0.5, NO_OVERTIME).facts();
        assertThat(dearer).hasSize(2);
        // 100,000 parcels, in the fake outcomes about 0.93 - 0.08 of them in time; half of those are 0.42, at 1 yuan.
        assertThat(dearer.get(0).en()).matches(".*fines for lateness 5[5-9],[0-9]{3}\\. Rates.*");
        assertThat(dearer.get(1).en()).endsWith("yuan more than “Ship at once”.");
        assertThat(dearer.get(1).zh()).startsWith("“优化方案”比“即包即发”多");
        // The same for all, and held nothing: no difference but the fines that are saved.
        assertThat(settlement(0, 1.05, NO_OVERTIME).facts().get(1).en()).endsWith("yuan less than “Ship at once”.");
        assertThat(settlement(0, 1, NO_OVERTIME).facts().get(1).en())
                .isEqualTo("The costs of “Optimized” and “Ship at once” differ by no more than chance.");
    }
}
