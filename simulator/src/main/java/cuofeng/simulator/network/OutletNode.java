package cuofeng.simulator.network;

import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.List;

/** An outlet: lots wait for the couriers, who deliver at their rate within the work window. */
final class OutletNode extends Node {

    private final Outlet outlet;
    private final RateCurve couriers;
    private final TimeAxis axis;
    private final LineStage delivery;

    private OutletNode(Outlet outlet, TimeAxis axis, LotTable lots, NodeStatistics statistics) {
        super(lots, statistics);
        this.outlet = outlet;
        this.axis = axis;
        this.couriers = RateCurve.of(outlet.parcelsPerHour(), outlet.window(), outlet.surges(), axis);
        this.delivery = new LineStage(0, lots, statistics, couriers);
    }

    static OutletNode of(Outlet outlet, TimeAxis axis, LotTable lots) {
        List<String> stages = List.of(StageOutcome.DELIVERY);
        return new OutletNode(outlet, axis, lots, new NodeStatistics(axis, outlet.storageLimitParcels(), stages));
    }

    @Override
    long nextWorkMillis() {
        return delivery.nextEventMillis();
    }

    @Override
    void work(long now) {
        int lot = delivery.advance(now);
        statistics().left(lots().parcels(lot), now);
        lots().deliver(lot, now);
    }

    @Override
    void arrive(int lot, long now) {
        delivery.enter(lot, now);
    }

    @Override
    NodeOutcome finish() {
        double capacity = couriers.parcelsBetween(axis.seasonStartMillis(), axis.endMillis());
        return statistics().finish(outlet.id(), NodeKind.OUTLET, new double[] {capacity});
    }
}
