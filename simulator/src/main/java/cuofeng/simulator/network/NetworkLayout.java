package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scenario's network with ids turned into positions. Immutable; shared by all runs.
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

    NetworkLayout(Shipments shipments) {
        this.shipments = shipments;
        this.scenario = shipments.scenario();
        this.slotCount = shipments.slotCount();
        Map<String, Integer> hubs = new HashMap<>();
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
