package cuofeng.results.measure;

import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.Day;
import cuofeng.simulator.outcome.BacktestOutcome.HoldOut;
import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import cuofeng.simulator.outcome.BacktestOutcome.Method;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How right a backtest was: in its tests, and on the forecast days whose volumes were published after all. */
public final class BacktestScores {

    private BacktestScores() {}

    /**
     * All tests of a kind.
     *
     * @param tests at least one
     * @param covered share of published days within the interval of their test, before any widening
     * @param peaksWithinADay tests whose highest forecast was at most a day from the highest published volume
     */
    public record OfKind(Kind kind, List<HoldOut> tests, double covered, int peaksWithinADay) {

        public OfKind {
            tests = List.copyOf(tests);
        }

        /** Mean over the tests of a method's mean absolute error, as a share. */
        public double error(Method method) {
            return tests.stream()
                    .mapToDouble(test -> test.error(method).meanAbsolute())
                    .average()
                    .orElseThrow();
        }
    }

    /** A score for each kind of which there were tests, in the order of kinds. */
    public static List<OfKind> byKind(BacktestOutcome outcome) {
        return List.of(Kind.values()).stream()
                .map(kind -> outcome.holdOuts().stream()
                        .filter(test -> test.kind() == kind)
                        .toList())
                .filter(tests -> !tests.isEmpty())
                .map(BacktestScores::ofKind)
                .toList();
    }

    private static OfKind ofKind(List<HoldOut> tests) {
        int days = tests.stream().mapToInt(HoldOut::days).sum();
        int covered = tests.stream().mapToInt(HoldOut::covered).sum();
        int peaks = (int) tests.stream()
                .filter(test -> StrictMath.abs(ChronoUnit.DAYS.between(
                                test.peak(),
                                test.error(Method.DELAY_AND_CAPACITY).peak()))
                        <= 1)
                .count();
        return new OfKind(tests.get(0).kind(), tests, (double) covered / days, peaks);
    }

    /**
     * The forecast against what was published.
     *
     * @param days that were published
     * @param meanAbsolute mean of |forecast ÷ published − 1|
     * @param covered share of the days within the interval
     * @param publishedPeak day with the highest published volume
     * @param forecastPeak day with the highest forecast among the published days
     */
    public record OfForecast(
            int days, double meanAbsolute, double covered, LocalDate publishedPeak, LocalDate forecastPeak) {}

    /** Empty if no day of the forecast was published. */
    public static Optional<OfForecast> published(BacktestOutcome outcome) {
        List<Day> days = outcome.days().stream()
                .filter(day -> day.published().isPresent())
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        double error = days.stream()
                .mapToDouble(day -> StrictMath.abs(day.delivered() / published(day) - 1))
                .average()
                .orElseThrow();
        long covered = days.stream()
                .filter(day -> day.low() <= published(day) && published(day) <= day.high())
                .count();
        return Optional.of(new OfForecast(
                days.size(),
                error,
                (double) covered / days.size(),
                days.stream()
                        .max(Comparator.comparingDouble(BacktestScores::published))
                        .orElseThrow()
                        .date(),
                highest(days).date()));
    }

    private static double published(Day day) {
        return day.published().orElseThrow();
    }

    /** The day with the highest forecast. */
    public static Day highest(List<Day> days) {
        return days.stream().max(Comparator.comparingDouble(Day::delivered)).orElseThrow();
    }
}
