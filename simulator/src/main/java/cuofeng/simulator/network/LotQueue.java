package cuofeng.simulator.network;

/** First-in-first-out queue of {@link EventKey}s (instant of entering, lot) in a ring that grows. */
final class LotQueue {

    private long[] ring = new long[16];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void add(long key) {
        if (size == ring.length) {
            long[] larger = new long[size * 2];
            for (int i = 0; i < size; i++) {
                larger[i] = ring[(head + i) & (ring.length - 1)];
            }
            ring = larger;
            head = 0;
        }
        ring[(head + size++) & (ring.length - 1)] = key;
    }

    long first() {
        return ring[head];
    }

    /** The key at a place from the head, from 0. */
    long at(int place) {
        return ring[(head + place) & (ring.length - 1)];
    }

    long removeFirst() {
        long key = ring[head];
        head = (head + 1) & (ring.length - 1);
        size--;
        return key;
    }
}
