package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Targets.Target;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.ConfidenceInterval;
import java.util.List;
import java.util.OptionalDouble;

/** Tries every basket of steps, in no clever order, and judges each by intervals computed another way. */
final class Exhaustive {

    private final Scenario scenario;
    private final List<SurgeOffer> offers;
    private final Trials trials;
    private final double confidence;
    private int[] levels = {};
    private double cheapest = Double.POSITIVE_INFINITY;
    private int tried;

    Exhaustive(Scenario scenario, Trials trials, double confidence) {
        this.scenario = scenario;
        this.offers = SurgeOffers.of(scenario);
        this.trials = trials;
        this.confidence = confidence;
    }

    /** Price of the cheapest basket that meets all targets; empty if there is none. */
    OptionalDouble leastYuan() {
        levels = new int[offers.size()];
        from(0, 0);
        return Double.isInfinite(cheapest) ? OptionalDouble.empty() : OptionalDouble.of(cheapest);
    }

    int tried() {
        return tried;
    }

    private void from(int offer, double yuan) {
        if (offer == offers.size()) {
            tried++;
            if (yuan < cheapest && isEnough(SurgedNetwork.with(scenario, offers, levels))) {
                cheapest = yuan;
            }
            return;
        }
        for (int level = 0; level <= offers.get(offer).levels(); level++) {
            levels[offer] = level;
            from(offer + 1, yuan + offers.get(offer).yuan(level));
        }
        levels[offer] = 0;
    }

    private boolean isEnough(Scenario candidate) {
        List<Outcome> outcomes = trials.train(new Basket("", candidate), 0);
        List<Target> targets = candidate.targets().figures();
        // Half the error is kept for later attempts; a two-sided interval of twice the error has the one-sided bound.
        double level = 1 - (1 - confidence) / targets.size();
        for (Target target : targets) {
            List<Double> values = outcomes.stream()
                    .map(outcome -> trials.read(target.figure(), candidate, outcome))
                    .toList();
            ConfidenceInterval interval = ConfidenceInterval.of(values, level);
            double bound = target.figure().atMost()
                    ? interval.mean() + interval.halfWidth()
                    : interval.mean() - interval.halfWidth();
            if (target.figure().atMost() ? bound > target.limit() : bound < target.limit()) {
                return false;
            }
        }
        return true;
    }
}
