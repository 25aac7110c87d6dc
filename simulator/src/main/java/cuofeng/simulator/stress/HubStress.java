package cuofeng.simulator.stress;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.outcome.HubRun;
import cuofeng.simulator.outcome.StressOutcome;
import cuofeng.simulator.outcome.StressOutcome.Break;
import cuofeng.simulator.outcome.StressOutcome.StageLimit;
import cuofeng.simulator.outcome.StressOutcome.Step;
import cuofeng.simulator.outcome.StressOutcome.Survival;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Raises a steady load on a hub, step by step, until it breaks; closes in on the break point of each replication by
 * bisection; then overloads the hub to see how long it holds. Steps are parts of what the scarcest stage can take by
 * arithmetic ({@link StageLimits}), so that a handful of them is enough; where the hub breaks is found by simulation alone.
 */
public final class HubStress {

    /** The loads of the curve, in per cent of the arithmetic limit; as many more as it takes until it breaks. */
    private static final int[] CURVE_PERCENT = {50, 60, 70, 80, 90, 95, 100, 105, 110, 120};

    private static final int MOST_PERCENT = 400;
    private static final int PERCENT_STEP = 20;

    /** Bisection ends at a four-hundredth of the arithmetic limit. */
    private static final int STEPS_PER_PERCENT = 4;

    private static final int STEPS = 100 * STEPS_PER_PERCENT;

    /** Loads above the break point that are held until the hub is flooded. */
    private static final double[] OVERLOADS = {1.05, 1.1, 1.2, 1.5};

    private static final int WARMUP_DAYS = 1;

    /** Overloads are not held for longer: nobody plans so far ahead. */
    private static final int MOST_OVERLOAD_DAYS = 30;

    /** Parcels that a replication moves in lots of one. */
    private static final double PARCEL_LEVEL = 1e6;

    private final StressSettings settings;
    private final StressedHub stressed;
    private final HubTraffic traffic;
    private final List<StageLimit> limits;
    private final double arithmeticLimit;
    private final HubRunStore store;

    /**
     * @param shipments of the scenario
     * @param store asked for each simulation
     * @throws IllegalArgumentException if no parcel passes the hub
     */
    public HubStress(Shipments shipments, StressSettings settings, HubRunStore store) {
        Scenario scenario = shipments.scenario();
        this.settings = settings;
        this.store = store;
        this.stressed = new StressedHub(scenario, settings.hub(), settings.day());
        this.traffic = HubTraffic.of(shipments, settings.hub());
        if (traffic.share() <= 0) {
            throw new IllegalArgumentException(
                    "hub (%s): no parcel passes it".formatted(hub(scenario).id()));
        }
        this.limits = limits(scenario, settings, traffic);
        this.arithmeticLimit = limits.stream()
                .mapToDouble(StageLimit::loadParcelsPerHour)
                .min()
                .orElseThrow();
    }

    private static List<StageLimit> limits(Scenario scenario, StressSettings settings, HubTraffic traffic) {
        StressedHub stressed = new StressedHub(scenario, settings.hub(), settings.day());
        return StageLimits.of(stressed.under(1, traffic, 0, 1, 1), settings.hub(), traffic);
    }

    private Hub hub(Scenario scenario) {
        return scenario.hubs().get(settings.hub());
    }

    /**
     * Lot size with which a replication at the arithmetic limit has about a million lots: 1 for hubs that take less than
     * that.
     */
    public static int lotSize(Shipments shipments, int hub, LocalDate day, int days) {
        StressSettings any = new StressSettings(hub, day, days, 1, 0, 1, 1);
        double limit = limits(shipments.scenario(), any, HubTraffic.of(shipments, hub)).stream()
                .mapToDouble(StageLimit::loadParcelsPerHour)
                .min()
                .orElseThrow();
        return (int) Math.max(1, StrictMath.ceil(limit * 24 * (days + WARMUP_DAYS) / PARCEL_LEVEL));
    }

    /** About how many simulations {@link #run} takes. */
    public long expectedRuns() {
        int bisections = 5;
        return (long) settings.replications() * (CURVE_PERCENT.length + bisections + OVERLOADS.length);
    }

    /** Where each replication breaks, in their order. */
    List<Break> breaks() {
        return inParallel(r -> bisect(r, ramp(r)));
    }

    /** Stresses the hub. */
    public StressOutcome run() {
        List<List<HubRun>> ramps = inParallel(this::ramp);
        int common = ramps.stream().mapToInt(List::size).min().orElseThrow();
        List<Step> curve = new ArrayList<>();
        for (int i = 0; i < common; i++) {
            int step = i;
            curve.add(new Step(
                    load(percent(i) * STEPS_PER_PERCENT),
                    ramps.stream().map(ramp -> ramp.get(step)).toList()));
        }
        List<Break> breaks = inParallel(r -> bisect(r, ramps.get(r)));
        double breakPoint =
                breaks.stream().mapToDouble(Break::parcelsPerHour).average().orElseThrow();
        List<Survival> survivals = new ArrayList<>();
        for (double overload : OVERLOADS) {
            survivals.add(overload(overload, overload * breakPoint));
        }
        Hub hub = hub(stressed.scenario());
        return new StressOutcome(
                hub.id(),
                settings.day(),
                WARMUP_DAYS,
                settings.days(),
                settings.lotSize(),
                settings.seed(),
                hub.storageLimitParcels(),
                limits,
                curve,
                breaks,
                survivals);
    }

