package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Schedules for tests of the simulator. */
public final class Schedules {

    private Schedules() {}

    public static Schedule shipAtOnce(Shipments shipments) {
        return Schedule.unsplit(
                "ship-at-once",
                IntStream.range(0, shipments.count()).map(shipments::readySlot).toArray());
    }

    /** Every shipment that may move gets any slot from ready to ship-by. */
    public static Schedule random(Shipments shipments, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Schedule.unsplit(
                "random",
                IntStream.range(0, shipments.count())
                        .map(i -> shipments.mayMove(i)
                                ? random.nextInt(shipments.readySlot(i), shipments.shipBySlot(i) + 1)
                                : shipments.readySlot(i))
                        .toArray());
    }
}
