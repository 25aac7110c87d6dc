package cuofeng.results.run;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Outcomes that look like a season's, drawn from a seed; no simulation stands behind them. */
public final class FakeOutcomes {

    private final Shipments shipments;
    private final Scenario scenario;
    private final TimeAxis axis;

    private FakeOutcomes(Scenario scenario) {
        this.shipments = new Shipments(scenario);
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
    }

    public static FakeOutcomes of(Scenario scenario) {
        return new FakeOutcomes(scenario);
    }

    public Shipments shipments() {
        return shipments;
    }

    /**
     * A plan with chosen results.
     *
     * @param peak backlog, about 1 where everything ships at once
     * @param held held parcels, about 0 where everything ships at once
     */
    public PlanResult plan(String name, int replications, double peak, double held) {
        var schedule = name.equals(Plans.SHIP_AT_ONCE) || name.equals(Plans.LEAST_SLACK)
                ? FakeSeason.atOnce(shipments)
                : FakeSeason.staggered(shipments);
        return new PlanResult(name, schedule, outcomes(replications, peak, held));
    }

    /** Within the law, with some overtime. */
    public static final CourierHours COURIERS = new CourierHours(64_000, 3_000, 9.5, 1.5, 12, 0);

    /** Nine in ten parcels without second packing. */
    public static final PackagingCounts PACKAGING = new PackagingCounts(900_000, 20_000, 30_000, 50_000);

    /** The contest of four and the calibrated plan; the optimized one has lower and later peaks and is recommended. */
    public static RunResults run(Scenario scenario, int replications) {
        FakeOutcomes fake = new FakeOutcomes(scenario);
        List<PlanResult> plans = List.of(
                fake.plan(Plans.SHIP_AT_ONCE, replications, 1.0, 0.05),
                fake.plan(Plans.UNIFORM, replications, 0.72, 0.8),
                fake.plan(Plans.LEAST_SLACK, replications, 0.99, 0.06),
                fake.plan(Plans.OPTIMIZED, replications, 0.48, 0.6),
                fake.plan(Plans.AS_PUBLISHED, replications, 0.6, 0.5));
        return new RunResults(
                fake.shipments(),
                "0123456789abcdef".repeat(4),
                scenario.seed(),
                "0.1.0",
                plans,
                Plans.OPTIMIZED,
                Optional.of(new OptimizationSummary(
                                1.234e9,
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                true,
                                true,
                                41.5,
                                scenario.scoreCalculations(),
                                scenario.weights())
                        .withTerms(List.of(
                                new ScoreTerm("storage_limits", "hard", "parcel_slots", 0),
                                new ScoreTerm("hub_backlog", "medium", "parcel_hours", 1.234e9),
                                new ScoreTerm("held", "soft", "yuan", 4_321_000)))));
    }

    /**
     * The same plan with chosen service.
     *
     * @param doorFactor times the nine-in-ten order-to-door time
     * @param onTimeFactor times the parcels delivered within 72 hours
     * @param late parcels released after their ship-by, of 100,000
     */
    public static PlanResult served(PlanResult plan, double doorFactor, double onTimeFactor, long late) {
        List<Outcome> outcomes = plan.outcomes().stream()
                .map(outcome -> served(outcome, doorFactor, onTimeFactor, late))
                .toList();
        return new PlanResult(plan.plan(), plan.schedule(), outcomes);
    }

    /**
     * The same plan with chosen hours and parcels.
     *
     * @param couriers of every outlet
     * @param refused parcels, of those that stay in nodes
     */
    public static PlanResult with(PlanResult plan, CourierHours couriers, PackagingCounts packaging, long refused) {
        List<Outcome> outcomes = plan.outcomes().stream()
                .map(outcome -> with(outcome, couriers, packaging, refused))
                .toList();
        return new PlanResult(plan.plan(), plan.schedule(), outcomes);
    }

    /**
     * The same plan with longer ways to one region.
     *
     * @param hours more on average
     */
    public static PlanResult slower(PlanResult plan, String region, double hours) {
        List<Outcome> outcomes = plan.outcomes().stream()
                .map(outcome -> slower(outcome, region, hours))
                .toList();
        return new PlanResult(plan.plan(), plan.schedule(), outcomes);
    }

