package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.outcome.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleBiFunction;

/**
 * Buys until a goal is reached: simulates, sees where targets break, buys what takes most of it away for the money, a
 * part of what is needed at a time, and simulates again. The first purchase follows the marginal values of the
 * relaxation; it is kept if it brings the goal nearer.
 */
final class Buying {

    /** Of what is needed, taken away before the next simulation: what relieves one node may burden the next. */
    private static final double FIRST_SHARE = 0.5;

    private static final double SHARE = 0.7;
    /** Of what was needed at first, bought at least, so that the end does not drag. */
    private static final double LEAST_SHARE = 0.03;

    private static final int MOST_IDLE_ROUNDS = 3;
    /** Free capacity is worth taking first, and still needs an order. */
    private static final double LEAST_YUAN = 1e-9;

    private final Workshop workshop;
    private final LaneLoads lanes;

    Buying(Workshop workshop, LaneLoads lanes) {
        this.workshop = workshop;
        this.lanes = lanes;
    }

    /** Begins by the prices of the relaxation. */
    Tried open(Scenario base, Tried start, Goal goal) {
        if (goal.isReached(start) || workshop.isSpent()) {
            return start;
        }
        OpeningValues values = new OpeningValues(base);
        Needs needs = needs(start, goal);
        needs.aim(FIRST_SHARE, new double[goal.margins().size()]);
        int[] levels = start.levels();
        buy(levels, needs, (offer, level) -> needs.use(offer, level) > 0 ? values.value(offer, level) : 0);
        Tried opened = workshop.tryOut(levels);
        return goal.shortfall(opened) < goal.shortfall(start) ? opened : start;
    }

    /**
     * Buys on.
     *
     * @return a candidate that reaches the goal; else the nearest, where nothing for sale brings it nearer, or no
     *     evaluation is left
     */
    Tried reach(Tried start, Goal goal) {
        Tried now = start;
        Tried nearest = start;
        double[] least = null;
        int idle = 0;
        while (!goal.isReached(now) && !workshop.isSpent() && idle < MOST_IDLE_ROUNDS) {
            Needs needs = needs(now, goal);
            if (least == null) {
                least = needs.broken();
                for (int t = 0; t < least.length; t++) {
                    least[t] *= LEAST_SHARE;
                }
            }
            needs.aim(SHARE * (1 + idle), least);
            int[] levels = now.levels();
            if (!buy(levels, needs, needs::use)) {
                break;
            }
            now = workshop.tryOut(levels);
            if (goal.shortfall(now) < goal.shortfall(nearest)) {
                nearest = now;
                idle = 0;
            } else {
                idle++;
            }
        }
        return goal.isReached(now) ? now : orEverything(nearest, goal);
    }

    /** Buying bit by bit may miss what only a great deal of capacity achieves. */
    private Tried orEverything(Tried nearest, Goal goal) {
        if (workshop.isSpent()) {
            return nearest;
        }
        int[] all = workshop.offers().stream().mapToInt(SurgeOffer::levels).toArray();
        Tried everything = workshop.tryOut(all);
        return goal.shortfall(everything) < goal.shortfall(nearest) ? everything : nearest;
    }

    private Needs needs(Tried tried, Goal goal) {
        List<Outcome> outcomes = workshop.outcomes(tried);
        return new Needs(
                goal.standings(tried), goal.margins(), new WaitingParcels(tried.scenario(), outcomes, lanes), outcomes);
    }

    private record Bid(int offer, double value) {}

    /**
     * Raises levels, dearest use for the money first, until what is needed is taken away.
     *
     * @return whether anything is bought
     */
    private boolean buy(int[] levels, Needs needs, ToDoubleBiFunction<SurgeOffer, Integer> value) {
        PriorityQueue<Bid> bids = new PriorityQueue<>(
                Comparator.comparingDouble(Bid::value).reversed().thenComparingInt(Bid::offer));
        for (int i = 0; i < levels.length; i++) {
            bid(i, levels, value, bids);
        }
        boolean bought = false;
        while (!bids.isEmpty() && !needs.areMet()) {
            int offer = bids.poll().offer();
            double now = perYuan(offer, levels, value);
            // What was bought since may have left it less to do.
            if (!bids.isEmpty() && now < bids.peek().value()) {
                if (now > 0) {
                    bids.add(new Bid(offer, now));
                }
                continue;
            }
            if (now > 0) {
                needs.buy(workshop.offers().get(offer), levels[offer]);
                levels[offer]++;
                bought = true;
                bid(offer, levels, value, bids);
            }
        }
        return bought;
    }

    private void bid(int offer, int[] levels, ToDoubleBiFunction<SurgeOffer, Integer> value, PriorityQueue<Bid> bids) {
        if (levels[offer] < workshop.offers().get(offer).levels()) {
            double worth = perYuan(offer, levels, value);
            if (worth > 0) {
                bids.add(new Bid(offer, worth));
            }
        }
    }

    private double perYuan(int offer, int[] levels, ToDoubleBiFunction<SurgeOffer, Integer> value) {
        SurgeOffer one = workshop.offers().get(offer);
        return value.applyAsDouble(one, levels[offer]) / Math.max(one.stepYuan(levels[offer]), LEAST_YUAN);
    }
}
