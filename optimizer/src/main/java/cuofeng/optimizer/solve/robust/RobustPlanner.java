package cuofeng.optimizer.solve.robust;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StartSlots;
import cuofeng.optimizer.planning.Units;
import cuofeng.optimizer.prices.PriceSearch;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.SearchTrace;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.scenarios.model.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds one schedule for several demands: stochastic programming with all releases decided before the demand is known
 * (Birge and Louveaux, Introduction to Stochastic Programming, 2nd ed., 2011), scored by mean and worst. It
 * starts from the plan for the expected demand and from plans for more than that, which leave room, and sweeps over all
 * draws at once from the best of them. The result is never worse over the draws than the plan for the expected demand.
 */
public final class RobustPlanner {

    private static final double NOMINAL_EFFORT = 0.35;
    private static final double INFLATED_EFFORT = 0.15;
    private static final double SWEEP_EFFORT = 0.3;
    private static final double EXPECTED_BOUND_EFFORT = 0.1;
    private static final double BOUND_EFFORT = 0.1;
    /** Demands planned for besides the expected one: standard deviations over the draws above their mean. */
    private static final double[] DEVIATIONS_ABOVE_MEAN = {0.75, 1.5};

    private static final int MOST_SWEEPS = 6;
    /** As in {@link StaggerPlanner}. */
    private static final int TRIALS_PER_CALCULATION = 8;

    private static final int COLUMNS_PER_CALCULATION = 400;
    private static final int LEAST_ITERATIONS = 300;
    /** From the prices of the expected demand, which are close already. */
    private static final int LEAST_ITERATIONS_OF_A_DRAW = 60;

    private static final int MOST_ITERATIONS = 2_000;
    private static final long ENDLESS_CALCULATIONS = 1_000_000_000_000_000L;

    private final RobustWeights weights;

    public RobustPlanner(RobustWeights weights) {
        this.weights = weights;
    }

    /**
     * Plans the season.
     *
     * @param input with the expected demand
     * @param startPlan whose pins the input has
     * @param draws at least one
     * @param effort of everything together
     * @param seed of the search; the same effort (without a wall clock) and seed give the same plan to the byte
     * @param progress told each point of the trace of the plan for the expected demand
     */
    public RobustProposal plan(
            PlanningInput input,
            StartPlan startPlan,
            List<DemandDraw> draws,
            Effort effort,
            long seed,
            Consumer<SearchTrace.Point> progress) {
        if (draws.isEmpty()) {
            throw new IllegalArgumentException("robust plan: needs at least one draw of demand");
        }
        long startNanos = System.nanoTime();
        StaggerPlanner planner = new StaggerPlanner();
        PlanningModel expected = new PlanningModel(input);
        Proposal nominal = planner.plan(expected, startPlan, part(effort, NOMINAL_EFFORT), seed, progress);
        List<PlanningModel> models =
                draws.stream().map(draw -> new PlanningModel(input.with(draw))).toList();

        int[] nominalSlots = StartSlots.of(expected, nominal.schedule());
        RobustScore nominalScore = score(models, nominalSlots);
        int[] best = nominalSlots;
        RobustScore bestScore = nominalScore;
        String start = RobustResult.NOMINAL;
        long calculations = nominal.scoreCalculations();
        boolean reproducible = nominal.reproducible();
        List<Inflated> inflatedDemands = inflated(draws, expected.slotCount());
        for (Inflated inflated : inflatedDemands) {
            PlanningModel model = new PlanningModel(input.with(inflated.draw()));
            Proposal plan = planner.plan(
                    model, startPlan, part(effort, INFLATED_EFFORT / inflatedDemands.size()), seed, point -> {});
            calculations += plan.scoreCalculations();
            reproducible &= plan.reproducible();
            int[] slots = StartSlots.of(model, plan.schedule());
            RobustScore score = score(models, slots);
            if (score.compareTo(bestScore) < 0) {
                best = slots;
                bestScore = score;
                start = inflated.name();
            }
        }

        int[] swept = best.clone();
        RobustSweeps sweeps = new RobustSweeps(models, weights, seed);
        Clock sweepClock = new Clock(part(effort, SWEEP_EFFORT));
        sweeps.improve(swept, MOST_SWEEPS, sweepClock.trials(), sweepClock::isOver);
        calculations += sweeps.trials() / TRIALS_PER_CALCULATION;
        reproducible &= !sweepClock.hasStopped();
        // Moves of single parts only ever lower the score; this guards the promise, not the search.
        if (score(models, swept).compareTo(bestScore) <= 0) {
            best = swept;
        }

        Clock expectedClock = new Clock(part(effort, EXPECTED_BOUND_EFFORT));
        PriceSearch expectedPrices = new PriceSearch(expected);
        expectedPrices.run(
                expectedClock.iterations(expectedPrices.columnCount(), LEAST_ITERATIONS), expectedClock::isOver);
        calculations += (long) expectedPrices.iterations() * expectedPrices.columnCount() / COLUMNS_PER_CALCULATION;
        reproducible &= !expectedClock.hasStopped();
        double meanBound = 0;
        double worstBound = 0;
        for (PlanningModel model : models) {
            Clock clock = new Clock(part(effort, BOUND_EFFORT / models.size()));
            PriceSearch prices = new PriceSearch(model);
            prices.startFrom(expectedPrices);
            prices.run(clock.iterations(prices.columnCount(), LEAST_ITERATIONS_OF_A_DRAW), clock::isOver);
            calculations += (long) prices.iterations() * prices.columnCount() / COLUMNS_PER_CALCULATION;
            reproducible &= !clock.hasStopped();
            double bound = Units.backlogParcelHours(prices.boundOfAnyPlan(), model.slotHours());
            meanBound += bound / models.size();
            worstBound = Math.max(worstBound, bound);
        }

        Spread robust = Spread.of(models, best);
        Spread ofNominal = Spread.of(models, nominalSlots);
        double objective = weights.of(robust.mean(), robust.worst());
        double bound = Math.min(objective, weights.of(meanBound, worstBound));
        RobustResult result = new RobustResult(
                draws.size(),
                weights,
                robust.mean(),
                robust.worst(),
                bound,
                objective == 0 ? 0 : (objective - bound) / objective,
                ofNominal.mean(),
                ofNominal.worst(),
                start);
        Schedule schedule = expected.schedule(Proposal.NAME, best);
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        return new RobustProposal(
                nominal.replaced(
                        expected,
                        schedule,
                        Units.backlogParcelHours(expectedPrices.boundOfAnyPlan(), expected.slotHours()),
                        seconds,
                        calculations,
                        reproducible),
                result);
    }

