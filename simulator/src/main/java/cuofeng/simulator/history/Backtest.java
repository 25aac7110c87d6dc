package cuofeng.simulator.history;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.simulator.history.Intervals.Bundle;
import cuofeng.simulator.history.NetworkFit.Fitted;
import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.Day;
import cuofeng.simulator.outcome.BacktestOutcome.HoldOut;
import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import cuofeng.simulator.outcome.BacktestOutcome.Method;
import cuofeng.simulator.outcome.BacktestOutcome.MethodError;
import cuofeng.simulator.outcome.BacktestOutcome.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Fits the network to published days, forecasts deliveries of later days from their collected volumes alone, and tests
 * itself on days of the calibration that it leaves out in turn.
 */
public final class Backtest {

    /** Replications for the interval of a test; enough to count days within it. */
    private static final int TEST_REPLICATIONS = 100;

    private final DaySpan calibrate;
    private final DaySpan forecast;
    private final long seed;
    private final int replications;

    /**
     * A backtest to come.
     *
     * @param forecast after {@code calibrate}
     * @param seed of the intervals
     * @param replications of the forecast, for its intervals, {@code >= 1}
     */
    public Backtest(DaySpan calibrate, DaySpan forecast, long seed, int replications) {
        if (!forecast.from().isAfter(calibrate.to())) {
            throw new IllegalArgumentException(
                    "the forecast (%s) must begin after the calibration (%s)".formatted(forecast, calibrate));
        }
        if (replications < 1) {
            throw new IllegalArgumentException("replications (%d) must be at least 1".formatted(replications));
        }
        this.calibrate = calibrate;
        this.forecast = forecast;
        this.seed = seed;
        this.replications = replications;
    }

    /** Share of days that an interval shall hold. */
    private static final double COVERAGE = 0.9;

    /** A forecast of what was left out. */
    private record Test(HeldOut heldOut, Fitted fitted, List<MethodError> errors) {}

    /**
     * Runs it. The result depends on the arguments alone, to the bit; it takes seconds.
     *
     * @throws IllegalArgumentException if a collected volume at an end of the days is missing
     */
    public BacktestOutcome run(VolumeHistory history) {
        DaySpan all = new DaySpan(calibrate.from(), forecast.to());
        DailyVolumes volumes = DailyVolumes.of(history, all);
        int[] learn = volumes.published(HeldOut.RUN_IN_DAYS, calibrate.days());
        Fitted fitted = new NetworkFit(volumes, learn, true).best();
        List<Test> tests = HeldOut.plan(volumes, calibrate.days(), forecast.days()).stream()
                .map(heldOut -> test(volumes, heldOut))
                .toList();

        List<Strain> strains =
                tests.stream().map(test -> strain(volumes, test, tests)).toList();
        double widening = widening(strains);

        int from = all.days() - forecast.days();
        Bundle bundle = new Intervals(seed, replications)
                .around(volumes, fitted, learn, errors(volumes, tests, from, all.days()), from, all.days());
        return new BacktestOutcome(
                calibrate,
                days(volumes, fitted, bundle, widening, from),
                DailyVolumes.unpublished(history, all),
                parameters(fitted, bundle),
                widening,
                strains.stream().map(strain -> holdOut(volumes, strain)).toList(),
                seed,
                replications);
    }

    private static Test test(DailyVolumes volumes, HeldOut heldOut) {
        Fitted fitted = new NetworkFit(volumes, heldOut.learn(volumes), true).best();
        int[] days = volumes.published(heldOut.from(), heldOut.to());
        List<MethodError> errors = new ArrayList<>();
        for (Method method : Method.values()) {
            double[] said = forecaster(method, volumes, heldOut, fitted).delivered(volumes);
            double[] relative = new double[days.length];
            for (int i = 0; i < days.length; i++) {
                relative[i] = StrictMath.abs(said[days[i]] / volumes.delivered(days[i]) - 1);
            }
            errors.add(new MethodError(
                    method, Arrays.stream(relative).average().orElseThrow(), volumes.date(highest(said, days))));
        }
        return new Test(heldOut, fitted, errors);
    }

    private static Forecaster forecaster(Method method, DailyVolumes volumes, HeldOut heldOut, Fitted fitted) {
        return switch (method) {
            case LAG -> LagRatio.fit(volumes, heldOut.learn(volumes));
            case DELAY ->
                new NetworkFit(volumes, heldOut.learn(volumes), false).best().network();
            case DELAY_AND_CAPACITY -> fitted.network();
        };
    }

