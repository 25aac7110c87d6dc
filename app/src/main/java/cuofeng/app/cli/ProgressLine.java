package cuofeng.app.cli;

import cuofeng.app.usecase.Progress;
import cuofeng.app.usecase.RunJournal;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * Shows how a job gets on: one line, rewritten, on a terminal; elsewhere a line now and then. A thread of its own looks
 * at the counters, so that workers only count. Close it before anything else is written.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long TERMINAL_PERIOD_MILLIS = 250;
    private static final long PLAIN_PERIOD_MILLIS = 5_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double SECONDS_PER_MINUTE = 60;

    private final Console console;
    private final Messages messages;
    private final ScheduledExecutorService ticker;

    private Step step;
    private long total;
    private long done;
    private long found;
    private long beganNanos;
    private DoubleSupplier relativeHalfWidth = () -> Double.POSITIVE_INFINITY;

    ProgressLine(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
        this.ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        long period = console.isTerminal() ? TERMINAL_PERIOD_MILLIS : PLAIN_PERIOD_MILLIS;
        var unused = ticker.scheduleAtFixedRate(this::show, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void begin(Step newStep, long newTotal) {
        step = newStep;
        total = newTotal;
        done = 0;
        found = 0;
        relativeHalfWidth = () -> Double.POSITIVE_INFINITY;
        beganNanos = System.nanoTime();
    }

    @Override
    public synchronized void advance() {
        done++;
    }

    @Override
    public synchronized void found() {
        done++;
        found++;
    }

    @Override
    public synchronized void expect(long newTotal) {
        total = newTotal;
    }

    @Override
    public synchronized void precision(DoubleSupplier newRelativeHalfWidth) {
        relativeHalfWidth = newRelativeHalfWidth;
    }

    /** Says what is there of an interrupted run, and what of it cannot be used. */
    @Override
    public synchronized void keeps(RunJournal journal) {
        String file = journal.file().toString();
        if (!journal.found().isWhole()) {
            say(messages.text(
                    "journal.damaged",
                    file,
                    journal.found().damaged(),
                    journal.found().tornBytes()));
        }
        if (journal.holdsWork()) {
            say(messages.text("journal.resumes", journal.replications(), file));
        } else if (journal.resumes()) {
            say(messages.text("journal.nothing", file));
        }
    }

    private void say(String line) {
        if (console.isTerminal()) {
            console.rewrite("");
        }
        console.message(line);
    }

    private synchronized void show() {
        if (step == null || ticker.isShutdown()) {
            return;
        }
        double seconds = (System.nanoTime() - beganNanos) / NANOS_PER_SECOND;
        String line = describe(messages, step, new Count(done, found, total), seconds, relativeHalfWidth.getAsDouble());
        if (console.isTerminal()) {
            console.rewrite(line);
        } else {
            console.message(line);
        }
    }

    /**
     * How far a step is.
     *
     * @param found done by an interrupted run already, part of {@code done}
     * @param total 0 if nobody knows
     */
    record Count(long done, long found, long total) {}

    /**
     * What the line says.
     *
     * @param seconds since the step began
     * @param relativeHalfWidth of the main figure, infinite if nobody knows
     */
    static String describe(Messages messages, Step step, Count count, double seconds, double relativeHalfWidth) {
        String name = messages.text("progress." + step.name().toLowerCase(Locale.ROOT));
        String elapsed = "%.0f".formatted(seconds);
        if (count.total() <= 0) {
            return messages.text("progress.elapsed", name, elapsed);
        }
        String line = counted(messages, name, count, seconds, elapsed);
        return Double.isInfinite(relativeHalfWidth)
                ? line
                : messages.text("progress.half-width", line, relativeHalfWidth);
    }

    private static String counted(Messages messages, String name, Count count, double seconds, String elapsed) {
        long fresh = count.done() - count.found();
        if (fresh == 0 || seconds <= 0) {
            return messages.text("progress.counted", name, count.done(), count.total(), elapsed);
        }
        double perMinute = fresh / seconds * SECONDS_PER_MINUTE;
        String rate = String.format(Locale.ROOT, perMinute < 10 ? "%.1f" : "%.0f", perMinute);
        double secondsLeft = (count.total() - count.done()) / perMinute * SECONDS_PER_MINUTE;
        String left = String.format(Locale.ROOT, "%.0f", StrictMath.ceil(secondsLeft));
        return messages.text("progress.timed", name, count.done(), count.total(), rate, left);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        synchronized (this) {
            if (console.isTerminal()) {
                console.rewrite("");
            }
        }
    }
}
