package cuofeng.scenarios.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    /** Shipment 0 whole in slot 4; shipment 1 a quarter in slot 5, the rest in slot 7. */
    private final Schedule schedule =
            Schedule.split("plan", new int[] {0, 1, 3}, new int[] {4, 5, 7}, new int[] {10_000, 2_500, 7_500});

    @Test
    void knowsItsParts() {
        assertThat(schedule.shipmentCount()).isEqualTo(2);
        assertThat(schedule.partCount(1)).isEqualTo(2);
        assertThat(schedule.slot(1, 1)).isEqualTo(7);
        assertThat(schedule.share(1, 0)).isEqualTo(2_500);
    }

    @Test
    void earliestParcelsTakeTheEarliestPart() {
        assertThat(schedule.slotAt(1, 0)).isEqualTo(5);
        assertThat(schedule.slotAt(1, 0.2499)).isEqualTo(5);
        assertThat(schedule.slotAt(1, 0.25)).isEqualTo(7);
        assertThat(schedule.slotAt(1, 0.9999)).isEqualTo(7);
        assertThat(schedule.slotAt(0, 0.5)).isEqualTo(4);
    }

    @Test
    void equalityIsOfTheDecisionNotTheName() {
        assertThat(schedule.named("other")).isEqualTo(schedule).hasSameHashCodeAs(schedule);
        assertThat(schedule.named("other").name()).isEqualTo("other");
        assertThat(Schedule.unsplit("plan", new int[] {4, 5})).isNotEqualTo(schedule);
    }

    @Test
    void laterChangesOfTheArraysDoNotReachIt() {
        int[] slots = {4, 5};
        Schedule unsplit = Schedule.unsplit("plan", slots);
        slots[0] = 9;
        assertThat(unsplit.slot(0, 0)).isEqualTo(4);
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatThrownBy(() -> Schedule.split("bad", new int[] {0, 2}, new int[] {4, 5}, new int[] {5_000, 4_999}))
                .hasMessageContaining("add up to 9999");
        assertThatThrownBy(() -> Schedule.split("bad", new int[] {0, 2}, new int[] {5, 5}, new int[] {5_000, 5_000}))
                .hasMessageContaining("out of order");
        assertThatThrownBy(() -> Schedule.split("bad", new int[] {0, 1}, new int[] {5, 6}, new int[] {10_000, 0}))
                .hasMessageContaining("1 parts by index");
    }
}
