package cuofeng.optimizer.lp;

/** Whatever solves linear programmes. Nothing it says is believed until it is checked. */
public interface LinearSolver {

    LinearSolution solve(LinearProgram program);
}
