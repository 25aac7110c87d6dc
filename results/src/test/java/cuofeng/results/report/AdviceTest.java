package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.CourierHours;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The verdict follows the figures, whatever the plan is called. */
class AdviceTest {

    private static final FakeOutcomes FAKE = FakeOutcomes.of(FakeSeason.of(2, i -> Text.of("R" + i)));

    private static RunResults run(String recommended, boolean feasible, PlanResult... plans) {
        OptimizationSummary summary = new OptimizationSummary(
                1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                feasible,
                true,
                1,
                1,
                FAKE.shipments().scenario().weights(),
                List.of());
        return new RunResults(
                FAKE.shipments(), "0".repeat(64), 1, "1", List.of(plans), recommended, Optional.of(summary));
    }

    private static PlanResult atOnce(int replications) {
        return FAKE.plan(Plans.SHIP_AT_ONCE, replications, 1.0, 0.4);
    }

    private static PlanResult optimized(int replications, double peak, double held) {
        return FAKE.plan(Plans.OPTIMIZED, replications, peak, held);
    }

    private static Advice advice(RunResults run) {
        return Advice.of(
                new Figures(run, KpiSheet.of(run)),
                ReleaseProfile.of(run.shipments(), run.recommendedPlan().schedule()));
    }

    private static Verdict verdict(RunResults run) {
        return advice(run).verdict();
    }

