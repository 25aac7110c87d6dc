package cuofeng.scenarios.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TinyNetwork;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PackingLineTest {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Shop East packs 4,000/h, so 16,000 in a slot of 4 h, and has 0.7 of the orders. */
    private final Shipper shipper = TinyNetwork.twoHubs().shippers().get(0);

    private PackingLine line(double... shipperOrders) {
        double[] all = shipperOrders.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] /= shipper.share();
        }
        return new PackingLine(shipper, all, 4);
    }

    @Test
    void packsWithinTheSlotWhatItCan() {
        PackingLine line = line(10_000, 16_000);
        assertThat(line.share(0, 0)).isCloseTo(1, EXACT);
        assertThat(line.share(1, 1)).isCloseTo(1, EXACT);
        assertThat(line.slotOfMiddle(1)).isEqualTo(1);
    }

    @Test
    void packsTheRestInTheOrderOfOrders() {
        // 40,000 take 2.5 slots; the 8,000 after them get the other half of slot 2.
        PackingLine line = line(40_000, 8_000, 0, 4_000);
        assertThat(line.share(0, 0)).isCloseTo(0.4, EXACT);
        assertThat(line.share(0, 1)).isCloseTo(0.4, EXACT);
        assertThat(line.share(0, 2)).isCloseTo(0.2, EXACT);
        assertThat(line.slotOfMiddle(0)).isEqualTo(1);
        assertThat(line.share(1, 1)).isZero();
        assertThat(line.share(1, 2)).isCloseTo(1, EXACT);
        assertThat(line.slotOfMiddle(1)).isEqualTo(2);
        assertThat(line.share(3, 3)).isCloseTo(1, EXACT);
    }

    @Test
    void leavesUnpackedWhatTheSimulationDoesNotSee() {
        PackingLine line = line(0, 64_000);
        assertThat(line.share(1, 1)).isCloseTo(0.25, EXACT);
        assertThat(line.slotOfMiddle(1)).isEqualTo(1);
        assertThat(line.share(0, 0)).as("no orders: packed at once").isEqualTo(1);
    }
}
