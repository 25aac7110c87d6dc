package cuofeng.results.measure;

/**
 * One value of a measure in one replication.
 *
 * @param scope what of: {@code all}, {@code hub}, {@code p90}, {@code day:2023-11-11}, {@code node:hangzhou}
 * @param value finite
 */
public record Reading(String scope, double value) {

    /** Scope of a value for the whole scenario and season. */
    public static final String ALL = "all";

    public Reading {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("reading (%s) is %s".formatted(scope, value));
        }
    }
}
