package cuofeng.simulator.experiment;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs replications of schedules under common random numbers: replication {@code r} of every schedule sees the same
 * orders and transit times. Results do not depend on the number of threads.
 *
 * @param seed master seed of all draws
 * @param replications {@code >= 1}
 * @param threads {@code >= 1}
 */
public record Experiment(long seed, int replications, int threads) {

    /**
     * Simulates each schedule in each replication.
     *
     * @param onFinished told of each finished replication, from any thread, in any order
     * @return one list per schedule in the order given, its outcomes in order of replication
     */
    public List<List<Outcome>> run(Shipments shipments, List<Schedule> schedules, Consumer<Finished> onFinished) {
        return List.of();
    }

    /** A finished replication of a schedule. */
    public record Finished(String schedule, int replication) {}
}
