/**
 * The clock of low-volume control events, such as window ends and the start of the season, on SSJ's event list. Knows
 * no parcel; the flow of lots has its own kernel in {@code cuofeng.simulator.network}.
 */
package cuofeng.simulator.engine;
