/**
 * What the optimizer must beat: simple release rules, and the season as it was published.
 *
 * <p>Main type: {@link cuofeng.optimizer.baseline.Baselines}. Uses no OptaPlanner.
 */
package cuofeng.optimizer.baseline;
