package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;
import java.util.List;

/** A lower bound with the node prices that certify it. Immutable. */
public final class CertifiedBound {

    private final PlanningModel model;
    private final BacklogCost cost;
    private final double[] prices;
    private final long value;

    CertifiedBound(PlanningModel model, double[] prices, BacklogCost cost) {
        this.model = model;
        this.cost = cost;
        this.prices = prices.clone();
        this.value = DualBound.of(model, prices, cost);
    }

    /** In the unit of {@link cuofeng.optimizer.planning.PlanScore#backlog}. */
    public long value() {
        return value;
    }

    /** What more capacity takes off this bound. */
    public List<CapacityValue> capacityValues() {
        return CapacityValue.of(model, DualBound.certified(model, prices, cost));
    }

    /** The higher of two; of equal ones this. */
    public CertifiedBound orHigher(CertifiedBound other) {
        return other.value > value ? other : this;
    }
}
