package cuofeng.results.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they stand in files: plain digits, the same text on any Java version. */
public final class Numbers {

    /**
     * Enough to tell figures apart. Not the shortest text that reads back as the same double: how Java finds that has
     * changed between versions.
     */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /**
     * Twelve significant digits at most, no exponent, no trailing zeros.
     *
     * @throws IllegalArgumentException if not finite
     */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number for files: " + value);
        }
        if (value == 0) {
            return "0";
        }
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
