package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * Lots that are on their way to a node, binned by the control interval in which they arrive. Within a bin they stand in
 * no order; who takes them sorts them. What would arrive after the end is only counted.
 */
final class Inbox {

    private static final int FIRST_LENGTH = 32;

    private final long endMillis;
    /** For each bin the number of lots, then their keys: one place in memory to touch. */
    private final long[][] bins;

    private long[][] spare = new long[16][];
    private int spareCount;
    private long parcels;

    Inbox(long endMillis) {
        this.endMillis = endMillis;
        this.bins = new long[Math.toIntExact((endMillis + Control.MILLIS - 1) / Control.MILLIS)][];
    }

    void add(int lot, int parcelsOfLot, long arrivalMillis) {
        parcels += parcelsOfLot;
        if (arrivalMillis >= endMillis) {
            return;
        }
        int number = (int) (arrivalMillis / Control.MILLIS);
        long[] bin = bins[number];
        if (bin == null) {
            bin = emptyBin();
            bins[number] = bin;
        }
        int size = (int) ++bin[0];
        if (size == bin.length) {
            bin = Arrays.copyOf(bin, size * 2);
            bins[number] = bin;
        }
        bin[size] = EventKey.of(arrivalMillis, lot);
    }

    private long[] emptyBin() {
        return spareCount > 0 ? spare[--spareCount] : new long[FIRST_LENGTH];
    }

    /**
     * Moves what arrives before an instant to a batch.
     *
     * @param fromMillis all that arrives before it has been taken; in the same control interval as the last millisecond
     *     before {@code endMillis}
     */
    void takeUntil(long fromMillis, long untilMillis, Batch taken) {
        int number = (int) (fromMillis / Control.MILLIS);
        long[] bin = bins[number];
        if (bin == null) {
            return;
        }
        int size = (int) bin[0];
        int kept = 0;
        for (int i = 1; i <= size; i++) {
            if (EventKey.millis(bin[i]) < untilMillis) {
                taken.add(bin[i]);
            } else {
                bin[++kept] = bin[i];
            }
        }
        bin[0] = kept;
        if (kept == 0) {
            keep(bin);
            bins[number] = null;
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
