package cuofeng.optimizer.evaluate.sizing;

import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives back what a goal does not need: the steps that seem to do least for their money first, many at a time while that
 * goes well, down to one at a time; and exchanges a step for cheaper ones of the same node.
 */
final class Pruning {

    private static final int MOST_EXCHANGES_OF_A_STEP = 8;
    private static final double LEAST_YUAN = 1e-9;

    private final Workshop workshop;
    private final LaneLoads lanes;

    Pruning(Workshop workshop, LaneLoads lanes) {
        this.workshop = workshop;
        this.lanes = lanes;
    }

    /**
     * The candidate without what it can do without.
     *
     * @param reached that reaches the goal
     */
    Tried prune(Tried reached, Goal goal) {
        Tried now = reached;
        boolean[] needed = new boolean[workshop.offers().size()];
        int most = Integer.MAX_VALUE;
        List<Loss> losses = losses(now, goal);
        while (!workshop.isSpent()) {
            List<Integer> batch = cheapestToLose(losses, needed, most);
            if (batch.isEmpty()) {
                return now;
            }
            int[] levels = now.levels();
            batch.forEach(offer -> levels[offer]--);
            Tried without = workshop.tryOut(levels);
            if (goal.isReached(without)) {
                now = without;
                losses = losses(now, goal);
                most = Math.max(2, 2 * batch.size());
            } else if (batch.size() == 1) {
                needed[batch.get(0)] = true;
                most = 1;
            } else {
                most = batch.size() / 2;
            }
        }
        return now;
    }

    private record Loss(int offer, double harm, double perYuan) {}

    /** What one step less of each offer that is bought would do, least harm for its money first. */
    private List<Loss> losses(Tried now, Goal goal) {
        int[] levels = now.levels();
        List<Outcome> outcomes = workshop.outcomes(now);
        Needs needs = new Needs(
                goal.standings(now), goal.margins(), new WaitingParcels(now.scenario(), outcomes, lanes), outcomes);
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                SurgeOffer offer = workshop.offers().get(i);
                double harm = needs.harm(offer, levels[i]);
                losses.add(new Loss(i, harm, harm / Math.max(offer.stepYuan(levels[i] - 1), LEAST_YUAN)));
            }
        }
        losses.sort(Comparator.comparingDouble(Loss::perYuan).thenComparing(Comparator.comparingInt(Loss::offer)));
        return losses;
    }

    /** As many as the slack of all targets seems to bear together, at least one. */
    private static List<Integer> cheapestToLose(List<Loss> losses, boolean[] needed, int most) {
        List<Integer> batch = new ArrayList<>();
        double harm = 0;
        for (Loss loss : losses) {
            if (needed[loss.offer()]) {
                continue;
            }
            harm += loss.harm();
            if (!batch.isEmpty() && (harm > 1 || batch.size() >= most)) {
                break;
            }
            batch.add(loss.offer());
        }
        return batch;
    }

    /** The candidate with steps exchanged for cheaper ones, as long as the goal is reached; dearest steps first. */
    Tried exchange(Tried reached, Goal goal) {
        Tried now = reached;
        boolean better = true;
        while (better && !workshop.isSpent()) {
            better = false;
            for (int dear : dearest(now.levels())) {
                Tried changed = cheaper(now, dear, goal);
                if (changed != now) {
                    now = changed;
                    better = true;
                    break;
                }
            }
        }
        return now;
    }

    private List<Integer> dearest(int[] levels) {
        List<Integer> bought = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                bought.add(i);
            }
        }
        bought.sort(Comparator.<Integer>comparingDouble(
                        i -> workshop.offers().get(i).stepYuan(levels[i] - 1))
                .reversed()
                .thenComparing(i -> i));
        return bought;
    }

    private Tried cheaper(Tried now, int dear, Goal goal) {
        int[] levels = now.levels();
        SurgeOffer old = workshop.offers().get(dear);
        double price = old.stepYuan(levels[dear] - 1);
        List<Integer> instead = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            SurgeOffer other = workshop.offers().get(i);
            if (i != dear
                    && isSameNode(old, other)
                    && levels[i] < other.levels()
                    && other.stepYuan(levels[i]) < price) {
                instead.add(i);
            }
        }
        instead.sort(Comparator.<Integer>comparingDouble(
                        i -> workshop.offers().get(i).stepYuan(levels[i]))
                .thenComparing(i -> i));
        for (int other : instead.subList(0, Math.min(MOST_EXCHANGES_OF_A_STEP, instead.size()))) {
            if (workshop.isSpent()) {
                return now;
            }
            int[] changed = levels.clone();
            changed[dear]--;
            changed[other]++;
            Tried tried = workshop.tryOut(changed);
            if (goal.isReached(tried)) {
                return tried;
            }
        }
        return now;
    }

    private static boolean isSameNode(SurgeOffer one, SurgeOffer other) {
        return one.place() == other.place() && isOfHub(one) == isOfHub(other) && isOfLane(one) == isOfLane(other);
    }

    private static boolean isOfHub(SurgeOffer offer) {
        return switch (offer.kind()) {
            case SHIFTS, SCREENING, SORTING -> true;
            case COURIERS, VEHICLES -> false;
        };
    }

    private static boolean isOfLane(SurgeOffer offer) {
        return offer.kind() == SurgeKind.VEHICLES;
    }
}
