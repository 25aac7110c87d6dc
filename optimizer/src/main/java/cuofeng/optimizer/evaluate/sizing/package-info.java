/**
 * The least-cost surge capacity that meets targets, by simulation optimisation: bought where the simulation says that
 * targets break, started from the marginal values of the relaxation, pruned, and confirmed on replications that the
 * search has not seen.
 *
 * <p>Main type: {@link cuofeng.optimizer.evaluate.sizing.Sizer}.
 */
package cuofeng.optimizer.evaluate.sizing;
