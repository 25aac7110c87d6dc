package cuofeng.optimizer.solve;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import cuofeng.optimizer.prices.CapacityValue;
import cuofeng.optimizer.prices.PriceSearch;
import cuofeng.optimizer.search.LocalSearch;
import cuofeng.optimizer.search.RuinAndRecreate;
import cuofeng.optimizer.search.Sweeps;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds a schedule with little backlog and proves how far it can be from the best. First the fractional relaxation,
 * which gives prices, the bound and a nearly whole plan; then rounding to parts, sweeps of best moves and ruins; then
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
    private static final double SWEEP_EFFORT = 0.3;
    private static final double RUIN_EFFORT = 0.2;
    /** Beyond this a ruin of a few parts hardly ever hits those that hang together. */
    private static final int SMALL_PLAN_PARTS = 10_000;

    private static final int LEAST_ITERATIONS = 300;
    private static final int MOST_ITERATIONS = 4_000;
    private static final int MOST_SWEEPS = 8;
    private static final int FLOODINGS_NAMED = 10;
    private static final double TRACE_STEP = 0.999;

    private final PartRule rule;

    public StaggerPlanner() {
        this(PartRule.DEFAULT);
    }

    public StaggerPlanner(PartRule rule) {
        this.rule = rule;
    }

    /**
     * Plans the season.
     *
     * @param seed of the search; the same effort (without a wall clock) and seed give the same plan to the byte
     * @param progress told each point of the trace as it is made, on the calling thread
     */
    public Proposal plan(Shipments shipments, Effort effort, long seed, Consumer<SearchTrace.Point> progress) {
        return plan(new PlanningModel(shipments, rule), effort, seed, progress);
    }

    Proposal plan(PlanningModel model, Effort effort, long seed, Consumer<SearchTrace.Point> progress) {
        Run run = new Run(model, effort, progress);
        int[] partSlot = run.search(seed);
        Schedule schedule = model.schedule(Proposal.NAME, partSlot);
        PlanScore score = model.score(schedule);
        if (score.backlog() < run.bound) {
            throw new AssertionError(
                    "plan with backlog %d below the proven bound %d".formatted(score.backlog(), run.bound));
        }
        double gap = score.backlog() == 0 ? 0 : (double) (score.backlog() - run.bound) / score.backlog();
        return new Proposal(
                schedule,
                score,
                score.backlogParcelHours(model.slotHours()),
                Units.backlogParcelHours(run.bound, model.slotHours()),
                gap,
                score.isFeasible(),
                run.seconds(),
                run.spent,
                run.reproducible,
                new SearchTrace(run.points),
                CapacityValue.of(model, run.certified),
                score.isFeasible() ? List.of() : floodings(model, schedule));
    }

    private static List<Flooding> floodings(PlanningModel model, Schedule schedule) {
        long[] backlog = model.backlog(schedule);
        List<Flooding> floodings = new ArrayList<>();
        for (int node = 0; node < model.nodeCount(); node++) {
            long worst = 0;
            int worstSlot = 0;
            int slots = 0;
            for (int slot = 0; slot < model.horizon(); slot++) {
                long above = backlog[node * model.horizon() + slot] - model.limit(node);
                slots += above > 0 ? 1 : 0;
                if (above > worst) {
                    worst = above;
                    worstSlot = slot;
                }
            }
            if (slots > 0) {
                floodings.add(
                        new Flooding(model.nodeId(node), worstSlot, (double) worst / Units.LOAD_PER_PARCEL, slots));
            }
        }
        floodings.sort(Comparator.comparingDouble(Flooding::parcelsAboveLimit).reversed());
        // A hub whose screening counts apart has two nodes; the worse of them speaks for it.
        Set<String> named = new HashSet<>();
        return floodings.stream()
                .filter(flooding -> named.add(flooding.node()))
                .limit(FLOODINGS_NAMED)
                .toList();
    }

    /** One search with its clock and trace. */
    private static final class Run {

        private final PlanningModel model;
        private final Effort effort;
        private final Consumer<SearchTrace.Point> progress;
        private final long startNanos = System.nanoTime();
        private final long limitNanos;
        private final List<SearchTrace.Point> points = new ArrayList<>();
        private long bound;
        /** Prices that the bound is certified with. */
        private double[] certified = {};

        private long tracedBacklog = Long.MAX_VALUE;
        private boolean reproducible;
        /** Score calculations and their equivalents. */
        private long spent;

        Run(PlanningModel model, Effort effort, Consumer<SearchTrace.Point> progress) {
            this.model = model;
            this.effort = effort;
            this.progress = progress;
            this.reproducible = counted();
            this.limitNanos = effort.wallClock().orElse(SAFETY_NET).toNanos();
        }

        int[] search(long seed) {
            int[] atOnce = model.parts().readySlots();
            PriceSearch prices = new PriceSearch(model);
            if (model.parts().count() == 0) {
                bound = prices.bound();
                certified = prices.prices();
                trace(
                        "relaxation",
                        model.score(model.schedule(Proposal.NAME, atOnce)).backlog());
                return atOnce;
            }
            prices.run(iterations(prices), () -> outOfTime(RELAXATION_EFFORT));
            spent += (long) prices.iterations() * prices.columnCount() / COLUMNS_PER_CALCULATION;
            bound = prices.bound();
            certified = prices.prices();
            trace("relaxation", (long) Math.ceil(prices.planCost()));

            int[] rounded = prices.plan().round();
            PlanScore roundedScore = score(rounded);
            PlanScore atOnceScore = score(atOnce);
            int[] partSlot = roundedScore.compareTo(atOnceScore) <= 0 ? rounded : atOnce;
            trace("rounding", score(partSlot).backlog());

            Sweeps sweeps = new Sweeps(model, seed);
            long sweepTrials = trials(SWEEP_EFFORT);
            sweeps.improve(partSlot, MOST_SWEEPS, sweepTrials, () -> outOfTime(RELAXATION_EFFORT + SWEEP_EFFORT));
            spent += sweeps.trials() / TRIALS_PER_CALCULATION;
            PlanScore swept = score(partSlot);
            trace("sweeps", swept.backlog());

            PlanScore unbeatable = new PlanScore(0, bound, 0);
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
            double allowed = counted() ? limitNanos : limitNanos * part;
            boolean out = System.nanoTime() - startNanos >= allowed;
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
                    Units.backlogParcelHours(bound, model.slotHours()));
            points.add(point);
            progress.accept(point);
        }
    }
}