    @Test
    void recommendsWhatIsSurelyBetter() {
        RunResults run = run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 0.4, 0.4));
        Advice advice = advice(run);
        assertThat(advice.verdict()).isEqualTo(Verdict.STAGGER);
        assertThat(advice.lines()).hasSize(5);
        assertThat(advice.keys()).hasSize(3);
        assertThat(advice.lines().get(2).en()).contains("hub and outlet backlog falls");
        assertThat(advice.lines().get(2).zh()).contains("分拨与网点积压减少");
    }

    @Test
    void tellsABadPlanFromAGoodOne() {
        RunResults run = run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 1.4, 0.4));
        assertThat(verdict(run)).isEqualTo(Verdict.WORSE);
        assertThat(advice(run).lines().get(2).en()).contains("rises");
    }

    @Test
    void weighsWaitingMovedToShippersForLittle() {
        // A twentieth off the backlog, less than half of the flooding, and five times the parcels held.
        assertThat(verdict(run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 0.95, 2.0))))
                .isEqualTo(Verdict.MIXED);
    }

    @Test
    void namesThePriceOfLessFlooding() {
        // Peaks are 1.5 and 0.8 times the storage at once: at 0.4 times that no hub floods, and five times are held.
        RunResults run = run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 0.4, 2.0));
        assertThat(verdict(run)).isEqualTo(Verdict.STAGGER_AT_A_PRICE);
        assertThat(verdict(run).good()).isTrue();
    }

    @Test
    void saysPlainlyThatFloodingEnds() {
        Advice advice = advice(run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 0.2, 0.4)));
        assertThat(advice.lines().get(2).en())
                .containsPattern("flooding falls from [0-9]+ to 0 node-hours; peak")
                .doesNotContain("100.0%");
        assertThat(advice.lines().get(2).zh()).containsPattern("爆仓由[0-9]+节点·时降为零；");
        assertThat(advice.keys().get(2).note().en()).isEqualTo("ended");
    }

    @Test
    void recommendsNothingThatRecipientsSurelyFeel() {
        // Nine in ten at once: 92 + 20 × luck; the plan's: 92 + 8 × luck; luck from 0.93 to 1.07. Times 1.2 it is 6 to
        // 8 %
        // more than at once, times 1.3 it is 15 to 17 %.
        assertThat(served(1.2, 1, 200)).isEqualTo(Verdict.STAGGER);
        assertThat(served(1.3, 1, 200)).isEqualTo(Verdict.MIXED);
        // On time: 0.93 - 0.08 × luck at once, 0.93 - 0.032 × luck by the plan: 0.90 times that is 4 points less.
        assertThat(served(1, 0.9, 200)).isEqualTo(Verdict.MIXED);
        // 99.2 % by their ship-by is kept, 98 % is not.
        assertThat(served(1, 1, 800)).isEqualTo(Verdict.STAGGER);
        assertThat(served(1, 1, 2_000)).isEqualTo(Verdict.MIXED);
    }

    private static Verdict served(double doorFactor, double onTimeFactor, long late) {
        return verdict(run(
                Plans.OPTIMIZED,
                true,
                atOnce(5),
                FakeOutcomes.served(optimized(5, 0.4, 0.4), doorFactor, onTimeFactor, late)));
    }

    @Test
    void seesNoDifferenceWhereThereIsNone() {
        assertThat(verdict(run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 1.0, 0.4))))
                .isEqualTo(Verdict.NO_DIFFERENCE);
    }

    @Test
    void oneReplicationProvesNothing() {
        assertThat(verdict(run(Plans.OPTIMIZED, true, atOnce(1), optimized(1, 0.4, 0.4))))
                .isEqualTo(Verdict.UNSURE);
    }

    @Test
    void onePlanHasNothingToBeComparedWith() {
        RunResults run = run(Plans.SHIP_AT_ONCE, true, atOnce(3));
        assertThat(verdict(run)).isEqualTo(Verdict.SINGLE);
        // Nothing bought and nothing paid: what to do, and what stays at risk.
        assertThat(advice(run).lines()).hasSize(2);
    }

    @Test
    void shippingAtOnceMayWin() {
        assertThat(verdict(run(Plans.SHIP_AT_ONCE, true, atOnce(5), optimized(5, 1.2, 0.4))))
                .isEqualTo(Verdict.SHIP_AT_ONCE);
    }

    @Test
    void anInfeasiblePlanIsNeverRecommended() {
        assertThat(verdict(run(Plans.OPTIMIZED, false, atOnce(5), optimized(5, 0.4, 0.4))))
                .isEqualTo(Verdict.INFEASIBLE);
    }

    @Test
    void namesTheNodesThatStillFlood() {
        Advice advice = advice(run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 0.9, 0.4)));
        Text risk = advice.lines().get(advice.lines().size() - 1);
        assertThat(risk.en()).startsWith("Still at risk: flooding at R0 hub (");
        assertThat(risk.zh()).startsWith("仍有风险：爆仓的有R0分拨中心（");
    }

    private static PlanResult breaching(PlanResult plan, long refused, double overLimit) {
        CourierHours couriers = new CourierHours(64_000, 3_000, 12, 4, 40, overLimit);
        return FakeOutcomes.with(plan, couriers, FakeOutcomes.PACKAGING, refused);
    }

    @Test
    void refusedParcelsAreCalledOutBeforeAnyGain() {
        Advice advice = advice(run(Plans.OPTIMIZED, true, atOnce(5), breaching(optimized(5, 0.4, 0.4), 1_234, 0)));
        assertThat(advice.verdict()).isEqualTo(Verdict.BREACH);
        assertThat(advice.verdict().good()).isFalse();
        assertThat(advice.breaches()).hasSize(1);
        assertThat(advice.breaches().get(0).en()).startsWith("Service breach: 1,234 parcels are refused");
        assertThat(advice.breaches().get(0).zh()).startsWith("服务违规：").contains("拒收1,234件");
        assertThat(advice.lines().get(advice.lines().size() - 1).en()).contains("1,234 parcels refused at intake");
    }

    @Test
    void hoursAboveTheLegalLimitAreCalledOutBeforeAnyGain() {
        // 40 on each of the two outlets of two regions.
        Advice advice = advice(run(Plans.OPTIMIZED, true, atOnce(5), breaching(optimized(5, 0.4, 0.4), 0, 40)));
        assertThat(advice.verdict()).isEqualTo(Verdict.BREACH);
        assertThat(advice.breaches()).hasSize(1);
        assertThat(advice.breaches().get(0).en()).contains("on 160 courier-days");
        assertThat(advice.lines().get(advice.lines().size() - 1).zh()).contains("160人·天的工时超过法定上限");
    }

    @Test
    void aBreachLeavesAPlanThatIsNotRecommendedAsItIs() {
        Advice advice = advice(run(Plans.OPTIMIZED, true, atOnce(5), breaching(optimized(5, 1.4, 0.4), 7, 0)));
        assertThat(advice.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(advice.breaches()).hasSize(1);
    }

    @Test
    void noBreachIsNotMentioned() {
        assertThat(advice(run(Plans.OPTIMIZED, true, atOnce(5), optimized(5, 0.4, 0.4)))
                        .breaches())
                .isEmpty();
    }
}
