package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * A 4-ary heap of primitives: instant and rank of an event stand side by side in one array, so that four siblings fill
 * a cache line and no event is an object.
 */
public final class PrimitiveEventList implements EventList {

    private static final int CHILDREN = 4;

    private long[] heap = new long[2 * 1024];
    private int size;

    @Override
    public void add(long millis, long rank) {
        if (2 * size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heap.length);
        }
        long[] events = heap;
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            long parentMillis = events[2 * parent];
            if (parentMillis < millis || (parentMillis == millis && events[2 * parent + 1] <= rank)) {
                break;
            }
            events[2 * place] = parentMillis;
            events[2 * place + 1] = events[2 * parent + 1];
            place = parent;
        }
        events[2 * place] = millis;
        events[2 * place + 1] = rank;
    }

    @Override
    public boolean hasEventAt(long millis) {
        return size > 0 && heap[0] == millis;
    }

    @Override
    public void run(Handler handler) {
        while (size > 0) {
            long millis = heap[0];
            long rank = heap[1];
            removeFirst();
            handler.handle(millis, rank);
        }
    }

    /** The last event goes down from the top to where it belongs. */
    private void removeFirst() {
        long[] events = heap;
        int last = --size;
        long millis = events[2 * last];
        long rank = events[2 * last + 1];
        int place = 0;
        while (true) {
            int first = CHILDREN * place + 1;
            if (first >= last) {
                break;
            }
            int end = Math.min(first + CHILDREN, last);
            int smallest = first;
            long smallestMillis = events[2 * first];
            for (int child = first + 1; child < end; child++) {
                long childMillis = events[2 * child];
                if (childMillis < smallestMillis
                        || (childMillis == smallestMillis && events[2 * child + 1] < events[2 * smallest + 1])) {
                    smallest = child;
                    smallestMillis = childMillis;
                }
            }
            long smallestRank = events[2 * smallest + 1];
            if (millis < smallestMillis || (millis == smallestMillis && rank <= smallestRank)) {
                break;
            }
            events[2 * place] = smallestMillis;
            events[2 * place + 1] = smallestRank;
            place = smallest;
        }
        events[2 * place] = millis;
        events[2 * place + 1] = rank;
    }
}
