package cuofeng.optimizer.prices;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shares out loops whose rounds write to places of their own, so that the result does not depend on who does what. The
 * calling thread takes part; where it is the only one, no other is started.
 */
final class Workers implements AutoCloseable {

    /** Rounds take unequal time, so each worker gets several pieces on average. */
    private static final int PIECES_PER_WORKER = 8;

    private final int count;
    private final ExecutorService others;

    /** Some rounds of a loop. */
    interface Piece {
        /**
         * Does these rounds.
         *
         * @param worker who does it, from 0
         * @param from first round
         * @param end after the last round
         */
        void run(int worker, int from, int end);
    }

    private Workers(int count) {
        this.count = count;
        this.others = Executors.newFixedThreadPool(Math.max(1, count - 1), work -> {
            Thread thread = new Thread(work, "price-search");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** One for each processor. */
    static Workers onAllProcessors() {
        return new Workers(most());
    }

    /** The calling thread alone. */
    static Workers alone() {
        return new Workers(1);
    }

    /** Most workers there can be. */
    static int most() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Does all rounds of a loop; returns when they are done. */
    void share(int rounds, Piece piece) {
        if (count == 1) {
            piece.run(0, 0, rounds);
            return;
        }
        int pieces = Math.min(rounds, count * PIECES_PER_WORKER);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 1; worker < count; worker++) {
            int number = worker;
            running.add(others.submit(() -> work(number, rounds, pieces, next, piece)));
        }
        work(0, rounds, pieces, next, piece);
        running.forEach(Workers::await);
    }

    private static void work(int worker, int rounds, int pieces, AtomicInteger next, Piece piece) {
        for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
            int from = (int) ((long) rounds * i / pieces);
            int end = (int) ((long) rounds * (i + 1) / pieces);
            piece.run(worker, from, end);
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while prices were searched", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker of the price search failed", e.getCause());
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
