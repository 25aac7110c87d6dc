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

/** Least slack first; expects a model whose shipments are whole. */
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
            long room = room(hub, slot);
            int screening = model.screeningNode(hub);
            if (screening >= 0) {
                room = Math.min(room, room(screening, slot));
            }
            while (!waiting.isEmpty()) {
                int part = waiting.peek();
                long load = parts.quantity(part) * Units.WHOLE_ARRIVAL;
                int share = shareLeft[part];
                if (slot < parts.shipBy(part)) {
                    long fitting = Math.max(0, room) * Schedule.WHOLE / load;
                    share = (int) Math.min(share, fitting);
                }
                if (share == 0) {
                    break;
                }
                plan.release(parts.shipment(part), slot, share);
                room -= load * share / Schedule.WHOLE;
                shareLeft[part] -= share;
                if (shareLeft[part] > 0) {
                    break;
                }
                waiting.remove();
            }
        }
    }

    private long room(int node, int slot) {
        return model.capacity(node, slot) - model.fixedLoad(node, slot);
    }
}
