package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderCurve;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.forecast.ForecastDraw;
import cuofeng.simulator.random.RandomStreams;

/**
 * Order rate of the whole scenario in one replication: the expected curve times the replication's forecast factors,
 * constant within each hour.
 */
final class HourlyRates {

    private final int slotHours;
    private final double[] slotOrders;
    private final double[] shareOfSlotByHourEnd;

    HourlyRates(Shipments shipments, RandomStreams streams) {
        TimeAxis axis = shipments.scenario().season().timeAxis();
        OrderCurve curve = shipments.curve();
        this.slotHours = axis.slotHours();
        this.slotOrders = new double[axis.slotCount()];
        this.shareOfSlotByHourEnd = new double[curve.hourCount()];

        ForecastDraw forecast = new ForecastDraw(shipments, streams);
        for (int hour = 0; hour < curve.hourCount(); hour++) {
            double orders = forecast.orders(hour);
            slotOrders[hour / slotHours] += orders;
            shareOfSlotByHourEnd[hour] = slotOrders[hour / slotHours];
        }
        for (int hour = 0; hour < shareOfSlotByHourEnd.length; hour++) {
            double inSlot = slotOrders[hour / slotHours];
            shareOfSlotByHourEnd[hour] = inSlot > 0 ? shareOfSlotByHourEnd[hour] / inSlot : 0;
        }
    }

    /** Mean orders of the whole scenario in a slot, parcels. */
    double slotOrders(int slot) {
        return slotOrders[slot];
    }

    /**
     * The instant by which a share of a slot's orders is placed on average.
     *
     * @param share [0, 1)
     */
    long millis(int slot, double share) {
        int hour = slot * slotHours;
        int last = hour + slotHours - 1;
        double before = 0;
        while (hour < last && share >= shareOfSlotByHourEnd[hour]) {
            before = shareOfSlotByHourEnd[hour];
            hour++;
        }
        double width = shareOfSlotByHourEnd[hour] - before;
        double within = width > 0 ? Math.min(1, (share - before) / width) : 0;
        long offset = Math.min(TimeAxis.MILLIS_PER_HOUR - 1, (long) (within * TimeAxis.MILLIS_PER_HOUR));
        return hour * TimeAxis.MILLIS_PER_HOUR + offset;
    }
}
