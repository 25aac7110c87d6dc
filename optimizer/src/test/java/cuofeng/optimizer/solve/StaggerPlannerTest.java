package cuofeng.optimizer.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.explain.Conflict;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaggerPlannerTest {

    private static final Effort EFFORT = Effort.calculations(20_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void beatsEveryBaselineInItsOwnModelAndStaysAboveItsBound(long seed) {
        Shipments shipments = SyntheticSeason.SMALL.generate(seed);
        PlanningModel model = new PlanningModel(shipments, PartRule.DEFAULT);

        Proposal proposal = new StaggerPlanner().plan(shipments, EFFORT, seed, point -> {});

        for (Schedule baseline : List.of(
                Baselines.shipAtOnce(shipments),
                Baselines.uniformSpread(shipments),
                Baselines.leastSlackFirst(shipments))) {
            assertThat(proposal.score())
                    .as("seed %d against %s", seed, baseline.name())
                    .isLessThanOrEqualTo(model.score(baseline));
        }
        assertThat(proposal.score()).isEqualTo(model.score(proposal.schedule()));
        assertThat(proposal.bound()).isLessThanOrEqualTo(proposal.objective());
        assertThat(proposal.gap()).as("seed %d", seed).isBetween(0.0, 0.05);
        assertThat(proposal.reproducible()).isTrue();
    }

    @Test
    void releasesNothingOutsideItsWindow() {
        Shipments shipments = SyntheticSeason.SMALL.generate(3);
        Schedule schedule =
                new StaggerPlanner().plan(shipments, EFFORT, 3, point -> {}).schedule();
        assertThat(schedule.name()).isEqualTo(Proposal.NAME);
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                int latest =
                        shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) : shipments.readySlot(shipment);
                assertThat(schedule.slot(shipment, p)).isBetween(shipments.readySlot(shipment), latest);
            }
        }
    }

    @Test
    void sameSeedSamePlan() {
        Shipments shipments = SyntheticSeason.SMALL.generate(4);
        List<SearchTrace.Point> told = new ArrayList<>();
        Proposal once = new StaggerPlanner().plan(shipments, EFFORT, 9, told::add);
        Proposal again = new StaggerPlanner().plan(SyntheticSeason.SMALL.generate(4), EFFORT, 9, point -> {});
        assertThat(again.schedule()).isEqualTo(once.schedule());
        assertThat(again.score()).isEqualTo(once.score());
        assertThat(again.bound()).isEqualTo(once.bound());
        assertThat(again.scoreCalculations()).isEqualTo(once.scoreCalculations());
        assertThat(once.trace().points()).isEqualTo(told);
        assertThat(told)
                .extracting(SearchTrace.Point::phase)
                .startsWith("relaxation", "exact-bound", "rounding", "sweeps");
    }

    /** The plan must not depend on the machine, and a solver's library may be missing on one. */
    @Test
    void withoutASolverThePlanIsTheSameAndTheBoundNoBetter() {
        Shipments shipments = SyntheticSeason.SMALL.generate(4);
        Proposal with = new StaggerPlanner().plan(shipments, EFFORT, 9, point -> {});
        Proposal without =
                new StaggerPlanner(PartRule.DEFAULT, Optional::empty).plan(shipments, EFFORT, 9, point -> {});
        assertThat(without.schedule()).isEqualTo(with.schedule());
        assertThat(without.scoreCalculations()).isEqualTo(with.scoreCalculations());
        assertThat(without.bound()).isLessThan(with.bound());
        assertThat(with.trace().points())
                .extracting(SearchTrace.Point::phase)
                .startsWith("relaxation", "exact-bound", "rounding");
        assertThat(without.trace().points())
                .extracting(SearchTrace.Point::phase)
                .doesNotContain("exact-bound");
    }

    @Test
    void aShortSearchLoadsNoSolver() {
        AtomicBoolean asked = new AtomicBoolean();
        StaggerPlanner planner = new StaggerPlanner(PartRule.DEFAULT, () -> {
            asked.set(true);
            return Optional.empty();
        });
        Shipments shipments = SyntheticSeason.SMALL.generate(5);
        planner.plan(shipments, Effort.within(Duration.ofMillis(300)), 1, point -> {});
        assertThat(asked).isFalse();
        planner.plan(shipments, Effort.calculations(1), 1, point -> {});
        assertThat(asked).isTrue();
    }

    @Test
    void clockStopsAndMarksThePlan() {
        Proposal proposal = new StaggerPlanner()
                .plan(SyntheticSeason.SMALL.generate(5), Effort.within(Duration.ofMillis(300)), 1, point -> {});
        assertThat(proposal.reproducible()).isFalse();
        assertThat(proposal.bound()).isLessThanOrEqualTo(proposal.objective());
        // What was spent, not the limit, which the clock leaves open.
        assertThat(proposal.scoreCalculations()).isBetween(1L, 100_000_000L);
    }

    @Test
    void endsWhereNothingMayMove() {
        Shipments windowsOfOneSlot = OneHub.of(new double[] {5_000, 5_000}, new double[] {1, 2}, 100, 0)
                .shipments();
        Proposal proposal = new StaggerPlanner().plan(windowsOfOneSlot, EFFORT, 1, point -> {});
        assertThat(proposal.schedule()).isEqualTo(Baselines.shipAtOnce(windowsOfOneSlot));
        // With nothing to decide the bound is the cost: 2,600 left on the first evening, 5,200 on the second, and so
        // on.
        assertThat(proposal.objective()).isEqualTo((2_600 + 5_200 + 2_800 + 400) * 24.0);
        assertThat(proposal.scoreCalculations()).isZero();
        assertThat(proposal.gap()).isZero();
    }

    @Test
    void endsWithoutDemand() {
        Shipments none =
                OneHub.of(new double[] {0, 0, 0}, new double[] {1}, 100, 2).shipments();
        Proposal proposal = new StaggerPlanner().plan(none, EFFORT, 1, point -> {});
        assertThat(proposal.score()).isEqualTo(new PlanScore(0, 0, 0));
        assertThat(proposal.gap()).isZero();
        assertThat(proposal.feasible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 10})
    void endsWithTheLeastEffort(long calculations) {
        Shipments onePart =
                OneHub.of(new double[] {5_000, 0}, new double[] {1}, 100, 1).shipments();
        Proposal proposal =
                new StaggerPlanner(PartRule.WHOLE).plan(onePart, Effort.calculations(calculations), 1, point -> {});
        assertThat(proposal.schedule().shipmentCount()).isEqualTo(onePart.count());
        assertThat(proposal.reproducible()).isTrue();
    }

    /** 10,000 parcels, all due within two days, into a hub that works off 2,400 a day and holds 4,000. */
    @Test
    void namesWhereAnInfeasiblePlanFloods() {
        Shipments shipments = OneHub.of(new double[] {10_000, 0, 0}, new double[] {1, 1}, 100, 1)
                .withStorageLimit(4_000)
                .shipments();
        Proposal proposal = new StaggerPlanner().plan(shipments, EFFORT, 1, point -> {});
        assertThat(proposal.feasible()).isFalse();
        // Whatever is decided, 10,000 less two days' work wait on the second evening; the next evening 2,400 less.
        assertThat(proposal.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.node()).isEqualTo("hub");
            assertThat(conflict.worstSlot()).isEqualTo(1);
            assertThat(conflict.slots()).isEqualTo(1);
            assertThat(conflict.parcelsAboveLimit()).isEqualTo(10_000 - 2 * 2_400 - 4_000);
            assertThat(conflict.cause()).isEqualTo(Conflict.Cause.WINDOWS);
        });
    }

    @Test
    void plansTheTinyNetwork() {
        Proposal proposal = new StaggerPlanner().plan(new Shipments(TinyNetwork.twoHubs()), EFFORT, 7, point -> {});
        assertThat(proposal.gap()).isBetween(0.0, 0.05);
    }

    @Test
    void refusesNoEffort() {
        assertThatThrownBy(() -> Effort.calculations(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0)");
        assertThatThrownBy(() -> Effort.within(Duration.ZERO)).hasMessageContaining("PT0S");
    }

    /** A hub that may hold nothing at slot ends: limits that can be kept must not cost the backlog of those that cannot. */
    @Test
    void keepsLimitsAtLittleBacklog() {
        Scenario quickstart = ScenarioReader.read(
                        ScenarioLibrary.open("quickstart").orElseThrow())
                .scenario()
                .orElseThrow();
        Scenario tight = Variant.of(quickstart)
                .eachHub(hub -> new Hub(
                        hub.id(),
                        hub.name(),
                        hub.region(),
                        hub.stages(),
                        hub.id().equals("hangzhou") ? 1 : hub.storageLimitParcels(),
                        hub.congestion(),
                        hub.flaggedShare(),
                        hub.clearanceDelay(),
                        hub.surges()))
                .build();

        Proposal proposal = new StaggerPlanner().plan(new Shipments(tight), Effort.calculations(2_000), 1, point -> {});

        assertThat(proposal.feasible()).isTrue();
        assertThat(proposal.gap()).isLessThan(0.05);
    }
}
