package cuofeng.simulator.outcome;

import cuofeng.scenarios.model.DaySpan;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a model of the network says of past days whose delivered volumes it has not seen, and how well it said so before.
 * Volumes are in units of 100 million parcels.
 *
 * @param calibrate days whose delivered volumes were learnt from
 * @param days forecast, in order
 * @param interpolated days from calibration to forecast without a published collected volume; it was interpolated
 * @param parameters of the fitted model
 * @param widening factor, {@code >= 1}, by which the intervals of the forecast were widened because those of the hold-outs
 *     held too few days
 * @param holdOuts days of calibration that were forecast without being learnt from, by kind, then by date
 * @param seed of the intervals
 * @param replications from which the intervals were taken
 */
public record BacktestOutcome(
        DaySpan calibrate,
        List<Day> days,
        List<LocalDate> interpolated,
        Parameters parameters,
        double widening,
        List<HoldOut> holdOuts,
        long seed,
        int replications) {

    public BacktestOutcome {
        days = List.copyOf(days);
        interpolated = List.copyOf(interpolated);
        holdOuts = List.copyOf(holdOuts);
    }

    /** The forecast days. */
    public DaySpan forecast() {
        return new DaySpan(days.get(0).date(), days.get(days.size() - 1).date());
    }

    /**
     * A day of the forecast.
     *
     * @param collected published or interpolated
     * @param delivered forecast
     * @param low lower end of its 90 % interval
     * @param high upper end of its 90 % interval
     * @param published what was published, if anything; the forecast has not seen it
     */
    public record Day(
            LocalDate date, double collected, double delivered, double low, double high, OptionalDouble published) {}

    /**
     * The fitted model.
     *
     * @param coverage delivered over collected parcels in the long run: what both bulletins count differs
     * @param meanDelayDays from collected to due for delivery
     * @param delayShares share of parcels due so many days after they were collected, from 0 on; they add up to 1
     * @param knee daily volume up to which all that is due is delivered; infinite if no day ever went beyond it
     * @param stretch share of what is due beyond the knee that is delivered the same day, (0, 1]; the rest is backlog
     */
    public record Parameters(
            double coverage, double meanDelayDays, List<Double> delayShares, Range knee, Range stretch) {
        public Parameters {
            delayShares = List.copyOf(delayShares);
        }
    }

    /** An estimate with its 90 % interval. */
    public record Range(double estimate, double low, double high) {}

    /** Which days were left out of the calibration. */
    public enum Kind {
        /** One week; learnt from all other days, before and after. */
        WEEK,
        /** As many days as are forecast; learnt only from the days before them. */
        ORIGIN,
        /** As many days as are forecast around the highest collected volume; learnt from all other days. */
        PEAK
    }

    /** How the delivered volume is forecast. */
    public enum Method {
        /** The collected volume of two days before, times coverage. */
        LAG,
        /** Collected volumes spread by a distribution of delays; whatever is due is delivered. */
        DELAY,
        /** The same, but deliveries stretch beyond a knee and the rest becomes backlog: what the forecast uses. */
        DELAY_AND_CAPACITY
    }

    /**
     * A forecast of days that were left out.
     *
     * @param days that were published, in number
     * @param errors by method
     * @param covered days whose published volume lay within the 90 % interval of their forecast, not widened
     * @param peak day with the highest published volume
     */
    public record HoldOut(Kind kind, DaySpan span, int days, List<MethodError> errors, int covered, LocalDate peak) {
        public HoldOut {
            errors = List.copyOf(errors);
        }

        /** The error of one method. */
        public MethodError error(Method method) {
            return errors.stream()
                    .filter(error -> error.method() == method)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * How far a method was off.
     *
     * @param meanAbsolute mean of |forecast ÷ published − 1| over the days, {@code >= 0}
     * @param peak day with the highest forecast among the published days
     */
    public record MethodError(Method method, double meanAbsolute, LocalDate peak) {}
}
