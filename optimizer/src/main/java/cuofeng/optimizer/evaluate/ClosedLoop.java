package cuofeng.optimizer.evaluate;

import cuofeng.optimizer.planning.Feedback;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.solve.Effort;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Weights;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.stats.ConfidenceInterval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches, simulates what was found, and searches again in a planning model that has learned from the simulation, until
 * the simulated backlog stops falling. Of all rounds the plan with the least simulated backlog is kept, so more rounds
 * never leave a worse plan, by the replications that it was chosen on; those are kept apart from the ones that it is
 * compared with other plans on. What rounds have learned is averaged over rounds, which keeps the loop from swinging to
 * and fro (method of successive averages; Sheffi, Urban Transportation Networks, 1985, chapter 12).
 */
public final class ClosedLoop {

    private static final long TRAINING = Keys.named("training");
    private static final double LEVEL = 0.95;
    /** Of the effort: without a good first plan there is little to learn. */
    private static final double FIRST_ROUND_EFFORT = 0.5;

    private final Shipments shipments;
    private final Experiment training;

    /**
     * A loop over a scenario.
     *
     * @param seed that the plan will be compared with others on; training draws from another one that follows from it
     * @param replications of each plan in training, {@code >= 1}
     */
    public ClosedLoop(Shipments shipments, long seed, int replications, int threads) {
        this.shipments = shipments;
        this.training = new Experiment(Keys.with(TRAINING, seed), replications, threads);
    }

    /** How a round searches. */
    @FunctionalInterface
    public interface Search {

        Candidate plan(Feedback feedback, Effort effort);
    }

    /** Told what the loop is at; the last method from any thread. */
    public interface Listener {

        void searches();

        void simulates(int runs);

        void hasSimulatedOne();
    }

    /**
     * What came of a round.
     *
     * @param round from 1
     * @param planned objective in the round's planning model, weighted parcel-hours over all it scores
     * @param bound proven lower bound in that model
     * @param feasible whether the plan keeps all storage limits in that model
     * @param simulated weighted hub and outlet backlog of the season, parcel-hours; mean over training replications
     * @param halfWidth of its 95 % interval; 0 for a single replication
     * @param floodedNodeHours mean over training replications
     */
    public record Round(
            int round,
            double planned,
            double bound,
            boolean feasible,
            double simulated,
            double halfWidth,
            double floodedNodeHours) {}

    /**
     * The plan to hand over.
     *
     * @param keptRound number of the round that found it
     * @param rounds in order; empty if there was but one round to do, for then there is nothing to choose from
     */
    public record Result(Candidate kept, int keptRound, List<Round> rounds) {
        public Result {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * Goes round until a round finds nothing better, at most so often.
     *
     * @param maxRounds {@code >= 1}; 1 searches and simulates nothing
     * @param effort shared by all rounds: half of it for the first, the rest in equal shares
     */
    public Result run(int maxRounds, Effort effort, Search search, Listener listener) {
        if (maxRounds < 1) {
            throw new IllegalArgumentException("closed loop: rounds (%d) must be at least 1".formatted(maxRounds));
        }
        listener.searches();
        if (maxRounds == 1) {
            return new Result(search.plan(Feedback.NONE, effort), 1, List.of());
        }
        // Its capacities and routes do not depend on the division into parts.
        FeedbackReader reader = new FeedbackReader(new PlanningModel(shipments, PartRule.WHOLE));
        double laterEffort = (1 - FIRST_ROUND_EFFORT) / (maxRounds - 1);
        List<Round> rounds = new ArrayList<>();
        Feedback feedback = Feedback.NONE;
        Candidate kept = search.plan(feedback, share(effort, FIRST_ROUND_EFFORT));
        int keptRound = 1;
        Candidate candidate = kept;
        for (int round = 1; ; round++) {
            List<Outcome> outcomes = simulate(candidate, listener);
            rounds.add(round(round, candidate, outcomes));
            boolean better = rounds.get(round - 1).simulated()
                    < rounds.get(keptRound - 1).simulated();
            if (better) {
                kept = candidate;
                keptRound = round;
            }
            if (round == maxRounds || (round > 1 && !better)) {
                return new Result(kept, keptRound, rounds);
            }
            Feedback read = reader.read(candidate.proposal().schedule(), outcomes, feedback);
            feedback = FeedbackAverage.of(feedback, read, 1.0 / round);
            listener.searches();
            candidate = search.plan(feedback, share(effort, laterEffort));
            if (candidate.proposal().schedule().equals(kept.proposal().schedule())) {
                return new Result(kept, keptRound, rounds);
            }
        }
    }

    private List<Outcome> simulate(Candidate candidate, Listener listener) {
        listener.simulates(training.replications());
        return training.run(shipments, List.of(candidate.proposal().schedule()), finished -> listener.hasSimulatedOne())
                .get(0);
    }

    private Round round(int number, Candidate candidate, List<Outcome> outcomes) {
        Weights weights = shipments.scenario().weights();
        List<Double> backlogs = outcomes.stream()
                .map(outcome -> SimulatedBacklog.parcelHours(outcome, weights))
                .toList();
        double mean = backlogs.stream().mapToDouble(Double::doubleValue).sum() / backlogs.size();
        double flooded = outcomes.stream()
                        .mapToDouble(SimulatedBacklog::floodedNodeHours)
                        .sum()
                / outcomes.size();
        return new Round(
                number,
                candidate.proposal().objective(),
                candidate.proposal().bound(),
                candidate.proposal().feasible(),
                mean,
                backlogs.size() < 2 ? 0 : ConfidenceInterval.of(backlogs, LEVEL).halfWidth(),
                flooded);
    }

    private static Effort share(Effort effort, double share) {
        if (effort.wallClock().isPresent()) {
            double millis = effort.wallClock().get().toMillis() * share;
            return Effort.within(Duration.ofMillis(Math.max(1, (long) millis)));
        }
        return Effort.calculations(Math.max(1, (long) (effort.scoreCalculations() * share)));
    }
}
