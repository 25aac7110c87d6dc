package cuofeng.optimizer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.planning.Feedback;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedLoopTest {

    private static final Effort EFFORT = Effort.calculations(20_000);
    private static final Shipments TINY = new Shipments(TinyNetwork.twoHubs());

    private static final ClosedLoop.Listener SILENT = new ClosedLoop.Listener() {
        @Override
        public void searches() {}

        @Override
        public void simulates(int runs) {}

        @Override
        public void hasSimulatedOne() {}
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverKeepsAPlanThatSimulatesWorseThanTheFirst(long seed) {
        ClosedLoop.Result result = loop(seed, 1).run(4, EFFORT, ClosedLoopTest::search, SILENT);
        List<ClosedLoop.Round> rounds = result.rounds();
        double kept = rounds.get(result.keptRound() - 1).simulated();
        assertThat(rounds)
                .extracting(ClosedLoop.Round::simulated)
                .allSatisfy(simulated -> assertThat(simulated).isGreaterThanOrEqualTo(kept));
        // Simulated anew, from the seed of training, it is the kept plan that has the backlog of the kept round.
        assertThat(kept).isEqualTo(simulated(result.kept().proposal().schedule(), seed));
    }

    /** Rounds find shipping at once, the plan proper, and uniform spreading: the second is kept, the third ends the loop. */
    @Test
    void keepsTheBestAndStopsAtTheFirstThatIsNoBetter() {
        Schedule proper = search(Feedback.NONE, EFFORT).proposal().schedule();
        Iterator<Schedule> found = List.of(Baselines.shipAtOnce(TINY), proper, Baselines.uniformSpread(TINY), proper)
                .iterator();
        ClosedLoop.Result result = loop(7, 2).run(4, EFFORT, (feedback, effort) -> candidate(found.next()), SILENT);
        assertThat(result.rounds()).hasSize(3);
        assertThat(result.keptRound()).isEqualTo(2);
        assertThat(result.kept().proposal().schedule()).isEqualTo(proper);
    }

    @Test
    void aPlanFoundAgainEndsTheLoopUnsimulated() {
        ClosedLoop.Result result =
                loop(7, 1).run(5, EFFORT, (feedback, effort) -> candidate(Baselines.shipAtOnce(TINY)), SILENT);
        assertThat(result.rounds()).hasSize(1);
        assertThat(result.keptRound()).isEqualTo(1);
    }

    @Test
    void laterRoundsKnowWhatTheFirstMet() {
        List<Feedback> told = new ArrayList<>();
        List<Long> efforts = new ArrayList<>();
        Iterator<Schedule> found = List.of(
                        Baselines.shipAtOnce(TINY),
                        search(Feedback.NONE, EFFORT).proposal().schedule())
                .iterator();
        loop(7, 1)
                .run(
                        2,
                        Effort.calculations(1_000),
                        (feedback, effort) -> {
                            told.add(feedback);
                            efforts.add(effort.scoreCalculations());
                            return candidate(found.next());
                        },
                        SILENT);
        assertThat(efforts).containsExactly(500L, 500L);
        assertThat(told.get(0)).isEqualTo(Feedback.NONE);
        // Everything at once: hub-east is too small for the wave, so parcels wait there.
        assertThat(told.get(1).passageHours(0)).isGreaterThan(1);
    }

    @Test
    void oneRoundSimulatesNothing() {
        ClosedLoop.Result result = loop(7, 1).run(1, EFFORT, ClosedLoopTest::search, SILENT);
        assertThat(result.rounds()).isEmpty();
        assertThat(result.kept().proposal().schedule())
                .isEqualTo(search(Feedback.NONE, EFFORT).proposal().schedule());
    }

    @Test
    void sameSeedSamePlanOnAnyNumberOfThreads() {
        ClosedLoop.Result once = loop(11, 1).run(3, EFFORT, ClosedLoopTest::search, SILENT);
        ClosedLoop.Result again = loop(11, 2).run(3, EFFORT, ClosedLoopTest::search, SILENT);
        assertThat(again.rounds()).isEqualTo(once.rounds());
        assertThat(again.kept().proposal().schedule())
                .isEqualTo(once.kept().proposal().schedule());
    }

    @Test
    void trainingIsKeptApartFromTheComparison() {
        Schedule atOnce = Baselines.shipAtOnce(TINY);
        List<Outcome> comparison = new Experiment(7, 2, 1)
                .run(TINY, List.of(atOnce), finished -> {})
                .get(0);
        double compared = comparison.stream()
                        .mapToDouble(outcome -> SimulatedBacklog.parcelHours(
                                outcome, TINY.scenario().weights()))
                        .sum()
                / 2;
        assertThat(simulated(atOnce, 7)).isNotEqualTo(compared);
    }

    private static ClosedLoop loop(long seed, int threads) {
        return new ClosedLoop(TINY, seed, 2, threads);
    }

    private static Candidate search(Feedback feedback, Effort effort) {
        PlanningModel model =
                new PlanningModel(PlanningInput.of(TINY, PartRule.DEFAULT).with(feedback));
        return new Candidate(new StaggerPlanner().plan(model, effort, 1, point -> {}), Optional.empty());
    }

    private static Candidate candidate(Schedule schedule) {
        PlanningModel model = new PlanningModel(TINY, PartRule.DEFAULT);
        Proposal any = new StaggerPlanner().plan(model, Effort.calculations(1), 1, point -> {});
        return new Candidate(any.replaced(model, schedule, 0, 0, 1, true), Optional.empty());
    }

    private static double simulated(Schedule schedule, long seed) {
        ClosedLoop.Result result = loop(seed, 1).run(2, EFFORT, (feedback, effort) -> candidate(schedule), SILENT);
        return result.rounds().get(0).simulated();
    }
}
