package cuofeng.simulator.stress;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Zone;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parcels that pass one hub, as shares of all orders of the scenario: which stages concern them, and by which lanes
 * they go on. Immutable.
 */
public final class HubTraffic {

    private final Scenario scenario;
    private final int hub;
    private final HubPaths paths;
    private final Map<String, Integer> hubs = new HashMap<>();
    private final Set<String> overseas = new HashSet<>();
    private final Set<Integer> streams = new HashSet<>();
    private final Map<StageKind, Double> stageShare = new EnumMap<>(StageKind.class);
    private final Map<Integer, Double> laneShare = new TreeMap<>();
    private double share;

    private HubTraffic(Shipments shipments, int hub) {
        this.scenario = shipments.scenario();
        this.hub = hub;
        this.paths = new HubPaths(scenario);
        for (Hub each : scenario.hubs()) {
            hubs.put(each.id(), hubs.size());
        }
        scenario.regions().stream()
                .filter(region -> region.zone() == Zone.OVERSEAS)
                .map(Region::id)
                .forEach(overseas::add);
        shipments.streams().forEach(this::add);
    }

    /**
     * The traffic of a hub.
     *
     * @param hub position in the scenario
     */
    public static HubTraffic of(Shipments shipments, int hub) {
        return new HubTraffic(shipments, hub);
    }

    /**
     * The hub that most parcels pass.
     *
     * @return position in the scenario; the first of equals
     */
    public static int busiest(Shipments shipments) {
        int hubCount = shipments.scenario().hubs().size();
        double[] shares = new double[hubCount];
        Arrays.setAll(shares, h -> hubCount == 1 ? 1 : of(shipments, h).share());
        int busiest = 0;
        for (int h = 1; h < hubCount; h++) {
            busiest = shares[h] > shares[busiest] ? h : busiest;
        }
        return busiest;
    }

    private void add(OrderStream stream) {
        int from = hubs.get(scenario.shippers().get(stream.shipper()).hub());
        int to = hubs.get(scenario.outlets().get(stream.outlet()).hub());
        double direct = 1;
        for (Route route : scenario.routes()) {
            if (hubs.get(route.from()) == from && hubs.get(route.to()) == to) {
                int via = hubs.get(route.via());
                direct -= route.share();
                add(stream, route.share() * stream.share(), new int[] {from, via, to});
            }
        }
        if (direct > 0) {
            add(stream, direct * stream.share(), new int[] {from, to});
        }
    }

    /** @param stops of a way, joined by the quickest lanes */
    private void add(OrderStream stream, double parcels, int[] stops) {
        boolean cleared = !crossesBorder(stream);
        int at = stops[0];
        for (int stop = 1; stop < stops.length; stop++) {
            int target = stops[stop];
            while (at != target) {
                int lane = paths.nextLane(at, target);
                if (at == hub) {
                    pass(stream, parcels, at == stops[0], cleared);
                    laneShare.merge(lane, parcels, Double::sum);
                }
                cleared = cleared || scenario.hubs().get(at).isGateway();
                at = paths.laneTo(lane);
            }
        }
        if (at == hub) {
            pass(stream, parcels, stops[0] == hub, cleared);
        }
    }

    private void pass(OrderStream stream, double parcels, boolean collectedHere, boolean cleared) {
        Hub here = scenario.hubs().get(hub);
        streams.add(stream.index());
        share += parcels;
        double machine = here.has(StageKind.MANUAL_SORTING)
                ? scenario.classes().get(stream.parcelClass()).machineSortableShare()
                : 1;
        for (StageKind kind : StageKind.values()) {
            double visits = switch (kind) {
                case UNLOAD, DISPATCH -> 1;
                case CLEARANCE -> cleared ? 0 : 1;
                case SCREENING -> collectedHere ? 1 : 0;
                case RECHECK -> collectedHere ? here.flaggedShare() : 0;
                case SORTING -> machine;
                case MANUAL_SORTING -> 1 - machine;
            };
            stageShare.merge(kind, parcels * visits, Double::sum);
        }
    }

    private boolean crossesBorder(OrderStream stream) {
        String origin = scenario.hubs()
                .get(hubs.get(scenario.shippers().get(stream.shipper()).hub()))
                .region();
        return overseas.contains(origin)
                != overseas.contains(scenario.outlets().get(stream.outlet()).region());
    }

    /** Parcels that pass the hub per parcel ordered in the scenario, {@code >= 0}. */
    public double share() {
        return share;
    }

    /** Whether any parcel of an order stream passes the hub. */
    boolean passes(OrderStream stream) {
        return streams.contains(stream.index());
    }

    /** Parcels that a stage works on per parcel that passes the hub, [0, 1]. */
    double visits(StageKind kind) {
        return share > 0 ? stageShare.get(kind) / share : 0;
    }

    /** Lanes by which parcels leave the hub, by position in the scenario. */
    List<Integer> lanes() {
        return List.copyOf(laneShare.keySet());
    }

    /** Parcels that leave by a lane per parcel that passes the hub. */
    double laneVisits(int lane) {
        return laneShare.get(lane) / share;
    }
}
