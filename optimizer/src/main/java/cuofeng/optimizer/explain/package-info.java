/**
 * What a plan's figures mean for a planner: why a shipment was moved, what breaks a storage limit, what changed from one
 * plan to the next.
 *
 * <p>Main types: {@link cuofeng.optimizer.explain.Explanation}, {@link cuofeng.optimizer.explain.Conflicts}. Asks the
 * planning model only; searches for nothing.
 */
package cuofeng.optimizer.explain;
