package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which lanes have a node of their own, their dock, where parcels wait for room on vehicles: where the scenario offers
 * {@code surge_vehicles}, those whose lasting room is too small at the end of some slot if everything is shipped as soon
 * as it is packed. Elsewhere nobody waits for room, and lanes without a dock take whatever comes.
 *
 * <p>Found from expected demand in an unhindered network and without vehicles hired for single days, so that draws of
 * demand, what a simulation taught, and what was hired leave the nodes as they are. Immutable.
 */
final class Docks {

    /** Less than a parcel waits because loads and room are rounded. */
    private static final long LEAST_LOAD = Units.LOAD_PER_PARCEL;

    private final int[] node;

    private Docks(int[] node) {
        this.node = node;
    }

    /**
     * Docks of a scenario, numbered in the order of its lanes.
     *
     * @param screeningNode of each hub, or -1
     * @param firstNode number of the first dock
     */
    static Docks of(Shipments shipments, int[] screeningNode, int firstNode) {
        Scenario scenario = shipments.scenario();
        int lanes = scenario.lanes().size();
        if (!scenario.levers().surgeVehicles().isOffered()) {
            return new Docks(none(lanes));
        }
        boolean[] binds = binding(shipments, screeningNode, firstNode);
        int[] node = none(lanes);
        int next = firstNode;
        for (int lane = 0; lane < lanes; lane++) {
            node[lane] = binds[lane] ? next++ : -1;
        }
        return new Docks(node);
    }

    private static int[] none(int lanes) {
        int[] none = new int[lanes];
        Arrays.fill(none, -1);
        return none;
    }

    /** Ships everything at once through a network in which every lane has a dock. */
    private static boolean[] binding(Shipments shipments, int[] screeningNode, int firstNode) {
        Scenario scenario = shipments.scenario();
        int lanes = scenario.lanes().size();
        Docks all = new Docks(IntStream.range(firstNode, firstNode + lanes).toArray());
        Routes routes = new Routes(shipments, screeningNode, all.node, Feedback.NONE);
        int horizon = shipments.slotCount() + routes.longestDelaySlots();
        long[] load = new long[(firstNode + lanes) * horizon];
        long[] quantity = new Division(PlanningInput.of(shipments, PartRule.WHOLE)).quantity();
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int route = shipment / shipments.slotCount();
            routes.addLoad(load, horizon, route, shipments.readySlot(shipment), quantity[shipment]);
        }
        int hubs = scenario.hubs().size();
        int outlets = scenario.outlets().size();
        new PresaleGoods(shipments, DemandDraw.EXPECTED).addTo(load, routes, horizon, hubs, outlets);

        LaneRoom room = new LaneRoom(scenario);
        int slotsPerDay = scenario.season().timeAxis().slotsPerDay();
        boolean[] binds = new boolean[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            long waiting = 0;
            for (int slot = 0; slot < horizon && !binds[lane]; slot++) {
                long leaving = load(room.lastingParcelsPerSlot(lane, slot / slotsPerDay));
                waiting = Math.max(0, waiting + load[all.node[lane] * horizon + slot] - leaving);
                binds[lane] = waiting >= LEAST_LOAD;
            }
        }
        return binds;
    }

    /** The dock of a lane, or -1. */
    int node(int lane) {
        return node[lane];
    }

    /** Nodes of all lanes, -1 for those without a dock; not to be changed. */
    int[] nodes() {
        return node;
    }

    /** Lanes that have a dock, in order of their nodes. */
    int[] lanes() {
        return IntStream.range(0, node.length).filter(lane -> node[lane] >= 0).toArray();
    }

    /** Capacity of a lane's dock by slot, at most {@code unlimited}. */
    static long[] capacity(LaneRoom room, int lane, int horizon, int slotsPerDay, long unlimited) {
        long[] capacity = new long[horizon];
        long ofDay = 0;
        for (int slot = 0; slot < horizon; slot++) {
            if (slot % slotsPerDay == 0) {
                ofDay = Math.min(unlimited, load(room.parcelsPerSlot(lane, slot / slotsPerDay)));
            }
            capacity[slot] = ofDay;
        }
        return capacity;
    }

    /** Rounded down; the cast keeps what is beyond the range at its end. */
    private static long load(double parcels) {
        return (long) (parcels * Units.LOAD_PER_PARCEL);
    }
}
