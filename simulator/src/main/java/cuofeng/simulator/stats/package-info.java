/**
 * Statistics over replications and over time: means with intervals, comparisons of several systems under common random
 * numbers, selection of the best, warm-up.
 *
 * <p>Pure mathematics on arrays of numbers: knows no parcel, no scenario and no outcome. Read first
 * {@link cuofeng.simulator.stats.PairedSystems}, on which comparisons rest.
 */
package cuofeng.simulator.stats;
