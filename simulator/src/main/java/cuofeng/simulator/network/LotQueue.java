package cuofeng.simulator.network;

/**
 * First-in-first-out queue of {@link EventKey}s (instant of entering, lot) in a ring that grows. The parcels of each lot
 * stand beside its key: a lot that has waited long has left the cache.
 */
final class LotQueue {

    private long[] keys = new long[16];
    private int[] parcels = new int[16];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void add(long key, int parcelsOfLot) {
        if (size == keys.length) {
            grow();
        }
        int tail = (head + size++) & (keys.length - 1);
        keys[tail] = key;
        parcels[tail] = parcelsOfLot;
    }

    private void grow() {
        long[] moreKeys = new long[size * 2];
        int[] moreParcels = new int[size * 2];
        for (int i = 0; i < size; i++) {
            moreKeys[i] = at(i);
            moreParcels[i] = parcelsAt(i);
        }
        keys = moreKeys;
        parcels = moreParcels;
        head = 0;
    }

    long first() {
        return keys[head];
    }

    int firstParcels() {
        return parcels[head];
    }

    /** The key at a place from the head, from 0. */
    long at(int place) {
        return keys[(head + place) & (keys.length - 1)];
    }

    int parcelsAt(int place) {
        return parcels[(head + place) & (keys.length - 1)];
    }

    void removeFirst() {
        head = (head + 1) & (keys.length - 1);
        size--;
    }
}
