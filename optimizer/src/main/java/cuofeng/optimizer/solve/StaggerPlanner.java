package cuofeng.optimizer.solve;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.explain.Conflicts;
import cuofeng.optimizer.lp.Glop;
import cuofeng.optimizer.lp.LinearSolver;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StartSlots;
import cuofeng.optimizer.planning.Units;
import cuofeng.optimizer.prices.CertifiedBound;
import cuofeng.optimizer.prices.ExactBound;
import cuofeng.optimizer.prices.PriceSearch;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds a schedule with little backlog and proves how far it can be from the best. First the fractional relaxation,
 * which gives prices, the bound (a small one is solved exactly for it) and a nearly whole plan, which is rounded to parts;
 * then {@link Descent}s from it, each with its own seed and as many at a time as there are processors; the best is kept.
 */
public final class StaggerPlanner {

    /** Columns of the relaxation that are worked through in the time of one score calculation, roughly. */
    private static final int COLUMNS_PER_CALCULATION = 400;

    private static final int LEAST_ITERATIONS = 300;
    private static final int MOST_ITERATIONS = 4_000;
    static final int CONFLICTS_NAMED = 10;

    /** A search by the clock that is shorter than this has no time to load a solver. */
    private static final Duration SHORT_SEARCH = Duration.ofSeconds(10);

    private final PartRule rule;
    private final Supplier<Optional<LinearSolver>> solver;

    public StaggerPlanner() {
        this(PartRule.DEFAULT);
    }

    public StaggerPlanner(PartRule rule) {
        this(rule, Glop::available);
    }

    /** @param solver asked only where the relaxation is small; without one the bound is a little weaker */
    StaggerPlanner(PartRule rule, Supplier<Optional<LinearSolver>> solver) {
        this.rule = rule;
        this.solver = solver;
    }

    /**
     * Plans the season.
     *
     * @param seed of the search; the same effort (without a wall clock) and seed give the same plan to the byte
     * @param progress told each point of the trace as it is made, on the calling thread
     */
    public Proposal plan(Shipments shipments, Effort effort, long seed, Consumer<SearchTrace.Point> progress) {
        return plan(shipments, StartPlan.NONE, effort, seed, progress);
    }

    /** Plans the season again: starts from a given plan, too, and keeps what is pinned of it. */
    public Proposal plan(
            Shipments shipments, StartPlan start, Effort effort, long seed, Consumer<SearchTrace.Point> progress) {
        PlanningInput input = PlanningInput.of(shipments, rule).with(start.pins());
        return plan(new PlanningModel(input), start, effort, seed, progress);
    }

    /** Plans a season that is modelled already. */
    public Proposal plan(PlanningModel model, Effort effort, long seed, Consumer<SearchTrace.Point> progress) {
        return plan(model, StartPlan.NONE, effort, seed, progress);
    }

    /**
     * Plans a season that is modelled already.
     *
     * @param model made with the start's pins
     */
    public Proposal plan(
            PlanningModel model, StartPlan start, Effort effort, long seed, Consumer<SearchTrace.Point> progress) {
        Run run = new Run(model, start, effort, solver, progress);
        int[] partSlot = run.search(seed);
        Schedule schedule = model.schedule(Proposal.NAME, partSlot);
        // Of the parts, not of the schedule: pinned shares rarely are whole tenths of a parcel.
        PlanScore score = run.score(partSlot);
        CertifiedBound certified = score.isFeasible() ? run.bound : run.boundOfAnyPlan;
        long bound = certified.value();
        long violationBound = score.isFeasible() ? 0 : run.violationBound();
        if (score.backlog() < bound || score.violation() < violationBound) {
            throw new AssertionError("plan with backlog %d and violation %d below the proven bounds %d and %d"
                    .formatted(score.backlog(), score.violation(), bound, violationBound));
        }
        double gap = score.backlog() == 0 ? 0 : (double) (score.backlog() - bound) / score.backlog();
        return new Proposal(
                schedule,
                score,
                score.backlogParcelHours(model.slotHours()),
                Units.backlogParcelHours(bound, model.slotHours()),
                gap,
                score.isFeasible(),
                violationBound,
                run.budget.seconds(),
                run.budget.spent(),
                run.budget.isReproducible(),
                new SearchTrace(run.points),
                model.namedTerms(model.terms(schedule)),
                score.isFeasible() ? List.of() : Conflicts.of(model, partSlot, CONFLICTS_NAMED),
                certified.capacityValues());
    }

    /** One search with its trace. */
    private static final class Run {

        private final PlanningModel model;
        private final StartPlan start;
        private final Budget budget;
        private final Supplier<Optional<LinearSolver>> solver;
        private final Consumer<SearchTrace.Point> progress;
        private final List<SearchTrace.Point> points = new ArrayList<>();
        /** Of plans that keep the storage limits. */
        private CertifiedBound bound;

        private CertifiedBound boundOfAnyPlan;

        private Optional<PriceSearch> violation = Optional.empty();
        private long tracedBacklog = Long.MAX_VALUE;

