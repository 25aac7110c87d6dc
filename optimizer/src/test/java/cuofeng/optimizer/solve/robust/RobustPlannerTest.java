package cuofeng.optimizer.solve.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StartSlots;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.scenarios.demand.Shipments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustPlannerTest {

    private static final Effort EFFORT = Effort.calculations(40_000);
    private static final double[] FACTORS = {0.9, 1.0, 1.1, 1.15};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isNeverWorseOverItsDrawsThanThePlanForTheExpectedDemand(long seed) {
        Shipments shipments = SyntheticSeason.SMALL.generate(seed);
        RobustProposal plan = plan(shipments, RobustWeights.DEFAULT, seed);
        RobustResult robust = plan.robust();
        // These seasons leave something to gain: the promise alone would hold for a planner that does nothing, too.
        assertThat(robust.objective()).as("seed %d", seed).isLessThan(robust.nominalObjective());
        assertThat(robust.bound()).isPositive().isLessThanOrEqualTo(robust.objective());
        // The bound knows each demand beforehand, so part of the gap is what that would be worth.
        assertThat(robust.gap()).as("seed %d", seed).isBetween(0.0, 0.2);

        double[] recalculated = Draws.models(shipments, FACTORS).stream()
                .mapToDouble(model -> model.score(plan.proposal().schedule()).backlogParcelHours(model.slotHours()))
                .toArray();
        double sum = 0;
        double worst = 0;
        for (double hours : recalculated) {
            sum += hours;
            worst = Math.max(worst, hours);
        }
        assertThat(robust.mean()).isCloseTo(sum / FACTORS.length, within(1e-6));
        assertThat(robust.worst()).isEqualTo(worst);
    }

    @Test
    void sameSeedSamePlan() {
        Shipments shipments = SyntheticSeason.SMALL.generate(5);
        RobustProposal once = plan(shipments, RobustWeights.DEFAULT, 3);
        RobustProposal again = plan(SyntheticSeason.SMALL.generate(5), RobustWeights.DEFAULT, 3);
        assertThat(again.proposal().schedule()).isEqualTo(once.proposal().schedule());
        assertThat(again.robust()).isEqualTo(once.robust());
        assertThat(once.proposal().reproducible()).isTrue();
    }

    /** All plans of 2 streams and 3 days tried one by one: none lies below the bound, and the plan found is the best. */
    @Test
    void boundHoldsForEveryPlanOfATinySeason() {
        Shipments shipments = OneHub.of(new double[] {5_000, 3_000, 500}, new double[] {1, 2}, 130, 1)
                .shipments();
        List<DemandDraw> draws = Draws.of(shipments, FACTORS);
        RobustProposal plan = new RobustPlanner(RobustWeights.DEFAULT)
                .plan(PlanningInput.of(shipments, PartRule.WHOLE), StartPlan.NONE, draws, EFFORT, 1, point -> {});
        List<PlanningModel> models = draws.stream()
                .map(draw -> new PlanningModel(
                        PlanningInput.of(shipments, PartRule.WHOLE).with(draw)))
                .toList();
        Parts parts = models.get(0).parts();
        RobustScore best = best(models, parts, new int[parts.count()], 0);
        RobustScore found = new RobustState(
                        models, StartSlots.of(models.get(0), plan.proposal().schedule()), RobustWeights.DEFAULT)
                .score();
        assertThat(found).isEqualTo(best);
        // Sum + 4 x worst is 8 times half the mean and half the worst.
        double least = best.backlog() / 8.0 / 1_000 / 100 * 24;
        assertThat(plan.robust().objective()).isCloseTo(least, within(1e-6));
        assertThat(plan.robust().bound()).isPositive().isLessThanOrEqualTo(least + 1e-6);
    }

    private static RobustScore best(List<PlanningModel> models, Parts parts, int[] slots, int part) {
        if (part == slots.length) {
            return new RobustState(models, slots, RobustWeights.DEFAULT).score();
        }
        RobustScore best = null;
        for (slots[part] = parts.ready(part); slots[part] <= parts.shipBy(part); slots[part]++) {
            RobustScore score = best(models, parts, slots, part + 1);
            best = best == null || score.compareTo(best) < 0 ? score : best;
        }
        return best;
    }

    @Test
    void certainDemandGivesThePlanForIt() {
        Shipments shipments = SyntheticSeason.SMALL.generate(2);
        RobustResult robust = new RobustPlanner(RobustWeights.DEFAULT)
                .plan(
                        PlanningInput.of(shipments, PartRule.DEFAULT),
                        StartPlan.NONE,
                        Draws.of(shipments, 1, 1),
                        EFFORT,
                        2,
                        point -> {})
                .robust();
        assertThat(robust.mean()).isEqualTo(robust.worst());
        assertThat(robust.mean()).isLessThanOrEqualTo(robust.nominalMean());
        assertThat(robust.start()).isEqualTo(RobustResult.NOMINAL);
    }

    @Test
    void refusesNoDrawAndOddWeights() {
        Shipments shipments = SyntheticSeason.SMALL.generate(2);
        assertThatThrownBy(() -> new RobustPlanner(RobustWeights.DEFAULT)
                        .plan(
                                PlanningInput.of(shipments, PartRule.DEFAULT),
                                StartPlan.NONE,
                                List.of(),
                                EFFORT,
                                2,
                                point -> {}))
                .hasMessageContaining("at least one draw");
        assertThatThrownBy(() -> new RobustWeights(50, 60)).hasMessageContaining("add up to 100");
    }

    private static RobustProposal plan(Shipments shipments, RobustWeights weights, long seed) {
        return new RobustPlanner(weights)
                .plan(
                        PlanningInput.of(shipments, PartRule.DEFAULT),
                        StartPlan.NONE,
                        Draws.of(shipments, FACTORS),
                        EFFORT,
                        seed,
                        point -> {});
    }
}