    private static int percent(int i) {
        int last = CURVE_PERCENT.length - 1;
        return i <= last ? CURVE_PERCENT[i] : CURVE_PERCENT[last] + PERCENT_STEP * (i - last);
    }

    private double load(int step) {
        return arithmeticLimit * step / STEPS;
    }

    /** All loads of the curve, and more of them until one breaks the hub. */
    private List<HubRun> ramp(int replication) {
        List<HubRun> runs = new ArrayList<>();
        boolean broke = false;
        for (int i = 0; i < CURVE_PERCENT.length || (!broke && percent(i) <= MOST_PERCENT); i++) {
            HubRun run = simulate(replication, load(percent(i) * STEPS_PER_PERCENT));
            runs.add(run);
            broke = broke || breaks(run);
        }
        return runs;
    }

    /** Closes in between the first load of the ramp that broke the hub and the one before. */
    private Break bisect(int replication, List<HubRun> ramp) {
        OptionalInt first =
                IntStream.range(0, ramp.size()).filter(i -> breaks(ramp.get(i))).findFirst();
        if (first.isEmpty()) {
            throw new IllegalStateException("hub (%s): bears %d %% of what its scarcest stage can take"
                    .formatted(hub(stressed.scenario()).id(), percent(ramp.size() - 1)));
        }
        int high = percent(first.getAsInt()) * STEPS_PER_PERCENT;
        HubRun broken = ramp.get(first.getAsInt());
        int low = first.getAsInt() == 0 ? 0 : percent(first.getAsInt() - 1) * STEPS_PER_PERCENT;
        HubRun borne = first.getAsInt() == 0 ? null : ramp.get(first.getAsInt() - 1);
        while (high - low > 1) {
            int middle = (low + high) / 2;
            HubRun run = simulate(replication, load(middle));
            if (breaks(run)) {
                high = middle;
                broken = run;
            } else {
                low = middle;
                borne = run;
            }
        }
        return new Break(
                replication, borne == null ? 0 : perHour(borne), perHour(broken), weakest(broken), broken.flooded());
    }

    /** As it came: the chance of the arrivals is no chance of the hub. */
    private double perHour(HubRun run) {
        return run.arrivedParcels() / (settings.days() * 24.0);
    }

    private boolean breaks(HubRun run) {
        return StressOutcome.breaks(run, WARMUP_DAYS, settings.lotSize());
    }

    private String weakest(HubRun run) {
        return WeakestStage.of(run.hub(), WARMUP_DAYS, StressOutcome.grows(run, WARMUP_DAYS, settings.lotSize()));
    }

    /** Holds an overload for a third longer than it takes to fill the hub by arithmetic. */
    private Survival overload(double ofBreakPoint, double load) {
        double surplus = load - load / ofBreakPoint;
        double hoursToFill = hub(stressed.scenario()).storageLimitParcels() / surplus;
        int days = (int) Math.min(MOST_OVERLOAD_DAYS, 1 + StrictMath.ceil(hoursToFill * 4 / 3 / 24));
        List<HubRun> runs = inParallel(r -> simulate(r, load, 0, days, lotSize(load, days)));
        return new Survival(ofBreakPoint, load, days * 24.0, runs);
    }

    /** No more lots than a replication of the curve has. */
    private int lotSize(double load, int days) {
        double parcels = load * 24 * days;
        double usual = arithmeticLimit * 24 * (settings.days() + WARMUP_DAYS);
        return (int) Math.max(settings.lotSize(), StrictMath.ceil(settings.lotSize() * parcels / usual));
    }

    private HubRun simulate(int replication, double load) {
        return simulate(replication, load, WARMUP_DAYS, settings.days(), settings.lotSize());
    }

    private HubRun simulate(int replication, double load, int warmupDays, int days, int lotSize) {
        String key = "hub=%d/day=%s/load=%s/warmup_days=%d/days=%d/lot_size=%d/replication=%d"
                .formatted(settings.hub(), settings.day(), load, warmupDays, days, lotSize, replication);
        return store.get(key, () -> simulate(replication, stressed.under(load, traffic, warmupDays, days, lotSize)));
    }

    private HubRun simulate(int replication, Scenario scenario) {
        Shipments shipments = StressedHub.shipments(scenario, traffic);
        // Slot 0 is never after a shipment is ready: all of it ships at once.
        Schedule shipAtOnce = Schedule.unsplit("ship-at-once", new int[shipments.count()]);
        return new Replication(shipments, settings.seed(), replication).watch(shipAtOnce, settings.hub());
    }

    private <T> List<T> inParallel(IntFunction<T> job) {
        return InParallel.run(settings.replications(), settings.threads(), job);
    }
}
