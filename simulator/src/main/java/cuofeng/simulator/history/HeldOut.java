package cuofeng.simulator.history;

import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days of the calibration that a test leaves out.
 *
 * @param from first day left out
 * @param to end of the days left out, exclusive
 * @param end of the calibration, exclusive
 */
record HeldOut(Kind kind, int from, int to, int end) {

    /** Days at the start that no fit learns from: what is delivered then was collected before the first day. */
    static final int RUN_IN_DAYS = 7;

    private static final int WEEK_DAYS = 7;

    /** Days before the first rolling origin: with fewer a fit has little to learn from. */
    private static final int FIRST_ORIGIN = 42;

    /** Fewest published days to learn from. */
    private static final int FEWEST = 30;

    /**
     * The tests of a calibration, by kind, then by day.
     *
     * @param end of the calibration, exclusive; it begins on day 0
     * @param horizon days to forecast
     */
    static List<HeldOut> plan(DailyVolumes volumes, int end, int horizon) {
        List<HeldOut> plan = new ArrayList<>();
        for (int from = RUN_IN_DAYS; from + WEEK_DAYS <= end; from += WEEK_DAYS) {
            plan.add(new HeldOut(Kind.WEEK, from, from + WEEK_DAYS, end));
        }
        for (int from = FIRST_ORIGIN; from + horizon <= end; from += WEEK_DAYS) {
            plan.add(new HeldOut(Kind.ORIGIN, from, from + horizon, end));
        }
        int highest = IntStream.range(RUN_IN_DAYS, end)
                .reduce((a, b) -> volumes.collected(b) > volumes.collected(a) ? b : a)
                .orElseThrow();
        int from = Math.max(RUN_IN_DAYS, Math.min(highest - horizon / 2, end - horizon));
        plan.add(new HeldOut(Kind.PEAK, from, Math.min(end, from + horizon), end));
        return plan.stream()
                .filter(test ->
                        test.learn(volumes).length >= FEWEST && volumes.published(test.from, test.to).length > 0)
                .toList();
    }

    /** The published days that the test may learn from. */
    int[] learn(DailyVolumes volumes) {
        return switch (kind) {
            case ORIGIN -> volumes.published(RUN_IN_DAYS, from);
            case WEEK, PEAK ->
                IntStream.of(volumes.published(RUN_IN_DAYS, end))
                        .filter(day -> day < from || day >= to)
                        .toArray();
        };
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
