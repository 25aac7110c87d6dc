package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTest {

    private static final long HOUR = TimeAxis.MILLIS_PER_HOUR;

    private final NetworkLayout layout = new NetworkLayout(new Shipments(Variant.of(TinyNetwork.twoHubs())
            .classes(
                    new ParcelClass("standard", Text.of("standard"), 0.75, 5, 1, true),
                    new ParcelClass("fresh", Text.of("fresh"), 0.25, 2, 1, false))
            .build()));

    @Test
    void urgentLotsOvertakeThoseThatWaitAndNotTheOneInHand() {
        int standard = shipmentOf(0);
        int fresh = shipmentOf(1);
        LotTable lots = TestLots.of(layout, new int[] {standard, standard, fresh, fresh}, 100, 100, 100, 100);
        LineStage line = new LineStage(1, lots, TestLots.statistics(1_000), RateCurve.constant(100));
        Batch entering = new Batch();
        entering.add(EventKey.of(0, 0));
        entering.add(EventKey.of(1, 1));
        entering.add(EventKey.of(2, 2));
        // At the instant at which the line gets free: seen, and first of its class after lot 2.
        entering.add(EventKey.of(HOUR, 3));
        Batch leaving = new Batch();
        line.run(entering, 10 * HOUR, leaving);
        List<String> departures = new ArrayList<>();
        for (int i = 0; i < leaving.size(); i++) {
            departures.add(leaving.number(i) + "@" + leaving.millis(i) / HOUR);
        }
        assertThat(departures).containsExactly("0@1", "2@2", "3@3", "1@4");
    }

    @Test
    void ofLotsThatComeToAnIdleLineTogetherTheUrgentOneGoesFirst() {
        LotTable lots = TestLots.of(layout, new int[] {shipmentOf(0), shipmentOf(1)}, 100, 100);
        LineStage line = new LineStage(1, lots, TestLots.statistics(1_000), RateCurve.constant(100));
        Batch entering = new Batch();
        entering.add(EventKey.of(0, 0));
        entering.add(EventKey.of(0, 1));
        Batch leaving = new Batch();
        line.run(entering, 10 * HOUR, leaving);
        assertThat(leaving.number(0)).isEqualTo(1);
        assertThat(leaving.number(1)).isZero();
    }

    private int shipmentOf(int parcelClass) {
        Shipments shipments = layout.shipments();
        OrderStream stream = shipments.streams().stream()
                .filter(s -> s.parcelClass() == parcelClass)
                .findFirst()
                .orElseThrow();
        return shipments.index(stream.index(), 0);
    }
}
