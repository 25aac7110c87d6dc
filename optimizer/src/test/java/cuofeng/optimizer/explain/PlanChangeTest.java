package cuofeng.optimizer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.OneHub;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

    /** A movable shipment of 1,000 on day 0, one of 500 on day 1, and one on the last day that cannot move. */
    private final Shipments shipments =
            OneHub.of(new double[] {1_000, 500, 300}, new double[] {1}, 100, 2).shipments();

    private static Schedule schedule(int[] firstPart, int[] slot, int[] share) {
        return Schedule.split("s", firstPart, slot, share);
    }

    @Test
    void countsParcelsAndTheLeastSlotsTheyMove() {
        Schedule before =
                schedule(new int[] {0, 2, 3, 4}, new int[] {0, 1, 1, 2}, new int[] {5_000, 5_000, 10_000, 10_000});
        Schedule after =
                schedule(new int[] {0, 2, 3, 4}, new int[] {0, 2, 2, 2}, new int[] {2_500, 7_500, 10_000, 10_000});
        // Of the first, 250 from slot 0 to 2 and 500 from 1 to 2, or as many otherwise: 1,000 slots. Of the second, 500
        // by one slot.
        PlanChange change = PlanChange.between(shipments, before, after);
        assertThat(change).isEqualTo(new PlanChange(1_500, 1_250, 1_500));
        assertThat(change.meanSlotsMoved()).isEqualTo(1.2);
        assertThat(PlanChange.between(shipments, after, before)).isEqualTo(change);
    }

    @Test
    void theSamePlanHasNone() {
        Schedule plan = Schedule.unsplit("s", new int[] {1, 2, 2});
        PlanChange change = PlanChange.between(shipments, plan, plan);
        assertThat(change).isEqualTo(new PlanChange(1_500, 0, 0));
        assertThat(change.meanSlotsMoved()).isZero();
    }
}
