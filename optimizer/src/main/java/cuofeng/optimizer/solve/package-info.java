/**
 * From shipments to a proposal: relaxation, rounding, sweeps, local search.
 *
 * <p>Main type: {@link cuofeng.optimizer.solve.StaggerPlanner}, the entry to this module. No type of OptaPlanner shows
 * here.
 */
package cuofeng.optimizer.solve;
