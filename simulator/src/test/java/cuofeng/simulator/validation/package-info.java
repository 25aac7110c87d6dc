/**
 * Validation: the simulator against queueing theory and published reference systems, through the public scenario
 * language, and {@code docs/validation.md}, which is written from the same runs.
 *
 * <p>{@link cuofeng.simulator.validation.ValidationTest} runs the suite. A case is added in the class of its kind, such
 * as {@link cuofeng.simulator.validation.SteadyQueues}. Must not use classes of {@code simulator.network} other than
 * its entry class: what is validated is what a user of the program gets.
 */
package cuofeng.simulator.validation;
