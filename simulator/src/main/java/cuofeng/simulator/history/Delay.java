package cuofeng.simulator.history;

/**
 * Days from collected to due for delivery, as shares of parcels: negative binomial. That is the number of daily
 * departures missed over several stages in a row when each is missed with the same chance (Pascal's distribution; the
 * number of stages need not be whole).
 */
final class Delay {

    /** Longest delay; beyond it lies less than a thousandth of the parcels for the delays that are allowed in a fit. */
    static final int MOST_DAYS = 21;

    private Delay() {}

    /**
     * The share of parcels by days of delay, 0 to {@value #MOST_DAYS}; they add up to 1.
     *
     * @param meanDays {@code > 0}, before the tail is cut off
     * @param dispersion variance over mean, {@code > 1}
     */
    static double[] shares(double meanDays, double dispersion) {
        double missed = 1 - 1 / dispersion;
        double stages = meanDays / (dispersion - 1);
        double[] share = new double[MOST_DAYS + 1];
        share[0] = StrictMath.pow(1 - missed, stages);
        double sum = share[0];
        for (int days = 1; days <= MOST_DAYS; days++) {
            share[days] = share[days - 1] * missed * (days - 1 + stages) / days;
            sum += share[days];
        }
        for (int days = 0; days <= MOST_DAYS; days++) {
            share[days] /= sum;
        }
        return share;
    }
}
