package cuofeng.results.run;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.Day;
import cuofeng.simulator.outcome.BacktestOutcome.HoldOut;
import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import cuofeng.simulator.outcome.BacktestOutcome.Method;
import cuofeng.simulator.outcome.BacktestOutcome.MethodError;
import cuofeng.simulator.outcome.BacktestOutcome.Parameters;
import cuofeng.simulator.outcome.BacktestOutcome.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** A backtest of three days with round figures. */
public final class FakeBacktest {

    public static final LocalDate FIRST = LocalDate.of(2022, 11, 1);

    private FakeBacktest() {}

    /**
     * The backtest.
     *
     * @param published volumes of the first days, as many as are known
     */
    public static BacktestOutcome of(double... published) {
        return new BacktestOutcome(
                new DaySpan(LocalDate.of(2022, 6, 8), LocalDate.of(2022, 10, 31)),
                List.of(
                        day(0, 3, 2.5, 3.5, published),
                        day(1, 4, 3.5, 4.5, published),
                        day(2, 3.51235, 3, 4, published)),
                List.of(FIRST.plusDays(1)),
                new Parameters(0.97, 2.05, List.of(0.5, 0.5), new Range(3.2, 3.1, 3.7), new Range(0.6, 0.3, 1)),
                1.25,
                List.of(test(Kind.WEEK, 0.04, 7, 0), test(Kind.WEEK, 0.02, 5, 2), test(Kind.ORIGIN, 0.03, 6, 1)),
                7,
                100);
    }

    private static Day day(int day, double delivered, double low, double high, double... published) {
        return new Day(
                FIRST.plusDays(day),
                5,
                delivered,
                low,
                high,
                day < published.length ? OptionalDouble.of(published[day]) : OptionalDouble.empty());
    }

    /** @param peakOff days from the published to the forecast peak */
    private static HoldOut test(Kind kind, double error, int covered, int peakOff) {
        LocalDate first = LocalDate.of(2022, 6, 15);
        return new HoldOut(
                kind,
                new DaySpan(first, first.plusDays(7)),
                8,
                List.of(
                        new MethodError(Method.LAG, 2 * error, first),
                        new MethodError(Method.DELAY, 1.5 * error, first),
                        new MethodError(Method.DELAY_AND_CAPACITY, error, first.plusDays(peakOff))),
                covered,
                first);
    }
}
