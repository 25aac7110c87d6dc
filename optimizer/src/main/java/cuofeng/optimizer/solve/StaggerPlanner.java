package cuofeng.optimizer.solve;

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
import cuofeng.optimizer.search.LocalSearch;
import cuofeng.optimizer.search.RuinAndRecreate;
import cuofeng.optimizer.search.Sweeps;
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
 * which gives prices, the bound (a small one is solved exactly for it) and a nearly whole plan; then rounding to parts, sweeps of best moves and ruins; then
 * OptaPlanner's local search with what is left of the effort.
 */
public final class StaggerPlanner {

    /** Stops a counted search that takes far longer than anyone would wait; the plan is then marked. */
    private static final Duration SAFETY_NET = Duration.ofMinutes(30);
    /** Columns of the relaxation that are worked through in the time of one score calculation, roughly. */
    private static final int COLUMNS_PER_CALCULATION = 400;
    /** Slots that sweeps and ruins try in the time of one score calculation of the local search, roughly. */
    private static final int TRIALS_PER_CALCULATION = 8;

    /** Years of search; more would overflow the counts made from it. */
    private static final long ENDLESS_CALCULATIONS = 1_000_000_000_000_000L;

    private static final double RELAXATION_EFFORT = 0.4;
    /** Where storage limits bind, taken from the sweeps. */
    private static final double LIMITS_EFFORT = 0.15;

    private static final double SWEEP_EFFORT = 0.3;
    private static final double RUIN_EFFORT = 0.2;
    /** On top of all, only for plans that break limits. */
    private static final double VIOLATION_EFFORT = 0.2;

    /** Beyond this a ruin of a few parts hardly ever hits those that hang together. */
    private static final int SMALL_PLAN_PARTS = 10_000;

