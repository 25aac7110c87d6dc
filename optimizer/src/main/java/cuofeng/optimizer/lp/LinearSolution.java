package cuofeng.optimizer.lp;

/**
 * What a solver answered. In floating point, and of unknown worth: check before use.
 *
 * @param state what the solver says of it
 * @param rowPrices by how much the optimum rises with each right-hand side, in units of the objective; empty unless
 *     there is an answer
 * @param columnValues empty unless there is an answer
 */
@SuppressWarnings("ArrayRecordComponent") // Compared and printed by nobody; lists of boxes would double the memory.
public record LinearSolution(State state, double[] rowPrices, double[] columnValues) {

    /** How the solver got on. */
    public enum State {
        OPTIMAL,
        /** Nothing meets all rows and bounds, as far as a solver in floating point can tell. */
        INFEASIBLE,
        /** The solver stopped before it knew. */
        UNKNOWN
    }

    static LinearSolution without(State state) {
        return new LinearSolution(state, new double[0], new double[0]);
    }
}
