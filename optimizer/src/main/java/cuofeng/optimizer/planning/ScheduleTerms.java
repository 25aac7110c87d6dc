package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;

/**
 * Recalculates all terms of a schedule from nothing, one method per constraint. The schedule need not come from this
 * optimizer. The search keeps the same terms up to date change by change ({@link BacklogState}).
 */
final class ScheduleTerms {

    private final PlanningModel model;
    private final Shipments shipments;
    private final Schedule schedule;
    private final long[] load;
    private final long[] backlog;
    /** Load taken off in overtime, by row of {@link OutletOvertime}. */
    private final long[] overtime;

    ScheduleTerms(PlanningModel model, Schedule schedule) {
        this.model = model;
        this.shipments = model.shipments();
        this.schedule = schedule;
        if (schedule.shipmentCount() != shipments.count()) {
            throw new IllegalArgumentException("schedule (%s) has %d shipments, scenario (%s) has %d"
                    .formatted(
                            schedule.name(),
                            schedule.shipmentCount(),
                            shipments.scenario().id(),
                            shipments.count()));
        }
        int horizon = model.horizon();
        this.load = new long[model.nodeCount() * horizon];
        model.addPresaleGoods(load);
        forEachRelease((shipment, slot, quantity) -> model.addLoad(load, route(shipment), slot, quantity));
        this.backlog = new long[load.length];
        OutletOvertime rule = model.overtime();
        this.overtime = new long[rule.rowCount() * horizon];
        for (int node = 0; node < model.nodeCount(); node++) {
            long waiting = 0;
            for (int slot = 0; slot < horizon; slot++) {
                int cell = node * horizon + slot;
                waiting = Math.max(0, waiting + load[cell] - model.regularCapacity(node, slot));
                if (rule.row(node) >= 0) {
                    long used = rule.used(rule.row(node), slot, waiting);
                    overtime[rule.row(node) * horizon + slot] = used;
                    waiting -= used;
                }
                backlog[cell] = waiting;
            }
        }
    }

    @FunctionalInterface
    private interface Release {
        void visit(int shipment, int slot, long quantity);
    }

    private void forEachRelease(Release release) {
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            long covered = 0;
            long coveredShare = 0;
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                coveredShare += schedule.share(shipment, p);
                long quantity = model.quantity(shipment) * coveredShare / Schedule.WHOLE - covered;
                covered += quantity;
                release.visit(shipment, schedule.slot(shipment, p), quantity);
            }
        }
    }

    private int route(int shipment) {
        return shipment / model.slotCount();
    }

    /** Load waiting at the end of each slot, {@code [node * horizon + slot]}. */
    long[] backlog() {
        return backlog;
    }

    PlanTerms terms() {
        return new PlanTerms(
                storageLimits(),
                shipBy(),
                courierHours(),
                leastRelease(),
                backlog(false),
                backlog(true),
                held(),
                tardy(),
                inequality(),
                roughness(),
                overtime(),
                deviation());
    }

    private long storageLimits() {
        long sum = 0;
        for (int cell = 0; cell < backlog.length; cell++) {
            sum += Math.max(0, backlog[cell] - model.limit(cell / model.horizon()));
        }
        return sum;
    }

    private long shipBy() {
        long[] sum = {0};
        forEachRelease((shipment, slot, quantity) -> {
            if (slot < shipments.readySlot(shipment) || slot > shipments.shipBySlot(shipment)) {
                sum[0] += quantity * Units.WHOLE_ARRIVAL;
            }
        });
        return sum[0];
    }

    private long courierHours() {
        OutletOvertime rule = model.overtime();
        long sum = 0;
        for (int row = 0; row < rule.rowCount(); row++) {
            long[] millis = new long[rule.monthCount()];
            for (int slot = 0; slot < model.horizon(); slot++) {
                millis[rule.month(slot)] += rule.millis(row, slot, overtime[row * model.horizon() + slot]);
            }
            for (long ofMonth : millis) {
                sum += rule.loadBeyondMonth(row, ofMonth);
            }
        }
        return sum;
    }

    private long leastRelease() {
        LeastRelease rule = model.leastRelease();
        if (!rule.active()) {
            return 0;
        }
        long[] held = new long[rule.cellCount()];
        forEachRelease((shipment, slot, quantity) -> {
            int ready = shipments.readySlot(shipment);
            if (shipments.mayMove(shipment)) {
                for (int judged = rule.firstJudged(ready); judged < rule.endJudged(ready, slot); judged++) {
                    held[rule.cell(route(shipment), judged)] += quantity;
                }
            }
        });
        long sum = 0;
        for (int cell = 0; cell < held.length; cell++) {
            sum += rule.shortfall(cell, held[cell]);
        }
        return sum;
    }

    private long backlog(boolean outlets) {
        long sum = 0;
        for (int cell = 0; cell < backlog.length; cell++) {
            int node = cell / model.horizon();
            sum += model.isOutlet(node) == outlets ? backlog[cell] * model.weight(node) : 0;
        }
        return sum;
    }

    private long held() {
        long[] sum = {0};
        forEachRelease(
                (shipment, slot, quantity) -> sum[0] += quantity * Math.max(0, slot - shipments.readySlot(shipment)));
        return sum[0];
    }

    private long tardy() {
        long[] sum = {0};
        forEachRelease((shipment, slot, quantity) -> sum[0] +=
                quantity * model.promises().tardyPercent(route(shipment), slot - shipments.readySlot(shipment)));
        return sum[0];
    }

    private long inequality() {
        Destinations destinations = model.destinations();
        long[] delay = new long[destinations.groupCount()];
        forEachRelease((shipment, slot, quantity) -> {
            long slotsHeld = Math.max(0, slot - shipments.readySlot(shipment));
            destinations.addOfRoute(delay, route(shipment), quantity * Units.WHOLE_ARRIVAL * slotsHeld);
        });
        for (int cell = 0; cell < backlog.length; cell++) {
            destinations.addOfNode(delay, cell / model.horizon(), backlog[cell]);
        }
        return destinations.inequality(delay);
    }

    private long roughness() {
        return model.dayLoads(load, true).roughness();
    }

    private long overtime() {
        long sum = 0;
        for (int cell = 0; cell < overtime.length; cell++) {
            sum += model.overtime().courierMilliHours(cell / model.horizon(), overtime[cell]);
        }
        return sum;
    }

    private long deviation() {
        Reference reference = model.reference();
        if (!reference.isGiven()) {
            return 0;
        }
        long[] difference = new long[reference.cellCount()];
        for (int cell = 0; cell < difference.length; cell++) {
            difference[cell] = -reference.released(cell);
        }
        forEachRelease((shipment, slot, quantity) -> {
            for (int cell = reference.cell(shipment, slot); cell < reference.endCell(shipment); cell++) {
                difference[cell] += quantity;
            }
        });
        long sum = 0;
        for (long strayed : difference) {
            sum += Math.abs(strayed);
        }
        return sum;
    }
}
