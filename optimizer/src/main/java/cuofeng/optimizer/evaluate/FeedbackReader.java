package cuofeng.optimizer.evaluate;

import cuofeng.optimizer.planning.Feedback;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads from simulations of a plan how the network worked, in the terms of the planning model. Mean waits follow from
 * Little's law, day by day, and each day counts by the movable parcels that arrive on it under the plan: the wait on a
 * quiet day says nothing about those. Capacity is known only where it was used up, so only of days on which at the end of
 * each slot another slot's work was waiting.
 */
final class FeedbackReader {

    /** A day that finishes less or more than this share of its planned capacity has other reasons than capacity. */
    private static final double LEAST_FACTOR = 0.2;

    private static final double MOST_FACTOR = 3;

    private final Scenario scenario;
    private final Shipments shipments;
    private final TimeAxis axis;
    private final PlanningModel planned;
    private final double[] laneShare;
    private final double[] plannedVehicleHours;

    /** @param planned the model without feedback: what is read is the difference to it */
    FeedbackReader(PlanningModel planned) {
        this.planned = planned;
        this.shipments = planned.shipments();
        this.scenario = shipments.scenario();
        this.axis = scenario.season().timeAxis();
        this.laneShare = new double[scenario.hubs().size()];
        this.plannedVehicleHours = new double[scenario.hubs().size()];
        readLanes();
    }

    /** Share of each hub's parcels that go on by vehicle, and half the headway of their lanes, mean over them. */
    private void readLanes() {
        Map<String, Integer> hubIndex = new HashMap<>();
        scenario.hubs().forEach(hub -> hubIndex.put(hub.id(), hubIndex.size()));
        HubPaths paths = new HubPaths(scenario);
        double[] through = new double[laneShare.length];
        for (OrderStream stream : shipments.streams()) {
            int hub = hubIndex.get(scenario.shippers().get(stream.shipper()).hub());
            int destination =
                    hubIndex.get(scenario.outlets().get(stream.outlet()).hub());
            through[hub] += stream.share();
            while (hub != destination) {
                int lane = paths.nextLane(hub, destination);
                double headwayMinutes = scenario.lanes().get(lane).timetable().headwayMinutes();
                laneShare[hub] += stream.share();
                plannedVehicleHours[hub] += stream.share() * headwayMinutes / 120.0;
                hub = paths.laneTo(lane);
                through[hub] += stream.share();
            }
        }
        for (int hub = 0; hub < through.length; hub++) {
            plannedVehicleHours[hub] = laneShare[hub] > 0 ? plannedVehicleHours[hub] / laneShare[hub] : 0;
            laneShare[hub] = through[hub] > 0 ? laneShare[hub] / through[hub] : 0;
        }
    }

    /**
     * What the simulations of a plan say.
     *
     * @param outcomes at least one replication of the schedule
     * @param before kept where they say nothing
     */
    Feedback read(Schedule schedule, List<Outcome> outcomes, Feedback before) {
        double[][] movable = movableArrivals(schedule);
        List<Double> passage = new ArrayList<>();
        List<Double> vehicle = new ArrayList<>();
        for (int hub = 0; hub < laneShare.length; hub++) {
            passage.add(passageHours(hub, movable[hub], outcomes, before));
            vehicle.add(vehicleHours(hub, movable[hub], outcomes, before));
        }
        List<List<Double>> factors = new ArrayList<>();
        int nodes = scenario.hubs().size() + scenario.outlets().size();
        for (int node = 0; node < nodes; node++) {
            List<Double> days = new ArrayList<>();
            for (int day = 0; day < axis.dayCount(); day++) {
                days.add(capacityFactor(node, day, outcomes, before));
            }
            factors.add(days);
        }
        return new Feedback(passage, vehicle, factors);
    }

