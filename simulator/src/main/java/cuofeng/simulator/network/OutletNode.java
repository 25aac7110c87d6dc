package cuofeng.simulator.network;

import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.random.RandomStreams;
import java.util.List;

/**
 * An outlet: lots wait for the couriers, who deliver at their rate within the work window, and in overtime if the backlog
 * calls for it. Goods sent ahead stay in storage until they are paid for; what fails is tried again on the next delivery
 * day.
 */
final class OutletNode extends Node {

    private static final int DELIVERY = NodeStatistics.GATE + 1;

    private final Outlet outlet;
    private final TimeAxis axis;
    private final RateCurve couriers;
    private final DeliveryStage delivery;
    private final OvertimeClerk overtime;
    /** Lots in storage, by the instant at which they are to enter the delivery. */
    private final EventHeap stored = new EventHeap();

    OutletNode(Outlet outlet, NetworkLayout layout, LotTable lots, RandomStreams streams, Workbench workbench) {
        super(
                lots,
                new NodeStatistics(layout.axis(), outlet.storageLimitParcels(), List.of(StageOutcome.DELIVERY)),
                layout.axis().endMillis(),
                workbench);
        this.outlet = outlet;
        this.axis = layout.axis();
        this.couriers = layout.plannedCapacity().parcelsPerHourOf(outlet);
        this.delivery =
                new DeliveryStage(DELIVERY, lots, statistics(), couriers, outlet.lastMile(), outlet.id(), streams);
        this.overtime = new OvertimeClerk(
                outlet, axis, couriers, layout.plannedCapacity().overtimeParcelsPerHourOf(outlet));
    }

    /** Puts a lot into the delivery at the first instant, before the outlet is advanced. */
    void place(int lot) {
        statistics().entered(lots().parcels(lot));
        stored.add(EventKey.of(0, lot));
    }

    @Override
    void control(long now) {
        delivery.capacity().follow(overtime.curveFrom(now, statistics().waiting(DELIVERY)), now);
    }

    @Override
    void run(Batch enteringLots, long untilMillis) {
        Batch enteringDelivery = workbench().enteringStage(0);
        Batch leavingDelivery = workbench().leaving();
        for (int i = 0; i < enteringLots.size(); i++) {
            long key = enteringLots.key(i);
            long paid = paidMillis(EventKey.number(key));
            if (paid > EventKey.millis(key)) {
                stored.add(EventKey.of(paid, EventKey.number(key)));
            } else {
                enteringDelivery.add(key);
            }
        }
        while (EventKey.millis(stored.first()) < untilMillis) {
            enteringDelivery.add(stored.removeFirst());
        }
        enteringDelivery.sort();
        for (int i = 0; i < enteringDelivery.size(); i++) {
            delivery.decideHandover(enteringDelivery.key(i));
        }
        delivery.run(enteringDelivery, untilMillis, leavingDelivery);
        enteringDelivery.clear();
        int[] parcels = workbench().parcelsOf(leavingDelivery, lots());
        for (int i = 0; i < leavingDelivery.size(); i++) {
            completed(leavingDelivery.number(i), parcels[i], leavingDelivery.millis(i));
        }
        leavingDelivery.clear();
    }

    /** When a lot was or will be paid for; asked of the orders only where goods are sent ahead, as it is far in memory. */
    private long paidMillis(int lot) {
        OrderBook orders = lots().orders();
        return orders.hasPrepositioned() ? orders.orderedMillis(lot) : 0;
    }

    private void completed(int lot, int parcels, long now) {
        if (delivery.hasFailed(lot)) {
            stored.add(EventKey.of(nextDeliveryDay(now), lot));
        } else {
            statistics().left(parcels, now);
            lots().deliver(lot, now);
        }
    }

    /** Midnight of the first delivery day after an instant. */
    private long nextDeliveryDay(long now) {
        int day = axis.dayOf(now) + 1;
        while (!outlet.lastMile().deliveryDays().contains(axis.date(day).getDayOfWeek())) {
            day++;
        }
        return day * TimeAxis.MILLIS_PER_DAY;
    }

    long lockerParcels() {
        return delivery.lockerParcels();
    }

    long failedParcels() {
        return delivery.failedParcels();
    }

    @Override
    NodeOutcome close(long endMillis) {
        delivery.close(endMillis);
        double capacity = couriers.parcelsBetween(axis.seasonStartMillis(), endMillis);
        return statistics().finish(outlet.id(), NodeKind.OUTLET, new double[] {capacity}, overtime.hours());
    }
}
