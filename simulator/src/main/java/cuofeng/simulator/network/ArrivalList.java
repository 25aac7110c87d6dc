package cuofeng.simulator.network;

import java.util.Arrays;

/** Lots that will arrive at a node in a certain time, in no order. A list that is closed takes no more. */
final class ArrivalList {

    private long[] keys;
    private int size;
    private boolean closed;
    private long parcels;

    /**
     * @param room an array to be used for the keys
     */
    ArrivalList(long[] room) {
        this.keys = room;
    }

    void add(long key, int parcelsOfLot) {
        addMoved(key);
        parcels += parcelsOfLot;
    }

    /** Adds a lot whose parcels are counted elsewhere: to look them up would cost a cache miss. */
    void addMoved(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    int size() {
        return size;
    }

    long key(int place) {
        return keys[place];
    }

    /** Parcels of the lots that were not {@link #addMoved moved} here. */
    long parcels() {
        return parcels;
    }

    void clear() {
        size = 0;
        parcels = 0;
    }

    boolean isClosed() {
        return closed;
    }

    /** Closes the list for good; returns its array for use in another one. */
    long[] close() {
        closed = true;
        long[] room = keys;
        keys = new long[0];
        clear();
        return room;
    }
}
