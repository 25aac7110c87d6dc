/**
 * The clock of low-volume control events, today the ends of look-ahead windows, on SSJ's event list. Knows
 * no parcel; the flow of lots has its own kernel in {@code cuofeng.simulator.network}.
 */
package cuofeng.simulator.engine;
