package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import cuofeng.simulator.outcome.FlowTimes;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import org.junit.jupiter.api.Test;

/** Stages, outlets and replications draw on their own. */
class SeparateDrawsTest {

    private static final String HOUR = TheoryScenario.crew(100_000, 3600, 1);

    private static Outcome run(int replication) {
        TheoryScenario scenario = TheoryScenario.over(5, 40, 24)
                .hub("screening: %s, sorting: %s".formatted(HOUR, HOUR), "")
                .ordersPerDay(500);
        return new Replications(scenario.read(), 17).outcome(replication);
    }

    /**
     * Two independent exponential times of an hour add up to an Erlang time with median 1.6783 h and 90 % quantile 3.8897
     * h. Were they the same draw, it would be 1.386 h and 4.605 h.
     */
    @Test
    void stagesOfAHubDrawOnTheirOwn() {
        FlowTimes times = run(0).shipToDoor();
        assertThat(times.parcels()).isGreaterThan(19_000);
        assertThat(times.p50Hours() - TheoryScenario.FEEDER_HOURS).isCloseTo(1.6783, withinPercentage(4));
        assertThat(times.p90Hours() - TheoryScenario.FEEDER_HOURS).isCloseTo(3.8897, withinPercentage(4));
        assertThat(times.meanHours() - TheoryScenario.FEEDER_HOURS).isCloseTo(2, withinPercentage(4));
    }

    @Test
    void replicationsDrawOnTheirOwn() {
        assertThat(run(1).shipToDoor().meanHours())
                .isNotEqualTo(run(0).shipToDoor().meanHours());
        assertThat(run(1).counts().ordered()).isNotEqualTo(run(0).counts().ordered());
    }

    /** Two outlets that share a region evenly expect the same orders; they do not get the same. */
    @Test
    void outletsDrawOrdersOnTheirOwn() {
        String outlet = "  - {id: %s, name: Door, region: here, area: urban, hub: hub, couriers: 10000,"
                + " parcels_per_courier_hour: 1000, daily_hours: 8, storage_limit_parcels: 1000000000,"
                + " feeder: {transit_hours: 1}}\n";
        TheoryScenario scenario = TheoryScenario.over(0, 30, 24)
                .sorting(TheoryScenario.AMPLE_LINE)
                .with("outlets:\n" + outlet.formatted("one") + outlet.formatted("other"))
                .ordersPerDay(2_000);
        Outcome outcome = new Replications(scenario.read(), 17).outcome(0);
        Series one = outcome.nodes().get(1).arrivedPerDay();
        Series other = outcome.nodes().get(2).arrivedPerDay();
        double covariance = 0;
        for (int day = 1; day < 30; day++) {
            covariance += (one.at(day) - 1_000.0) * (other.at(day) - 1_000.0) / 29;
        }
        // Either has variance 1,000; of independent counts the covariance has a standard deviation of 186.
        assertThat(covariance).isBetween(-750.0, 750.0);
        assertThat(one).isNotEqualTo(other);
    }
}
