package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes that each order stream passes and when, measured from its release. A stop's offset in hours is the mean
 * time of an unhindered trip: feeder, {@value Trips#HUB_PASSAGE_HOURS} h through each hub, half a headway and the mean
 * transit of each lane on the way that lots take ({@link HubPaths}), feeder to the outlet. A release is taken as spread evenly over its slot, so
 * an offset that is no whole number of slots shares its arrivals between two neighbouring slots in per cent. Where the
 * scenario sends a share of a pair of hubs by a transit hub, a route has the stops of all its ways, each with the share
 * of its way in whole per cent. Immutable.
 */
public final class Routes {

    private final int[] firstStop;
    private final int[] node;
    private final int[] delaySlots;
    private final int[] earlyPercent;
    private final int[] latePercent;
    private final boolean[] branches;
    private final int longestDelaySlots;

    /**
     * One route per stream, numbered alike. The first stop is the origin hub.
     *
     * @param screeningNode of each hub, or -1
     * @param dockNode of each lane, or -1
     * @param feedback hours that come on top in hubs
     */
    Routes(Shipments shipments, int[] screeningNode, int[] dockNode, Feedback feedback) {
        Scenario scenario = shipments.scenario();
        Map<String, Integer> hubIndex = new HashMap<>();
        for (Hub hub : scenario.hubs()) {
            hubIndex.put(hub.id(), hubIndex.size());
        }
        HubPaths paths = new HubPaths(scenario);
        Trips trips = new Trips(scenario, paths, screeningNode, dockNode, feedback);
        List<int[]> stops = new ArrayList<>();
        int streams = shipments.streams().size();
        this.firstStop = new int[streams + 1];
        this.branches = new boolean[streams];
        for (OrderStream stream : shipments.streams()) {
            Shipper shipper = scenario.shippers().get(stream.shipper());
            Outlet outlet = scenario.outlets().get(stream.outlet());
            int origin = hubIndex.get(shipper.hub());
            int destination = hubIndex.get(outlet.hub());
            if (!paths.joins(origin, destination)) {
                throw new IllegalArgumentException(
                        "no lanes lead from hub (%s) to hub (%s)".formatted(shipper.hub(), outlet.hub()));
            }
            int left = Units.WHOLE_ARRIVAL;
            for (Route other : scenario.routes()) {
                if (other.from().equals(shipper.hub()) && other.to().equals(outlet.hub())) {
                    int percent = (int) Math.min(left, Math.round(other.share() * Units.WHOLE_ARRIVAL));
                    if (percent > 0) {
                        left -= percent;
                        trips.stops(stream, origin, hubIndex.get(other.via()), destination).stream()
                                .map(stop -> entry(stop, percent))
                                .forEach(stops::add);
                        branches[stream.index()] = true;
                    }
                }
            }
            if (left > 0) {
                int percent = left;
                trips.stops(stream, origin, destination).stream()
                        .map(stop -> entry(stop, percent))
                        .forEach(stops::add);
            }
            firstStop[stream.index() + 1] = stops.size();
        }
        this.node = stops.stream().mapToInt(stop -> stop[0]).toArray();
        this.delaySlots = stops.stream().mapToInt(stop -> stop[1]).toArray();
        this.earlyPercent = stops.stream().mapToInt(stop -> stop[2]).toArray();
        this.latePercent = stops.stream().mapToInt(stop -> stop[3]).toArray();
        this.longestDelaySlots = Arrays.stream(delaySlots).max().orElse(0) + 1;
    }

    /** Node, delay, and the per cent of the whole release that come first and in the slot after. */
    private static int[] entry(Trips.Stop stop, int wayPercent) {
        int late = Math.round((float) stop.latePercent() * wayPercent / Units.WHOLE_ARRIVAL);
        return new int[] {stop.node(), stop.delaySlots(), wayPercent - late, late};
    }

    public int count() {
        return firstStop.length - 1;
    }

    /** Stops of a route are numbered from here, up to {@code firstStop(route + 1)} exclusive. */
    public int firstStop(int route) {
        return firstStop[route];
    }

    public int node(int stop) {
        return node[stop];
    }

    /** Slots from release to the slot with the first arrivals. */
    public int delaySlots(int stop) {
        return delaySlots[stop];
    }

    /** Share of the release that arrives in that slot, [0, 100]; with {@link #latePercent} the share that comes this way. */
    public int earlyPercent(int stop) {
        return earlyPercent[stop];
    }

    /** Whether a route has more than one way, so that it may reach a node by several stops. */
    public boolean branches(int route) {
        return branches[route];
    }

    /** Share that arrives in the slot after that, [0, 100]. */
    public int latePercent(int stop) {
        return latePercent[stop];
    }

    /**
     * Adds what a release brings to the nodes of its route.
     *
     * @param load {@code [node * horizon + slot]}
     */
    void addLoad(long[] load, int horizon, int route, int slot, long releasedQuantity) {
        for (int stop = firstStop[route]; stop < firstStop[route + 1]; stop++) {
            int cell = node[stop] * horizon + slot + delaySlots[stop];
            load[cell] += releasedQuantity * earlyPercent[stop];
            load[cell + 1] += releasedQuantity * latePercent[stop];
        }
    }

    /** Slots from the release to the last slot with arrivals, over all stops. */
    int longestDelaySlots() {
        return longestDelaySlots;
    }
}
