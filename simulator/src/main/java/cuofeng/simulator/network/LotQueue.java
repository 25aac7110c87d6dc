package cuofeng.simulator.network;

/** First-in-first-out queue of lot numbers in a ring that grows. */
final class LotQueue {

    private int[] ring = new int[16];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int lot) {
        if (size == ring.length) {
            int[] larger = new int[size * 2];
            for (int i = 0; i < size; i++) {
                larger[i] = ring[(head + i) & (ring.length - 1)];
            }
            ring = larger;
            head = 0;
        }
        ring[(head + size++) & (ring.length - 1)] = lot;
    }

    int first() {
        return ring[head];
    }

    int removeFirst() {
        int lot = ring[head];
        head = (head + 1) & (ring.length - 1);
        size--;
        return lot;
    }
}
