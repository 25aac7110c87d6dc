package cuofeng.simulator.experiment;

import cuofeng.simulator.outcome.Outcome;
import java.util.Optional;

/**
 * Where finished replications of one scenario are looked up before they are simulated, and kept after. Methods may be
 * called from any thread.
 */
public interface OutcomeStore {

    /** Keeps nothing. */
    OutcomeStore NOTHING = new OutcomeStore() {
        @Override
        public Optional<Outcome> find(Key key) {
            return Optional.empty();
        }

        @Override
        public void keep(Key key, Outcome outcome) {}
    };

    /**
     * What makes an outcome of the scenario: the same key gives the same outcome to the bit.
     *
     * @param scheduleSha256 as {@link cuofeng.scenarios.model.ScheduleDigest} has it
     * @param seed master seed of all draws
     * @param replication number from 0
     */
    record Key(String scheduleSha256, long seed, int replication) {}

    /** An outcome that was kept. */
    Optional<Outcome> find(Key key);

    /** Keeps an outcome; when this returns, it lasts. */
    void keep(Key key, Outcome outcome);
}
