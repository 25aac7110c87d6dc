package cuofeng.optimizer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.explain.Conflict.Cause;
import cuofeng.optimizer.explain.Conflict.Contributor;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.Pins;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub that works off 2,400 a day; slots of a day. */
class ConflictsTest {

    private static OneHub hub(int holdDays, double... ordersPerDay) {
        return OneHub.of(ordersPerDay, new double[] {3, 1}, 100, holdDays);
    }

    private static List<Conflict> atOnce(Shipments shipments) {
        PlanningModel model = new PlanningModel(shipments, PartRule.WHOLE);
        return Conflicts.of(model, model.parts().readySlots(), 10);
    }

    @Test
    void tooShortWindowsAreProvenAndMeasured() {
        // Day 0 ends with 10,000 - 2,400 = 7,600 of 4,000; all must be there by day 1, when 10,000 - 4,800 = 5,200 wait
        // in every plan.
        assertThat(atOnce(hub(1, 10_000, 0, 0).withStorageLimit(4_000).shipments()))
                .containsExactly(new Conflict(
                        "hub",
                        0,
                        0,
                        1,
                        2,
                        4_000,
                        3_600,
                        Cause.WINDOWS,
                        1_200,
                        0,
                        1,
                        0,
                        10_000,
                        List.of(
                                new Contributor("shop/o0/1101T00", 7_500, 0, 1),
                                new Contributor("shop/o1/1101T00", 2_500, 0, 1))));
    }

    @Test
    void longWindowsProveNothing() {
        // Over four days 9,600 are worked off: spreading would keep the limit.
        assertThat(atOnce(hub(3, 10_000, 0, 0, 0, 0).withStorageLimit(4_000).shipments()))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.cause()).isEqualTo(Cause.NOT_PROVEN);
                    assertThat(conflict.parcelsAboveLimit()).isEqualTo(3_600);
                    assertThat(conflict.provenParcelsAboveLimit()).isZero();
                });
    }

    @Test
    void whatIsFixedIsToldFromWhatMoves() {
        // The first day's 10,000 are on their way; day 1 brings 1,000 that may wait a day.
        Shipments shipments = hub(1, 10_000, 1_000, 0).withStorageLimit(4_000).shipments();
        int[] ready = new int[shipments.count()];
        for (int i = 0; i < ready.length; i++) {
            ready[i] = shipments.readySlot(i);
        }
        Pins pins = Pins.of(shipments, Schedule.unsplit("given", ready), (shipment, part) -> false, 1);
        PlanningModel model =
                new PlanningModel(PlanningInput.of(shipments, PartRule.WHOLE).with(pins));
        assertThat(Conflicts.of(model, model.parts().readySlots(), 10))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.cause()).isEqualTo(Cause.FIXED_LOAD);
                    // 7,600 of 4,000 on the first evening by fixed load alone; on the second 7,600 + 1,000 - 2,400.
                    assertThat(conflict.provenParcelsAboveLimit()).isEqualTo(3_600);
                    assertThat(conflict.provenToSlot()).isZero();
                    assertThat(conflict.slots()).isEqualTo(2);
                    assertThat(conflict.fixedParcels()).isEqualTo(10_000);
                    assertThat(conflict.movableParcels()).isZero();
                });
    }

    /** The lane's dock can hold what its hub can: 12,000; the wave leaves more waiting for 600 every two hours. */
    @Test
    void aLaneWithTooFewVehiclesFillsItsHub() {
        Shipments shipments = new Shipments(Variant.of(TinyNetwork.twoHubs())
                .levers(TightLanes.VEHICLES)
                .eachLane(lane -> TightLanes.withRoom(lane, 600))
                .build());
        assertThat(atOnce(shipments)).anySatisfy(conflict -> {
            assertThat(conflict.node()).isEqualTo("hub-east > hub-west");
            assertThat(conflict.limitParcels()).isEqualTo(12_000);
        });
    }

    @Test
    void aPlanWithinItsLimitsHasNone() {
        assertThat(atOnce(hub(1, 6_400, 0, 0).withStorageLimit(4_000).shipments()))
                .isEmpty();
    }

    /** No plan may have less than what is proven: try random ones. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noPlanHasLessThanIsProven(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] orders = random.doubles(5, 0, 12_000).toArray();
        int holdDays = 1 + random.nextInt(2);
        Shipments shipments = hub(holdDays, orders).withStorageLimit(2_000).shipments();
        PlanningModel model = new PlanningModel(shipments, new PartRule(4, 1, 1_000));
        List<Conflict> conflicts = Conflicts.of(model, model.parts().readySlots(), 10);
        assertThat(conflicts).as("seed %d", seed).isNotEmpty();
        double proven = conflicts.get(0).provenParcelsAboveLimit();
        for (int trial = 0; trial < 200; trial++) {
            int[] slots = model.parts().readySlots();
            for (int part = 0; part < slots.length; part++) {
                slots[part] += random.nextInt(model.parts().shipBy(part) - slots[part] + 1);
            }
            BacklogState state = new BacklogState(model, slots);
            double most = 0;
            for (int slot = 0; slot < model.horizon(); slot++) {
                most = Math.max(most, state.backlog(0, slot) / 1_000.0 - 2_000);
            }
            assertThat(most).as("seed %d trial %d", seed, trial).isGreaterThanOrEqualTo(proven - 1e-9);
        }
    }

    @Test
    void eachHubOrOutletSpeaksOnceWorstFirst() {
        PlanningModel model = new PlanningModel(
                new SyntheticSeason(4, 3, 4, 8, 1, 30, 4, 0.99, 400_000).generate(3), PartRule.DEFAULT);
        List<Conflict> conflicts = Conflicts.of(model, model.parts().readySlots(), 3);
        assertThat(conflicts).hasSizeLessThanOrEqualTo(3);
        assertThat(conflicts.stream().map(Conflict::node)).doesNotHaveDuplicates();
        assertThat(conflicts)
                .isSortedAccordingTo((a, b) -> Double.compare(b.parcelsAboveLimit(), a.parcelsAboveLimit()));
    }
}
