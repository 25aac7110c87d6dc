package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Targets.Target;
import cuofeng.simulator.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Simulates candidates in training, each once, up to a limit; anew when training has grown. */
final class Workshop {

    private final Scenario base;
    private final List<SurgeOffer> offers;
    private final List<Target> targets;
    private final Trials trials;
    private final int mostEvaluations;
    private final Runnable onTried;
    private final Map<String, Tried> known = new HashMap<>();
    private Optional<Latest> latest = Optional.empty();
    private int evaluations;
    private int failed;

    Workshop(
            Scenario base,
            List<SurgeOffer> offers,
            List<Target> targets,
            Trials trials,
            int mostEvaluations,
            Runnable onTried) {
        this.base = base;
        this.offers = offers;
        this.targets = targets;
        this.trials = trials;
        this.mostEvaluations = mostEvaluations;
        this.onTried = onTried;
    }

    private record Latest(Tried tried, List<Outcome> outcomes) {}

    List<SurgeOffer> offers() {
        return offers;
    }

    List<Target> targets() {
        return targets;
    }

    int evaluations() {
        return evaluations;
    }

    int evaluationsLeft() {
        return mostEvaluations - evaluations;
    }

    boolean isSpent() {
        return evaluationsLeft() <= 0;
    }

    double yuan(int[] levels) {
        double sum = 0;
        for (int i = 0; i < levels.length; i++) {
            sum += levels[i] == 0 ? 0 : offers.get(i).yuan(levels[i]);
        }
        return sum;
    }

    Tried tryOut(int[] levels) {
        String key = key(levels);
        Tried before = known.get(key);
        if (before != null) {
            return before;
        }
        Basket candidate = new Basket(key, SurgedNetwork.with(base, offers, levels));
        List<Outcome> outcomes = trials.train(candidate, failed);
        Tried tried = new Tried(levels, candidate, yuan(levels), values(candidate.scenario(), outcomes));
        known.put(key, tried);
        evaluations++;
        latest = Optional.of(new Latest(tried, outcomes));
        onTried.run();
        return tried;
    }

    /** The replications of a confirmation that failed join training; what is known of candidates is known no longer. */
    void learn() {
        failed++;
        known.clear();
        latest = Optional.empty();
    }

    /** The training outcomes of a candidate; only the latest are kept, others are simulated again. */
    List<Outcome> outcomes(Tried tried) {
        if (latest.isEmpty() || latest.get().tried() != tried) {
            latest = Optional.of(new Latest(tried, trials.train(tried.basket(), failed)));
        }
        return latest.get().outcomes();
    }

    double[][] values(Scenario candidate, List<Outcome> outcomes) {
        double[][] values = new double[targets.size()][outcomes.size()];
        for (int t = 0; t < values.length; t++) {
            for (int r = 0; r < outcomes.size(); r++) {
                values[t][r] = trials.read(targets.get(t).figure(), candidate, outcomes.get(r));
            }
        }
        return values;
    }

    private static String key(int[] levels) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                key.append(i).append(':').append(levels[i]).append(' ');
            }
        }
        return key.toString();
    }
}
