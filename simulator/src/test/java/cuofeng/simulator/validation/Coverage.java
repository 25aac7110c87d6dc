package cuofeng.simulator.validation;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.ConfidenceInterval;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How often an experiment's 95 % interval holds the truth: experiments of 10 replications each of M/M/1 from empty, rates
 * 1 and 2, over the time in which 1,000 orders are expected. The truth is the exact transient mean, so neither warm-up
 * nor end biases it.
 *
 * @param truth mean number waiting over that time
 */
record Coverage(int experiments, int replications, double truth, int held) {

    static final double LEVEL = 0.95;

    /** 4.9 standard deviations around the level for 2,000 experiments. */
    static final double LOWEST = 0.926;

    static final double HIGHEST = 0.974;

    private static final int EXPERIMENTS = 2_000;
    private static final int REPLICATIONS = 10;
    private static final int ORDERS = 1_000;

    static Coverage measure() {
        TheoryScenario scenario = TheoryScenario.over(0, 1, 24)
                .sorting(TheoryScenario.crew(1, 86_400 / (2.0 * ORDERS), 1))
                .ordersPerDay(ORDERS);
        Shipments shipments = new Shipments(scenario.read());
        Schedule atOnce = Schedules.shipAtOnce(shipments);
        double truth = new BirthDeath(t -> 1, 2, 1, 100, 0.01).waitingUntil(ORDERS) / ORDERS;
        long held = LongStream.rangeClosed(1, EXPERIMENTS)
                .parallel()
                .filter(seed -> interval(shipments, atOnce, seed).contains(truth))
                .count();
        return new Coverage(EXPERIMENTS, REPLICATIONS, truth, Math.toIntExact(held));
    }

    private static ConfidenceInterval interval(Shipments shipments, Schedule atOnce, long seed) {
        List<Outcome> outcomes = new Experiment(seed, REPLICATIONS, 1)
                .run(shipments, List.of(atOnce), finished -> {})
                .get(0);
        return ConfidenceInterval.of(
                outcomes.stream().map(o -> Figures.waiting(o, "sorting")).toList(), LEVEL);
    }

    double share() {
        return held / (double) experiments;
    }

    boolean isNominal() {
        return share() >= LOWEST && share() <= HIGHEST;
    }
}
