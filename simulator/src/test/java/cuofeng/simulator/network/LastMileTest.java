package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastMileTest {

    private static final long HOUR = TimeAxis.MILLIS_PER_HOUR;
    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

    @Test
    void overtimeFollowsTheWindowWhileTheBacklogCallsForItUpToTheDailyLimit() {
        OvertimeClerk clerk = clerk(new LastMile.Overtime(2, 36, 1));
        // East-urban: 60 couriers of 25 parcels an hour until 20:00; an hour's work for all is 1,500 parcels.
        assertThat(works(clerk, 20 * HOUR - Control.MILLIS, 9_000)).isFalse();
        assertThat(works(clerk, 20 * HOUR, 1_500)).isFalse();
        assertThat(works(clerk, 20 * HOUR, 1_501)).isTrue();
        assertThat(works(clerk, 22 * HOUR - Control.MILLIS, 9_000)).isTrue();
        assertThat(works(clerk, 22 * HOUR, 9_000)).isFalse();
    }

    @Test
    void overtimeStopsAtTheMonthlyLimitAndStartsAgainInTheNextMonth() {
        // The tiny season begins on 1 November with its warm-up; the whole of it lies in one month.
        OvertimeClerk clerk = clerk(new LastMile.Overtime(3, 4, 0));
        int quarters = 0;
        for (int day = 0; day < 6; day++) {
            for (long now = 20 * HOUR; now < 24 * HOUR; now += Control.MILLIS) {
                quarters += works(clerk, day * TimeAxis.MILLIS_PER_DAY + now, 100_000) ? 1 : 0;
            }
        }
        assertThat(quarters).isEqualTo(16);
        CourierHours hours = clerk.hours();
        // Three of the four hours fell into the warm-up day.
        assertThat(hours.overtime()).isEqualTo(60 * 1.0);
        assertThat(hours.regular()).isEqualTo(60 * 8 * 5.0);
        assertThat(hours.mostOvertimeOfMonth()).isEqualTo(4);
        assertThat(hours.mostOfDay()).isEqualTo(9);
        assertThat(hours.overLimit()).isZero();
    }

    @Test
    void hoursAboveTheLawAreCountedByCourierAndDay() {
        OvertimeClerk clerk = clerk(new LastMile.Overtime(3.5, 50, 0));
        for (int day = 0; day < 3; day++) {
            for (long now = 20 * HOUR; now < 24 * HOUR; now += Control.MILLIS) {
                works(clerk, day * TimeAxis.MILLIS_PER_DAY + now, 100_000);
            }
        }
        // Two of the three days count.
        assertThat(clerk.hours().overLimit()).isEqualTo(2 * 60);
    }

    private static boolean works(OvertimeClerk clerk, long now, long waiting) {
        RateCurve curve = clerk.curveFrom(now, waiting);
        return curve.pieceParcelsPerHour(curve.pieceAt(now)) == 1_500;
    }

    private static OvertimeClerk clerk(LastMile.Overtime rule) {
        Scenario scenario = Variant.of(TinyNetwork.twoHubs())
                .eachOutlet(outlet -> with(outlet, new LastMile(rule, ALL_DAYS, 1, LastMile.Lockers.NONE)))
                .build();
        PlannedCapacity planned = new PlannedCapacity(scenario, RateCurve.DAYS_AFTER_SEASON);
        Outlet outlet = scenario.outlets().get(0);
        return new OvertimeClerk(
                outlet,
                scenario.season().timeAxis(),
                planned.parcelsPerHourOf(outlet),
                planned.overtimeParcelsPerHourOf(outlet));
    }

    @Test
    void aFifthOfAttemptsFailAndTheThirdNever() {
        Outcome outcome = run(new LastMile(LastMile.Overtime.NONE, ALL_DAYS, 0.8, LastMile.Lockers.NONE));
        double delivered = outcome.counts().delivered();
        // First attempts fail with 0.2, second ones with 0.2 of these: 0.24 a parcel.
        assertThat(outcome.handovers().failedAttempts() / delivered).isCloseTo(0.24, within(0.03));
        assertThat(outcome.handovers().toLockers()).isZero();
    }

    @Test
    void lockersTakeTheirShareAsLongAsThereIsRoom() {
        Outcome ample = run(new LastMile(LastMile.Overtime.NONE, ALL_DAYS, 1, new LastMile.Lockers(0.4, 1e9, 0.5)));
        assertThat(ample.handovers().toLockers() / (double) ample.counts().delivered())
                .isCloseTo(0.4, within(0.03));
        Outcome scarce = run(new LastMile(LastMile.Overtime.NONE, ALL_DAYS, 1, new LastMile.Lockers(0.4, 500, 0.5)));
        // Four outlets, six days.
        assertThat(scarce.handovers().toLockers()).isBetween(4 * 5 * 400L, 4 * 6 * 500L);
    }

    @Test
    void whatIsHandedToLockersTakesTheCouriersLessTime() {
        Outcome doors = run(LastMile.PLAIN);
        Outcome lockers = run(new LastMile(LastMile.Overtime.NONE, ALL_DAYS, 1, new LastMile.Lockers(1, 1e9, 0.5)));
        assertThat(lockers.backlogParcelHours(NodeKind.OUTLET))
                .isLessThan(0.8 * doors.backlogParcelHours(NodeKind.OUTLET));
    }

    @Test
    void nothingIsDeliveredOnDaysOff() {
        // 2 November 2023 is a Thursday.
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
        Outcome outcome = run(new LastMile(LastMile.Overtime.NONE, days, 0.7, LastMile.Lockers.NONE));
        long[] delivered = outcome.deliveredPerDay().toArray();
        assertThat(delivered[0]).isPositive();
        assertThat(delivered[1]).isZero();
        assertThat(delivered[2]).isPositive();
        assertThat(delivered[3]).isZero();
        assertThat(delivered[4]).isZero();
        for (NodeOutcome node : outcome.nodes()) {
            if (node.kind() == NodeKind.OUTLET) {
                double couriers = node.node().endsWith("urban") ? 60 : 25;
                assertThat(node.couriers().regular()).isEqualTo(couriers * 8 * 2);
            }
        }
    }

    private static Outcome run(LastMile lastMile) {
        Scenario scenario = Variant.of(TinyNetwork.twoHubs())
                .lotSize(5)
                .eachOutlet(outlet -> with(outlet, lastMile))
                .build();
        Shipments shipments = new Shipments(scenario);
        Schedule schedule = Schedules.shipAtOnce(shipments);
        return new Replication(shipments, 1, 0).run(schedule);
    }

    private static Outlet with(Outlet o, LastMile lastMile) {
        return new Outlet(
                o.id(),
                o.name(),
                o.region(),
                o.area(),
                o.hub(),
                o.couriers(),
                o.parcelsPerCourierHour(),
                o.dailyHours(),
                o.window(),
                o.storageLimitParcels(),
                o.feeder(),
                lastMile,
                o.surges());
    }
}
