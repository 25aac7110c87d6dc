package cuofeng.scenarios.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TinyNetwork;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShipmentsTest {

    private static final double ROUNDING = 1e-9;

    /** Six days of six slots; the wave is in slot 17: day 2 (3 November), 20:00 to 24:00. */
    private static final int WAVE_SLOT = 2 * 6 + 5;

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs());

    @Test
    void numbersStreamsByShipperThenOutlet() {
        assertThat(shipments.streams()).hasSize(8);
        OrderStream stream = shipments.streams().get(5);
        assertThat(stream.shipper()).isEqualTo(1);
        assertThat(stream.outlet()).isEqualTo(1);
        // 0.3 from the west, half of it to the east, 0.3 of that rural.
        assertThat(stream.share()).isCloseTo(0.3 * 0.5 * 0.3, within(ROUNDING));
        assertThat(shipments.streams().stream().mapToDouble(OrderStream::share).sum())
                .isCloseTo(1, within(ROUNDING));
    }

    @Test
    void expectedParcelsAreTheShareOfTheSlotsOrders() {
        assertThat(shipments.slotCount()).isEqualTo(36);
        // 24,000 a day in six slots.
        assertThat(shipments.expectedParcels(shipments.index(0, 0))).isCloseTo(0.245 * 4_000, within(ROUNDING));
        assertThat(shipments.expectedParcels(shipments.index(0, WAVE_SLOT))).isCloseTo(0.245 * 44_000, within(1e-6));
        double all = IntStream.range(0, shipments.count())
                .mapToDouble(shipments::expectedParcels)
                .sum();
        assertThat(all).isCloseTo(6 * 24_000 + 40_000, within(1e-6));
    }

    @Test
    void readyIsWhenTheMiddleParcelIsPacked() {
        // Shop East packs 16,000 a slot. Before the wave 2,800 come in a slot: packed at once.
        assertThat(shipments.readySlot(shipments.index(0, 0))).isZero();
        // In the wave slot 30,800 come; the middle one is packed after 15,400 / 16,000 = 0.96 slots: still in it.
        assertThat(shipments.readySlot(shipments.index(0, WAVE_SLOT))).isEqualTo(WAVE_SLOT);
        // 14,800 are left; the next slot's middle parcel waits for 14,800 + 1,400 = 16,200 parcels: 1.01 slots.
        assertThat(shipments.readySlot(shipments.index(0, WAVE_SLOT + 1))).isEqualTo(WAVE_SLOT + 2);
        // 14,800 + 2,800 - 16,000 = 1,600 are left: 3,000 / 16,000 = 0.19 slots.
        assertThat(shipments.readySlot(shipments.index(0, WAVE_SLOT + 2))).isEqualTo(WAVE_SLOT + 2);
        // The last slot's parcels are ready in it at the latest: there is no later one.
        assertThat(shipments.readySlot(shipments.index(0, 35))).isEqualTo(35);
    }

    @Test
    void shipByIsTheLastSlotThatEndsInTime() {
        // Ordered in the wave slot, 48 h = 12 slots: the parcel ordered first must leave in the 12 slots from its own.
        assertThat(shipments.shipBySlot(shipments.index(0, WAVE_SLOT))).isEqualTo(WAVE_SLOT + 11);
        // Never after the last slot.
        assertThat(shipments.shipBySlot(shipments.index(0, 30))).isEqualTo(35);
    }

    @Test
    void onlyWaveOrdersMayMove() {
        for (int i = 0; i < shipments.count(); i++) {
            assertThat(shipments.mayMove(i)).as(shipments.id(i)).isEqualTo(shipments.orderSlot(i) == WAVE_SLOT);
        }
    }

    @Test
    void namesAndNumbersGoTogether() {
        int shipment = shipments.index(5, WAVE_SLOT);
        assertThat(shipments.id(shipment)).isEqualTo("shop-west/east-rural/1103T20");
        assertThat(shipments.stream(shipment).index()).isEqualTo(5);
        assertThat(shipments.orderSlot(shipment)).isEqualTo(WAVE_SLOT);
    }

    @Test
    void gravityWeighsByDistance() {
        Scenario scenario = DemandVariants.withGravity(TinyNetwork.twoHubs(), 0.5);
        double km = scenario.regions().get(0).distanceKm(scenario.regions().get(1));
        // At 30 degrees north 10 degrees of longitude are 2 * 6371 * asin(cos 30 * sin 5) = 962.67 km.
        assertThat(km).isCloseTo(962.67, within(0.01));
        // Both regions have share 0.5: near weighs 1, far 10.6267^-0.5 = 0.306761.
        double near = 1 / (1 + 0.306761);
        OrderStream home = new Shipments(scenario).streams().get(0);
        assertThat(home.share()).isCloseTo(0.7 * near * 0.7, within(1e-5));
        OrderStream away = new Shipments(scenario).streams().get(2);
        assertThat(away.share()).isCloseTo(0.7 * (1 - near) * 0.7, within(1e-5));
    }

    @Test
    void curveKeepsDailyOrdersAndWavesApart() {
        OrderCurve curve = shipments.curve();
        assertThat(curve.hourCount()).isEqualTo(144);
        assertThat(curve.daily(0)).isCloseTo(1_000, within(ROUNDING));
        assertThat(curve.wave(0, 68)).isCloseTo(16_000, within(ROUNDING));
        assertThat(curve.wave(0, 71)).isCloseTo(4_000, within(ROUNDING));
        assertThat(curve.wave(0, 72)).isZero();
        assertThat(curve.total(68)).isCloseTo(17_000, within(ROUNDING));
        assertThat(curve.inWave(WAVE_SLOT)).isTrue();
        assertThat(curve.inWave(WAVE_SLOT - 1)).isFalse();
        assertThat(curve.inWave(WAVE_SLOT + 1)).isFalse();
    }

    @Test
    void hubFlowsCountReportedDaysOnly() {
        HubFlows flows = HubFlows.of(TinyNetwork.twoHubs());
        // Five reported days: 160,000 orders in 120 h.
        assertThat(flows.parcelsPerHour(0, 1)).isCloseTo(0.7 * 0.5 * 160_000 / 120, within(1e-6));
        assertThat(flows.parcelsPerHour(1, 1)).isCloseTo(0.3 * 0.5 * 160_000 / 120, within(1e-6));
    }
}
