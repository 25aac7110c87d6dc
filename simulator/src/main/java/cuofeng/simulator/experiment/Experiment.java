package cuofeng.simulator.experiment;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    public Experiment {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "need at least 1 replication (%d) and 1 thread (%d)".formatted(replications, threads));
        }
    }

    /**
     * Simulates each schedule in each replication.
     *
     * @param onFinished told of each finished run, from any thread, in any order
     * @return one list per schedule in the order given, its outcomes in order of replication
     */
    public List<List<Outcome>> run(Shipments shipments, List<Schedule> schedules, Consumer<Finished> onFinished) {
        return runFrom(0, shipments, schedules, onFinished);
    }

    /**
     * The same without the first replications.
     *
     * @param first number of the first replication, at most {@link #replications}
     */
    public List<List<Outcome>> runFrom(
            int first, Shipments shipments, List<Schedule> schedules, Consumer<Finished> onFinished) {
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, replications));
        try {
            List<Future<List<Outcome>>> running = new ArrayList<>();
            for (int r = first; r < replications; r++) {
                int number = r;
                running.add(executor.submit(() -> replicate(shipments, schedules, number, onFinished)));
            }
            return bySchedule(schedules.size(), running);
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Outcome> replicate(
            Shipments shipments, List<Schedule> schedules, int number, Consumer<Finished> onFinished) {
        Replication replication = new Replication(shipments, seed, number);
        List<Outcome> outcomes = new ArrayList<>();
        for (Schedule schedule : schedules) {
            outcomes.add(replication.run(schedule));
            onFinished.accept(new Finished(schedule.name(), number));
        }
        return outcomes;
    }

    private static List<List<Outcome>> bySchedule(int scheduleCount, List<Future<List<Outcome>>> running) {
        List<List<Outcome>> bySchedule = new ArrayList<>();
        for (int s = 0; s < scheduleCount; s++) {
            bySchedule.add(new ArrayList<>());
        }
        for (Future<List<Outcome>> replication : running) {
            List<Outcome> outcomes = await(replication);
            for (int s = 0; s < scheduleCount; s++) {
                bySchedule.get(s).add(outcomes.get(s));
            }
        }
        return bySchedule;
    }

    private static List<Outcome> await(Future<List<Outcome>> replication) {
        try {
            return replication.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while replications ran", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        }
    }

    /** A finished replication of a schedule. */
    public record Finished(String schedule, int replication) {}
}
