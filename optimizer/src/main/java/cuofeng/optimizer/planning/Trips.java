package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The stops of single ways through the network and when an unhindered parcel reaches them. */
public final class Trips {

    /** Unhindered time through a hub's stages. Lots pass in minutes; it matters little beside slots of hours. */
    static final double HUB_PASSAGE_HOURS = 0.25;

    private final Scenario scenario;
    private final HubPaths paths;
    private final int[] screeningNode;
    private final int[] dockNode;
    private final Feedback feedback;

    /**
     * A node on a way.
     *
     * @param delaySlots from the release to the slot with the first arrivals
     * @param latePercent of the arrivals that come in the slot after that, [0, 100)
     */
    public record Stop(int node, int delaySlots, int latePercent) {}

    /**
     * Ways of a scenario.
     *
     * @param screeningNode of each hub, or -1
     * @param dockNode of each lane, or -1
     * @param feedback hours that come on top in hubs
     */
    Trips(Scenario scenario, HubPaths paths, int[] screeningNode, int[] dockNode, Feedback feedback) {
        this.scenario = scenario;
        this.paths = paths;
        this.screeningNode = screeningNode;
        this.dockNode = dockNode;
        this.feedback = feedback;
    }

    /** The unhindered trips of a planning model's scenario. */
    public static Trips of(PlanningModel model) {
        Scenario scenario = model.shipments().scenario();
        int[] screening = new int[scenario.hubs().size()];
        for (int hub = 0; hub < screening.length; hub++) {
            screening[hub] = model.screeningNode(hub);
        }
        int[] docks =
                IntStream.range(0, scenario.lanes().size()).map(model::dockNode).toArray();
        return new Trips(scenario, new HubPaths(scenario), screening, docks, Feedback.NONE);
    }

    /**
     * Stops of a stream by hubs that lanes join, the first of them its origin, the last the hub that feeds its outlet;
     * between them it takes the quickest lanes.
     */
    public List<Stop> stops(OrderStream stream, int... hubs) {
        Outlet outlet = scenario.outlets().get(stream.outlet());
        List<Stop> stops = new ArrayList<>();
        double hours = scenario.shippers().get(stream.shipper()).feeder().transitHours();
        stops.add(stop(hubs[0], hours));
        if (screeningNode[hubs[0]] >= 0) {
            stops.add(stop(screeningNode[hubs[0]], hours));
        }
        int hub = hubs[0];
        for (int towards : hubs) {
            while (hub != towards) {
                int next = paths.nextLane(hub, towards);
                Lane lane = scenario.lanes().get(next);
                if (dockNode[next] >= 0) {
                    stops.add(stop(dockNode[next], hours + HUB_PASSAGE_HOURS + feedback.passageHours(hub)));
                }
                double waitHours = lane.timetable().headwayMinutes() / 120.0 + feedback.vehicleHours(hub);
                hours += HUB_PASSAGE_HOURS + feedback.passageHours(hub) + Math.max(0, waitHours) + lane.transitHours();
                hub = paths.laneTo(next);
                stops.add(stop(hub, hours));
            }
        }
        hours += HUB_PASSAGE_HOURS + feedback.passageHours(hub);
        hours += outlet.feeder().transitHours();
        stops.add(stop(scenario.hubs().size() + stream.outlet(), hours));
        return stops;
    }

    private Stop stop(int node, double hours) {
        long percent = Math.round(hours / scenario.season().slotHours() * Units.WHOLE_ARRIVAL);
        return new Stop(
                node, Math.toIntExact(percent / Units.WHOLE_ARRIVAL), Math.toIntExact(percent % Units.WHOLE_ARRIVAL));
    }
}
