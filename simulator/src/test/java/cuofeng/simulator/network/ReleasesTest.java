package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    /** Far larger than any shipment: one lot each. */
    private static final int ONE_LOT = 1_000_000;

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs().withLotSize(ONE_LOT));
    private final NetworkLayout layout = new NetworkLayout(shipments);

    @Test
    void partsSmallerThanALotGetTheirShareOnAverage() {
        Schedule evenly = evenlyFromReadyToShipBy();
        int[] lotsOfPart = new int[3];
        int lots = 0;
        for (int replication = 0; replication < 400; replication++) {
            RandomStreams streams = new RandomStreams(1, replication);
            LotTable table = new LotTable(OrderGenerator.draw(layout, streams), layout);
            release(table, evenly, streams);
            for (int lot = 0; lot < table.count(); lot++) {
                int shipment = table.orders().shipment(lot);
                if (evenly.partCount(shipment) == 3) {
                    lotsOfPart[partOf(table.releasedMillis(lot), evenly, shipment)]++;
                    lots++;
                }
            }
        }
        assertThat(lots).isGreaterThan(1_000);
        // Three parts of a third each: within five standard errors of a third of the lots.
        double tolerance = 5 * Math.sqrt(lots * (1.0 / 3) * (2.0 / 3));
        for (int count : lotsOfPart) {
            assertThat((double) count).isBetween(lots / 3.0 - tolerance, lots / 3.0 + tolerance);
        }
    }

    @Test
    void movedLotsLeaveWithinTheirSlotAndNeverBeforeTheyArePacked() {
        RandomStreams streams = new RandomStreams(1, 0);
        LotTable table = new LotTable(OrderGenerator.draw(layout, streams), layout);
        Schedule latest = Schedule.unsplit(
                "latest",
                IntStream.range(0, shipments.count())
                        .map(i -> shipments.mayMove(i) ? shipments.shipBySlot(i) : shipments.readySlot(i))
                        .toArray());
        release(table, latest, streams);
        TimeAxis axis = layout.scenario().season().timeAxis();
        int moved = 0;
        for (int lot = 0; lot < table.count(); lot++) {
            int shipment = table.orders().shipment(lot);
            long released = table.releasedMillis(lot);
            if (released == LotTable.NOT_YET) {
                continue;
            }
            assertThat(released).isGreaterThanOrEqualTo(table.orders().readyMillis(lot));
            if (shipments.mayMove(shipment)) {
                assertThat(axis.slotOf(released)).isEqualTo(shipments.shipBySlot(shipment));
                moved++;
            } else {
                assertThat(released).isEqualTo(table.orders().readyMillis(lot));
            }
        }
        assertThat(moved).isPositive();
    }

    private void release(LotTable table, Schedule schedule, RandomStreams streams) {
        Workbench workbench = new Workbench(StageKind.values().length);
        List<HubNode> hubs = new ArrayList<>();
        for (int hub = 0; hub < layout.hubCount(); hub++) {
            hubs.add(new HubNode(hub, layout, table, streams, workbench));
        }
        new Releases(table, layout, schedule, streams).releaseTo(hubs);
    }

    private static int partOf(long releasedMillis, Schedule schedule, int shipment) {
        int slot = TestLots.axis().slotOf(releasedMillis);
        for (int part = schedule.partCount(shipment) - 1; part > 0; part--) {
            if (slot >= schedule.slot(shipment, part)) {
                return part;
            }
        }
        return 0;
    }

    /** Three equal parts in slots 2, 5 and 8 after the ready slot, where the window has them. */
    private Schedule evenlyFromReadyToShipBy() {
        int[] firstPart = new int[shipments.count() + 1];
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < shipments.count(); i++) {
            int ready = shipments.readySlot(i);
            if (shipments.mayMove(i) && shipments.shipBySlot(i) >= ready + 8) {
                parts.add(new int[] {ready + 2, 3_333});
                parts.add(new int[] {ready + 5, 3_334});
                parts.add(new int[] {ready + 8, 3_333});
            } else {
                parts.add(new int[] {ready, Schedule.WHOLE});
            }
            firstPart[i + 1] = parts.size();
        }
        return Schedule.split(
                "evenly",
                firstPart,
                parts.stream().mapToInt(part -> part[0]).toArray(),
                parts.stream().mapToInt(part -> part[1]).toArray());
    }
}
