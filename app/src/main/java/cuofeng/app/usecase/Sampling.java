package cuofeng.app.usecase;

import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.experiment.OutcomeStore;
import cuofeng.simulator.stats.PrecisionRule;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How often and on how many threads is simulated.
 *
 * @param seed of all randomness, or the scenario's
 * @param replications or the scenario's; empty if there is a precision to be reached
 * @param threads {@code >= 1}; has no influence on the results
 * @param precision if replications are to be added until a figure is that precise
 */
public record Sampling(OptionalLong seed, OptionalInt replications, int threads, Optional<Precision> precision) {

    public Sampling {
        if (replications.isPresent() && precision.isPresent()) {
            throw new IllegalArgumentException(
                    "sampling: a number of replications (%d) and a precision".formatted(replications.getAsInt()));
        }
    }

    /** Sampling of a number of replications that is known beforehand. */
    public Sampling(OptionalLong seed, OptionalInt replications, int threads) {
        this(seed, replications, threads, Optional.empty());
    }

    /** The same, until a figure is precise. */
    public Sampling until(Optional<Precision> wanted) {
        return new Sampling(seed, replications, threads, wanted);
    }

    Experiment experiment(Scenario scenario) {
        int first = precision.isPresent() ? PrecisionRule.FIRST_STAGE : replications.orElse(scenario.replications());
        return new Experiment(seed.orElse(scenario.seed()), first, threads);
    }

    /**
     * The replications of a scenario.
     *
     * @param store of this very scenario, as {@link RunJournal#outcomes} gives it
     */
    Replications replications(Scenario scenario, OutcomeStore store, Progress progress) {
        return new Replications(experiment(scenario).keptIn(store), precision, progress);
    }
}
