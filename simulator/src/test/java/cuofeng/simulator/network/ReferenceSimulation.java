package cuofeng.simulator.network;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.random.RandomStreams;

/**
 * The model of docs/model.md as plain discrete-event simulation: one list of events for the whole network, one event
 * after the other. {@link Replication} must give the same outcome to the bit; the two share what goes in (orders,
 * release instants, planned capacities, transit draws) and the sums over lots at the end, and nothing in between.
 */
public final class ReferenceSimulation {

    private final NetworkLayout layout;
    private final RandomStreams streams;
    private final OrderBook orders;

    /**
     * Draws the orders.
     *
     * @param number of the replication, from 0
     */
    public ReferenceSimulation(Shipments shipments, long seed, int number) {
        this.layout = new NetworkLayout(shipments);
        this.streams = new RandomStreams(seed, number);
        this.orders = OrderGenerator.draw(layout, streams);
    }

    /** Simulates the season under a schedule with an event list that is empty. */
    public Outcome run(Schedule schedule, EventList events) {
        return start(schedule, events, false).outcome();
    }

    /** The same, with conservation of parcels checked after every event. */
    public Outcome runChecked(Schedule schedule, EventList events) {
        return start(schedule, events, true).outcome();
    }

    /** How often lots enter a stage, a dock or a delivery under a schedule. */
    public long visits(Schedule schedule) {
        return start(schedule, new PrimitiveEventList(), false).visits();
    }

    private ReferenceRun start(Schedule schedule, EventList events, boolean checked) {
        ReferenceRun run = new ReferenceRun(layout, streams, orders, schedule, events, checked);
        events.run(run);
        return run;
    }
}
