/**
 * One plan for several demands: the planning models of all draws of demand side by side, scored by their mean and their
 * worst.
 *
 * <p>Main type: {@link cuofeng.optimizer.solve.robust.RobustPlanner}. Must not import the simulator; whoever calls it
 * draws the demands.
 */
package cuofeng.optimizer.solve.robust;
