package cuofeng.optimizer.evaluate.sizing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * All baskets in the order of their price, where they are few enough: the first that reaches the goal is the cheapest
 * there is, whatever capacity does to targets.
 */
final class CheapestFirst {

    private static final double TOLERANCE_YUAN = 1e-6;

    private final Workshop workshop;

    CheapestFirst(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A basket. */
    private static final class Basket {
        private final double yuan;
        private final int[] levels;
        /** The last offer of which anything is bought; only later ones are added, so each basket comes once. */
        private final int last;

        private final long number;

        Basket(double yuan, int[] levels, int last, long number) {
            this.yuan = yuan;
            this.levels = levels;
            this.last = last;
            this.number = number;
        }
    }

    /**
     * Baskets cheaper than a candidate, cheapest first.
     *
     * @return empty if there are more than evaluations are left for
     */
    Optional<List<int[]>> cheaperThan(Tried candidate) {
        List<SurgeOffer> offers = workshop.offers();
        List<int[]> cheaper = new ArrayList<>();
        if (offers.size() > workshop.evaluationsLeft()) {
            return Optional.empty();
        }
        PriorityQueue<Basket> open = new PriorityQueue<>(
                Comparator.comparingDouble((Basket basket) -> basket.yuan).thenComparingLong(basket -> basket.number));
        long number = 0;
        open.add(new Basket(0, new int[offers.size()], 0, number++));
        while (!open.isEmpty() && open.peek().yuan < candidate.yuan() - TOLERANCE_YUAN) {
            Basket basket = open.poll();
            if (cheaper.size() >= workshop.evaluationsLeft()) {
                return Optional.empty();
            }
            cheaper.add(basket.levels);
            for (int i = basket.last; i < offers.size(); i++) {
                if (basket.levels[i] < offers.get(i).levels()) {
                    int[] more = basket.levels.clone();
                    more[i]++;
                    double yuan = workshop.yuan(more);
                    if (yuan < candidate.yuan() - TOLERANCE_YUAN) {
                        open.add(new Basket(yuan, more, i, number++));
                    }
                }
            }
        }
        return Optional.of(cheaper);
    }

    /** The first basket that reaches the goal, or the candidate. */
    Tried cheapest(List<int[]> cheaper, Tried candidate, Goal goal) {
        for (int[] levels : cheaper) {
            if (workshop.isSpent()) {
                throw new AssertionError("baskets were counted to fit");
            }
            Tried tried = workshop.tryOut(levels);
            if (goal.isReached(tried)) {
                return tried;
            }
        }
        return candidate;
    }
}
