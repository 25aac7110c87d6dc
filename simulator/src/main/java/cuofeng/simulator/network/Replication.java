package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.engine.ControlClock;
import cuofeng.simulator.outcome.Handovers;
import cuofeng.simulator.outcome.HubRun;
import cuofeng.simulator.outcome.LaneFlows;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.ParcelCounts;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * One replication: its orders, drawn once, under as many schedules as are to be compared. Runs are independent of each
 * other; an object is for one thread.
 */
public final class Replication {

    /** Most lots that the kernel can number. */
    public static final int MOST_LOTS = EventKey.NUMBER_LIMIT;

    private final NetworkLayout layout;
    private final RandomStreams streams;
    private final OrderBook orders;

    /**
     * Draws the orders.
     *
     * @param number from 0
     * @throws IllegalArgumentException if the scenario has more lots than the kernel can number
     */
    public Replication(Shipments shipments, long seed, int number) {
        this.layout = new NetworkLayout(shipments);
        this.streams = new RandomStreams(seed, number);
        this.orders = OrderGenerator.draw(layout, streams);
    }

    /** Simulates the season under a schedule of this scenario's shipments. */
    public Outcome run(Schedule schedule) {
        return run(schedule, Long.MAX_VALUE);
    }

    /**
     * Simulates with look-ahead windows that are no longer than given; the outcome does not depend on it.
     *
     * @param longestWindowMillis {@code >= 1}
     */
    Outcome run(Schedule schedule, long longestWindowMillis) {
        if (schedule.shipmentCount() != layout.shipments().count()) {
            throw new IllegalArgumentException("schedule (%s) has %d shipments, the scenario (%s) %d"
                    .formatted(
                            schedule.name(),
                            schedule.shipmentCount(),
                            layout.scenario().id(),
                            layout.shipments().count()));
        }
        Network network = build(schedule, longestWindowMillis);
        List<Node> nodes = new ArrayList<>(network.hubs());
        nodes.addAll(network.outlets());
        advance(nodes, network.windowMillis(), layout.axis().endMillis());
        return outcome(network.lots(), network.hubs(), network.outlets());
    }

    /**
     * Simulates the hubs alone under a schedule and looks on at one of them. Outlets take what they get: whatever waits in
     * them never comes back to a hub.
     *
     * @param hub position in the scenario
     */
    public HubRun watch(Schedule schedule, int hub) {
        Network network = build(schedule, Long.MAX_VALUE);
        HubNode watched = network.hubs().get(hub);
        HubRecorder recorder = new HubRecorder(network.lots().count(), layout.axis());
        watched.watchedBy(recorder);
        long end = layout.axis().endMillis();
        advance(new ArrayList<>(network.hubs()), network.windowMillis(), end);
        NodeOutcome outcome = watched.finish(end);
        recorder.requireBalance(watched.parcelsHere());
        return recorder.run(streams.replication(), outcome);
    }

    /** Nodes joined by lanes and feeders, with all lots announced. */
    private record Network(LotTable lots, List<HubNode> hubs, List<OutletNode> outlets, long windowMillis) {}

    private Network build(Schedule schedule, long longestWindowMillis) {
        LotTable lots = new LotTable(orders, layout);
        Workbench workbench = new Workbench(StageKind.values().length);
        List<OutletNode> outlets = new ArrayList<>();
        for (Outlet outlet : layout.scenario().outlets()) {
            outlets.add(new OutletNode(outlet, layout, lots, streams, workbench));
        }
        List<HubNode> hubs = new ArrayList<>();
        for (int h = 0; h < layout.hubCount(); h++) {
            hubs.add(new HubNode(h, layout, lots, streams, workbench));
        }
        long windowMillis = wholeIntervals(Math.min(longestWindowMillis, connect(hubs, outlets)));
        new Releases(lots, layout, schedule, streams).releaseTo(hubs);
        placeInitialLots(lots, hubs, outlets);
        return new Network(lots, hubs, outlets, windowMillis);
    }

    /** Whole control intervals where there is room for one: then no interval is run in two parts. */
    private static long wholeIntervals(long windowMillis) {
        return windowMillis > Control.MILLIS ? windowMillis - windowMillis % Control.MILLIS : windowMillis;
    }

    private void placeInitialLots(LotTable lots, List<HubNode> hubs, List<OutletNode> outlets) {
        int first = orders.drawnCount();
        for (int i = 0; i < orders.count() - first; i++) {
            InitialLots.Lot initial = layout.initialLots().lot(i);
            int lot = first + i;
            lots.screen(lot);
            lots.release(lot, orders.orderedMillis(lot));
            boolean atHub = layout.isHub(initial.node());
            if (initial.stage().isEmpty()) {
                Node node = atHub ? hubs.get(layout.hub(initial.node())) : outlets.get(initial.outlet());
                node.expect(lot, lots.parcels(lot), initial.arrivesMillis());
            } else if (atHub) {
                hubs.get(layout.hub(initial.node())).place(lot, initial.stage());
            } else {
                outlets.get(initial.outlet()).place(lot);
            }
        }
    }