        Run(
                PlanningModel model,
                StartPlan start,
                Effort effort,
                Supplier<Optional<LinearSolver>> solver,
                Consumer<SearchTrace.Point> progress) {
            this.model = model;
            this.start = start;
            this.budget = new Budget(effort);
            this.solver = solver;
            this.progress = progress;
        }

        int[] search(long seed) {
            int[] atOnce = model.parts().readySlots();
            PriceSearch prices = new PriceSearch(model);
            if (model.parts().count() == 0) {
                keepBounds(prices, Optional.empty());
                trace("relaxation", score(atOnce).backlog());
                return atOnce;
            }
            prices.run(iterations(prices), () -> budget.isOver(Budget.RELAXATION));
            Optional<CertifiedBound> unlimited = Optional.empty();
            if (prices.breaksLimits()) {
                // Its prices bound plans that break limits better than those found within them.
                unlimited = Optional.of(prices.certifiedBoundOfAnyPlan());
                prices = prices.withinLimits();
                prices.run(2 * prices.iterations(), () -> budget.isOver(Budget.RELAXATION + Budget.LIMITS));
            }
            budget.spend((long) prices.iterations() * prices.columnCount() / COLUMNS_PER_CALCULATION);
            keepBounds(prices, unlimited);
            trace("relaxation", (long) Math.ceil(prices.planCost()));
            tightenBound();

            int[] rounded = prices.plan().round();
            int[] partSlot = better(rounded, atOnce);
            // Where limits can be kept, sweeps mend the little that rounding breaks, at far less backlog than this
            // plan's.
            if (prices.breaksLimits() && violationBound() > 0) {
                partSlot = better(leastViolating().plan().round(), partSlot);
            }
            if (start.given().isPresent()) {
                partSlot = better(StartSlots.of(model, start.given().get()), partSlot);
            }
            trace("rounding", score(partSlot).backlog());

            return new Descents(model, budget, new PlanScore(0, bound.value(), 0))
                    .best(startSlots(partSlot), seed, this::trace);
        }

        /** Small plans hang on where they begin, so their second descent begins elsewhere. */
        private List<int[]> startSlots(int[] partSlot) {
            if (partSlot.length > Descent.SMALL_PLAN_PARTS || start.given().isPresent()) {
                return List.of(partSlot, partSlot);
            }
            return List.of(partSlot, StartSlots.of(model, Baselines.leastSlackFirst(model.shipments())));
        }

        private int[] better(int[] one, int[] other) {
            return score(one).compareTo(score(other)) <= 0 ? one : other;
        }

        /** @param unlimited bound of an earlier search that left storage limits out */
        private void keepBounds(PriceSearch prices, Optional<CertifiedBound> unlimited) {
            CertifiedBound found = prices.certifiedBoundOfAnyPlan();
            boundOfAnyPlan = unlimited.map(found::orHigher).orElse(found);
            bound = prices.certifiedBound().orHigher(boundOfAnyPlan);
        }

        /** How little any plan can break the storage limits. */
        long violationBound() {
            return leastViolating().bound();
        }

        private PriceSearch leastViolating() {
            return violation.orElseGet(() -> {
                PriceSearch search = PriceSearch.ofViolation(model);
                search.run(iterations(search), budget.endOfExtra(Budget.VIOLATION));
                budget.spend((long) search.iterations() * search.columnCount() / COLUMNS_PER_CALCULATION);
                violation = Optional.of(search);
                return search;
            });
        }

        /**
         * Takes the bound alone from the solver. The plan stays that of the search, so that it is the same where the
         * solver's library is missing.
         */
        private void tightenBound() {
            if (!budget.isShorterThan(SHORT_SEARCH) && ExactBound.isQuick(model)) {
                solver.get().ifPresent(found -> {
                    ExactBound.certifiedOfAnyPlan(model, found)
                            .ifPresent(exact -> boundOfAnyPlan = boundOfAnyPlan.orHigher(exact));
                    bound = bound.orHigher(boundOfAnyPlan);
                    ExactBound.certifiedOfPlansWithinLimits(model, found)
                            .ifPresent(exact -> bound = bound.orHigher(exact));
                    trace("exact-bound", tracedBacklog);
                });
            }
        }

        private int iterations(PriceSearch prices) {
            if (!budget.isCounted()) {
                return MOST_ITERATIONS;
            }
            long affordable = budget.calculations(Budget.RELAXATION)
                    * COLUMNS_PER_CALCULATION
                    / Math.max(1, prices.columnCount());
            return (int) Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, affordable));
        }

        private PlanScore score(int[] partSlot) {
            return new BacklogState(model, partSlot).score();
        }

        private void trace(String phase, long backlog) {
            tracedBacklog = backlog;
            SearchTrace.Point point = new SearchTrace.Point(
                    phase,
                    budget.seconds(),
                    Units.backlogParcelHours(backlog, model.slotHours()),
                    Units.backlogParcelHours(bound.value(), model.slotHours()));
            points.add(point);
            progress.accept(point);
        }
    }
}
