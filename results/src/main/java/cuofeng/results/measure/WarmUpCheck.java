package cuofeng.results.measure;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.stats.WarmUp;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether the warm-up of a scenario in steady state is long enough, by MSER on the backlog of all nodes, averaged over
 * replications as Welch does. A batch is a day, because days are alike and hours are not.
 *
 * @param warmupDays that figures leave out
 * @param neededDays before the days are alike; empty if they never are in what was simulated
 * @param simulatedDays warm-up and season together
 */
public record WarmUpCheck(int warmupDays, OptionalInt neededDays, int simulatedDays) {

    /** Fewer days say nothing about what is usual. */
    static final int FEWEST_DAYS = 10;

    /** Judges a plan's outcomes; empty unless the season is meant to be in steady state. */
    public static Optional<WarmUpCheck> of(Scenario scenario, PlanResult plan) {
        if (!scenario.season().steadyState()) {
            return Optional.empty();
        }
        TimeAxis axis = scenario.season().timeAxis();
        double[] backlog = new double[axis.slotCount()];
        for (Outcome outcome : plan.outcomes()) {
            for (NodeOutcome node : outcome.nodes()) {
                Series levels = node.backlogAtSlotEnd();
                for (int slot = 0; slot < backlog.length; slot++) {
                    backlog[slot] += levels.at(slot) / (double) plan.outcomes().size();
                }
            }
        }
        OptionalInt deleted =
                axis.dayCount() < FEWEST_DAYS ? OptionalInt.empty() : WarmUp.mser(backlog, axis.slotsPerDay());
        OptionalInt days =
                deleted.isPresent() ? OptionalInt.of(deleted.getAsInt() / axis.slotsPerDay()) : OptionalInt.empty();
        return Optional.of(new WarmUpCheck(axis.warmupDays(), days, axis.dayCount()));
    }

    /** Whether figures are free of how the network was filled. */
    public boolean passes() {
        return neededDays.isPresent() && neededDays.getAsInt() <= warmupDays;
    }
}
