package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderCurve;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import cuofeng.simulator.random.Variates;

/**
 * Order rate of the whole scenario in one replication: the expected curve times the replication's forecast factors,
 * constant within each hour.
 */
final class HourlyRates {

    private final int slotHours;
    private final double[] slotOrders;
    private final double[] shareOfSlotByHourEnd;

    HourlyRates(Shipments shipments, RandomStreams streams) {
        Scenario scenario = shipments.scenario();
        Forecast forecast = scenario.forecast();
        TimeAxis axis = scenario.season().timeAxis();
        OrderCurve curve = shipments.curve();
        this.slotHours = axis.slotHours();
        this.slotOrders = new double[axis.slotCount()];
        this.shareOfSlotByHourEnd = new double[curve.hourCount()];

        double season = factor(streams, "forecast/season", forecast.seasonCv());
        double[] wave = new double[curve.waveCount()];
        for (int w = 0; w < wave.length; w++) {
            String id = scenario.demand().waves().get(w).id();
            wave[w] = season * factor(streams, "forecast/wave/" + id, forecast.waveCv());
        }
        double day = 0;
        for (int hour = 0; hour < curve.hourCount(); hour++) {
            if (hour % 24 == 0) {
                day = season * factor(streams, "forecast/day/" + axis.date(hour / 24), forecast.dayCv());
            }
            double orders = day * curve.daily(hour);
            for (int w = 0; w < wave.length; w++) {
                orders += wave[w] * curve.wave(w, hour);
            }
            slotOrders[hour / slotHours] += orders;
            shareOfSlotByHourEnd[hour] = slotOrders[hour / slotHours];
        }
        for (int hour = 0; hour < shareOfSlotByHourEnd.length; hour++) {
            double inSlot = slotOrders[hour / slotHours];
            shareOfSlotByHourEnd[hour] = inSlot > 0 ? shareOfSlotByHourEnd[hour] / inSlot : 0;
        }
    }

    private static double factor(RandomStreams streams, String source, double cv) {
        return Variates.lognormal(cv, Keys.uniform(streams.key(Keys.named(source))));
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
