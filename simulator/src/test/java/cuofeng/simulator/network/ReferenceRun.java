package cuofeng.simulator.network;

import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/** One run of the reference simulation: hands each event to the node it belongs to. */
final class ReferenceRun implements EventList.Handler {

    private final ReferenceWorld world;
    private final LotTable released;
    private final List<ReferenceHub> hubs = new ArrayList<>();
    private final List<ReferenceOutlet> outlets = new ArrayList<>();
    private final ReferenceNode[] nodes;
    private final ReferenceSources sources;
    private final ReferenceConservation conservation;
    private final boolean checked;

    /**
     * @param events empty
     * @param checked whether parcels are counted after every event
     */
    ReferenceRun(
            NetworkLayout layout,
            RandomStreams streams,
            OrderBook orders,
            Schedule schedule,
            EventList events,
            boolean checked) {
        Scenario scenario = layout.scenario();
        ReferenceAgenda agenda =
                new ReferenceAgenda(events, scenario.season().timeAxis().endMillis());
        ReferenceLots lots = new ReferenceLots(orders, layout);
        this.world = new ReferenceWorld(layout, streams, lots, agenda, new ReferenceTransit(agenda, lots));
        ReferenceWays ways = new ReferenceWays(world);
        for (int h = 0; h < scenario.hubs().size(); h++) {
            hubs.add(new ReferenceHub(h, scenario.hubs().get(h), world, ways));
        }
        for (Outlet outlet : scenario.outlets()) {
            outlets.add(new ReferenceOutlet(hubs.size() + outlets.size(), outlet, world));
        }
        List<ReferenceNode> all = new ArrayList<>(hubs);
        all.addAll(outlets);
        this.nodes = all.toArray(ReferenceNode[]::new);
        this.released = new LotTable(orders, layout);
        this.sources = new ReferenceSources(world, new ReferenceReleases(world, schedule, orders, released).arrivals());
        placeInitialLots(orders);
        this.checked = checked;
        this.conservation = new ReferenceConservation(world, nodes);
        agenda.control(0);
    }

    private void placeInitialLots(OrderBook orders) {
        for (int lot = orders.drawnCount(); lot < orders.count(); lot++) {
            InitialLots.Lot initial = world.lots().initial(lot);
            released.release(lot, orders.orderedMillis(lot));
            NetworkLayout layout = world.layout();
            ReferenceNode node =
                    layout.isHub(initial.node()) ? hubs.get(layout.hub(initial.node())) : outlets.get(initial.outlet());
            if (initial.stage().isEmpty()) {
                world.transit().send(lot, node.number(), initial.arrivesMillis());
            } else {
                node.place(lot);
            }
        }
    }

    @Override
    public void handle(long now, long rank) {
        int kind = ReferenceAgenda.kind(rank);
        int number = ReferenceAgenda.number(rank);
        ReferenceNode node = nodes[ReferenceAgenda.node(rank)];
        switch (kind) {
            case ReferenceAgenda.CONTROL -> {
                for (ReferenceNode each : nodes) {
                    each.control(now);
                }
                world.agenda().control(ReferenceAgenda.nextControl(now));
            }
            case ReferenceAgenda.ARRIVAL -> {
                sources.arrived(node.number(), number);
                node.arrive(number, now);
            }
            case ReferenceAgenda.RETURN -> node.takeBack(number, now);
            case ReferenceAgenda.PASSAGE -> node.pass(now);
            case ReferenceAgenda.DEPARTURE -> hubs.get(node.number()).depart(number, now);
            default -> {
                int stage = (kind - ReferenceAgenda.FIRST_STAGE) / 2;
                if ((kind - ReferenceAgenda.FIRST_STAGE) % 2 == 0) {
                    node.complete(stage, number, now);
                } else {
                    node.start(stage, now);
                }
            }
        }
        if (checked) {
            conservation.check(now);
        }
    }

    /** Call once, when no event is left. */
    Outcome outcome() {
        conservation.check(world.axis().endMillis());
        return new ReferenceOutcome(world, released, hubs, outlets).outcome();
    }

    long visits() {
        long visits = 0;
        for (ReferenceNode node : nodes) {
            visits += node.visits();
        }
        return visits;
    }
}
