package cuofeng.scenarios.check;

import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Places;
import cuofeng.scenarios.source.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Notes what a check finds, at the place of a path. */
final class Findings {

    private final Places places;
    private final Problems problems;

    Findings(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    void add(String path, String message) {
        String part = path.split("[.\\[]", 2)[0];
        problems.add(part, places.of(path), message);
    }

    /** How a message points to another value, such as {@code hubs.csv:12}. */
    String where(String path) {
        Place place = places.of(path);
        return place.lineLabel();
    }

    /** A sum or quantity without the noise of binary fractions. */
    static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(9, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
