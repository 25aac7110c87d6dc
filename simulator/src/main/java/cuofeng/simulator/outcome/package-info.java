/**
 * Immutable records of what happened in one replication. No statistics over replications, no formatting.
 *
 * <p>Main type: {@link cuofeng.simulator.outcome.Outcome}. Everything is counted from the season's first midnight to its
 * end, warm-up left out, except the series, which start with the simulation.
 */
package cuofeng.simulator.outcome;
