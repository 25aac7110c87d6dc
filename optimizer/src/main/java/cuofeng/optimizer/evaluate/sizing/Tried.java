package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Targets.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A candidate that was simulated. */
final class Tried {

    private final int[] levels;
    private final Basket basket;
    private final double yuan;
    private final double[][] values;

    /**
     * @param levels of the offers
     * @param values {@code [target][replication]}
     */
    Tried(int[] levels, Basket basket, double yuan, double[][] values) {
        this.levels = levels.clone();
        this.basket = basket;
        this.yuan = yuan;
        this.values = values;
    }

    int[] levels() {
        return levels.clone();
    }

    Basket basket() {
        return basket;
    }

    Scenario scenario() {
        return basket.scenario();
    }

    double yuan() {
        return yuan;
    }

    /** Mean of a target's figure over the last replications. */
    double meanOfLast(int target, int replications) {
        double[] all = values[target];
        int from = Math.max(0, all.length - replications);
        return Arrays.stream(all, from, all.length).average().orElseThrow();
    }

    List<Standing> standings(List<Target> targets, Assurance assurance, int attempt) {
        List<Standing> standings = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            standings.add(assurance.standing(targets.get(t), values[t], attempt, targets.size()));
        }
        return standings;
    }
}
