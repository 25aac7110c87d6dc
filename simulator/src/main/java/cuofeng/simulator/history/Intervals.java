package cuofeng.simulator.history;

import cuofeng.simulator.history.NetworkFit.Fitted;
import cuofeng.simulator.outcome.BacktestOutcome.Range;
import cuofeng.simulator.random.KeyedUniforms;
import cuofeng.simulator.random.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * 90 % intervals of a forecast by bootstrap. A replication fits the model anew to volumes as they might have been (fitted
 * volumes with errors like those of the fit), forecasts, and adds errors like those of forecasts that had not seen their
 * days. So an interval holds doubt about the parameters, which grows beyond what was learnt from, and about the days.
 * Errors are logarithms of ratios: a peak day is as wrong in proportion as another, and no volume becomes negative.
 */
final class Intervals {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Keeps a forecast within its interval, however few replications there are. */
    private static final double LEAST_REACH = 1e-6;

    private final long key;
    private final int replications;

    Intervals(long seed, int replications) {
        this.key = Keys.with(Keys.named("backtest"), seed);
        this.replications = replications;
    }

    /** What the replications gave. */
    static final class Bundle {

        private final List<Fitted> fits;
        /** {@code [day][replication]}, sorted within each day. */
        private final double[][] volumes;

        private Bundle(List<Fitted> fits, double[][] volumes) {
            this.fits = fits;
            this.volumes = volumes;
        }

        /** How far the interval of a day, counted from the first of the forecast, reaches below a volume; {@code > 0}. */
        double below(int day, double volume) {
            return StrictMath.max(LEAST_REACH, volume - quantile(volumes[day], LOW));
        }

        /** How far it reaches above a volume; {@code > 0}. */
        double above(int day, double volume) {
            return StrictMath.max(LEAST_REACH, quantile(volumes[day], HIGH) - volume);
        }

        /** A parameter's estimate with its interval over the fits. */
        Range range(double estimate, ToDoubleFunction<Fitted> parameter) {
            double[] values = fits.stream().mapToDouble(parameter).sorted().toArray();
            return new Range(estimate, quantile(values, LOW), quantile(values, HIGH));
        }
    }

    /**
     * Forecasts days again and again.
     *
     * @param fitted to the days {@code learn} of the volumes
     * @param errors of forecasts of other days
     * @param from first day of the forecast, counted in the volumes
     * @param to end of the forecast, exclusive
     */
    Bundle around(DailyVolumes volumes, Fitted fitted, int[] learn, ErrorBlocks errors, int from, int to) {
        double[] model = fitted.network().delivered(volumes);
        ErrorBlocks ownErrors = new ErrorBlocks(List.of(logErrors(volumes, model, learn)));
        Fitted[] fits = new Fitted[replications];
        double[][] drawn = new double[to - from][replications];
        KeyedUniforms uniforms = new KeyedUniforms();
        for (int r = 0; r < replications; r++) {
            uniforms.reset(Keys.with(key, r));
            double[] mightHaveBeen = model.clone();
            double[] bend = ownErrors.draw(learn.length, uniforms);
            for (int i = 0; i < learn.length; i++) {
                mightHaveBeen[learn[i]] *= StrictMath.exp(bend[i]);
            }
            fits[r] = new NetworkFit(volumes.withDelivered(mightHaveBeen), learn, true).from(fitted);
            double[] forecast = fits[r].network().delivered(volumes);
            double[] error = errors.draw(to - from, uniforms);
            for (int day = from; day < to; day++) {
                drawn[day - from][r] = forecast[day] * StrictMath.exp(error[day - from]);
            }
        }
        for (double[] day : drawn) {
            Arrays.sort(day);
        }
        return new Bundle(List.of(fits), drawn);
    }

    /** Logarithm of published over forecast on the days given; turned around, it is as far off the other way. */
    static double[] logErrors(DailyVolumes volumes, double[] forecast, int... days) {
        double[] errors = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            errors[i] = StrictMath.log(volumes.delivered(days[i]) / forecast[days[i]]);
        }
        return errors;
    }

    /** Between the two nearest of sorted values (Hyndman and Fan, American Statistician 50(4), 1996, definition 7). */
    private static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
