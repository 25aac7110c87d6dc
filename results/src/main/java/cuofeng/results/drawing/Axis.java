package cuofeng.results.drawing;

import cuofeng.results.report.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of amounts from 0, or from below it, in round steps.
 *
 * @param low a whole number of steps, at most 0
 * @param high a whole number of steps, above {@code low}
 */
record Axis(double low, double high, double step) {

    private static final int MOST_STEPS = 4;

    /** An axis that holds both values. */
    static Axis of(double least, double most) {
        double span = Math.max(most, 0) - Math.min(least, 0);
        if (!(span > 0)) {
            return new Axis(0, 1, 1);
        }
        double step = roundStep(span / MOST_STEPS);
        double low = StrictMath.floor(Math.min(least, 0) / step) * step;
        double high = StrictMath.ceil(Math.max(most, 0) / step) * step;
        return new Axis(low, high, step);
    }

    /** The least of 1, 2, 2.5, 5 and 10 times a power of ten that is not below. */
    private static double roundStep(double least) {
        int exponent = (int) StrictMath.floor(StrictMath.log10(least));
        for (double digit : new double[] {1, 2, 2.5, 5, 10}) {
            double step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent).doubleValue();
            if (step >= least) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 2).doubleValue();
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int count = (int) StrictMath.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** How far up a value is, 0 to 1 on the axis. */
    double place(double value) {
        return (value - low) / (high - low);
    }

    /** Short enough for an axis: 1.2万 or 12k; shares as percents. */
    static String text(double value, boolean share, Language language) {
        if (share) {
            return digits(100 * value) + "%";
        }
        double size = StrictMath.abs(value);
        if (language == Language.ZH) {
            return size >= 1e8 ? digits(value / 1e8) + "亿" : size >= 1e4 ? digits(value / 1e4) + "万" : digits(value);
        }
        return size >= 1e9
                ? digits(value / 1e9) + "bn"
                : size >= 1e6 ? digits(value / 1e6) + "m" : size >= 1e3 ? digits(value / 1e3) + "k" : digits(value);
    }

    private static String digits(double value) {
        if (value == 0) {
            return "0";
        }
        String text = BigDecimal.valueOf(value)
                .round(new MathContext(3, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }
}
