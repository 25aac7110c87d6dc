package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Departures worked out by hand. */
class StageTest {

    private static final long HOUR = TimeAxis.MILLIS_PER_HOUR;
    private static final long MINUTE = TimeAxis.MILLIS_PER_MINUTE;

    @Test
    void lineWorksOffLotsOneAfterTheOther() {
        LotTable lots = TestLots.of(100, 50, 10);
        LineStage line = new LineStage(1, lots, TestLots.statistics(1_000), RateCurve.constant(100));
        // 100 parcels at 100/h take an hour, 50 half an hour; the third comes to an idle line.
        assertThat(departures(line, 5 * HOUR, "0@0", "1@" + 10 * MINUTE, "2@" + 3 * HOUR))
                .containsExactly("0@3600000", "1@5400000", "2@" + (3 * HOUR + 6 * MINUTE));
    }

    @Test
    void aLineMayBeRunInPieces() {
        LotTable lots = TestLots.of(100, 50, 10);
        LineStage line = new LineStage(1, lots, TestLots.statistics(1_000), RateCurve.constant(100));
        assertThat(departures(line, 30 * MINUTE, "0@0", "1@" + 10 * MINUTE)).isEmpty();
        assertThat(departures(line, HOUR)).isEmpty();
        assertThat(departures(line, HOUR + 1)).containsExactly("0@3600000");
        assertThat(departures(line, 5 * HOUR, "2@" + 3 * HOUR))
                .containsExactly("1@5400000", "2@" + (3 * HOUR + 6 * MINUTE));
    }

    @Test
    void aSlowedLineKeepsTheWorkDoneSoFar() {
        LineStage line = new LineStage(1, TestLots.of(100), TestLots.statistics(1_000), RateCurve.constant(100));
        assertThat(departures(line, 30 * MINUTE, "0@0")).isEmpty();
        line.slowTo(0.5, 30 * MINUTE);
        // 50 parcels are left, at 50/h.
        assertThat(departures(line, 5 * HOUR)).containsExactly("0@" + 90 * MINUTE);
    }

    @Test
    void roundingToMillisecondsDoesNotAddUp() {
        int[] single = new int[7_000];
        Arrays.fill(single, 1);
        LineStage line = new LineStage(1, TestLots.of(single), TestLots.statistics(10_000), RateCurve.constant(7_000));
        String[] entries =
                IntStream.range(0, single.length).mapToObj(lot -> lot + "@0").toArray(String[]::new);
        // 7,000 parcels at 7,000/h (514.29 ms each) take one hour to the millisecond.
        assertThat(departures(line, 2 * HOUR, entries).get(6_999)).isEqualTo("6999@3600000");
    }

    @Test
    void lotInHandGoesOnAtTheNewRateAndRestsOutsideTheWindow() {
        TimeAxis axis = TestLots.axis();
        WorkWindow twoHours = new WorkWindow(8 * 60, 10 * 60);
        List<Surge> secondDayDouble = List.of(new Surge(axis.date(1), axis.date(2), 2.0));
        RateCurve curve = RateCurve.of(100, twoHours, secondDayDouble, axis);
        LineStage line = new LineStage(1, TestLots.of(300), TestLots.statistics(1_000), curve);
        // Day 0: 200 parcels from 8:00 to 10:00; the other 100 at 200/h from 8:00 of day 1.
        assertThat(departures(line, 48 * HOUR, "0@0")).containsExactly("0@" + (24 * HOUR + 8 * HOUR + 30 * MINUTE));
    }

    @Test
    void crewServesAsManyParcelsAtATimeAsItHasServers() {
        // Three parcels for two servers with a constant minute each.
        CrewStage crew = crew(TestLots.of(1, 1, 1), 2);
        assertThat(departures(crew, HOUR, "0@0", "1@0", "2@30000")).containsExactly("0@60000", "1@60000", "2@120000");
    }

    @Test
    void crewSharesALargeLot() {
        // Ten parcels of a minute on four servers take 2.5 minutes; the next lot waits for all of them.
        CrewStage crew = crew(TestLots.of(10, 2), 4);
        assertThat(departures(crew, HOUR, "0@0", "1@" + MINUTE)).containsExactly("0@150000", "1@210000");
    }

    private static CrewStage crew(LotTable lots, int servers) {
        Stage.Crew crew = new Stage.Crew(StageKind.SORTING, servers, 60, 0, WorkWindow.ALL_DAY);
        return new CrewStage(1, lots, TestLots.statistics(1_000), crew, RateCurve.constant(servers), 1);
    }

    @Test
    void vehiclesTakeLotsInOrderUpToTheirRoom() {
        LotTable lots = TestLots.of(60, 60, 250, 10);
        NodeStatistics statistics = TestLots.statistics(1_000);
        Node destination = outlet(lots);
        Lane lane = new Lane("hub-east", "hub-west", "road", 1, 2, 0, new Lane.Timetable(60, 15), 100);
        VehicleDock dock = dock(lane, destination, statistics);
        for (int lot = 0; lot < 4; lot++) {
            statistics.entered(lots.parcels(lot));
            dock.enter(EventKey.of(0, lot), lots.parcels(lot));
        }
        assertThat(dock.nextDepartureMillis()).isEqualTo(15 * MINUTE);

        // Room 100 each hour: 60+40 of lot 1; 20 of it + 80 of lot 2; 100; 70 + lot 3.
        assertThat(expectedAfter(dock, destination, 15 * MINUTE)).isEqualTo(60);
        assertThat(expectedAfter(dock, destination, 75 * MINUTE)).isEqualTo(120);
        assertThat(expectedAfter(dock, destination, 135 * MINUTE)).isEqualTo(120);
        assertThat(expectedAfter(dock, destination, 195 * MINUTE)).isEqualTo(380);
        assertThat(dock.isEmpty()).isTrue();
    }