    private static Outcome slower(Outcome outcome, String region, double hours) {
        Map<String, FlowTimes> byRegion = new LinkedHashMap<>(outcome.orderToDoorByRegion());
        byRegion.computeIfPresent(
                region,
                (id, times) -> new FlowTimes(
                        times.parcels(),
                        times.meanHours() + hours,
                        times.p50Hours(),
                        times.p90Hours(),
                        times.p99Hours()));
        return new Outcome(
                outcome.replication(),
                outcome.nodes(),
                outcome.lanes(),
                outcome.heldParcelHours(),
                outcome.heldAtSlotEnd(),
                outcome.orderedPerDay(),
                outcome.collectedPerDay(),
                outcome.deliveredPerDay(),
                outcome.shipToDoor(),
                outcome.orderToDoor(),
                outcome.orderToDoorByArea(),
                byRegion,
                outcome.shipToDoorByClass(),
                outcome.shippedFor72h(),
                outcome.deliveredWithin72h(),
                outcome.releasedOnTime(),
                outcome.releasedLate(),
                outcome.screened(),
                outcome.sortedUnscreened(),
                outcome.packaging(),
                outcome.handovers(),
                outcome.counts());
    }

    private static Outcome with(Outcome outcome, CourierHours couriers, PackagingCounts packaging, long refused) {
        List<NodeOutcome> nodes = outcome.nodes().stream()
                .map(node -> new NodeOutcome(
                        node.node(),
                        node.kind(),
                        node.stages(),
                        node.peakBacklogParcels(),
                        node.floodedHours(),
                        node.arrivedPerDay(),
                        node.finishedPerDay(),
                        node.kind() == NodeKind.HUB ? CourierHours.NONE : couriers))
                .toList();
        ParcelCounts counts = outcome.counts();
        return new Outcome(
                outcome.replication(),
                nodes,
                outcome.lanes(),
                outcome.heldParcelHours(),
                outcome.heldAtSlotEnd(),
                outcome.orderedPerDay(),
                outcome.collectedPerDay(),
                outcome.deliveredPerDay(),
                outcome.shipToDoor(),
                outcome.orderToDoor(),
                outcome.orderToDoorByArea(),
                outcome.orderToDoorByRegion(),
                outcome.shipToDoorByClass(),
                outcome.shippedFor72h(),
                outcome.deliveredWithin72h(),
                outcome.releasedOnTime(),
                outcome.releasedLate(),
                outcome.screened(),
                outcome.sortedUnscreened(),
                packaging,
                outcome.handovers(),
                new ParcelCounts(
                        counts.ordered(),
                        counts.unpacked(),
                        counts.held(),
                        counts.inTransit(),
                        counts.inNodes() - refused,
                        counts.delivered(),
                        refused));
    }

    private static Outcome served(Outcome outcome, double doorFactor, double onTimeFactor, long late) {
        FlowTimes door = outcome.orderToDoor();
        return new Outcome(
                outcome.replication(),
                outcome.nodes(),
                outcome.lanes(),
                outcome.heldParcelHours(),
                outcome.heldAtSlotEnd(),
                outcome.orderedPerDay(),
                outcome.collectedPerDay(),
                outcome.deliveredPerDay(),
                outcome.shipToDoor(),
                new FlowTimes(1000, door.meanHours(), door.p50Hours(), door.p90Hours() * doorFactor, 200),
                outcome.orderToDoorByArea(),
                outcome.orderToDoorByRegion(),
                outcome.shipToDoorByClass(),
                outcome.shippedFor72h(),
                (long) (outcome.deliveredWithin72h() * onTimeFactor),
                100_000 - late,
                late,
                outcome.screened(),
                outcome.sortedUnscreened(),
                outcome.packaging(),
                outcome.handovers(),
                outcome.counts());
    }

