package cuofeng.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TinyNetwork;
import org.junit.jupiter.api.Test;

class ExpectedLotsTest {

    private static final Shipments SHIPMENTS = new Shipments(TinyNetwork.twoHubs());

    /** Two shippers to four outlets over 36 slots, none of them nearly empty. */
    private static final int SHIPMENT_COUNT = 8 * 36;

    @Test
    void lotsOfOneAreTheParcels() {
        // Six days of 24,000 and a wave of 40,000.
        assertThat(ExpectedLots.of(SHIPMENTS, 1)).isCloseTo(184_000, within(1e-3));
    }

    @Test
    void lotsLargerThanAnyShipmentAreTheShipments() {
        assertThat(ExpectedLots.of(SHIPMENTS, 1_000_000_000)).isCloseTo(SHIPMENT_COUNT, within(0.01));
    }

    @Test
    void everyShipmentHasALastLotThatIsNotFull() {
        assertThat(ExpectedLots.of(SHIPMENTS, 50))
                .isCloseTo((184_000 - SHIPMENT_COUNT) / 50.0 + SHIPMENT_COUNT, within(0.01));
    }
}