    /**
     * Joins the nodes by lanes and feeders; returns the shortest transit between two hubs, the look-ahead. Feeders to
     * outlets do not count: hubs are advanced before outlets, which send nothing on.
     */
    private long connect(List<HubNode> hubs, List<OutletNode> outlets) {
        Scenario scenario = layout.scenario();
        LognormalTable.Cache tables = layout.tables();
        long shortest = TimeAxis.MILLIS_PER_DAY;
        for (int l = 0; l < scenario.lanes().size(); l++) {
            Lane lane = scenario.lanes().get(l);
            long key = streams.key(Keys.named("lane/" + lane.from() + "/" + lane.to()));
            Transit transit = Transit.of(lane, tables, key);
            hubs.get(layout.laneFrom(l)).connect(l, lane, transit, hubs.get(layout.laneTo(l)));
            shortest = Math.min(shortest, transit.shortestMillis());
        }
        for (int o = 0; o < outlets.size(); o++) {
            Outlet outlet = scenario.outlets().get(o);
            long key = streams.key(Keys.named("feeder/" + outlet.id()));
            Transit feeder = Transit.of(outlet.feeder(), tables, key);
            hubs.get(layout.hubOfOutlet(o)).connect(o, outlets.get(o), feeder);
        }
        return shortest;
    }

    private static void advance(List<Node> nodes, long windowMillis, long endMillis) {
        ControlClock clock = new ControlClock();
        scheduleWindow(clock, nodes, windowMillis, endMillis);
        clock.run();
    }

    private static void scheduleWindow(ControlClock clock, List<Node> nodes, long windowMillis, long endMillis) {
        clock.at(Math.min(endMillis, clock.now() + windowMillis), windowEnd -> {
            for (Node node : nodes) {
                node.advance(windowEnd);
            }
            if (windowEnd < endMillis) {
                scheduleWindow(clock, nodes, windowMillis, endMillis);
            }
        });
    }

    private Outcome outcome(LotTable lots, List<HubNode> hubs, List<OutletNode> outlets) {
        ShipperStatistics shippers = new ShipperStatistics(layout, lots);
        DeliveryStatistics deliveries = new DeliveryStatistics(layout, lots);
        long end = layout.axis().endMillis();
        long screened = 0;
        long sortedUnscreened = 0;
        long extraVehicles = 0;
        List<NodeOutcome> nodeOutcomes = new ArrayList<>();
        for (HubNode hub : hubs) {
            screened += hub.screenedParcels();
            sortedUnscreened += hub.sortedUnscreenedParcels();
            extraVehicles += hub.extraVehiclesUsed();
            nodeOutcomes.add(hub.finish(end));
        }
        long toLockers = 0;
        long failedAttempts = 0;
        for (OutletNode outlet : outlets) {
            toLockers += outlet.lockerParcels();
            failedAttempts += outlet.failedParcels();
            nodeOutcomes.add(outlet.finish(end));
        }
        return new Outcome(
                streams.replication(),
                nodeOutcomes,
                laneFlows(hubs),
                shippers.heldParcelHours(),
                shippers.heldAtSlotEnd(),
                shippers.orderedPerDay(),
                shippers.collectedPerDay(),
                deliveries.deliveredPerDay(),
                deliveries.shipToDoor(),
                deliveries.orderToDoor(),
                deliveries.orderToDoorByArea(),
                deliveries.orderToDoorByRegion(),
                deliveries.shipToDoorByClass(),
                deliveries.shippedFor72h(),
                deliveries.deliveredWithin72h(),
                shippers.releasedOnTime(),
                shippers.releasedLate(),
                screened,
                sortedUnscreened,
                shippers.packaging(layout.scenario().shippers()),
                new Handovers(toLockers, failedAttempts, shippers.prepositioned(), extraVehicles),
                counts(shippers, deliveries, hubs, outlets));
    }

    private LaneFlows laneFlows(List<HubNode> hubs) {
        long[][] parcelsPerDay = new long[layout.scenario().lanes().size()][];
        hubs.forEach(hub -> hub.collectLaneParcels(parcelsPerDay));
        return LaneFlows.of(parcelsPerDay, layout.axis().warmupDays());
    }

    private ParcelCounts counts(
            ShipperStatistics shippers, DeliveryStatistics deliveries, List<HubNode> hubs, List<OutletNode> outlets) {
        List<Node> nodes = new ArrayList<>(hubs);
        nodes.addAll(outlets);
        ParcelCounts counts = new ParcelCounts(
                shippers.ordered(),
                shippers.unpacked(),
                shippers.held(),
                nodes.stream().mapToLong(Node::parcelsExpected).sum(),
                nodes.stream().mapToLong(Node::parcelsHere).sum(),
                deliveries.delivered(),
                shippers.refused());
        if (!counts.conserved()) {
            throw new AssertionError("scenario (%s), seed %d, replication %d: parcels are lost or made up: %s"
                    .formatted(layout.scenario().id(), streams.seed(), streams.replication(), counts));
        }
        return counts;
    }
}
