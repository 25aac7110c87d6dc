/**
 * Search over whole parts: sweeps of best single moves, and the moves that OptaPlanner's local search tries.
 *
 * <p>Main types: {@link cuofeng.optimizer.search.Sweeps} and {@link cuofeng.optimizer.search.LocalSearch}. The
 * configuration of OptaPlanner is here and nowhere else.
 */
package cuofeng.optimizer.search;
