package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.simulator.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures integrate over the season alone, also where a level lasts across its start or its end. */
class SeasonStartTest {

    /**
     * All orders come in the first hour of a day on which the hub is closed, and on the day after; on the third it works
     * off a parcel a second. The first parcel is in hand from its arrival on, so n - 1 wait for a whole day, and then
     * the k-th for k seconds more.
     */
    private static Outcome closedForTwoDays(int warmupDays) {
        double[] firstHour = new double[24];
        firstHour[0] = 1;
        String closed =
                "surges: [{from: %s, to: %s, factor: 0}], ".formatted(TheoryScenario.date(0), TheoryScenario.date(2));
        TheoryScenario scenario = TheoryScenario.over(warmupDays, 3 - warmupDays, 4)
                .hub("screening: {parcels_per_hour: 3600}, sorting: %s".formatted(TheoryScenario.AMPLE_LINE), closed)
                .hourlyProfile(firstHour)
                .ordersOfDays(1000, 0, 0);
        return new Replications(scenario.read(), 7).outcome(0);
    }

    private static long parcels(Outcome outcome) {
        long parcels = outcome.counts().ordered();
        assertThat(parcels).isBetween(800L, 1200L);
        return parcels;
    }

    @Test
    void levelBeforeTheSeasonDoesNotCount() {
        Outcome outcome = closedForTwoDays(1);
        long n = parcels(outcome);
        assertThat(outcome.nodes().get(0).backlogParcelHours()).isEqualTo((24 * 7200 * (n - 1) + n * (n - 1)) / 7200.0);
        assertThat(outcome.nodes().get(0).peakBacklogParcels()).isEqualTo(n - 1);
        assertThat(outcome.orderedPerDay().sum()).isZero();
        assertThat(outcome.nodes().get(0).finishedPerDay().toArray()).containsExactly(0, n);
    }

    @Test
    void seasonThatStartsWhenWorkStartsCountsTheWorkingOffAlone() {
        Outcome outcome = closedForTwoDays(2);
        long n = parcels(outcome);
        assertThat(outcome.nodes().get(0).backlogParcelHours()).isEqualTo(n * (n - 1) / 7200.0);
        assertThat(Figures.stage(outcome, "screening").busyParcels()).isEqualTo(n);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void seriesStartWithTheSimulation(int warmupDays) {
        Outcome outcome = closedForTwoDays(warmupDays);
        long n = parcels(outcome);
        assertThat(outcome.nodes().get(0).backlogAtSlotEnd().toArray())
                .startsWith(n - 1, n - 1, n - 1)
                .hasSize(18)
                .endsWith(0, 0, 0, 0, 0, 0);
    }
}
