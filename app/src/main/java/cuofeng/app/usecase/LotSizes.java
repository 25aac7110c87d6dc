package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.simulator.experiment.ExpectedLots;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Which lot sizes are compared, and on how many threads each is simulated: as many lots as there is room for.
 *
 * @param shipments of the scenario
 * @param replications of each lot size
 * @param heapBytes that may be used
 */
record LotSizes(Shipments shipments, int replications, long heapBytes) {

    /** From one lot size to the next. */
    private static final int FACTOR = 4;

    private static final int MOST_STEPS_DOWN = 3;
    private static final int MOST_STEPS_UP = 2;

    /** Lots of all replications beyond which a further step down would cost minutes. */
    private static final double MOST_LOTS_IN_ALL = 2e7;

    /** A larger lot size that saves fewer lots than this is the same: nearly all shipments are one lot. */
    private static final double LEAST_SAVING = 0.01;

    /** Of a lot in the tables, queues and sorted lists of a replication; with room to spare. */
    private static final long BYTES_PER_LOT = 200;

    /** Part of the heap that lots may take. */
    private static final double HEAP_SHARE = 0.8;

    /** How far a replication may lie above the mean: forecasts err. */
    private static final double SAFETY = 1.25;

    /**
     * Refuses a scenario with more lots than the simulator can number.
     *
     * @throws Refusal if it has, on average
     */
    static void requireCountable(Shipments shipments) {
        int lotSize = shipments.scenario().lotSize();
        double lots = ExpectedLots.of(shipments, lotSize);
        if (lots > ExpectedLots.MOST) {
            throw Refusal.of(
                    Reason.TOO_MANY_LOTS,
                    grouped(lotSize),
                    grouped((long) StrictMath.ceil(lots)),
                    grouped(ExpectedLots.MOST));
        }
    }

    /** A ladder around the scenario's own lot size, ascending: from the smallest that can be afforded. */
    List<Integer> ladder() {
        int own = shipments.scenario().lotSize();
        requireRoom(own);
        TreeSet<Integer> sizes = new TreeSet<>(List.of(own));
        int smaller = own;
        for (int step = 0; step < MOST_STEPS_DOWN && smaller > 1; step++) {
            smaller = Math.max(1, smaller / FACTOR);
            // The first step is taken whatever it costs: without it there is nothing to compare with.
            if (!fits(smaller) || (step > 0 && lots(smaller) * replications > MOST_LOTS_IN_ALL)) {
                break;
            }
            sizes.add(smaller);
        }
        int larger = own;
        for (int step = 0; step < MOST_STEPS_UP && larger <= Integer.MAX_VALUE / FACTOR; step++) {
            if (lots(larger * FACTOR) > (1 - LEAST_SAVING) * lots(larger)) {
                break;
            }
            larger *= FACTOR;
            sizes.add(larger);
        }
        return List.copyOf(sizes);
    }

    /**
     * The lot sizes asked for and the scenario's own, ascending.
     *
     * @throws Refusal if one of them means more lots than there is room for
     */
    List<Integer> with(Collection<Integer> asked) {
        TreeSet<Integer> sizes = new TreeSet<>(asked);
        sizes.add(shipments.scenario().lotSize());
        sizes.forEach(this::requireRoom);
        return List.copyOf(sizes);
    }

    /** Threads, up to so many, whose replications fit into the heap together; at least 1. */
    int threads(int lotSize, int most) {
        double each = SAFETY * lots(lotSize) * BYTES_PER_LOT;
        return (int) Math.max(1, Math.min(most, HEAP_SHARE * heapBytes / each));
    }

    private double lots(int lotSize) {
        return ExpectedLots.of(shipments, lotSize);
    }

    /** Most lots of a replication that the kernel can number and the heap can hold. */
    private long mostLots() {
        return (long) Math.min(ExpectedLots.MOST, HEAP_SHARE * heapBytes / BYTES_PER_LOT);
    }

    private boolean fits(int lotSize) {
        return SAFETY * lots(lotSize) <= mostLots();
    }

    private void requireRoom(int lotSize) {
        if (!fits(lotSize)) {
            throw Refusal.of(
                    Reason.TOO_MANY_LOTS,
                    grouped(lotSize),
                    grouped((long) StrictMath.ceil(SAFETY * lots(lotSize))),
                    grouped(mostLots()));
        }
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
