package cuofeng.optimizer.levers;

import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.model.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Spends the budget for levers where the marginal value of capacity is highest for the money. Values fall as they are
 * answered, so it buys a slice of the budget, at most one step of each lever, solves the relaxation again and buys on by
 * the new prices. What does not lower the planned backlog is given back. At the end it tries to exchange the steps that
 * are worth least. One thread, no chance: results repeat to the bit.
 */
public final class LeverSearch {

    private static final int SLICES = 8;
    private static final int MOST_ROUNDS = 24;
    private static final int MOST_EXCHANGES = 8;
    private static final double BUDGET_TOLERANCE = 1e-6;
    /** Relative: less than this is lost in the accuracy of the relaxation. */
    private static final double LEAST_GAIN = 1e-6;

    private final PartRule rule;

    public LeverSearch() {
        this(PartRule.DEFAULT);
    }

    public LeverSearch(PartRule rule) {
        this.rule = rule;
    }

    /**
     * Chooses what to buy.
     *
     * @param kinds levers that are switched on; those that the scenario does not offer are left out
     */
    public LeverPlan find(Scenario scenario, Set<LeverKind> kinds) {
        PricedModel start = solve(scenario);
        List<Lever> offers = LeverOffers.of(
                start.model(),
                LeverKind.offeredBy(scenario.levers()).stream()
                        .filter(kinds::contains)
                        .collect(Collectors.toSet()));
        Basket basket = new Basket(scenario, offers, start);
        basket.fill();
        basket.exchange();
        return basket.plan(start.cost());
    }

    private PricedModel solve(Scenario scenario) {
        return PricedModel.of(scenario, rule);
    }

    /** What is bought so far. */
    private final class Basket {

        private final Scenario base;
        private final List<Lever> offers;
        private final double budget;
        private int[] levels;
        /** Planned backlog that each lever saved. */
        private final double[] saved;

        private PricedModel now;

        Basket(Scenario base, List<Lever> offers, PricedModel start) {
            this.base = base;
            this.offers = offers;
            this.budget = base.levers().budgetYuan();
            this.levels = new int[offers.size()];
            this.saved = new double[offers.size()];
            this.now = start;
        }

        private double yuan(int[] of) {
            double sum = 0;
            for (int i = 0; i < of.length; i++) {
                sum += offers.get(i).yuan(of[i]);
            }
            return sum;
        }

        private LeveredNetwork network(int[] of) {
            LeveredNetwork network = new LeveredNetwork(base);
            for (int i = 0; i < of.length; i++) {
                if (of[i] > 0) {
                    offers.get(i).apply(of[i], network);
                }
            }
            return network;
        }

        /** A step that could be bought. */
        private record Step(int lever, double value, double yuan) {
            double valuePerYuan() {
                return yuan > 0 ? value / yuan : Double.POSITIVE_INFINITY;
            }
        }

        /** Steps that are worth something, best value for money first. */
        private List<Step> steps(boolean[] refused) {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < levels.length; i++) {
                Lever lever = offers.get(i);
                if (!refused[i] && levels[i] < lever.levels()) {
                    double value = lever.value(now, levels[i]);
                    if (value > LEAST_GAIN * now.cost()) {
                        steps.add(new Step(i, value, lever.yuan(levels[i] + 1) - lever.yuan(levels[i])));
                    }
                }
            }
            steps.sort(Comparator.comparingDouble(Step::valuePerYuan)
                    .reversed()
                    .thenComparing(Comparator.comparingDouble(Step::value).reversed())
                    .thenComparingInt(Step::lever));
            return steps;
        }

        void fill() {
            boolean[] refused = new boolean[levels.length];
            double slice = budget / SLICES;
            for (int round = 0; round < MOST_ROUNDS && now.cost() > 0; round++) {
                List<Step> bought = affordable(levels, steps(refused), slice);
                if (bought.isEmpty()) {
                    return;
                }
                if (!tryOut(levels, bought)) {
                    // Together they do not help; the best of them alone may.
                    List<Step> best = bought.subList(0, 1);
                    if (bought.size() == 1 || !tryOut(levels, best)) {
                        refused[best.get(0).lever()] = true;
                    }
                }
            }
        }

