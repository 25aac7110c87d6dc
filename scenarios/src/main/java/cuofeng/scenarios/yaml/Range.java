package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Quote;

/**
 * The numbers that a key allows.
 *
 * @param open whether {@code low} itself is left out
 * @param high inclusive
 */
record Range(double low, boolean open, double high) {

    /** Larger than any quantity of a season and small enough that sums stay exact. */
    private static final double MOST = 1e12;

    static Range above(double low) {
        return new Range(low, true, MOST);
    }

    static Range atLeast(double low) {
        return new Range(low, false, MOST);
    }

    static Range of(double low, double high) {
        return new Range(low, false, high);
    }

    static Range aboveUpTo(double low, double high) {
        return new Range(low, true, high);
    }

    boolean contains(double value) {
        return (open ? value > low : value >= low) && value <= high;
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
        if (high == MOST) {
            return "a %s %s%s".formatted(noun, open ? "above " : "of at least ", Quote.of(low));
        }
        return "a %s %s%s %s %s".formatted(noun, from, Quote.of(low), open ? "up to" : "to", Quote.of(high));
    }
}
