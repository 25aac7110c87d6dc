package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReleaseProfileTest {

    private static final Shipments SHIPMENTS = new Shipments(TinyNetwork.twoHubs());
    private static final int WAVE_SLOT = 17;

    private static int[] readySlots() {
        int[] slots = new int[SHIPMENTS.count()];
        Arrays.setAll(slots, SHIPMENTS::readySlot);
        return slots;
    }

    @Test
    void releasingAtOnceHoldsNothing() {
        ReleaseProfile profile = ReleaseProfile.of(SHIPMENTS, Schedule.unsplit("at-once", readySlots()));
        assertThat(profile.heldParcels()).isZero();
        assertThat(profile.meanHoldHours()).isZero();
        assertThat(profile.maxHoldHours()).isZero();
        assertThat(profile.moves()).isEmpty();
        // The wave's slot has 40,000 of the wave and 4,000 of the day.
        assertThat(profile.ordered(WAVE_SLOT)).isCloseTo(44_000, within(1e-6));
        assertThat(profile.movableParcels()).isCloseTo(44_000, within(1e-6));
    }

    @Test
    void holdingTheWaveOfOneShipperByTwoSlots() {
        int[] slots = readySlots();
        for (int i = 0; i < slots.length; i++) {
            if (SHIPMENTS.orderSlot(i) == WAVE_SLOT && SHIPMENTS.stream(i).shipper() == 1) {
                slots[i] += 2;
            }
        }
        ReleaseProfile profile = ReleaseProfile.of(SHIPMENTS, Schedule.unsplit("later", slots));
        // 30 % of 44,000, for two slots of 4 h.
        assertThat(profile.heldParcels()).isCloseTo(13_200, within(1e-6));
        assertThat(profile.heldParcels(2)).isCloseTo(13_200, within(1e-6));
        assertThat(profile.heldParcels(1)).isZero();
        assertThat(profile.meanHoldHours()).isCloseTo(8, within(1e-9));
        assertThat(profile.maxHoldHours()).isEqualTo(8);
        assertThat(profile.moves()).singleElement().satisfies(move -> {
            assertThat(move.shipper()).isEqualTo(1);
            assertThat(move.wave()).isZero();
            assertThat(move.meanHours()).isCloseTo(8, within(1e-9));
        });
    }

    @Test
    void everythingOrderedIsReleased() {
        ReleaseProfile profile = ReleaseProfile.of(SHIPMENTS, Schedule.unsplit("at-once", readySlots()));
        double released = 0;
        for (int slot = 0; slot < profile.slotCount(); slot++) {
            released += profile.released(slot);
        }
        // Six days of 24,000 and the wave.
        assertThat(released).isCloseTo(184_000, within(1e-5));
        assertThat(profile.releasedFrom(0, 0) + profile.releasedFrom(1, 0)).isCloseTo(released, within(1e-5));
    }

    @Test
    void aScheduleOfAnotherScenarioIsRefused() {
        assertThatThrownBy(() -> ReleaseProfile.of(SHIPMENTS, Schedule.unsplit("other", new int[] {1, 2})))
                .hasMessageContaining("other")
                .hasMessageContaining("2 shipments");
    }
}
