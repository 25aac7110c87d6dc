/**
 * Replications of a scenario under one or more schedules, run in parallel with common random numbers.
 *
 * <p>Main type: {@link cuofeng.simulator.experiment.Experiment}, the entry to this module.
 */
package cuofeng.simulator.experiment;
