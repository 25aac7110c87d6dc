package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Variant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogStateTest {

    /** 100, 300, 120, 80, 60, 40, 40 against 140 a day leaves 0, 160, 140, 80, 0, 0, 0 (case O01). */
    @Test
    void followsTheBacklogOfATextbookWeek() {
        double[] ready = {2400, 7200, 2880, 1920, 1440, 960, 960};
        PlanningModel model =
                new PlanningModel(OneHub.of(ready, new double[] {1}, 140, 1).shipments(), PartRule.WHOLE);

        BacklogState state = new BacklogState(model, model.parts().readySlots());

        long[] expected = {0, 160, 140, 80, 0, 0, 0};
        for (int slot = 0; slot < expected.length; slot++) {
            assertThat(state.backlog(0, slot))
                    .as("slot %d", slot)
                    .isEqualTo(expected[slot] * 24 * Units.LOAD_PER_PARCEL);
        }
        // 380 backlog-days of 24 parcels, each lasting 24 h.
        assertThat(state.score().backlogParcelHours(24)).isEqualTo(380 * 24 * 24);
        assertThat(state.held()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changesAddUpToARecalculation(long seed) {
        PartRule rule = new PartRule(4, 50, 10_000);
        boolean plain = seed % 2 == 0;
        // From the seventh on, vehicles may have too little room.
        Shipments season = SyntheticSeason.SMALL.generate(seed);
        Shipments shipments = seed < 7 ? season : TightLanes.of(season, 8_000, seed);
        PlanningModel model = plain ? new PlanningModel(shipments, rule) : strict(shipments, rule);
        Parts parts = model.parts();
        SplittableRandom random = new SplittableRandom(seed);
        int[] slots = parts.readySlots();
        BacklogState state = new BacklogState(model, slots);
        for (int i = 0; i < 500; i++) {
            int part = random.nextInt(parts.count());
            int slot = parts.ready(part) + random.nextInt(parts.shipBy(part) - parts.ready(part) + 1);
            PlanScore before = state.score();
            if (i % 2 == 0) {
                state.move(part, slots[part], slot);
            } else {
                state.takeBack(part, slots[part]);
                PlanScore without = state.score();
                state.tryRelease(part, slot);
                assertThat(state.score()).isEqualTo(without);
                long partCost = state.partCost(part, slot);
                long violation = without.violation() + state.extraViolation();
                long backlog = without.backlog() + state.extraBacklogCost();
                state.release(part, slot);
                assertThat(state.violation()).as("seed %d change %d", seed, i).isEqualTo(violation);
                assertThat(state.backlogCost()).as("seed %d change %d", seed, i).isEqualTo(backlog);
                if (!plain) {
                    // Whole costs are rounded: tardiness to a parcel for a slot of four hours, 0.4 yuan.
                    long change = (state.score().cost() - without.cost()) * Units.LOAD_PER_PARCEL;
                    assertThat(change)
                            .as("seed %d change %d", seed, i)
                            .isCloseTo(partCost, within(41_000L * Units.LOAD_PER_PARCEL));
                }
            }
            int from = slots[part];
            slots[part] = slot;
            if (i % 50 == 0) {
                assertThat(state.score())
                        .as("seed %d change %d", seed, i)
                        .isEqualTo(new BacklogState(model, slots).score());
                assertThat(state.score())
                        .as("seed %d change %d", seed, i)
                        .isEqualTo(model.score(model.schedule("any", slots)));
                state.move(part, slot, from);
                assertThat(state.score())
                        .as("seed %d undone change %d", seed, i)
                        .isEqualTo(before);
                state.move(part, from, slot);
            }
        }
    }

    /** Overtime that is soon used up, regions that starve, a given schedule; no cost but what a part brings itself. */
    private static PlanningModel strict(Shipments season, PartRule rule) {
        LastMile lastMile =
                new LastMile(new LastMile.Overtime(3, 4, 0.5), LastMile.PLAIN.deliveryDays(), 1, LastMile.Lockers.NONE);
        Scenario scenario = Variant.of(season.scenario())
                .costs(new Costs(0.01, 0.1, 0, 0, 0, 0.02))
                .targets(new Targets(0.8, 8, 40))
                .eachOutlet(outlet -> new Outlet(
                        outlet.id(),
                        outlet.name(),
                        outlet.region(),
                        outlet.area(),
                        outlet.hub(),
                        outlet.couriers(),
                        outlet.parcelsPerCourierHour(),
                        outlet.dailyHours(),
                        outlet.window(),
                        outlet.storageLimitParcels(),
                        outlet.feeder(),
                        lastMile,
                        outlet.surges()))
                .build();
        Shipments shipments = new Shipments(scenario);
        return new PlanningModel(PlanningInput.of(shipments, rule).with(Baselines.uniformSpread(shipments)));
    }
}
