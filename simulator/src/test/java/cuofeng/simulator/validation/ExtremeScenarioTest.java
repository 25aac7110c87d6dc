package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Nothing, next to nothing, and far too much. */
class ExtremeScenarioTest {

    private static Outcome run(TheoryScenario scenario) {
        return new Replications(scenario.read(), 5).outcome(0);
    }

    @Test
    void nothingIsOrdered() {
        Outcome outcome = run(
                TheoryScenario.over(1, 2, 4).sorting(TheoryScenario.AMPLE_LINE).ordersPerDay(0));
        assertThat(outcome.counts().ordered()).isZero();
        assertThat(outcome.shipToDoor().parcels()).isZero();
        assertThat(outcome.shipToDoor().meanHours()).isZero();
        for (NodeOutcome node : outcome.nodes()) {
            assertThat(node.backlogParcelHours()).isZero();
            assertThat(node.peakBacklogParcels()).isZero();
            assertThat(node.floodedHours()).isZero();
        }
    }

    @Test
    void daysWithoutOrdersHaveNone() {
        Outcome outcome = run(
                TheoryScenario.over(0, 5, 24).sorting(TheoryScenario.AMPLE_LINE).ordersOfDays(0, 500, 0, 300, 0));
        assertThat(outcome.orderedPerDay().at(0)).isZero();
        assertThat(outcome.orderedPerDay().at(1)).isBetween(400L, 600L);
        assertThat(outcome.orderedPerDay().at(2)).isZero();
        assertThat(outcome.orderedPerDay().at(3)).isBetween(200L, 400L);
        assertThat(outcome.orderedPerDay().at(4)).isZero();
    }

    @Test
    void hoursWithoutOrdersHaveNone() {
        double[] rates = new double[24];
        rates[1] = 5;
        rates[3] = 3;
        String closed =
                "surges: [{from: %s, to: %s, factor: 0}], ".formatted(TheoryScenario.date(0), TheoryScenario.date(1));
        Outcome outcome = run(TheoryScenario.over(0, 2, 1)
                .hub("screening: {parcels_per_hour: 100}, sorting: {parcels_per_hour: 100}", closed)
                .hourlyProfile(rates)
                .ordersOfDays(800, 0));
        // All wait from when they come, but for the one in hand.
        long[] waiting = Figures.stage(outcome, "screening").backlogAtSlotEnd().toArray();
        assertThat(waiting[0]).isZero();
        assertThat(waiting[1]).isBetween(400L, 600L);
        assertThat(waiting[2] - waiting[1]).isBetween(0L, 2L);
        assertThat(waiting[3]).isBetween(700L, 900L);
        for (int hour = 4; hour < 24; hour++) {
            assertThat(waiting[hour] - waiting[3]).as("hour %d", hour).isBetween(0L, 2L);
        }
    }

    /** A million in one hour against 50,000 an hour: the last leaves after 20 hours, the mean wait is close to 10. */
    @Test
    void millionParcelsInOneHour() {
        double[] firstHour = new double[24];
        firstHour[0] = 1;
        Outcome outcome = run(TheoryScenario.over(0, 3, 4)
                .sorting("{parcels_per_hour: 50000}")
                .hourlyProfile(firstHour)
                .ordersOfDays(1_000_000, 0, 0));
        long ordered = outcome.counts().ordered();
        assertThat((double) ordered).isCloseTo(1_000_000, withinPercentage(1));
        assertThat(outcome.counts().delivered()).isEqualTo(ordered);
        assertThat(Figures.sorting(outcome).backlogParcelHours() / ordered).isCloseTo(9.5, within(0.15));
        // Work starts with the first arrival, four seconds late.
        assertThat(Figures.sorting(outcome).backlogAtSlotEnd().at(3)).isBetween(ordered - 800_000, ordered - 799_900);
        assertThat(Figures.sorting(outcome).backlogAtSlotEnd().at(5)).isZero();
    }

    @Test
    void overloadGrowsAsLongAsItLasts() {
        Outcome outcome = run(TheoryScenario.over(0, 20, 24)
                .sorting("{parcels_per_hour: 1000}")
                .ordersPerDay(1500 * 24));
        for (int day = 0; day < 20; day++) {
            double expected = 500 * 24 * (day + 1);
            assertThat((double) Figures.sorting(outcome).backlogAtSlotEnd().at(day))
                    .as("day %d", day)
                    .isCloseTo(expected, withinPercentage(8));
        }
        assertThat(Figures.utilisation(outcome, "sorting")).isGreaterThan(0.999).isLessThanOrEqualTo(1);
    }

    /** At utilisation 0.999 a season is far too short for a steady state: all that holds is what no queue can break. */
    @Test
    void almostFullLoadStaysFinite() {
        Outcome outcome = run(TheoryScenario.over(0, 30, 24)
                .sorting("{parcels_per_hour: 1000}")
                .ordersPerDay(999 * 24));
        assertThat(Figures.utilisation(outcome, "sorting")).isBetween(0.98, 1.0);
        assertThat(Figures.waiting(outcome, "sorting")).isBetween(1.0, 5_000.0);
        assertThat(outcome.counts().inNodes()).isLessThan(10_000);
    }

    @Test
    void transitBeyondTheSeasonDeliversNothing() {
        Outcome outcome = run(TheoryScenario.over(0, 2, 24)
                .sorting(TheoryScenario.AMPLE_LINE)
                .with("""
                        outlets:
                          - {id: door, name: Door, region: here, area: urban, hub: hub, couriers: 10000, parcels_per_courier_hour: 1000, daily_hours: 8, storage_limit_parcels: 1000000000, feeder: {transit_hours: 168}}
                        """)
                .ordersPerDay(1000));
        assertThat(outcome.counts().delivered()).isZero();
        assertThat(outcome.counts().inTransit()
                        + outcome.counts().inNodes()
                        + outcome.counts().unpacked())
                .isEqualTo(outcome.counts().ordered())
                .isPositive();
    }

    @Test
    void storageForOneParcelLetsInOneAfterTheOther() {
        Outcome outcome = run(TheoryScenario.over(0, 4, 24)
                .hub(
                        "screening: {parcels_per_hour: 3600}, sorting: {parcels_per_hour: 3600}",
                        "storage_limit_parcels: 1, ")
                .ordersPerDay(48));
        long gate = outcome.nodes().get(0).stages().get(0).backlogAtSlotEnd().at(3);
        assertThat(outcome.nodes().get(0).stages().get(0).stage()).isEqualTo("gate");
        assertThat(gate).isLessThan(10);
        assertThat(outcome.nodes().get(0).finishedPerDay().sum())
                .isGreaterThan(outcome.counts().ordered() - 12);
    }

    @Test
    void ampleCapacityLeavesNobodyWaiting() {
        Outcome outcome = run(TheoryScenario.over(0, 4, 24)
                .sorting(TheoryScenario.crew(100_000, 1, 0))
                .ordersPerDay(24_000));
        assertThat(Figures.sorting(outcome).backlogParcelHours()).isZero();
    }
}