    /** Errors of forecasts of days that do not overlap {@code [from, to)}; the peak, a week or more of it, counts once. */
    private static ErrorBlocks errors(DailyVolumes volumes, List<Test> tests, int from, int to) {
        return new ErrorBlocks(tests.stream()
                .filter(test -> test.heldOut().kind() != Kind.PEAK)
                .filter(test -> !test.heldOut().overlaps(from, to))
                .map(test -> Intervals.logErrors(
                        volumes,
                        test.fitted().network().delivered(volumes),
                        volumes.published(test.heldOut().from(), test.heldOut().to())))
                .toList());
    }

    /**
     * How hard a test pulls at its interval.
     *
     * @param pulls for each published day its distance from the forecast, over the distance of the interval's end on that
     *     side; up to 1 the day lies within
     */
    private record Strain(Test test, List<Double> pulls) {}

    private Strain strain(DailyVolumes volumes, Test test, List<Test> tests) {
        HeldOut heldOut = test.heldOut();
        int from = heldOut.from();
        Bundle bundle = new Intervals(seed, TEST_REPLICATIONS)
                .around(
                        volumes,
                        test.fitted(),
                        heldOut.learn(volumes),
                        errors(volumes, tests, from, heldOut.to()),
                        from,
                        heldOut.to());
        double[] said = test.fitted().network().delivered(volumes);
        List<Double> pulls = new ArrayList<>();
        for (int day : volumes.published(from, heldOut.to())) {
            double off = volumes.delivered(day) - said[day];
            pulls.add(off > 0 ? off / bundle.above(day - from, said[day]) : -off / bundle.below(day - from, said[day]));
        }
        return new Strain(test, pulls);
    }

    /** The least factor, 1 or more, by which intervals must grow to hold their share of the days of all tests. */
    private static double widening(List<Strain> strains) {
        double[] pulls = strains.stream()
                .filter(strain -> strain.test().heldOut().kind() != Kind.PEAK)
                .flatMap(strain -> strain.pulls().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return StrictMath.max(1, pulls[(int) StrictMath.ceil(COVERAGE * pulls.length) - 1]);
    }

    private static HoldOut holdOut(DailyVolumes volumes, Strain strain) {
        HeldOut heldOut = strain.test().heldOut();
        int[] days = volumes.published(heldOut.from(), heldOut.to());
        double[] published = new double[heldOut.to()];
        for (int day : days) {
            published[day] = volumes.delivered(day);
        }
        return new HoldOut(
                heldOut.kind(),
                new DaySpan(volumes.date(heldOut.from()), volumes.date(heldOut.to() - 1)),
                days.length,
                strain.test().errors(),
                (int) strain.pulls().stream().filter(pull -> pull <= 1).count(),
                volumes.date(highest(published, days)));
    }

    /** The first of the days with the highest volume. */
    private static int highest(double[] volumes, int... days) {
        return Arrays.stream(days)
                .reduce((a, b) -> volumes[b] > volumes[a] ? b : a)
                .orElseThrow();
    }

    private static List<Day> days(DailyVolumes volumes, Fitted fitted, Bundle bundle, double widening, int from) {
        double[] delivered = fitted.network().delivered(volumes);
        List<Day> days = new ArrayList<>();
        for (int day = from; day < volumes.size(); day++) {
            days.add(new Day(
                    volumes.date(day),
                    volumes.collected(day),
                    delivered[day],
                    delivered[day] - widening * bundle.below(day - from, delivered[day]),
                    delivered[day] + widening * bundle.above(day - from, delivered[day]),
                    volumes.isPublished(day) ? OptionalDouble.of(volumes.delivered(day)) : OptionalDouble.empty()));
        }
        return days;
    }

    private static Parameters parameters(Fitted fitted, Bundle bundle) {
        NationalNetwork network = fitted.network();
        return new Parameters(
                network.coverage(),
                network.meanDelayDays(),
                Arrays.stream(network.delayShares()).boxed().toList(),
                bundle.range(network.knee(), fit -> fit.network().knee()),
                bundle.range(network.stretch(), fit -> fit.network().stretch()));
    }
}
