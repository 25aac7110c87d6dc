package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.optimizer.evaluate.Candidate;
import cuofeng.optimizer.evaluate.ClosedLoop;
import cuofeng.optimizer.evaluate.DemandDraws;
import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.optimizer.planning.Feedback;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.optimizer.solve.robust.RobustPlanner;
import cuofeng.optimizer.solve.robust.RobustProposal;
import cuofeng.optimizer.solve.robust.RobustResult;
import cuofeng.optimizer.solve.robust.RobustWeights;
import cuofeng.results.run.CapacityValue;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RobustSummary;
import cuofeng.results.run.RoundSummary;
import cuofeng.results.run.ScoreTerm;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Searches for a schedule as it was asked for: for one demand or several, once or in a loop with the simulator. */
final class ScheduleSearch {

    /** Of the replications that plans are compared on, so many make one in training. */
    private static final int REPLICATIONS_PER_TRAINING = 4;

    /** Fewer say too little about what is chance and what is the plan. */
    private static final int LEAST_TRAINING = 3;

    private final Shipments shipments;
    private final Effort effort;
    private final long seed;
    private final SearchScope scope;
    private final StartPlan start;

    ScheduleSearch(Shipments shipments, Effort effort, long seed, SearchScope scope, StartPlan start) {
        this.shipments = shipments;
        this.effort = effort;
        this.seed = seed;
        this.scope = scope;
        this.start = start;
    }

    /**
     * Searches.
     *
     * @param replications that the plan will be compared with others on
     */
    ClosedLoop.Result run(int replications, int threads, Progress progress) {
        List<DemandDraw> draws = DemandDraws.of(shipments, seed, scope.draws());
        int training = Math.max(LEAST_TRAINING, replications / REPLICATIONS_PER_TRAINING);
        return new ClosedLoop(shipments, seed, training, threads)
                .run(scope.rounds(), effort, (feedback, share) -> plan(draws, feedback, share), shownBy(progress));
    }

    private Candidate plan(List<DemandDraw> draws, Feedback feedback, Effort share) {
        PlanningInput input =
                PlanningInput.of(shipments, PartRule.DEFAULT).with(start.pins()).with(feedback);
        if (draws.isEmpty()) {
            Proposal proposal = new StaggerPlanner().plan(new PlanningModel(input), start, share, seed, point -> {});
            return new Candidate(proposal, Optional.empty());
        }
        RobustProposal robust =
                new RobustPlanner(RobustWeights.DEFAULT).plan(input, start, draws, share, seed, point -> {});
        return new Candidate(robust.proposal(), Optional.of(robust.robust()));
    }

    private static ClosedLoop.Listener shownBy(Progress progress) {
        return new ClosedLoop.Listener() {
            @Override
            public void searches() {
                progress.begin(Step.OPTIMIZE, 0);
            }

            @Override
            public void simulates(int runs) {
                progress.begin(Step.TRAIN, runs);
            }

            @Override
            public void hasSimulatedOne() {
                progress.advance();
            }
        };
    }

    /** How the search ended, and what it found out about limits and about the plan that it started from. */
    OptimizationSummary summary(ClosedLoop.Result result) {
        OptimizationSummary ended = ended(result, shipments.scenario().weights());
        return SearchFindings.added(
                ended.withCapacityValues(capacityValues(result.kept().proposal())),
                shipments,
                start,
                result.kept().proposal());
    }

    private List<CapacityValue> capacityValues(Proposal proposal) {
        TimeAxis axis = shipments.scenario().season().timeAxis();
        return proposal.capacityValues().stream()
                .filter(value -> value.slot() >= axis.seasonStartSlot())
                .map(value -> new CapacityValue(
                        value.node(), axis.local(axis.slotStartMillis(value.slot())), value.savedParcelHours()))
                .toList();
    }

    private static OptimizationSummary ended(ClosedLoop.Result result, Weights weights) {
        Proposal proposal = result.kept().proposal();
        List<RoundSummary> rounds = new ArrayList<>();
        for (ClosedLoop.Round round : result.rounds()) {
            rounds.add(new RoundSummary(
                    round.round(),
                    round.planned(),
                    round.bound(),
                    round.simulated(),
                    round.halfWidth(),
                    round.floodedNodeHours(),
                    round.round() == result.keptRound()));
        }
        return new OptimizationSummary(
                        proposal.objective(),
                        OptionalDouble.of(proposal.bound()),
                        OptionalDouble.of(proposal.gap()),
                        proposal.feasible(),
                        proposal.reproducible(),
                        proposal.seconds(),
                        proposal.scoreCalculations(),
                        weights)
                .withTerms(proposal.terms().stream()
                        .map(term -> new ScoreTerm(term.name(), term.level().id(), term.unit(), term.value()))
                        .toList())
                .withRounds(rounds, result.kept().robust().map(ScheduleSearch::summary));
    }

    private static RobustSummary summary(RobustResult robust) {
        return new RobustSummary(
                robust.draws(),
                robust.weights().of(1, 0),
                robust.weights().of(0, 1),
                robust.objective(),
                robust.mean(),
                robust.worst(),
                robust.bound(),
                robust.gap(),
                robust.nominalMean(),
                robust.nominalWorst());
    }
}
