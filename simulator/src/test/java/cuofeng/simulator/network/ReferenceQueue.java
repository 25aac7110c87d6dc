package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * Lots in the order of the instant at which they came, those of one instant by number: a ring, since instants do not run
 * back.
 */
final class ReferenceQueue {

    private long[] cameMillis = new long[16];
    private int[] lots = new int[16];
    private int head;
    private int size;

    void add(int lot, long now) {
        if (size == lots.length) {
            grow();
        }
        int mask = lots.length - 1;
        int place = head + size++;
        while (place > head && cameMillis[place - 1 & mask] == now && lots[place - 1 & mask] > lot) {
            lots[place & mask] = lots[place - 1 & mask];
            cameMillis[place & mask] = now;
            place--;
        }
        lots[place & mask] = lot;
        cameMillis[place & mask] = now;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return lots[head];
    }

    /** When the first lot came. */
    long firstCameMillis() {
        return cameMillis[head];
    }

    int removeFirst() {
        int lot = lots[head];
        head = head + 1 & lots.length - 1;
        size--;
        return lot;
    }

    private void grow() {
        int length = lots.length;
        long[] newMillis = Arrays.copyOf(cameMillis, 2 * length);
        int[] newLots = Arrays.copyOf(lots, 2 * length);
        System.arraycopy(cameMillis, 0, newMillis, length, head);
        System.arraycopy(lots, 0, newLots, length, head);
        cameMillis = newMillis;
        lots = newLots;
    }
}
