package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Zone;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scenario's network with ids turned into positions, and what is the same in all runs of it. For one thread.
 */
final class NetworkLayout {

    static final int NO_LANE = HubPaths.NO_LANE;

    private final Scenario scenario;
    private final Shipments shipments;
    private final int slotCount;
    private final int[] shipper;
    private final int[] originHub;
    private final int[] outlet;
    private final int[] hubOfOutlet;
    private final long[][] shipByMillis;
    private final HubPaths paths;
    private final TimeAxis axis;
    private final PlannedCapacity plannedCapacity;
    private final LognormalTable.Cache tables = new LognormalTable.Cache();
    private final boolean[] crossesBorder;
    private final double[] machineSortableShare;
    private final int[] priority;
    private final int priorityCount;
    private final boolean hasHandovers;
    private final Map<String, Integer> hubs = new HashMap<>();
    private final InitialLots initialLots;
    private final int[] firstStreamTo;

    NetworkLayout(Shipments shipments) {
        this.shipments = shipments;
        this.scenario = shipments.scenario();
        this.slotCount = shipments.slotCount();
        for (int h = 0; h < scenario.hubs().size(); h++) {
            hubs.put(scenario.hubs().get(h).id(), h);
        }
        List<OrderStream> streams = shipments.streams();
        this.shipper = streams.stream().mapToInt(OrderStream::shipper).toArray();
        this.originHub = streams.stream()
                .mapToInt(s -> hubs.get(scenario.shippers().get(s.shipper()).hub()))
                .toArray();
        this.outlet = streams.stream().mapToInt(OrderStream::outlet).toArray();
        this.hubOfOutlet =
                scenario.outlets().stream().mapToInt(o -> hubs.get(o.hub())).toArray();
        this.shipByMillis = shipByMillis(shipments);
        this.paths = new HubPaths(scenario);
        this.axis = scenario.season().timeAxis();
        this.plannedCapacity = new PlannedCapacity(scenario, RateCurve.DAYS_AFTER_SEASON);
        this.crossesBorder = crossesBorder(streams);
        List<ParcelClass> classes = scenario.classes();
        this.machineSortableShare = streams.stream()
                .mapToDouble(s -> classes.get(s.parcelClass()).machineSortableShare())
                .toArray();
        int[] ranks = classes.stream()
                .mapToInt(ParcelClass::priority)
                .distinct()
                .sorted()
                .toArray();
        this.priority = streams.stream()
                .mapToInt(s ->
                        Arrays.binarySearch(ranks, classes.get(s.parcelClass()).priority()))
                .toArray();
        this.priorityCount = ranks.length;
        this.initialLots = new InitialLots(scenario);
        this.firstStreamTo = new int[scenario.outlets().size()];
        for (int stream = streams.size() - 1; stream >= 0; stream--) {
            firstStreamTo[outlet[stream]] = stream;
        }
        this.hasHandovers = scenario.outlets().stream()
                .map(Outlet::lastMile)
                .anyMatch(
                        mile -> mile.firstAttemptSuccess() < 1 || mile.lockers().share() > 0);
    }

    private boolean[] crossesBorder(List<OrderStream> streams) {
        Set<String> overseas = new HashSet<>();
        for (Region region : scenario.regions()) {
            if (region.zone() == Zone.OVERSEAS) {
                overseas.add(region.id());
            }
        }
        boolean[] crosses = new boolean[streams.size()];
        for (int s = 0; s < crosses.length; s++) {
            String from = scenario.hubs().get(originHub[s]).region();
            String to = scenario.outlets().get(outlet[s]).region();
            crosses[s] = overseas.contains(from) != overseas.contains(to);
        }
        return crosses;
    }

    private static long[][] shipByMillis(Shipments shipments) {
        long[][] millis = new long[shipments.scenario().shippers().size()][shipments.slotCount()];
        for (int s = 0; s < millis.length; s++) {
            for (int slot = 0; slot < millis[s].length; slot++) {
                millis[s][slot] = StrictMath.round(shipments.shipByHours(s, slot) * TimeAxis.MILLIS_PER_HOUR);
            }
        }
        return millis;
    }

    Scenario scenario() {
        return scenario;
    }

    Shipments shipments() {
        return shipments;
    }

    /** Position of a hub. */
    int hub(String id) {
        return hubs.get(id);
    }

    boolean isHub(String id) {
        return hubs.containsKey(id);
    }

    InitialLots initialLots() {
        return initialLots;
    }

    TimeAxis axis() {
        return axis;
    }

    PlannedCapacity plannedCapacity() {
        return plannedCapacity;
    }

    LognormalTable.Cache tables() {
        return tables;
    }

    boolean crossesBorder(int stream) {
        return crossesBorder[stream];
    }

    double machineSortableShare(int stream) {
        return machineSortableShare[stream];
    }

    /** Rank of a stream's class, from 0, which goes first. */
    int priority(int stream) {
        return priority[stream];
    }

    int priorityCount() {
        return priorityCount;
    }

    /** Whether any lot may go another way than the quickest. */
    boolean hasRoutes() {
        return !scenario.routes().isEmpty();
    }

    /** Whether any outlet has lockers or failed attempts. */
    boolean hasHandovers() {
        return hasHandovers;
    }

    int slotCount() {
        return slotCount;
    }

    int hubCount() {
        return scenario.hubs().size();
    }

    int outletCount() {
        return scenario.outlets().size();
    }

    int streamOfShipment(int shipment) {
        return shipment / slotCount;
    }

    int shipper(int stream) {
        return shipper[stream];
    }

    /** Time from order to latest release. */
    long shipByMillis(int shipment) {
        return shipByMillis[shipper[streamOfShipment(shipment)]][shipment % slotCount];
    }

    int originHub(int stream) {
        return originHub[stream];
    }

    int outlet(int stream) {
        return outlet[stream];
    }

    /** The first stream that an outlet delivers. */
    int firstStreamTo(int outlet) {
        return firstStreamTo[outlet];
    }

    int hubOfOutlet(int outlet) {
        return hubOfOutlet[outlet];
    }

    int laneFrom(int lane) {
        return paths.laneFrom(lane);
    }

    int laneTo(int lane) {
        return paths.laneTo(lane);
    }

    /** The lane a lot takes next from a hub to another, or {@link #NO_LANE}: see {@link HubPaths}. */
    int nextLane(int fromHub, int toHub) {
        return paths.nextLane(fromHub, toHub);
    }
}