    @Test
    void aLotThatEntersAtTheDepartureCatchesItAndALaterOneDoesNot() {
        LotTable lots = TestLots.of(1, 1);
        Node destination = outlet(lots);
        Lane lane = new Lane("hub-east", "hub-west", "road", 1, 2, 0, new Lane.Timetable(60, 15), 100);
        NodeStatistics statistics = TestLots.statistics(1_000);
        VehicleDock dock = dock(lane, destination, statistics);
        dock.enter(EventKey.of(15 * MINUTE, 0), 1);
        assertThat(dock.nextDepartureMillis()).isEqualTo(15 * MINUTE);
        dock.enter(EventKey.of(15 * MINUTE + 1, 1), 1);
        dock.departUntil(16 * MINUTE);
        assertThat(statistics.waiting(1)).isEqualTo(1);
        assertThat(dock.nextDepartureMillis()).isEqualTo(75 * MINUTE);
        dock.departUntil(75 * MINUTE + 1);
        assertThat(statistics.waiting(1)).isZero();
        assertThat(dock.isEmpty()).isTrue();
    }

    @Test
    void extraVehiclesTakeWhatWouldStayBehindUpToTheDaysFleet() {
        LotTable lots = TestLots.of(100, 100, 100);
        Node destination = outlet(lots);
        Lane lane = new Lane(
                "hub-east",
                "hub-west",
                "road",
                1,
                2,
                0,
                new Lane.Timetable(60, 0),
                100,
                new Lane.ExtraVehicles(60, 3),
                List.of());
        VehicleDock dock = dock(lane, destination, TestLots.statistics(1_000));
        for (int lot = 0; lot < 3; lot++) {
            dock.enter(EventKey.of(0, lot), lots.parcels(lot));
        }
        // 200 stay behind 100; three extra vehicles take 180 of them: one lot whole, 80 of the other.
        assertThat(expectedAfter(dock, destination, 0)).isEqualTo(200);
        assertThat(dock.extraVehiclesUsed()).isEqualTo(3);
        assertThat(expectedAfter(dock, destination, HOUR)).isEqualTo(300);
        assertThat(dock.extraVehiclesUsed()).isEqualTo(3);
    }

    private static Node outlet(LotTable lots) {
        return new OutletNode(
                TestLots.LAYOUT.scenario().outlets().get(0),
                TestLots.LAYOUT,
                lots,
                new RandomStreams(1, 0),
                new Workbench(1));
    }

    private static VehicleDock dock(Lane lane, Node destination, NodeStatistics statistics) {
        Transit transit = Transit.of(lane, TestLots.LAYOUT.tables(), 1);
        LaneRoom room = new LaneRoom(lane, TestLots.LAYOUT.scenario());
        return new VehicleDock(
                lane,
                room,
                transit,
                TestLots.axis().endMillis(),
                TestLots.axis().dayCount(),
                destination,
                statistics,
                1);
    }

    private static long expectedAfter(VehicleDock dock, Node destination, long departure) {
        dock.departUntil(departure + 1);
        return destination.parcelsExpected();
    }

    @Test
    void waitingAndFloodingAreCountedInTheSeasonOnly() {
        long day = TimeAxis.MILLIS_PER_DAY;
        NodeStatistics statistics = TestLots.statistics(100);
        for (long now = 0; now <= 6 * day; now += Control.MILLIS) {
            statistics.sample(now);
            if (now == day - 6 * HOUR) {
                statistics.arrived(80, now);
                statistics.entered(80);
                statistics.startedWaiting(1, 80);
            } else if (now == day + HOUR) {
                statistics.arrived(50, now);
                statistics.entered(50);
                statistics.startedWaiting(1, 50);
            } else if (now == day + 3 * HOUR) {
                statistics.stoppedWaiting(1, 80, day - 6 * HOUR, now);
                statistics.left(80, now);
            }
        }
        statistics.stoppedWaiting(1, 50, day + HOUR, 6 * day);
        NodeOutcome outcome = statistics.finish("node", NodeKind.HUB, new double[] {0}, CourierHours.NONE);
        // Waiting: 1 h x 80, 2 h x 130, then 50 to the end of five days; flooded: the two hours with 130 inside.
        assertThat(outcome.backlogParcelHours()).isEqualTo(80 + 260 + 50 * (5 * 24 - 3));
        assertThat(outcome.floodedHours()).isEqualTo(2);
        assertThat(outcome.peakBacklogParcels()).isEqualTo(130);
        assertThat(outcome.arrivedPerDay().toArray()).containsExactly(50, 0, 0, 0, 0);
        assertThat(outcome.finishedPerDay().toArray()).containsExactly(80, 0, 0, 0, 0);
        // Slots of 4 h: the warm-up's last two slot ends have 80, the season's first 50.
        assertThat(outcome.backlogAtSlotEnd().toArray()).startsWith(0, 0, 0, 0, 80, 80, 50);
    }

    /** Runs a stage until an instant; entries and departures as lot@instant. */
    private static List<String> departures(WorkStage stage, long untilMillis, String... entries) {
        Batch entering = new Batch();
        for (String entry : entries) {
            String[] parts = entry.split("@", 2);
            entering.add(EventKey.of(Long.parseLong(parts[1]), Integer.parseInt(parts[0])));
        }
        Batch leaving = new Batch();
        stage.run(entering, untilMillis, leaving);
        leaving.sort();
        List<String> departures = new ArrayList<>();
        for (int i = 0; i < leaving.size(); i++) {
            departures.add(leaving.number(i) + "@" + leaving.millis(i));
        }
        return departures;
    }
}