    private List<Outcome> outcomes(int replications, double peak, double held) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int r = 0; r < replications; r++) {
            // The same stream for every plan: what differs is the plan.
            outcomes.add(outcome(r, peak, held, new SplittableRandom(1000 + r)));
        }
        return outcomes;
    }

    private Outcome outcome(int replication, double peak, double held, SplittableRandom random) {
        List<NodeOutcome> nodes = new ArrayList<>();
        double luck = 0.93 + 0.14 * random.nextDouble();
        int position = 0;
        for (Hub hub : scenario.hubs()) {
            double size = hub.storageLimitParcels()
                    * (1.5 - position++ * 1.4 / scenario.hubs().size())
                    * luck;
            nodes.add(node(hub.id(), NodeKind.HUB, hub.storageLimitParcels(), size * peak, 4, random));
        }
        for (Outlet outlet : scenario.outlets()) {
            double size = outlet.storageLimitParcels() * (0.4 + 0.7 * random.nextDouble()) * luck;
            nodes.add(node(
                    outlet.id(), NodeKind.OUTLET, outlet.storageLimitParcels(), size * (peak + 1) / 2, 16, random));
        }
        Series waiting = wavy(held * 3.9e6 * scenario.hubs().size() * luck, 2e4, 3, random);
        long[] collected = perDay(4.0e8 * luck, 2.4e8 * (1.4 - held), 0, random);
        long[] delivered = perDay(3.9e8 * luck, 1.5e8, 2, random);
        FlowTimes door = new FlowTimes(1000, 62 + 8 * peak * luck, 55, 92 + 20 * peak * luck, 150);
        Map<Area, FlowTimes> byArea = new EnumMap<>(Area.class);
        byArea.put(Area.URBAN, new FlowTimes(700, 60 + 5 * peak * luck, 50, 90, 140));
        byArea.put(Area.RURAL, new FlowTimes(300, 74 + 6 * peak * luck, 66, 120, 170));
        Map<String, FlowTimes> byRegion = new LinkedHashMap<>();
        for (Region region : scenario.regions()) {
            byRegion.put(region.id(), new FlowTimes(100, 55 + 30 * random.nextDouble(), 50, 90, 150));
        }
        return new Outcome(
                replication,
                nodes,
                lanes(luck),
                sum(waiting),
                waiting,
                Series.of(collected),
                Series.of(collected),
                Series.of(delivered),
                new FlowTimes(1000, 48 + 10 * peak * luck, 44, 80, 130),
                door,
                byArea,
                byRegion,
                Map.of("standard", door, "fresh", new FlowTimes(100, 40 + 6 * peak * luck, 36, 60, 90)),
                100_000,
                (long) (100_000 * (0.93 - 0.08 * peak * luck)),
                99_800,
                (long) (200 * luck),
                1_000_000,
                0,
                PACKAGING,
                new Handovers(200_000, 50_000, 0, 120),
                new ParcelCounts(1_000_000, 0, 1_000, 9_000, 40_000, 950_000, 0));
    }

    private NodeOutcome node(String id, NodeKind kind, long limit, double peak, double daily, SplittableRandom random) {
        Series series = wavy(peak, peak / daily, kind == NodeKind.HUB ? 1 : 7, random);
        double flooded = 0;
        for (int slot = axis.seasonStartSlot(); slot < series.size(); slot++) {
            flooded += series.at(slot) > limit ? axis.slotHours() : 0;
        }
        String stage = kind == NodeKind.HUB ? "sorting" : StageOutcome.DELIVERY;
        // What the node cannot hold waits at its gate.
        long[] inside = Arrays.stream(series.toArray())
                .map(parcels -> Math.min(parcels, limit))
                .toArray();
        long[] outside = Arrays.stream(series.toArray())
                .map(parcels -> Math.max(0, parcels - limit))
                .toArray();
        StageOutcome gate = new StageOutcome(StageOutcome.GATE, sum(Series.of(outside)), Series.of(outside), 0, 0);
        StageOutcome work = new StageOutcome(stage, sum(Series.of(inside)), Series.of(inside), 800_000, 1_000_000);
        long[] arrived = perDay(400_000, 200_000, 1, random);
        CourierHours couriers = kind == NodeKind.HUB ? CourierHours.NONE : COURIERS;
        return new NodeOutcome(
                id, kind, List.of(gate, work), series.max(), flooded, Series.of(arrived), Series.of(arrived), couriers);
    }

    /** A daily rhythm with a bump after each wave. */
    private Series wavy(double peak, double rhythm, int delaySlots, SplittableRandom random) {
        long[] values = new long[axis.slotCount()];
        double noise = 0.9 + 0.2 * random.nextDouble();
        for (int slot = 0; slot < values.length; slot++) {
            double value = rhythm * (1 + StrictMath.sin(slot * StrictMath.PI / 3));
            value += bump(slot - delaySlots - 10, peak * 0.6) + bump(slot - delaySlots - 71, peak);
            values[slot] = StrictMath.round(value * noise);
        }
        return Series.of(values);
    }

    private static double bump(double slots, double height) {
        return slots <= 0 ? 0 : height * slots / 6 * StrictMath.exp(1 - slots / 6);
    }

    /** Over every lane as much on each day as its position says, more in the wave. */
    private LaneFlows lanes(double luck) {
        long[][] parcels = new long[scenario.lanes().size()][scenario.season().days()];
        for (int lane = 0; lane < parcels.length; lane++) {
            for (int day = 0; day < parcels[lane].length; day++) {
                parcels[lane][day] = StrictMath.round((1000.0 * (lane + 1) + bump(6 * (day - 9), 30_000)) * luck);
            }
        }
        return LaneFlows.of(parcels, 0);
    }

    private long[] perDay(double level, double wave, int delay, SplittableRandom random) {
        long[] values = new long[scenario.season().days()];
        for (int day = 0; day < values.length; day++) {
            double bumps = bump(6 * (day - delay + 1), wave * 0.7) + bump(6 * (day - delay - 9), wave);
            values[day] = StrictMath.round((level + bumps) * (0.99 + 0.02 * random.nextDouble()));
        }
        return values;
    }

    private double sum(Series series) {
        double sum = 0;
        for (int slot = axis.seasonStartSlot(); slot < series.size(); slot++) {
            sum += (double) series.at(slot) * axis.slotHours();
        }
        return sum;
    }
}
