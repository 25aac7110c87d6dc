package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Departures worked out by hand. */
class StageTest {

    private static final long HOUR = TimeAxis.MILLIS_PER_HOUR;
    private static final long MINUTE = TimeAxis.MILLIS_PER_MINUTE;

    @Test
    void lineWorksOffLotsOneAfterTheOther() {
        LotTable lots = TestLots.of(100, 50, 10);
        LineStage line = new LineStage(0, lots, TestLots.statistics(1_000), RateCurve.constant(100));
        line.enter(0, 0);
        line.enter(1, 10 * MINUTE);
        // 100 parcels at 100/h take an hour, 50 half an hour; the third comes to an idle line.
        assertThat(departures(line, 5 * HOUR)).containsExactly("0@3600000", "1@5400000");
        line.enter(2, 3 * HOUR);
        assertThat(departures(line, 5 * HOUR)).containsExactly("2@" + (3 * HOUR + 6 * MINUTE));
    }

    @Test
    void roundingToMillisecondsDoesNotAddUp() {
        int[] single = new int[7_000];
        Arrays.fill(single, 1);
        LineStage line = new LineStage(0, TestLots.of(single), TestLots.statistics(10_000), RateCurve.constant(7_000));
        for (int lot = 0; lot < single.length; lot++) {
            line.enter(lot, 0);
        }
        // 7,000 parcels at 7,000/h (514.29 ms each) take one hour to the millisecond.
        List<String> departures = departures(line, 2 * HOUR);
        assertThat(departures.get(6_999)).isEqualTo("6999@3600000");
    }

    @Test
    void lotInHandGoesOnAtTheNewRateAndRestsOutsideTheWindow() {
        TimeAxis axis = TestLots.axis();
        WorkWindow twoHours = new WorkWindow(8 * 60, 10 * 60);
        List<Surge> secondDayDouble = List.of(new Surge(axis.date(1), axis.date(2), 2.0));
        RateCurve curve = RateCurve.of(100, twoHours, secondDayDouble, axis);
        LineStage line = new LineStage(0, TestLots.of(300), TestLots.statistics(1_000), curve);
        line.enter(0, 0);
        // Day 0: 200 parcels from 8:00 to 10:00; the other 100 at 200/h from 8:00 of day 1.
        assertThat(departures(line, 48 * HOUR)).containsExactly("0@" + (24 * HOUR + 8 * HOUR + 30 * MINUTE));
    }

    @Test
    void crewServesAsManyParcelsAtATimeAsItHasServers() {
        // Three parcels for two servers with a constant minute each.
        CrewStage crew = crew(TestLots.of(1, 1, 1), 2);
        crew.enter(0, 0);
        crew.enter(1, 0);
        crew.enter(2, 30_000);
        assertThat(departures(crew, HOUR)).containsExactly("0@60000", "1@60000", "2@120000");
    }

    @Test
    void crewSharesALargeLot() {
        // Ten parcels of a minute on four servers take 2.5 minutes; the next lot waits for all of them.
        CrewStage crew = crew(TestLots.of(10, 2), 4);
        crew.enter(0, 0);
        crew.enter(1, MINUTE);
        assertThat(departures(crew, HOUR)).containsExactly("0@150000", "1@210000");
    }

    private static CrewStage crew(LotTable lots, int servers) {
        Stage.Crew crew = new Stage.Crew(StageKind.SORTING, servers, 60, 0, WorkWindow.ALL_DAY);
        return new CrewStage(0, lots, TestLots.statistics(1_000), crew, RateCurve.constant(servers), 1);
    }

    @Test
    void vehiclesTakeLotsInOrderUpToTheirRoom() {
        LotTable lots = TestLots.of(60, 60, 250, 10);
        NodeStatistics statistics = TestLots.statistics(1_000);
        TimeAxis axis = TestLots.axis();
        OutletNode destination =
                OutletNode.of(TestLots.LAYOUT.scenario().outlets().get(0), axis, lots);
        Lane lane = new Lane("hub-east", "hub-west", "road", 1, 2, 0, new Lane.Timetable(60, 15), 100);
        VehicleDock dock = new VehicleDock(lane, Transit.of(lane, 1), destination, lots, statistics, 0);
        for (int lot = 0; lot < 4; lot++) {
            statistics.arrived(lots.parcels(lot), 0);
            dock.enter(lot, 0);
        }
        assertThat(dock.departureFrom(0)).isEqualTo(15 * MINUTE);
        assertThat(dock.departureFrom(15 * MINUTE)).isEqualTo(15 * MINUTE);
        assertThat(dock.departureFrom(15 * MINUTE + 1)).isEqualTo(75 * MINUTE);

        // Room 100 each hour: 60+40 of lot 1; 20 of it + 80 of lot 2; 100; 70 + lot 3.
        assertThat(expectedAfter(dock, destination, 15 * MINUTE)).isEqualTo(60);
        assertThat(expectedAfter(dock, destination, 75 * MINUTE)).isEqualTo(120);
        assertThat(expectedAfter(dock, destination, 135 * MINUTE)).isEqualTo(120);
        assertThat(expectedAfter(dock, destination, 195 * MINUTE)).isEqualTo(380);
        assertThat(dock.isEmpty()).isTrue();
        assertThat(destination.nextArrivalMillis()).isEqualTo(15 * MINUTE + 2 * HOUR);
    }

    private static long expectedAfter(VehicleDock dock, Node destination, long departure) {
        dock.depart(departure);
        return destination.parcelsExpected();
    }

    @Test
    void waitingAndFloodingAreCountedInTheSeasonOnly() {
        long day = TimeAxis.MILLIS_PER_DAY;
        NodeStatistics statistics = TestLots.statistics(100);
        statistics.passTo(day - 6 * HOUR);
        statistics.arrived(80, day - 6 * HOUR);
        statistics.startedWaiting(0, 80, day - 6 * HOUR);
        statistics.passTo(day + HOUR);
        statistics.arrived(50, day + HOUR);
        statistics.startedWaiting(0, 50, day + HOUR);
        statistics.passTo(day + 3 * HOUR);
        statistics.stoppedWaiting(0, 80, day + 3 * HOUR);
        statistics.left(80, day + 3 * HOUR);
        NodeOutcome outcome = statistics.finish("node", NodeKind.HUB, new double[] {0});
        // Waiting: 1 h x 80, 2 h x 130, then 50 to the end of five days; flooded: the two hours with 130 inside.
        assertThat(outcome.backlogParcelHours()).isEqualTo(80 + 260 + 50 * (5 * 24 - 3));
        assertThat(outcome.floodedHours()).isEqualTo(2);
        assertThat(outcome.peakBacklogParcels()).isEqualTo(130);
        assertThat(outcome.arrivedPerDay().toArray()).containsExactly(50, 0, 0, 0, 0);
        assertThat(outcome.finishedPerDay().toArray()).containsExactly(80, 0, 0, 0, 0);
        // Slots of 4 h: the warm-up's last two slot ends have 80, the season's first 50.
        assertThat(outcome.backlogAtSlotEnd().toArray()).startsWith(0, 0, 0, 0, 80, 80, 50);
    }

    private static List<String> departures(WorkStage stage, long endMillis) {
        List<String> departures = new ArrayList<>();
        for (long now = stage.nextEventMillis(); now < endMillis; now = stage.nextEventMillis()) {
            int lot = stage.advance(now);
            if (lot != WorkStage.NO_LOT) {
                departures.add(lot + "@" + now);
            }
        }
        return departures;
    }
}
