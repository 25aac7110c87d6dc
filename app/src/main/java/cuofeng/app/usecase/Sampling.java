package cuofeng.app.usecase;

import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.experiment.Experiment;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How often and on how many threads is simulated.
 *
 * @param seed of all randomness, or the scenario's
 * @param replications or the scenario's
 * @param threads {@code >= 1}; has no influence on the results
 */
public record Sampling(OptionalLong seed, OptionalInt replications, int threads) {

    Experiment experiment(Scenario scenario) {
        return new Experiment(seed.orElse(scenario.seed()), replications.orElse(scenario.replications()), threads);
    }
}
