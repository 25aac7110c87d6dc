package cuofeng.simulator.network;

import java.util.Arrays;

/** A 4-ary min-heap of {@link EventKey}s; four children share a cache line. */
final class EventHeap {

    private static final int ARITY = 4;

    private long[] keys = new long[64];
    private int size;

    /** The smallest key, or {@link EventKey#NONE}. */
    long first() {
        return size == 0 ? EventKey.NONE : keys[0];
    }

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / ARITY;
            if (keys[parent] <= key) {
                break;
            }
            keys[hole] = keys[parent];
            hole = parent;
        }
        keys[hole] = key;
    }

    /** Removes and returns the smallest key of a heap that is not empty. */
    long removeFirst() {
        long first = keys[0];
        long moved = keys[--size];
        int hole = 0;
        while (true) {
            int child = hole * ARITY + 1;
            if (child >= size) {
                break;
            }
            int end = Math.min(child + ARITY, size);
            int smallest = child;
            for (int i = child + 1; i < end; i++) {
                if (keys[i] < keys[smallest]) {
                    smallest = i;
                }
            }
            if (keys[smallest] >= moved) {
                break;
            }
            keys[hole] = keys[smallest];
            hole = smallest;
        }
        keys[hole] = moved;
        return first;
    }
}
