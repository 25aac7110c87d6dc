package cuofeng.optimizer.solve;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.explain.PlanChange;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.Pins;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.ReleasePlan;
import cuofeng.optimizer.planning.StartSlots;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Planning again from a given plan of which parts stay. */
class ReplanTest {

    private static final SyntheticSeason TINY = new SyntheticSeason(3, 2, 2, 5, 1, 20, 4, 0.85, 20_000);
    private static final PartRule RULE = new PartRule(4, 20, 10_000);

    static List<Long> hundredSeeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    /** Every movable shipment in up to three parts at random slots and odd shares. */
    private static Schedule random(Shipments shipments, SplittableRandom random) {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int ready = shipments.readySlot(shipment);
            int slots = shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) - ready + 1 : 1;
            int first = random.nextInt(Schedule.WHOLE + 1);
            int second = random.nextInt(Schedule.WHOLE - first + 1);
            plan.release(shipment, ready + random.nextInt(slots), first);
            plan.release(shipment, ready + random.nextInt(slots), second);
            plan.release(shipment, ready + random.nextInt(slots), Schedule.WHOLE - first - second);
        }
        return plan.schedule("given");
    }

    @ParameterizedTest
    @MethodSource("hundredSeeds")
    void whatIsPinnedStaysAndNothingElseLeavesEarlier(long seed) {
        Shipments shipments = TINY.generate(seed);
        SplittableRandom random = new SplittableRandom(seed);
        Schedule given = random(shipments, random);
        int earliest = random.nextInt(shipments.slotCount() + 1);
        BiPredicate<Integer, Integer> marked = (shipment, part) -> (shipment * 7 + part) % 5 == seed % 5;
        Pins pins = Pins.of(shipments, given, marked, earliest);

        Proposal again = new StaggerPlanner(RULE)
                .plan(shipments, new StartPlan(Optional.of(given), pins), Effort.calculations(500), seed, point -> {});

        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!shipments.mayMove(shipment)) {
                continue;
            }
            int[] now = shareBySlot(again.schedule(), shipment, shipments.slotCount());
            int[] stays = new int[shipments.slotCount()];
            for (int part = 0; part < given.partCount(shipment); part++) {
                if (given.slot(shipment, part) < earliest || marked.test(shipment, part)) {
                    stays[given.slot(shipment, part)] = given.share(shipment, part);
                }
            }
            for (int slot = 0; slot < stays.length; slot++) {
                String where = "seed %d shipment %d slot %d".formatted(seed, shipment, slot);
                assertThat(now[slot]).as(where).isGreaterThanOrEqualTo(stays[slot]);
                if (slot < Math.max(earliest, shipments.readySlot(shipment)) || slot > shipments.shipBySlot(shipment)) {
                    assertThat(now[slot]).as(where).isEqualTo(stays[slot]);
                }
            }
        }
        PlanningModel model =
                new PlanningModel(PlanningInput.of(shipments, RULE).with(pins));
        assertThat(again.score())
                .as("seed %d: no worse than the given plan in its own parts", seed)
                .isLessThanOrEqualTo(new BacklogState(model, StartSlots.of(model, given)).score());
    }

    private static int[] shareBySlot(Schedule schedule, int shipment, int slots) {
        int[] share = new int[slots];
        for (int part = 0; part < schedule.partCount(shipment); part++) {
            share[schedule.slot(shipment, part)] += schedule.share(shipment, part);
        }
        return share;
    }

    @ParameterizedTest
    @MethodSource("hundredSeeds")
    void everyPlanIsItsOwnStart(long seed) {
        Shipments shipments = TINY.generate(seed);
        SplittableRandom random = new SplittableRandom(seed);
        Pins pins =
                Pins.of(shipments, random(shipments, random), (s, p) -> false, random.nextInt(shipments.slotCount()));
        PlanningModel model =
                new PlanningModel(PlanningInput.of(shipments, RULE).with(pins));
        int[] slots = model.parts().readySlots();
        for (int part = 0; part < slots.length; part++) {
            slots[part] += random.nextInt(model.parts().shipBy(part) - slots[part] + 1);
        }
        Schedule plan = model.schedule("plan", slots);
        // Equal parts are told apart by a 10,000th of their shares at most, so they may be swapped.
        assertThat(new BacklogState(model, StartSlots.of(model, plan)).score())
                .as("seed %d", seed)
                .isEqualTo(new BacklogState(model, slots).score());
    }

    @Test
    void planningTheSameSeasonAgainChangesLittle() {
        Shipments shipments = SyntheticSeason.SMALL.generate(1);
        StaggerPlanner planner = new StaggerPlanner();
        Effort effort = Effort.calculations(20_000);
        Proposal first = planner.plan(shipments, effort, 1, point -> {});
        StartPlan start = new StartPlan(Optional.of(first.schedule()), Pins.NONE);
        Proposal again = planner.plan(shipments, start, effort, 2, point -> {});
        Proposal fresh = planner.plan(shipments, effort, 2, point -> {});

        assertThat(again.score()).isLessThanOrEqualTo(first.score());
        long changed = PlanChange.between(shipments, first.schedule(), again.schedule())
                .changedParcels();
        long changedFresh = PlanChange.between(shipments, first.schedule(), fresh.schedule())
                .changedParcels();
        assertThat(changed).isLessThan(changedFresh / 2);
    }

    @Test
    void pinningEverythingLeavesNothingToDecide() {
        Shipments shipments = TINY.generate(1);
        Schedule given = Baselines.uniformSpread(shipments);
        Pins pins = Pins.of(shipments, given, (shipment, part) -> true, 0);
        StartPlan start = new StartPlan(Optional.of(given), pins);
        Proposal again = new StaggerPlanner().plan(shipments, start, Effort.calculations(500), 1, point -> {});
        assertThat(again.schedule()).isEqualTo(given);
        assertThat(again.gap()).isZero();
    }
}
