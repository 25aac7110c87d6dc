package cuofeng.optimizer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.planning.Feedback;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five days after one of warm-up, six slots a day; the wave comes on the third day, 3 November at 20:00. */
class FeedbackReaderTest {

    private static final int DAYS = 6;
    private static final Shipments TINY = new Shipments(TinyNetwork.twoHubs());
    private static final FeedbackReader READER = new FeedbackReader(new PlanningModel(TINY, PartRule.WHOLE));

    /** 500 waiting for 24 h and 24,000 arrivals make half an hour; days before the wave have no say. */
    @Test
    void passageIsTheMeanWaitOnDaysOfMovableParcels() {
        Feedback read = read(outcome(days(0, 0, 500, 500, 500, 500), days(), 24_000, 24_000), Feedback.NONE);
        assertThat(read.passageHours(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void meansGoOverReplications() {
        Feedback read = READER.read(
                Baselines.shipAtOnce(TINY),
                List.of(
                        outcome(days(0, 0, 500, 500, 500, 500), days(), 24_000, 24_000),
                        outcome(days(0, 0, 900, 900, 900, 900), days(), 24_000, 24_000)),
                Feedback.NONE);
        assertThat(read.passageHours(0)).isCloseTo(0.7, within(1e-12));
    }

    /**
     * Of what passes hub-east 0.7 comes from its shipper and 0.15 from hub-west; 0.35 goes on by vehicle: 7 of 17. With 700
     * waiting and 7,000 leaving by vehicle a day each waits 2.4 h, 1.4 more than half a headway of 2 h.
     */
    @Test
    void vehicleHoursCountOnTopOfHalfAHeadway() {
        Feedback read = read(outcome(days(), days(700, 700, 700, 700, 700, 700), 24_000, 17_000), Feedback.NONE);
        assertThat(read.vehicleHours(0)).isCloseTo(1.4, within(1e-12));
        assertThat(read.passageHours(0)).isZero();
    }

    /** A slot's capacity is 8,000, a day's 48,000; of the two busy days one finished three quarters of it. */
    @Test
    void capacityIsReadOnDaysWithWorkThroughout() {
        Feedback before = new Feedback(
                List.of(), List.of(), List.of(List.of(0.9, 0.9, 0.9, 0.9, 0.9, 0.9), Collections.nCopies(DAYS, 1.0)));
        Outcome busy = outcome(days(0, 8_000, 7_999, 20_000, 0, 0), days(), 24_000, 36_000);
        Feedback read = read(busy, before);
        assertThat(read.capacityFactor().get(0)).containsExactly(0.9, 0.75, 0.9, 0.75, 0.9, 0.9);
    }

    @Test
    void whatWaitsForVehiclesIsNoWork() {
        Outcome onTheDock = outcome(days(), days(9_000, 9_000, 9_000, 9_000, 9_000, 9_000), 24_000, 36_000);
        assertThat(read(onTheDock, Feedback.NONE).capacityFactor().get(0)).containsOnly(1.0);
    }

    @Test
    void averageMovesByItsShare() {
        Feedback before = new Feedback(List.of(1.0), List.of(0.0), List.of(List.of(1.0)));
        Feedback read = new Feedback(List.of(2.0), List.of(-1.0), List.of(List.of(0.5)));
        assertThat(FeedbackAverage.of(before, read, 0.5))
                .isEqualTo(new Feedback(List.of(1.5), List.of(-0.5), List.of(List.of(0.75))));
        assertThat(FeedbackAverage.of(Feedback.NONE, read, 1)).isEqualTo(read);
    }

    private static Feedback read(Outcome outcome, Feedback before) {
        return READER.read(Baselines.shipAtOnce(TINY), List.of(outcome), before);
    }

    /** The same in all slots of a day. */
    private static long[] days(long... perDay) {
        long[] slots = new long[DAYS * 6];
        for (int day = 0; day < perDay.length; day++) {
            Arrays.fill(slots, day * 6, day * 6 + 6, perDay[day]);
        }
        return slots;
    }

    /** Something happens in the first hub alone. */
    private static Outcome outcome(long[] sorting, long[] vehicle, long arrivedPerDay, long finishedPerDay) {
        List<NodeOutcome> nodes = new ArrayList<>();
        nodes.add(new NodeOutcome(
                "hub-east",
                NodeKind.HUB,
                List.of(stage("sorting", sorting), stage(StageOutcome.VEHICLE, vehicle)),
                0,
                0,
                perDay(arrivedPerDay),
                perDay(finishedPerDay),
                CourierHours.NONE));
        for (int node = 1; node < 6; node++) {
            nodes.add(new NodeOutcome(
                    "idle-" + node,
                    node == 1 ? NodeKind.HUB : NodeKind.OUTLET,
                    List.of(stage(StageOutcome.DELIVERY, days())),
                    0,
                    0,
                    perDay(0),
                    perDay(0),
                    CourierHours.NONE));
        }
        return Outcomes.of(0, nodes);
    }

    private static StageOutcome stage(String name, long[] atSlotEnd) {
        return new StageOutcome(name, 0, Series.of(atSlotEnd), 0, 0);
    }

    private static Series perDay(long parcels) {
        long[] days = new long[DAYS - 1];
        Arrays.fill(days, parcels);
        return Series.of(days);
    }
}
