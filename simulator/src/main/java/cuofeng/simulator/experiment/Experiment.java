package cuofeng.simulator.experiment;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.ScheduleDigest;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Runs replications of schedules under common random numbers: replication {@code r} of every schedule sees the same
 * orders and transit times. Results depend neither on the number of threads nor on what a store had of them.
 *
 * @param seed master seed of all draws
 * @param replications {@code >= 1}; with a stopping rule those of its first stage
 * @param threads {@code >= 1}
 * @param store asked for each replication before it is simulated, and given it afterwards
 * @param rule whether there should be more replications
 */
public record Experiment(long seed, int replications, int threads, OutcomeStore store, StoppingRule rule) {
    public Experiment {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "need at least 1 replication (%d) and 1 thread (%d)".formatted(replications, threads));
        }
    }

    /** An experiment of so many replications that keeps nothing. */
    public Experiment(long seed, int replications, int threads) {
        this(seed, replications, threads, OutcomeStore.NOTHING, StoppingRule.FIXED);
    }

    /** The same experiment, its finished replications in a store; the store must be of the scenario that is simulated. */
    public Experiment keptIn(OutcomeStore newStore) {
        return new Experiment(seed, replications, threads, newStore, rule);
    }

    /** The same experiment, going on until a rule has enough. */
    public Experiment until(StoppingRule newRule) {
        return new Experiment(seed, replications, threads, store, newRule);
    }

    /** The same experiment on another number of threads. */
    public Experiment onThreads(int newThreads) {
        return new Experiment(seed, replications, newThreads, store, rule);
    }

    /**
     * Simulates each schedule in each replication.
     *
     * @param onFinished told of each finished run after the store has it, from any thread, in any order
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
        List<String> digests = store == OutcomeStore.NOTHING
                ? Collections.nCopies(schedules.size(), "")
                : schedules.stream().map(ScheduleDigest::of).toList();
        List<List<Outcome>> bySchedule = new ArrayList<>();
        schedules.forEach(schedule -> bySchedule.add(new ArrayList<>()));
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicBoolean stopped = new AtomicBoolean();
        try {
            int have = first;
            int wanted = replications;
            while (have < wanted) {
                List<Future<List<Outcome>>> running = new ArrayList<>();
                for (int r = have; r < wanted; r++) {
                    int number = r;
                    running.add(executor.submit(() -> {
                        if (stopped.get()) {
                            return List.of();
                        }
                        try {
                            return replicate(shipments, schedules, digests, number, onFinished);
                        } catch (RuntimeException | Error e) {
                            stopped.set(true);
                            throw e;
                        }
                    }));
                }
                append(running, bySchedule);
                have = wanted;
                wanted = rule.wanted(Collections.unmodifiableList(bySchedule));
            }
        } finally {
            // Not by an interrupt: that would close a store's file under the hands of whoever writes to it.
            stopped.set(true);
            executor.shutdown();
        }
        return bySchedule;
    }

    private List<Outcome> replicate(
            Shipments shipments,
            List<Schedule> schedules,
            List<String> digests,
            int number,
            Consumer<Finished> onFinished) {
        // Orders are drawn when the first schedule needs them: with all outcomes in the store nobody does.
        Replication replication = null;
        List<Outcome> outcomes = new ArrayList<>();
        for (int s = 0; s < schedules.size(); s++) {
            OutcomeStore.Key key = new OutcomeStore.Key(digests.get(s), seed, number);
            Optional<Outcome> kept = store.find(key);
            Outcome outcome;
            if (kept.isPresent()) {
                outcome = kept.get();
            } else {
                replication = replication == null ? new Replication(shipments, seed, number) : replication;
                outcome = replication.run(schedules.get(s));
                store.keep(key, outcome);
            }
            outcomes.add(outcome);
            onFinished.accept(new Finished(schedules.get(s).name(), outcome, kept.isPresent()));
        }
        return outcomes;
    }

    private static void append(List<Future<List<Outcome>>> running, List<List<Outcome>> bySchedule) {
        for (Future<List<Outcome>> replication : running) {
            List<Outcome> outcomes = await(replication);
            for (int s = 0; s < outcomes.size(); s++) {
                bySchedule.get(s).add(outcomes.get(s));
            }
        }
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

    /**
     * A finished replication of a schedule.
     *
     * @param schedule its name
     * @param found whether it came from the store instead of being simulated
     */
    public record Finished(String schedule, Outcome outcome, boolean found) {}
}
