package cuofeng.simulator.outcome;

/**
 * Time from a start (order or release) to the door, over the parcels delivered in the season. With no parcel all hours
 * are 0: look at {@code parcels} first.
 *
 * @param parcels delivered
 * @param meanHours mean of the times themselves, not of the histogram
 * @param p50Hours median; quantiles are exact to 0.1 % or a minute
 * @param p90Hours 90 % quantile
 * @param p99Hours 99 % quantile
 */
public record FlowTimes(long parcels, double meanHours, double p50Hours, double p90Hours, double p99Hours) {}
