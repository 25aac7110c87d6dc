package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Targets.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a candidate must reach in training.
 *
 * @param attempt which confirmation comes next
 * @param margins by which each target's limit is stricter than it says, because training sees figures that are better
 *     than those of confirmations
 * @param scales of the gaps of each target, so that they can be added up
 */
record Goal(List<Target> targets, Assurance assurance, int attempt, List<Double> margins, List<Double> scales) {
    Goal {
        margins = List.copyOf(margins);
        scales = List.copyOf(scales);
    }

    /** @param start candidate in which nothing is bought */
    static Goal first(List<Target> targets, Assurance assurance, Tried start) {
        List<Double> scales = new ArrayList<>();
        List<Standing> standings = start.standings(targets, assurance, 1);
        for (int t = 0; t < targets.size(); t++) {
            double limit = Math.abs(targets.get(t).limit());
            scales.add(Math.max(Math.max(limit, Math.abs(standings.get(t).gap(0))), Double.MIN_NORMAL));
        }
        return new Goal(targets, assurance, 1, Collections.nCopies(targets.size(), 0.0), scales);
    }

    /**
     * After a confirmation that failed. Training may be simulated with larger lots than confirmations: by what that made
     * a figure look better, on the very replications of the confirmation, its limit is stricter from now on.
     *
     * @param trained the same candidate, with the replications of the confirmation last in its training
     */
    Goal stricter(Tried trained, List<Standing> confirmed) {
        List<Double> more = new ArrayList<>(margins);
        for (int t = 0; t < more.size(); t++) {
            double error = confirmed.get(t).mean() - trained.meanOfLast(t, assurance.confirmations());
            more.set(t, Math.max(more.get(t), targets.get(t).figure().atMost() ? error : -error));
        }
        return new Goal(targets, assurance, attempt + 1, more, scales);
    }

    List<Standing> standings(Tried tried) {
        return tried.standings(targets, assurance, attempt);
    }

    /** Gaps over their scales, added up; 0 if the candidate reaches the goal. */
    double shortfall(Tried tried) {
        List<Standing> standings = standings(tried);
        double sum = 0;
        for (int t = 0; t < scales.size(); t++) {
            sum += Math.max(0, standings.get(t).gap(margins.get(t))) / scales.get(t);
        }
        return sum;
    }

    boolean isReached(Tried tried) {
        return shortfall(tried) == 0;
    }
}
