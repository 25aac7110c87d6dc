/**
 * Judges plans by what the simulator made of them.
 *
 * <p>Main types: {@link cuofeng.optimizer.evaluate.ClosedLoop}, which lets the search learn from simulations, and {@link
 * cuofeng.optimizer.evaluate.NeverWorse}. The only package here that imports the simulator.
 */
package cuofeng.optimizer.evaluate;
