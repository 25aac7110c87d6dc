package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * Lots that are on their way to a node, binned by the control interval in which they arrive. Within a bin they stand in
 * no order; who takes them sorts them. What would arrive after the end is only counted.
 */
final class Inbox {

    private static final int FIRST_LENGTH = 8;

    private final long endMillis;
    private final long[][] keys;
    private final int[] sizes;
    private long[][] spare = new long[16][];
    private int spareCount;
    private long parcels;

    Inbox(long endMillis) {
        this.endMillis = endMillis;
        int bins = Math.toIntExact((endMillis + Control.MILLIS - 1) / Control.MILLIS);
        this.keys = new long[bins][];
        this.sizes = new int[bins];
    }

    void add(int lot, int parcelsOfLot, long arrivalMillis) {
        parcels += parcelsOfLot;
        if (arrivalMillis >= endMillis) {
            return;
        }
        int bin = (int) (arrivalMillis / Control.MILLIS);
        int size = sizes[bin];
        if (size == 0) {
            if (keys[bin] == null) {
                keys[bin] = spareCount > 0 ? spare[--spareCount] : new long[FIRST_LENGTH];
            }
        } else if (size == keys[bin].length) {
            keys[bin] = Arrays.copyOf(keys[bin], size * 2);
        }
        keys[bin][size] = EventKey.of(arrivalMillis, lot);
        sizes[bin] = size + 1;
    }

    /**
     * Moves what arrives before an instant to a batch.
     *
     * @param fromMillis all that arrives before it has been taken; in the same control interval as the last millisecond
     *     before {@code endMillis}
     */
    void takeUntil(long fromMillis, long untilMillis, Batch taken) {
        int bin = (int) (fromMillis / Control.MILLIS);
        long[] held = keys[bin];
        int size = sizes[bin];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (EventKey.millis(held[i]) < untilMillis) {
                taken.add(held[i]);
            } else {
                held[kept++] = held[i];
            }
        }
        sizes[bin] = kept;
        if (kept == 0 && held != null) {
            keep(held);
            keys[bin] = null;
        }
    }

    private void keep(long[] array) {
        if (spareCount == spare.length) {
            spare = Arrays.copyOf(spare, spareCount * 2);
        }
        spare[spareCount++] = array;
    }

    void arrived(int parcelsOfLot) {
        parcels -= parcelsOfLot;
    }

    /** Parcels on their way. */
    long parcels() {
        return parcels;
    }
}
