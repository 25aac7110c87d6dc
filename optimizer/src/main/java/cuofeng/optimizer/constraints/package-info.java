/**
 * The score as OptaPlanner asks for it, kept up to date incrementally.
 *
 * <p>Main type: {@link cuofeng.optimizer.constraints.IncrementalBacklogScore}. The levels and their units are those of
 * {@link cuofeng.optimizer.planning.PlanScore}, with the sign turned round.
 */
package cuofeng.optimizer.constraints;
