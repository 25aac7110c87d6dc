package cuofeng.simulator.network;

/**
 * An instant and a small number in one {@code long} that sorts by instant, then number: heaps and sorted arrays of
 * primitives need no objects.
 */
final class EventKey {

    /** No event: later than any. */
    static final long NONE = Long.MAX_VALUE;

    private static final int NUMBER_BITS = 26;
    private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

    /** The last instant that a key can hold: over four years, long after any season. */
    static final long LAST_MILLIS = (1L << (Long.SIZE - 1 - NUMBER_BITS)) - 1;

    /** Most lots of a replication. */
    static final int NUMBER_LIMIT = 1 << NUMBER_BITS;

    private EventKey() {}

    /**
     * The key of an event.
     *
     * @param millis [0, {@link #LAST_MILLIS}]
     */
    static long of(long millis, int number) {
        return millis << NUMBER_BITS | number;
    }

    static long millis(long key) {
        return key == NONE ? NONE : key >> NUMBER_BITS;
    }

    static int number(long key) {
        return (int) (key & NUMBER_MASK);
    }
}