    private RobustScore score(List<PlanningModel> models, int[] partSlot) {
        return new RobustState(models, partSlot, weights).score();
    }

    private static Effort part(Effort effort, double share) {
        if (effort.wallClock().isPresent()) {
            double nanos = effort.wallClock().get().toNanos() * share;
            return Effort.within(Duration.ofMillis(Math.max(1, (long) (nanos / 1e6))));
        }
        return Effort.calculations(Math.max(1, (long) (effort.scoreCalculations() * share)));
    }

    /** Demands above the mean of the draws, slot by slot; none where demand is certain. */
    private static List<Inflated> inflated(List<DemandDraw> draws, int slotCount) {
        List<Inflated> demands = new ArrayList<>();
        for (double deviations : DEVIATIONS_ABOVE_MEAN) {
            List<Double> bySlot = new ArrayList<>();
            boolean uncertain = false;
            for (int slot = 0; slot < slotCount; slot++) {
                int orderSlot = slot;
                double mean = draws.stream()
                        .mapToDouble(draw -> draw.factor(orderSlot))
                        .average()
                        .orElseThrow();
                double variance = draws.stream()
                        .mapToDouble(draw -> (draw.factor(orderSlot) - mean) * (draw.factor(orderSlot) - mean))
                        .average()
                        .orElseThrow();
                double factor = mean + deviations * StrictMath.sqrt(variance);
                uncertain |= factor != 1;
                bySlot.add(factor);
            }
            if (uncertain) {
                demands.add(new Inflated("mean + " + deviations + " sd", new DemandDraw(bySlot)));
            }
        }
        return demands;
    }

    /** A demand to plan for besides the expected one. */
    private record Inflated(String name, DemandDraw draw) {}

    /** Backlog over draws, weighted parcel-hours. */
    private record Spread(double mean, double worst) {

        static Spread of(List<PlanningModel> models, int[] partSlot) {
            double sum = 0;
            double worst = 0;
            for (PlanningModel model : models) {
                long cost = new BacklogState(model, partSlot).backlogCost();
                double hours = Units.backlogParcelHours(cost, model.slotHours());
                sum += hours;
                worst = Math.max(worst, hours);
            }
            return new Spread(sum / models.size(), worst);
        }
    }

    /** When a phase ends: by count, or by the clock where nothing is counted. */
    private static final class Clock {

        /** Stops a counted phase that takes far longer than anyone would wait. */
        private static final Duration SAFETY_NET = Duration.ofMinutes(30);

        private final Effort effort;
        private final long startNanos = System.nanoTime();
        private boolean stopped;

        Clock(Effort effort) {
            this.effort = effort;
        }

        long trials() {
            return Math.min(effort.scoreCalculations(), ENDLESS_CALCULATIONS) * TRIALS_PER_CALCULATION;
        }

        int iterations(int columnCount, int least) {
            if (effort.wallClock().isPresent()) {
                return MOST_ITERATIONS;
            }
            long affordable = Math.min(effort.scoreCalculations(), ENDLESS_CALCULATIONS)
                    * COLUMNS_PER_CALCULATION
                    / Math.max(1, columnCount);
            return (int) Math.max(least, Math.min(MOST_ITERATIONS, affordable));
        }

        boolean isOver() {
            Duration limit = effort.wallClock().orElse(SAFETY_NET);
            boolean over = System.nanoTime() - startNanos >= limit.toNanos();
            stopped |= over;
            return over;
        }

        boolean hasStopped() {
            return stopped;
        }
    }
}
