package cuofeng.optimizer.lp;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/**
 * The dual simplex method of OR-Tools' GLOP. It is a native library, which comes with the program for Linux and is
 * missing elsewhere.
 */
public final class Glop implements LinearSolver {

    private static final String NAME = "GLOP";

    /**
     * The limit counts operations, about this many seconds of them, and so ends a search at the same step on every
     * machine.
     */
    private static final String PARAMETERS = "use_dual_simplex: true max_deterministic_time: 60";

    /** Asked for once: a library that failed to load would fail again. */
    private static final class Shared {
        private static final Optional<LinearSolver> SOLVER = load(Glop::loadLibrary);
    }

    private Glop() {}

    /** The solver, or nothing where its library does not load: on another system, or without a place to unpack it. */
    public static Optional<LinearSolver> available() {
        return Shared.SOLVER;
    }

    private static void loadLibrary() {
        Loader.loadNativeLibraries();
        // The loader says nothing where it finds no place to unpack the library; the first call does.
        MPSolver.createSolver(NAME).delete();
    }

    /** @param loader of the library; it fails with whatever it likes, and each failure means that there is no solver */
    static Optional<LinearSolver> load(Runnable loader) {
        try {
            loader.run();
            return Optional.of(new Glop());
        } catch (RuntimeException | LinkageError e) {
            // The loader wraps what the disk or the system says; all of it comes to the same.
            return Optional.empty();
        }
    }

    @Override
    public LinearSolution solve(LinearProgram program) {
        MPSolver solver = MPSolver.createSolver(NAME);
        try {
            return solve(program, solver);
        } finally {
            solver.delete();
        }
    }

    private static LinearSolution solve(LinearProgram program, MPSolver solver) {
        double scale = LinearProgram.SCALE;
        MPConstraint[] rows = new MPConstraint[program.rowCount()];
        for (int row = 0; row < rows.length; row++) {
            double side = program.rightHandSide(row) / scale;
            rows[row] = solver.makeConstraint(side, program.isEquality(row) ? side : Double.POSITIVE_INFINITY);
        }
        MPVariable[] columns = new MPVariable[program.columnCount()];
        MPObjective objective = solver.objective();
        for (int column = 0; column < columns.length; column++) {
            long upper = program.upper(column);
            columns[column] = solver.makeNumVar(
                    0, upper == LinearProgram.UNBOUNDED ? Double.POSITIVE_INFINITY : upper / scale, "");
            objective.setCoefficient(columns[column], program.cost(column) / scale);
            for (int entry = program.firstEntry(column); entry < program.firstEntry(column + 1); entry++) {
                rows[program.entryRow(entry)].setCoefficient(columns[column], program.entryCoefficient(entry) / scale);
            }
        }
        objective.setMinimization();
        if (!solver.setSolverSpecificParametersAsString(PARAMETERS)) {
            throw new AssertionError("GLOP refuses the parameters (%s)".formatted(PARAMETERS));
        }
        MPSolver.ResultStatus status = solver.solve();
        if (status == MPSolver.ResultStatus.INFEASIBLE) {
            return LinearSolution.without(LinearSolution.State.INFEASIBLE);
        }
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            return LinearSolution.without(LinearSolution.State.UNKNOWN);
        }
        double[] rowPrices = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            rowPrices[row] = rows[row].dualValue();
        }
        double[] columnValues = new double[columns.length];
        for (int column = 0; column < columns.length; column++) {
            columnValues[column] = columns[column].solutionValue();
        }
        return new LinearSolution(LinearSolution.State.OPTIMAL, rowPrices, columnValues);
    }
}
