package cuofeng.simulator.network;

import java.util.Arrays;

/** {@link EventKey}s that are handled together: filled, sorted, read, emptied, filled again. */
final class Batch {

    private long[] keys = new long[32];
    private int size;
    private long last = Long.MIN_VALUE;
    private boolean sorted = true;

    void clear() {
        size = 0;
        last = Long.MIN_VALUE;
        sorted = true;
    }

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        sorted &= last <= key;
        last = key;
        keys[size++] = key;
    }

    /** Sorts by instant, then number; does nothing where the keys were added in order. */
    void sort() {
        if (!sorted) {
            Arrays.sort(keys, 0, size);
            last = keys[size - 1];
            sorted = true;
        }
    }

    /** Drops the keys from a place on. */
    void shortenTo(int newSize) {
        size = newSize;
        last = size == 0 ? Long.MIN_VALUE : keys[size - 1];
        sorted |= newSize <= 1;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long key(int place) {
        return keys[place];
    }

    long millis(int place) {
        return EventKey.millis(keys[place]);
    }

    int number(int place) {
        return EventKey.number(keys[place]);
    }
}
