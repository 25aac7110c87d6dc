package cuofeng.results.measure;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.FlowTimes;
import cuofeng.simulator.outcome.Handovers;
import cuofeng.simulator.outcome.LaneFlows;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.PackagingCounts;
import cuofeng.simulator.outcome.ParcelCounts;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An outcome of {@link TinyNetwork#twoHubs()} written by hand: 36 slots of 4 h, of which 6 are warm-up; the wave lasts
 * from slot 17 to slot 17 (3 November 20:00 to 24:00). Round figures, so that tests can be checked by eye.
 */
final class TinyOutcome {

    static final Scenario SCENARIO = TinyNetwork.twoHubs();
    static final int SLOTS = 36;

    /** The same network with a second class of parcels. */
    static final Scenario TWO_CLASSES = new Scenario(
            SCENARIO.id(),
            SCENARIO.title(),
            SCENARIO.notes(),
            SCENARIO.season(),
            SCENARIO.seed(),
            SCENARIO.replications(),
            SCENARIO.lotSize(),
            SCENARIO.scoreCalculations(),
            SCENARIO.forecast(),
            SCENARIO.regions(),
            List.of(
                    new ParcelClass("standard", Text.of("standard"), 0.8, 1, 1, true),
                    new ParcelClass("fresh", Text.of("fresh"), 0.2, 0, 1, false)),
            SCENARIO.hubs(),
            SCENARIO.outlets(),
            SCENARIO.lanes(),
            SCENARIO.routes(),
            SCENARIO.shippers(),
            SCENARIO.demand(),
            SCENARIO.disruptions(),
            SCENARIO.restrictions(),
            SCENARIO.initial(),
            SCENARIO.weights(),
            SCENARIO.published());

    private TinyOutcome() {}

    static Outcome of(int replication) {
        return with(replication, 1_000, hubSlots(), flat(0));
    }

    /**
     * With chosen waiting.
     *
     * @param held parcel-hours
     */
    static Outcome with(int replication, double held, Series hubEast, Series heldSlots) {
        StageOutcome unload = new StageOutcome("unload", 100, hubEast, 300, 1_000);
        StageOutcome sorting = new StageOutcome("sorting", 200, flat(5), 600, 1_000);
        StageOutcome westSorting = new StageOutcome("sorting", 50, flat(2), 200, 1_000);
        StageOutcome westGate = new StageOutcome(StageOutcome.GATE, 30, atSlot(20, 4), 0, 0);
        StageOutcome clearance = new StageOutcome("clearance", 0, flat(0), 90, 100);
        StageOutcome vehicle = new StageOutcome(StageOutcome.VEHICLE, 10, flat(0), 0, 0);
        return new Outcome(
                replication,
                List.of(
                        new NodeOutcome(
                                "hub-east",
                                NodeKind.HUB,
                                List.of(unload, sorting),
                                900,
                                3.5,
                                Series.of(100, 300, 200, 100, 100),
                                Series.of(100, 200, 200, 200, 100),
                                CourierHours.NONE),
                        new NodeOutcome(
                                "hub-west",
                                NodeKind.HUB,
                                List.of(westGate, clearance, westSorting, vehicle),
                                70,
                                0,
                                Series.of(50, 50, 50, 50, 0),
                                Series.of(50, 50, 50, 50, 0),
                                CourierHours.NONE),
                        // Paid 8 hours a day: 10 courier-days, and 4 in the country.
                        outlet("east-urban", 250, 1_000, 40, 1.5, 20, new CourierHours(80, 4, 9, 1, 4, 0)),
                        outlet("east-rural", 300, 400, 60, 0, 0, new CourierHours(32, 8, 11, 3, 36.5, 2))),
                LaneFlows.NONE,
                held,
                heldSlots,
                Series.of(400, 400, 400, 400, 400),
                Series.of(300, 500, 400, 400, 400),
                Series.of(100, 300, 500, 400, 300),
                new FlowTimes(10, 40, 38, 70, 90),
                new FlowTimes(10, 50, 48, 80, 100),
                Map.of(Area.URBAN, new FlowTimes(6, 45, 40, 70, 80), Area.RURAL, new FlowTimes(4, 57.5, 50, 90, 95)),
                Map.of("east", new FlowTimes(6, 40, 38, 60, 70), "west", new FlowTimes(4, 65, 60, 90, 95)),
                Map.of("standard", new FlowTimes(8, 42, 40, 70, 90), "fresh", new FlowTimes(2, 32, 30, 40, 45)),
                200,
                150,
                990,
                10,
                400,
                100,
                new PackagingCounts(1_500, 100, 200, 200),
                new Handovers(90, 30, 20, 7),
                new ParcelCounts(1_000, 10, 20, 30, 40, 895, 5));
    }

    private static NodeOutcome outlet(
            String id, long busy, double capacity, long peak, double flooded, double gate, CourierHours couriers) {
        return new NodeOutcome(
                id,
                NodeKind.OUTLET,
                List.of(
                        new StageOutcome(StageOutcome.GATE, gate, atSlot(20, (long) gate), 0, 0),
                        new StageOutcome(StageOutcome.DELIVERY, 500, flat(peak), busy, capacity)),
                peak,
                flooded,
                Series.of(10, 10, 10, 10, 10),
                Series.of(10, 10, 10, 10, 10),
                couriers);
    }

    static Series atSlot(int slot, long value) {
        long[] values = new long[SLOTS];
        values[slot] = value;
        return Series.of(values);
    }

    static Series flat(long value) {
        long[] values = new long[SLOTS];
        Arrays.fill(values, value);
        return Series.of(values);
    }

    /** 9,999 in warm-up's first slot, then 10 until the wave, 700 for the 8 slots from it, 10 afterwards. */
    static Series hubSlots() {
        long[] values = new long[SLOTS];
        Arrays.fill(values, 10);
        values[0] = 9_999;
        Arrays.fill(values, 17, 25, 700);
        return Series.of(values);
    }
}