        /** The best steps that a slice of the budget buys: at least one if there is money for any. */
        private List<Step> affordable(int[] from, List<Step> steps, double slice) {
            int[] next = from.clone();
            double spentBefore = yuan(from);
            List<Step> bought = new ArrayList<>();
            for (Step step : steps) {
                next[step.lever()]++;
                double spent = yuan(next);
                boolean inSlice = bought.isEmpty() || spent - spentBefore <= slice;
                if (spent <= budget + BUDGET_TOLERANCE && inSlice && routesLeaveTheirShare(next)) {
                    bought.add(step);
                } else {
                    next[step.lever()]--;
                }
            }
            return bought;
        }

        /** Ways by several transit hubs share what may leave the quickest way of a pair. */
        private boolean routesLeaveTheirShare(int[] of) {
            for (int i = 0; i < of.length; i++) {
                if (of[i] > 0 && offers.get(i) instanceof TransitHub way) {
                    double sum = 0;
                    for (int j = 0; j < of.length; j++) {
                        if (offers.get(j) instanceof TransitHub other
                                && other.from() == way.from()
                                && other.to() == way.to()) {
                            sum += other.share(of[j]);
                        }
                    }
                    if (sum > way.mostShare() + 1e-9) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Buys steps if the planned backlog falls. */
        private boolean tryOut(int[] from, List<Step> steps) {
            int[] next = from.clone();
            double value = 0;
            for (Step step : steps) {
                next[step.lever()]++;
                value += step.value();
            }
            PricedModel tried = solve(network(next).scenario());
            if (tried.cost() >= now.cost() * (1 - LEAST_GAIN)) {
                return false;
            }
            double given = 0;
            for (int i = 0; i < levels.length; i++) {
                if (from[i] < levels[i]) {
                    double returned = saved[i] * (levels[i] - from[i]) / levels[i];
                    saved[i] -= returned;
                    given += returned;
                }
            }
            for (Step step : steps) {
                saved[step.lever()] += (now.cost() - tried.cost() + given) * step.value() / value;
            }
            levels = next;
            now = tried;
            return true;
        }

        /** Gives steps back that are worth least, if others for their money save more. */
        void exchange() {
            boolean[] kept = new boolean[levels.length];
            for (int round = 0; round < MOST_EXCHANGES && now.cost() > 0; round++) {
                int worst = leastValuable(kept);
                if (worst < 0) {
                    return;
                }
                int[] without = levels.clone();
                without[worst]--;
                boolean[] refused = new boolean[levels.length];
                refused[worst] = true;
                List<Step> instead = affordable(without, steps(refused), budget);
                if (instead.isEmpty() || !tryOut(without, instead)) {
                    kept[worst] = true;
                }
            }
        }

        /** The lever whose last step is worth least for its money by the prices that are left; -1 if there is none. */
        private int leastValuable(boolean[] kept) {
            int worst = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] > 0 && !kept[i]) {
                    Lever lever = offers.get(i);
                    double yuan = lever.yuan(levels[i]) - lever.yuan(levels[i] - 1);
                    double value = lever.value(now, levels[i] - 1) / yuan;
                    if (yuan > 0 && value < least) {
                        worst = i;
                        least = value;
                    }
                }
            }
            return worst;
        }

        LeverPlan plan(double costBefore) {
            LeveredNetwork network = network(levels);
            List<Measure> measures = new ArrayList<>();
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] > 0) {
                    measures.add(offers.get(i).measure(levels[i], parcelHours(saved[i]), network));
                }
            }
            measures.sort(Comparator.comparingDouble(Measure::savedParcelHours).reversed());
            Scenario scenario = measures.isEmpty() ? base : network.scenario();
            return new LeverPlan(scenario, measures, yuan(levels), parcelHours(costBefore), parcelHours(now.cost()));
        }

        private double parcelHours(double cost) {
            return Units.backlogParcelHours(Math.round(cost), base.season().slotHours());
        }
    }
}
