/**
 * Linear programmes in exact decimals, whatever they are about: the matrix, the MPS file that any solver reads, and a
 * solver.
 *
 * <p>Main types: {@link cuofeng.optimizer.lp.LinearProgram}, {@link cuofeng.optimizer.lp.MpsFile}. Must not know the
 * planning model; what it becomes as a linear programme stands in {@code cuofeng.optimizer.prices}.
 */
package cuofeng.optimizer.lp;
