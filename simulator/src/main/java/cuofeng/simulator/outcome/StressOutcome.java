package cuofeng.simulator.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a hub bore a steady load that was raised until it broke.
 *
 * <p><b>Breaks</b>: in a replication the hub breaks under a load if it is flooded, or if its content grows by more than
 * {@link #GROWTH_SHARE} of what arrives over the counted days, and by more than chance would explain.
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

    /** Growth of content, as a share of what arrives, up to which a load counts as borne. */
    public static final double GROWTH_SHARE = 0.0025;

    /** Standard deviations of the content that are taken for chance. */
    private static final double CHANCE = 3;

    public StressOutcome {
        limits = List.copyOf(limits);
        curve = List.copyOf(curve);
        breaks = List.copyOf(breaks);
        survivals = List.copyOf(survivals);
    }

    /** Whether the hub breaks in a replication of the curve. */
    public static boolean breaks(HubRun run, int lotSize) {
        return run.flooded() || grows(run, lotSize);
    }

    /**
     * Whether the hub's content grows. Content of a stable hub under Poisson arrivals in lots varies about as a Poisson
     * number of lots does, at its start and at its end.
     */
    public static boolean grows(HubRun run, int lotSize) {
        double deviation = StrictMath.sqrt((double) lotSize * (run.startParcels() + run.endParcels()));
        return run.growthParcels() > GROWTH_SHARE * run.arrivedParcels() + CHANCE * deviation;
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
