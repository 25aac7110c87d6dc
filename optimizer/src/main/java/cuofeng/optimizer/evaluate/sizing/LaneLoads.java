package cuofeng.optimizer.evaluate.sizing;

import cuofeng.optimizer.planning.LaneRoom;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parcels that a lane's vehicles leave behind, slot by slot, if expected parcels travel the quickest ways and wait nowhere
 * else. A guess of where vehicles are short: outcomes tell how much waits for vehicles in a hub, not for which lane.
 */
final class LaneLoads {

    private final Scenario scenario;
    private final TimeAxis axis;
    private final double[][] waiting;
    private final HubPaths paths;

    LaneLoads(Shipments shipments, Schedule schedule) {
        this.scenario = shipments.scenario();
        this.axis = scenario.season().timeAxis();
        this.paths = new HubPaths(scenario);
        double[][] arriving = arriving(shipments, schedule);
        this.waiting = new double[arriving.length][];
        LaneRoom room = new LaneRoom(scenario);
        for (int lane = 0; lane < arriving.length; lane++) {
            waiting[lane] = leftBehind(arriving[lane], room, lane);
        }
    }

    /** Parcels left behind at slot ends; a copy. */
    double[] waiting(int lane) {
        return waiting[lane].clone();
    }

    /** Position of the hub where a lane starts. */
    int hubOf(int lane) {
        return paths.laneFrom(lane);
    }

    private double[][] arriving(Shipments shipments, Schedule schedule) {
        Map<String, Integer> hubs = new HashMap<>();
        scenario.hubs().forEach(hub -> hubs.put(hub.id(), hubs.size()));
        List<Lane> lanes = scenario.lanes();
        double[][] arriving = new double[lanes.size()][axis.slotCount()];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            OrderStream stream = shipments.stream(shipment);
            int to = hubs.get(scenario.outlets().get(stream.outlet()).hub());
            double parcels = shipments.scheduledParcels(shipment);
            double hours = scenario.shippers().get(stream.shipper()).feeder().transitHours();
            int hub = hubs.get(scenario.shippers().get(stream.shipper()).hub());
            while (hub != to && parcels > 0) {
                int next = paths.nextLane(hub, to);
                Lane lane = lanes.get(next);
                for (int part = 0; part < schedule.partCount(shipment); part++) {
                    double released = (schedule.slot(shipment, part) + 0.5) * axis.slotHours();
                    int slot = (int) ((released + hours) / axis.slotHours());
                    if (slot < axis.slotCount()) {
                        arriving[next][slot] += parcels * schedule.share(shipment, part) / Schedule.WHOLE;
                    }
                }
                hours += lane.transitHours() + lane.timetable().headwayMinutes() / 120.0;
                hub = paths.laneTo(next);
            }
        }
        return arriving;
    }

    private double[] leftBehind(double[] arriving, LaneRoom room, int lane) {
        double[] waits = new double[arriving.length];
        double left = 0;
        for (int slot = 0; slot < arriving.length; slot++) {
            left = Math.max(0, left + arriving[slot] - room.parcelsPerSlot(lane, slot / axis.slotsPerDay()));
            waits[slot] = left;
        }
        return waits;
    }
}
