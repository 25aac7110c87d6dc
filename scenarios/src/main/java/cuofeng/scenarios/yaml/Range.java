package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Quote;

/**
 * The numbers that a key allows.
 *
 * @param open whether {@code low} itself is left out
 * @param highOpen whether {@code high} itself is left out
 */
record Range(double low, boolean open, double high, boolean highOpen) {

    /** Larger than any quantity of a season and small enough that sums stay exact. */
    private static final double MOST = 1e12;

    static Range above(double low) {
        return new Range(low, true, MOST, false);
    }

    static Range atLeast(double low) {
        return new Range(low, false, MOST, false);
    }

    static Range of(double low, double high) {
        return new Range(low, false, high, false);
    }

    static Range aboveUpTo(double low, double high) {
        return new Range(low, true, high, false);
    }

    /** From {@code low} to less than {@code high}. */
    static Range below(double low, double high) {
        return new Range(low, false, high, true);
    }

    boolean contains(double value) {
        return (open ? value > low : value >= low) && (highOpen ? value < high : value <= high);
    }

    /** A value inside, to go on with after a problem. */
    double inside() {
        return open ? Math.min(high, low + 1) : low;
    }

    /** What is allowed, for messages; {@code noun} is "number" or "whole number". */
    String words(String noun) {
        if (low == high) {
            return Quote.of(low);
        }
        String from = open ? "above " : "from ";
        String to = highOpen ? "to less than" : open ? "up to" : "to";
        if (high == MOST) {
            return "a %s %s%s".formatted(noun, open ? "above " : "of at least ", Quote.of(low));
        }
        return "a %s %s%s %s %s".formatted(noun, from, Quote.of(low), to, Quote.of(high));
    }
}
