/**
 * A small model of the whole network in days: what is collected is due after a random delay, what is due beyond a knee
 * waits in part at the last mile. It is fitted to published days and then forecasts deliveries from collected volumes.
 *
 * <p>Main type: {@link cuofeng.simulator.history.Backtest}. The same view of delay, capacity and backlog as the lot by lot
 * model of {@code cuofeng.simulator.network}, but from national totals, which is all that was published. Must not import
 * that package. Volumes are in units of 100 million parcels.
 */
package cuofeng.simulator.history;