    private static final int LEAST_ITERATIONS = 300;
    private static final int MOST_ITERATIONS = 4_000;
    private static final int MOST_SWEEPS = 8;
    static final int CONFLICTS_NAMED = 10;
    private static final double TRACE_STEP = 0.999;

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
                run.seconds(),
                run.spent,
                run.reproducible,
                new SearchTrace(run.points),
                model.namedTerms(model.terms(schedule)),
                score.isFeasible() ? List.of() : Conflicts.of(model, partSlot, CONFLICTS_NAMED),
                certified.capacityValues());
    }

    /** One search with its clock and trace. */
    private static final class Run {

        private final PlanningModel model;
        private final StartPlan start;
        private final Effort effort;
        private final Supplier<Optional<LinearSolver>> solver;
        private final Consumer<SearchTrace.Point> progress;
        private final long startNanos = System.nanoTime();
        private final long limitNanos;
        private final List<SearchTrace.Point> points = new ArrayList<>();
        /** Of plans that keep the storage limits. */
        private CertifiedBound bound;

        private CertifiedBound boundOfAnyPlan;

        private Optional<PriceSearch> violation = Optional.empty();
        private long tracedBacklog = Long.MAX_VALUE;
        private boolean reproducible;
        /** Score calculations and their equivalents. */
        private long spent;

        Run(
                PlanningModel model,
                StartPlan start,
                Effort effort,
                Supplier<Optional<LinearSolver>> solver,
                Consumer<SearchTrace.Point> progress) {
            this.model = model;
            this.start = start;
            this.effort = effort;
            this.solver = solver;
            this.progress = progress;
            this.reproducible = counted();
            this.limitNanos = effort.wallClock().orElse(SAFETY_NET).toNanos();
        }

        int[] search(long seed) {
            int[] atOnce = model.parts().readySlots();
            PriceSearch prices = new PriceSearch(model);
            if (model.parts().count() == 0) {
                keepBounds(prices, Optional.empty());
                trace("relaxation", score(atOnce).backlog());
                return atOnce;
            }
            prices.run(iterations(prices), () -> outOfTime(RELAXATION_EFFORT));
            Optional<CertifiedBound> unlimited = Optional.empty();
            if (prices.breaksLimits()) {
                // Its prices bound plans that break limits better than those found within them.
                unlimited = Optional.of(prices.certifiedBoundOfAnyPlan());
                prices = prices.withinLimits();
                prices.run(2 * prices.iterations(), () -> outOfTime(RELAXATION_EFFORT + LIMITS_EFFORT));
            }
            spent += (long) prices.iterations() * prices.columnCount() / COLUMNS_PER_CALCULATION;
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

            Sweeps sweeps = new Sweeps(model, seed);
            long sweepTrials = trials(SWEEP_EFFORT);
            sweeps.improve(partSlot, MOST_SWEEPS, sweepTrials, () -> outOfTime(RELAXATION_EFFORT + SWEEP_EFFORT));
            spent += sweeps.trials() / TRIALS_PER_CALCULATION;
            PlanScore swept = score(partSlot);
            trace("sweeps", swept.backlog());

            PlanScore unbeatable = new PlanScore(0, bound.value(), 0);
            if (swept.compareTo(unbeatable) <= 0) {
                return partSlot;
            }
            long tried = sweeps.trials();
            if (partSlot.length <= SMALL_PLAN_PARTS) {
                double until = RELAXATION_EFFORT + SWEEP_EFFORT + RUIN_EFFORT;
                RuinAndRecreate ruin = new RuinAndRecreate(model, partSlot, seed);
                ruin.improve(trials(RUIN_EFFORT), () -> outOfTime(until));
                tried += ruin.trials();
                spent += ruin.trials() / TRIALS_PER_CALCULATION;
                trace("ruin-and-recreate", score(partSlot).backlog());
            }
            long left = limitNanos - (System.nanoTime() - startNanos);
            if (left < 1_000_000) {
                reproducible = false;
                return partSlot;
            }
            long calculations = counted()
                    ? Math.max(1, share(1 - RELAXATION_EFFORT) - tried / TRIALS_PER_CALCULATION)
                    : Long.MAX_VALUE;
            LocalSearch localSearch = new LocalSearch(model);
            int[] best =
                    localSearch.improve(partSlot, calculations, Duration.ofNanos(left), seed, unbeatable, better -> {
                        if (better.backlog() < tracedBacklog * TRACE_STEP) {
                            trace("local-search", better.backlog());
                        }
                    });
            spent += localSearch.calculations();
            outOfTime(1);
            trace("local-search", score(best).backlog());
            return best;
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
                long until = System.nanoTime() + (long) (limitNanos * VIOLATION_EFFORT);
                search.run(iterations(search), () -> stoppedAt(until));
                spent += (long) search.iterations() * search.columnCount() / COLUMNS_PER_CALCULATION;
                violation = Optional.of(search);
                return search;
            });
        }

        /**
         * Takes the bound alone from the solver. The plan stays that of the search, so that it is the same where the
         * solver's library is missing.
         */
        private void tightenBound() {
            boolean hurried = effort.wallClock()
                    .filter(limit -> limit.compareTo(SHORT_SEARCH) < 0)
                    .isPresent();
            if (!hurried && ExactBound.isQuick(model)) {
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

        private boolean counted() {
            return effort.wallClock().isEmpty();
        }

        private long share(double part) {
            return Math.max(1, (long) (Math.min(effort.scoreCalculations(), ENDLESS_CALCULATIONS) * part));
        }

        private long trials(double part) {
            return counted() ? share(part) * TRIALS_PER_CALCULATION : Long.MAX_VALUE;
        }

        private int iterations(PriceSearch prices) {
            if (!counted()) {
                return MOST_ITERATIONS;
            }
            long affordable = share(RELAXATION_EFFORT) * COLUMNS_PER_CALCULATION / Math.max(1, prices.columnCount());
            return (int) Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, affordable));
        }

        /** A counted search asks the clock only for the safety net. */
        private boolean outOfTime(double part) {
            return stoppedAt(startNanos + (long) (counted() ? limitNanos : limitNanos * part));
        }

        private boolean stoppedAt(long nanos) {
            boolean out = System.nanoTime() - nanos >= 0;
            if (out) {
                reproducible = false;
            }
            return out;
        }

        private PlanScore score(int[] partSlot) {
            return new BacklogState(model, partSlot).score();
        }

        private double seconds() {
            return (System.nanoTime() - startNanos) / 1e9;
        }

        private void trace(String phase, long backlog) {
            tracedBacklog = backlog;
            SearchTrace.Point point = new SearchTrace.Point(
                    phase,
                    seconds(),
                    Units.backlogParcelHours(backlog, model.slotHours()),
                    Units.backlogParcelHours(bound.value(), model.slotHours()));
            points.add(point);
            progress.accept(point);
        }
    }
}