    /** Load of parcels to be decided that reaches each hub on each simulated day, {@code [hub][day]}. */
    private double[][] movableArrivals(Schedule schedule) {
        double[][] arrivals = new double[laneShare.length][axis.dayCount()];
        Routes routes = planned.routes();
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!shipments.mayMove(shipment)) {
                continue;
            }
            int route = shipment / shipments.slotCount();
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                double quantity = (double) planned.quantity(shipment) * schedule.share(shipment, p);
                for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                    int day = (schedule.slot(shipment, p) + routes.delaySlots(stop)) / axis.slotsPerDay();
                    if (routes.node(stop) < arrivals.length && day < axis.dayCount()) {
                        arrivals[routes.node(stop)][day] += quantity;
                    }
                }
            }
        }
        return arrivals;
    }

    private double passageHours(int hub, double[] movable, List<Outcome> outcomes, Feedback before) {
        double hours = 0;
        double weight = 0;
        for (Outcome outcome : outcomes) {
            NodeOutcome node = outcome.nodes().get(hub);
            for (int day = axis.warmupDays(); day < axis.dayCount(); day++) {
                long arrived = node.arrivedPerDay().at(day - axis.warmupDays());
                if (arrived > 0) {
                    double waiting = 0;
                    for (StageOutcome stage : node.stages()) {
                        waiting += stage.stage().equals(StageOutcome.VEHICLE) ? 0 : waitingParcelHours(stage, day);
                    }
                    hours += movable[day] * waiting / arrived;
                    weight += movable[day];
                }
            }
        }
        return weight > 0 ? hours / weight : before.passageHours(hub);
    }

    private double vehicleHours(int hub, double[] movable, List<Outcome> outcomes, Feedback before) {
        double hours = 0;
        double weight = 0;
        for (Outcome outcome : outcomes) {
            NodeOutcome node = outcome.nodes().get(hub);
            for (int day = axis.warmupDays(); day < axis.dayCount(); day++) {
                double left = node.finishedPerDay().at(day - axis.warmupDays()) * laneShare[hub];
                if (left > 0) {
                    double waiting = 0;
                    for (StageOutcome stage : node.stages()) {
                        waiting += stage.stage().equals(StageOutcome.VEHICLE) ? waitingParcelHours(stage, day) : 0;
                    }
                    hours += movable[day] * waiting / left;
                    weight += movable[day];
                }
            }
        }
        return weight > 0 ? hours / weight - plannedVehicleHours[hub] : before.vehicleHours(hub);
    }

    /** Waiting over a day, read at the ends of its slots. */
    private double waitingParcelHours(StageOutcome stage, int day) {
        long sum = 0;
        for (int slot = day * axis.slotsPerDay(); slot < (day + 1) * axis.slotsPerDay(); slot++) {
            sum += stage.backlogAtSlotEnd().at(slot);
        }
        return (double) sum * axis.slotHours();
    }

    /** Finished over planned, of the replications in which the node had work throughout the day. */
    private double capacityFactor(int node, int day, List<Outcome> outcomes, Feedback before) {
        if (day < axis.warmupDays()) {
            return before.capacityFactor(node, day);
        }
        double capacity = 0;
        for (int slot = day * axis.slotsPerDay(); slot < (day + 1) * axis.slotsPerDay(); slot++) {
            capacity += (double) planned.capacity(node, slot) / Units.LOAD_PER_PARCEL;
        }
        double finished = 0;
        int busy = 0;
        for (Outcome outcome : outcomes) {
            NodeOutcome result = outcome.nodes().get(node);
            if (capacity > 0 && busyAllDay(node, result, day)) {
                finished += result.finishedPerDay().at(day - axis.warmupDays());
                busy++;
            }
        }
        return busy == 0
                ? before.capacityFactor(node, day)
                : Math.max(LEAST_FACTOR, Math.min(finished / busy / capacity, MOST_FACTOR));
    }

    private boolean busyAllDay(int node, NodeOutcome result, int day) {
        for (int slot = day * axis.slotsPerDay(); slot < (day + 1) * axis.slotsPerDay(); slot++) {
            long waiting = 0;
            for (StageOutcome stage : result.stages()) {
                waiting += countsAsWork(node, stage) ? stage.backlogAtSlotEnd().at(slot) : 0;
            }
            if (waiting * Units.LOAD_PER_PARCEL < planned.capacity(node, slot)) {
                return false;
            }
        }
        return true;
    }

    /** What waits for a vehicle has been worked off; what waits for screening that counts apart is another node's. */
    private boolean countsAsWork(int node, StageOutcome stage) {
        boolean screenedApart = node < scenario.hubs().size() && planned.screeningNode(node) >= 0;
        return !stage.stage().equals(StageOutcome.VEHICLE)
                && !(screenedApart && stage.stage().equals(StageKind.SCREENING.id()));
    }
}
