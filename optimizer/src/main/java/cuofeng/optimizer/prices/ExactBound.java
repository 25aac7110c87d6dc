package cuofeng.optimizer.prices;

import cuofeng.optimizer.lp.LinearSolution;
import cuofeng.optimizer.lp.LinearSolver;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;

/**
 * The best bound that the relaxation can give, where that is small enough to be solved to the end. The solver only
 * proposes prices; what they prove is found by {@link DualBound}, as for any others.
 */
public final class ExactBound {

    /**
     * Entries of release columns up to which the relaxation is solved; see docs/decisions/0006. Counted, not timed, so
     * that every machine decides alike.
     */
    static final long MOST_ENTRIES = 100_000;

    private ExactBound() {}

    /** Whether the relaxation is small enough. Does not write it out, which for a nation would take gigabytes. */
    public static boolean isQuick(PlanningModel model) {
        return entries(model) <= MOST_ENTRIES;
    }

    static long entries(PlanningModel model) {
        Blocks blocks = new Blocks(model);
        Routes routes = model.routes();
        long entries = 0;
        for (int block = 0; block < blocks.count(); block++) {
            int route = blocks.route(block);
            int stops = routes.firstStop(route + 1) - routes.firstStop(route);
            int columns = blocks.firstColumn(block + 1) - blocks.firstColumn(block);
            // Its own row, and two neighbouring slots at each stop.
            entries += columns * (1L + 2L * stops);
        }
        return entries;
    }

    /**
     * Bound on {@link cuofeng.optimizer.planning.PlanScore#backlog} by the solver's prices; 0 where it finds none.
     * Storage limits are left out, as in {@link DualBound}.
     */
    public static long of(PlanningModel model, LinearSolver solver) {
        BacklogProgram relaxation = new BacklogProgram(model, false);
        LinearSolution solution = solver.solve(relaxation.program());
        return solution.state() == LinearSolution.State.OPTIMAL
                ? DualBound.of(model, relaxation.prices(solution.rowPrices()))
                : 0;
    }
}
