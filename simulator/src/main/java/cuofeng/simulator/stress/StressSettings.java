package cuofeng.simulator.stress;

import java.time.LocalDate;

/**
 * How a hub is stressed.
 *
 * @param hub position in the scenario
 * @param day whose surges are in force
 * @param days counted under each load, {@code >= 2}: growth is told from the first to the last
 * @param lotSize {@code >= 1}
 * @param seed of all randomness
 * @param replications {@code >= 1}
 * @param threads {@code >= 1}; no influence on the results
 */
public record StressSettings(int hub, LocalDate day, int days, int lotSize, long seed, int replications, int threads) {
    public StressSettings {
        if (days < 2 || lotSize < 1 || replications < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "need at least 2 days (%d) and 1 lot size (%d), replication (%d) and thread (%d)"
                            .formatted(days, lotSize, replications, threads));
        }
    }
}
