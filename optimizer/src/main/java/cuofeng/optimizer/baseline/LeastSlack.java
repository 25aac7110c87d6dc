package cuofeng.optimizer.baseline;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.ReleasePlan;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Least slack first; expects a model whose shipments are whole. A hub's room for what leaves in a slot is that of the
 * slots in which it arrives: its capacity less what arrives whatever is decided, mean of the two slots after the feeder
 * by the share that arrives in each. All that leaves in one slot shares that room, also from shippers of one hub whose
 * feeders differ. Where screening counts apart, the smaller room counts.
 */
final class LeastSlack {

    private final PlanningModel model;
    private final Parts parts;
    private final ReleasePlan plan;
    private final int[] shareLeft;

    LeastSlack(PlanningModel model) {
        this.model = model;
        this.parts = model.parts();
        this.plan = new ReleasePlan(model.shipments().count());
        this.shareLeft = new int[parts.count()];
    }

    Schedule schedule() {
        Shipments shipments = model.shipments();
        List<List<Integer>> partsOfHub = new ArrayList<>();
        int hubCount = shipments.scenario().hubs().size();
        for (int hub = 0; hub < hubCount; hub++) {
            partsOfHub.add(new ArrayList<>());
        }
        boolean[] decided = new boolean[shipments.count()];
        for (int part = 0; part < parts.count(); part++) {
            decided[parts.shipment(part)] = true;
            shareLeft[part] = Schedule.WHOLE;
            int origin = model.routes().node(model.routes().firstStop(parts.route(part)));
            partsOfHub.get(origin).add(part);
        }
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!decided[shipment]) {
                plan.release(shipment, shipments.readySlot(shipment), Schedule.WHOLE);
            }
        }
        for (int hub = 0; hub < hubCount; hub++) {
            releaseFrom(hub, partsOfHub.get(hub));
        }
        return plan.schedule("least-slack");
    }

    private void releaseFrom(int hub, List<Integer> own) {
        own.sort(Comparator.comparingInt(parts::ready).thenComparing(part -> part));
        PriorityQueue<Integer> waiting =
                new PriorityQueue<>(Comparator.comparingInt(parts::shipBy).thenComparing(part -> part));
        int next = 0;
        for (int slot = 0; slot < model.slotCount(); slot++) {
            while (next < own.size() && parts.ready(own.get(next)) == slot) {
                waiting.add(own.get(next++));
            }
            long released = 0;
            while (!waiting.isEmpty()) {
                int part = waiting.peek();
                long load = parts.quantity(part) * Units.WHOLE_ARRIVAL;
                int share = shareLeft[part];
                if (slot < parts.shipBy(part)) {
                    long fitting = Math.max(0, room(part, hub, slot) - released) * Schedule.WHOLE / load;
                    share = (int) Math.min(share, fitting);
                }
                if (share == 0) {
                    break;
                }
                plan.release(parts.shipment(part), slot, share);
                released += load * share / Schedule.WHOLE;
                shareLeft[part] -= share;
                if (shareLeft[part] > 0) {
                    break;
                }
                waiting.remove();
            }
        }
    }

    /** Load that the origin hub has room for if it leaves in a slot by the feeder of a part's shipper. */
    private long room(int part, int hub, int slot) {
        int stop = model.routes().firstStop(parts.route(part));
        int arrival = slot + model.routes().delaySlots(stop);
        int late = model.routes().latePercent(stop);
        int latePercent = late * Units.WHOLE_ARRIVAL / (late + model.routes().earlyPercent(stop));
        long room = meanRoom(hub, arrival, latePercent);
        int screening = model.screeningNode(hub);
        return screening < 0 ? room : Math.min(room, meanRoom(screening, arrival, latePercent));
    }

    private long meanRoom(int node, int arrival, int latePercent) {
        long early = model.capacity(node, arrival) - model.fixedLoad(node, arrival);
        long late = model.capacity(node, arrival + 1) - model.fixedLoad(node, arrival + 1);
        return early + (late - early) * latePercent / Units.WHOLE_ARRIVAL;
    }
}
