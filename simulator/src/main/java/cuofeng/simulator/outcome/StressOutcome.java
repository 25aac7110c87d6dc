package cuofeng.simulator.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a hub bore a steady load that was raised until it broke.
 *
 * <p><b>Breaks</b>: in a replication the hub breaks under a load if it is flooded, or if the queue before one of its
 * stages grows by more than {@link #GROWTH_SHARE} of what the stage works off over the counted days, and by more than chance
 * would explain.
 *
 * @param hub id
 * @param day whose surges were in force
 * @param days counted days, after the warm-up
 * @param limits what each stage can take by arithmetic
 * @param curve loads that all replications bore, ascending
 * @param breaks one per replication, in their order
 * @param survivals overloads above the break point, ascending
 */
public record StressOutcome(
        String hub,
        LocalDate day,
        int warmupDays,
        int days,
        int lotSize,
        long seed,
        long storageLimitParcels,
        List<StageLimit> limits,
        List<Step> curve,
        List<Break> breaks,
        List<Survival> survivals) {

    /** Growth of a queue, as a share of what its stage works off, up to which a load counts as borne. */
    public static final double GROWTH_SHARE = 0.0025;

    /** Standard deviations of a queue that are taken for chance. */
    private static final double CHANCE = 3;

    private static final int SLOTS_PER_DAY = 24;

    public StressOutcome {
        limits = List.copyOf(limits);
        curve = List.copyOf(curve);
        breaks = List.copyOf(breaks);
        survivals = List.copyOf(survivals);
    }

    /** Whether the hub breaks in a replication of the curve. */
    public static boolean breaks(HubRun run, int warmupDays, int lotSize) {
        return run.flooded() || grows(run, warmupDays, lotSize);
    }

    /** Whether the queue of any stage grows. */
    public static boolean grows(HubRun run, int warmupDays, int lotSize) {
        return run.hub().stages().stream().anyMatch(stage -> grows(stage, warmupDays, lotSize));
    }

    /**
     * Whether a queue grows. Queues of a stable stage under Poisson arrivals in lots vary about as a Poisson number of lots
     * does. The gate works nothing off; it fills because of a stage behind it.
     */
    private static boolean grows(StageOutcome stage, int warmupDays, int lotSize) {
        double deviation = StrictMath.sqrt((double) lotSize * (lowest(stage, warmupDays) + lowestAtEnd(stage)));
        return growth(stage, warmupDays) > GROWTH_SHARE * stage.busyParcels() + CHANCE * deviation
                && !stage.stage().equals(StageOutcome.GATE);
    }

    /**
     * By how much a queue grew from the first counted day to the last, at its shortest on each: whatever shifts, vehicles
     * or a breakdown of some hours let wait, a stage that keeps up has worked off once a day.
     */
    public static long growth(StageOutcome stage, int warmupDays) {
        return lowestAtEnd(stage) - lowest(stage, warmupDays);
    }

    private static long lowestAtEnd(StageOutcome stage) {
        return lowest(stage, stage.backlogAtSlotEnd().size() / SLOTS_PER_DAY - 1);
    }

    private static long lowest(StageOutcome stage, int day) {
        Series backlog = stage.backlogAtSlotEnd();
        long lowest = Long.MAX_VALUE;
        for (int slot = day * SLOTS_PER_DAY; slot < (day + 1) * SLOTS_PER_DAY; slot++) {
            lowest = Math.min(lowest, backlog.at(slot));
        }
        return lowest;
    }

    /** The stage that can take least by arithmetic. */
    public StageLimit scarcest() {
        return limits.stream()
                .min(Comparator.comparingDouble(StageLimit::loadParcelsPerHour))
                .orElseThrow();
    }

    /**
     * What a stage can take over a long time.
     *
     * @param stage id; {@code vehicle} is the scarcest lane
     * @param visits parcels that it works on per parcel of the hub, {@code > 0}
     * @param capacityParcelsPerHour mean over a day
     */
    public record StageLimit(String stage, double visits, double capacityParcelsPerHour) {
        /** Load of the hub that fills the stage, parcels/h. */
        public double loadParcelsPerHour() {
            return capacityParcelsPerHour / visits;
        }
    }

    /**
     * A load.
     *
     * @param loadParcelsPerHour expected arrivals at the hub
     * @param runs in order of replication
     */
    public record Step(double loadParcelsPerHour, List<HubRun> runs) {
        public Step {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Where one replication broke: between two loads, as they arrived in it.
     *
     * @param borneParcelsPerHour highest load that the hub bore; 0 if it bore none
     * @param brokenParcelsPerHour next load, under which it broke
     * @param stage whose queue grew most then
     * @param flooded whether it was flooded then; else its content grew and there was still room
     */
    public record Break(
            int replication, double borneParcelsPerHour, double brokenParcelsPerHour, String stage, boolean flooded) {

        /** Middle of the two. */
        public double parcelsPerHour() {
            return (borneParcelsPerHour + brokenParcelsPerHour) / 2;
        }
    }

    /**
     * An overload that starts in an empty hub.
     *
     * @param ofBreakPoint load over the break point, such as 1.1
     * @param hours that were simulated
     * @param runs in order of replication
     */
    public record Survival(double ofBreakPoint, double loadParcelsPerHour, double hours, List<HubRun> runs) {
        public Survival {
            runs = List.copyOf(runs);
        }
    }
}
