package cuofeng.simulator.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;

/** The same job for each replication, on several threads; results come in order of replication. */
final class InParallel {

    private InParallel() {}

    static <T> List<T> run(int replications, int threads, IntFunction<T> job) {
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, replications));
        AtomicBoolean stopped = new AtomicBoolean();
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int r = 0; r < replications; r++) {
                int replication = r;
                running.add(executor.submit(() -> {
                    if (stopped.get()) {
                        throw new CancellationException("another replication failed");
                    }
                    try {
                        return job.apply(replication);
                    } catch (RuntimeException | Error e) {
                        stopped.set(true);
                        throw e;
                    }
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a hub was stressed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } finally {
            // Not by an interrupt: that would close a store's file under the hands of whoever writes to it.
            stopped.set(true);
            executor.shutdown();
        }
    }
}
