package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes that each order stream passes and when, measured from its release. A stop's offset in hours is the mean
 * time of an unhindered trip: feeder, {@value #HUB_PASSAGE_HOURS} h through each hub, half a headway and the mean
 * transit of each lane on the way that lots take ({@link HubPaths}), feeder to the outlet. A release is taken as spread evenly over its slot, so
 * an offset that is no whole number of slots shares its arrivals between two neighbouring slots in per cent. Immutable.
 */
public final class Routes {

    /** Unhindered time through a hub's stages. Lots pass in minutes; it matters little beside slots of hours. */
    static final double HUB_PASSAGE_HOURS = 0.25;

    private final int[] firstStop;
    private final int[] node;
    private final int[] delaySlots;
    private final int[] latePercent;
    private final int longestDelaySlots;

    /**
     * One route per stream, numbered alike. The first stop is the origin hub.
     *
     * @param screeningNode of each hub, or -1
     * @param feedback hours that come on top in hubs
     */
    Routes(Shipments shipments, int[] screeningNode, Feedback feedback) {
        Scenario scenario = shipments.scenario();
        int slotHours = scenario.season().slotHours();
        Map<String, Integer> hubIndex = new HashMap<>();
        for (Hub hub : scenario.hubs()) {
            hubIndex.put(hub.id(), hubIndex.size());
        }
        HubPaths paths = new HubPaths(scenario);
        List<int[]> stops = new ArrayList<>();
        this.firstStop = new int[shipments.streams().size() + 1];
        for (OrderStream stream : shipments.streams()) {
            Shipper shipper = scenario.shippers().get(stream.shipper());
            Outlet outlet = scenario.outlets().get(stream.outlet());
            int origin = hubIndex.get(shipper.hub());
            int destination = hubIndex.get(outlet.hub());
            if (!paths.joins(origin, destination)) {
                throw new IllegalArgumentException(
                        "no lanes lead from hub (%s) to hub (%s)".formatted(shipper.hub(), outlet.hub()));
            }
            double hours = shipper.feeder().transitHours();
            stops.add(stop(origin, hours, slotHours));
            if (screeningNode[origin] >= 0) {
                stops.add(stop(screeningNode[origin], hours, slotHours));
            }
            int hub = origin;
            while (hub != destination) {
                int next = paths.nextLane(hub, destination);
                Lane lane = scenario.lanes().get(next);
                double waitHours = lane.timetable().headwayMinutes() / 120.0 + feedback.vehicleHours(hub);
                hours += HUB_PASSAGE_HOURS + feedback.passageHours(hub) + Math.max(0, waitHours) + lane.transitHours();
                hub = paths.laneTo(next);
                stops.add(stop(hub, hours, slotHours));
            }
            hours += HUB_PASSAGE_HOURS + feedback.passageHours(destination);
            hours += outlet.feeder().transitHours();
            stops.add(stop(scenario.hubs().size() + stream.outlet(), hours, slotHours));
            firstStop[stream.index() + 1] = stops.size();
        }
        this.node = stops.stream().mapToInt(stop -> stop[0]).toArray();
        this.delaySlots = stops.stream().mapToInt(stop -> stop[1]).toArray();
        this.latePercent = stops.stream().mapToInt(stop -> stop[2]).toArray();
        this.longestDelaySlots = Arrays.stream(delaySlots).max().orElse(0) + 1;
    }

    private static int[] stop(int node, double hours, int slotHours) {
        long percent = Math.round(hours / slotHours * Units.WHOLE_ARRIVAL);
        return new int[] {
            node, Math.toIntExact(percent / Units.WHOLE_ARRIVAL), Math.toIntExact(percent % Units.WHOLE_ARRIVAL)
        };
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

    /** Share that arrives in the slot after that, [0, 100). */
    public int latePercent(int stop) {
        return latePercent[stop];
    }

    /** Slots from the release to the last slot with arrivals, over all stops. */
    int longestDelaySlots() {
        return longestDelaySlots;
    }
}
