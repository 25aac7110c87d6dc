package cuofeng.optimizer.solve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * The effort of one search, as shares of it that its phases may use, and what has been spent. A counted search asks the
 * clock only for a safety net; otherwise the clock alone decides. For several threads.
 */
final class Budget {

    static final double RELAXATION = 0.4;
    /** Where storage limits bind, taken from the sweeps. */
    static final double LIMITS = 0.15;

    static final double SWEEPS = 0.3;
    static final double RUIN = 0.2;
    /** Of sweeps after the local search. */
    static final double CLOSING = 0.05;
    /** On top of all, only for plans that break limits. */
    static final double VIOLATION = 0.2;

    /** Stops a counted search that takes far longer than anyone would wait; the plan is then marked. */
    private static final Duration SAFETY_NET = Duration.ofMinutes(30);

    /** Years of search; more would overflow the counts made from it. */
    private static final long ENDLESS_CALCULATIONS = 1_000_000_000_000_000L;

    private final Effort effort;
    private final long startNanos = System.nanoTime();
    private final long limitNanos;
    private final AtomicBoolean reproducible;
    private final AtomicLong spent = new AtomicLong();

    Budget(Effort effort) {
        this.effort = effort;
        this.limitNanos = effort.wallClock().orElse(SAFETY_NET).toNanos();
        this.reproducible = new AtomicBoolean(isCounted());
    }

    boolean isCounted() {
        return effort.wallClock().isEmpty();
    }

    /** Whether the clock decides and leaves less than a time. */
    boolean isShorterThan(Duration time) {
        Optional<Duration> limit = effort.wallClock();
        return limit.isPresent() && limit.get().compareTo(time) < 0;
    }

    /** Score calculations in a share of a counted effort, at least 1. */
    long calculations(double share) {
        return Math.max(1, (long) (Math.min(effort.scoreCalculations(), ENDLESS_CALCULATIONS) * share));
    }

    /** Whether the time for the phases that take these shares is over. */
    boolean isOver(double share) {
        return isPast(startNanos + (long) (isCounted() ? limitNanos : limitNanos * share));
    }

    /** Tells when a share of the time that begins now is over. */
    BooleanSupplier endOfExtra(double share) {
        long end = System.nanoTime() + (long) (limitNanos * share);
        return () -> isPast(end);
    }

    /** Time left of a share of the whole; zero or negative if it is over. */
    Duration left(double share) {
        long end = startNanos + (long) (isCounted() ? limitNanos : limitNanos * share);
        return Duration.ofNanos(end - System.nanoTime());
    }

    private boolean isPast(long nanos) {
        boolean past = System.nanoTime() - nanos >= 0;
        if (past) {
            reproducible.set(false);
        }
        return past;
    }

    /** Takes note of score calculations, or of work that takes as long. */
    void spend(long calculations) {
        spent.addAndGet(calculations);
    }

    long spent() {
        return spent.get();
    }

    /** Whether the clock has stopped nothing so far. */
    boolean isReproducible() {
        return reproducible.get();
    }

    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }
}
