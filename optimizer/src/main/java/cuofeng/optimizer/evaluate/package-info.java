/**
 * Judges plans by what the simulator made of them.
 *
 * <p>Main type: {@link cuofeng.optimizer.evaluate.NeverWorse}. The only package here that imports the simulator's
 * outcomes.
 */
package cuofeng.optimizer.evaluate;
