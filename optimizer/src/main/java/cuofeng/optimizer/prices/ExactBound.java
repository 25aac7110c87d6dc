package cuofeng.optimizer.prices;

import cuofeng.optimizer.lp.LinearSolution;
import cuofeng.optimizer.lp.LinearSolver;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import java.util.Optional;

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
        Windows windows = new Windows(model);
        Routes routes = model.routes();
        long entries = 0;
        for (int window = 0; window < windows.count(); window++) {
            int route = windows.route(window);
            int stops = routes.firstStop(route + 1) - routes.firstStop(route);
            int columns = windows.firstColumn(window + 1) - windows.firstColumn(window);
            // Its own row, and two neighbouring slots at each stop.
            entries += columns * (1L + 2L * stops);
        }
        return entries;
    }

    /**
     * Bound by the solver's prices; 0 where it finds none, because it fails or no plan keeps the limits.
     *
     * @param cost {@link BacklogCost#LIMITED} or {@link BacklogCost#UNLIMITED}
     * @return bound on {@link cuofeng.optimizer.planning.PlanScore#backlog}
     */
    static long of(PlanningModel model, LinearSolver solver, BacklogCost cost) {
        return certified(model, solver, cost).map(CertifiedBound::value).orElse(0L);
    }

    private static Optional<CertifiedBound> certified(PlanningModel model, LinearSolver solver, BacklogCost cost) {
        BacklogProgram relaxation = new BacklogProgram(model, cost == BacklogCost.LIMITED);
        LinearSolution solution = solver.solve(relaxation.program());
        return solution.state() == LinearSolution.State.OPTIMAL
                ? Optional.of(new CertifiedBound(model, relaxation.prices(solution.rowPrices()), cost))
                : Optional.empty();
    }

    /** Of plans that keep the storage limits, with its prices; empty where the solver finds none. */
    public static Optional<CertifiedBound> certifiedOfPlansWithinLimits(PlanningModel model, LinearSolver solver) {
        return certified(model, solver, BacklogCost.LIMITED);
    }

    /** Of all plans, with its prices; empty where the solver finds none. */
    public static Optional<CertifiedBound> certifiedOfAnyPlan(PlanningModel model, LinearSolver solver) {
        return certified(model, solver, BacklogCost.UNLIMITED);
    }

    /** Of plans that keep the storage limits; see {@link #of}. */
    public static long ofPlansWithinLimits(PlanningModel model, LinearSolver solver) {
        return of(model, solver, BacklogCost.LIMITED);
    }

    /** Of all plans; see {@link #of}. */
    public static long ofAnyPlan(PlanningModel model, LinearSolver solver) {
        return of(model, solver, BacklogCost.UNLIMITED);
    }
}
