package cuofeng.simulator.outcome;

import java.util.Arrays;

/** Parcel counts over consecutive slots or days; immutable, equal by value. */
public final class Series {

    private final long[] values;

    private Series(long[] values) {
        this.values = values;
    }

    public static Series of(long... values) {
        return new Series(values.clone());
    }

    public int size() {
        return values.length;
    }

    public long at(int index) {
        return values[index];
    }

    public long sum() {
        return Arrays.stream(values).sum();
    }

    public long max() {
        return Arrays.stream(values).max().orElse(0);
    }

    /** The values from a position on. */
    public Series from(int index) {
        return new Series(Arrays.copyOfRange(values, index, values.length));
    }

    /** Element by element; both must have the same size. */
    public Series plus(Series other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException(
                    "series of %d and %d values cannot be added".formatted(values.length, other.values.length));
        }
        long[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.values[i];
        }
        return new Series(sum);
    }

    public long[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
