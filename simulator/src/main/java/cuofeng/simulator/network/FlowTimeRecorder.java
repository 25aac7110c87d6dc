package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.FlowTimes;
import org.HdrHistogram.Histogram;

/** Collects flow times weighted by parcels: a sum in the order of lots, and a histogram of whole minutes for quantiles. */
final class FlowTimeRecorder {

    private static final int SIGNIFICANT_DIGITS = 3;

    private final Histogram minutes = new Histogram(SIGNIFICANT_DIGITS);
    private long parcels;
    private double parcelHours;

    void add(long millis, int weight) {
        minutes.recordValueWithCount(millis / TimeAxis.MILLIS_PER_MINUTE, weight);
        parcels += weight;
        parcelHours += weight * (millis / (double) TimeAxis.MILLIS_PER_HOUR);
    }

    /** Takes in all that another has collected. */
    void add(FlowTimeRecorder other) {
        minutes.add(other.minutes);
        parcels += other.parcels;
        parcelHours += other.parcelHours;
    }

    FlowTimes result() {
        if (parcels == 0) {
            return new FlowTimes(0, 0, 0, 0, 0);
        }
        return new FlowTimes(parcels, parcelHours / parcels, quantile(50), quantile(90), quantile(99));
    }

    private double quantile(double percent) {
        return minutes.getValueAtPercentile(percent) / 60.0;
    }
}
