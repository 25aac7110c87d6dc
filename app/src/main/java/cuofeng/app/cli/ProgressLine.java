package cuofeng.app.cli;

import cuofeng.app.usecase.Progress;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Shows how a job gets on: one line, rewritten, on a terminal; elsewhere a line now and then. A thread of its own looks
 * at the counters, so that workers only count. Close it before anything else is written.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long TERMINAL_PERIOD_MILLIS = 250;
    private static final long PLAIN_PERIOD_MILLIS = 5_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Console console;
    private final Messages messages;
    private final ScheduledExecutorService ticker;

    private Step step;
    private long total;
    private long done;
    private long beganNanos;

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
        beganNanos = System.nanoTime();
    }

    @Override
    public synchronized void advance() {
        done++;
    }

    private synchronized void show() {
        if (step == null || ticker.isShutdown()) {
            return;
        }
        double seconds = (System.nanoTime() - beganNanos) / NANOS_PER_SECOND;
        String line = describe(messages, step, done, total, seconds);
        if (console.isTerminal()) {
            console.rewrite(line);
        } else {
            console.message(line);
        }
    }

    /**
     * What the line says.
     *
     * @param seconds since the step began
     */
    static String describe(Messages messages, Step step, long done, long total, double seconds) {
        String name = messages.text("progress." + step.name().toLowerCase(Locale.ROOT));
        String elapsed = "%.0f".formatted(seconds);
        if (total <= 0) {
            return messages.text("progress.elapsed", name, elapsed);
        }
        if (done == 0 || seconds <= 0) {
            return messages.text("progress.counted", name, done, total, elapsed);
        }
        double perSecond = done / seconds;
        String rate = String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond);
        String left = String.format(Locale.ROOT, "%.0f", StrictMath.ceil((total - done) / perSecond));
        return messages.text("progress.timed", name, done, total, rate, left);
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
