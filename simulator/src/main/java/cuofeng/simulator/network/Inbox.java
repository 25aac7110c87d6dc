package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * Lots that are on their way to a node. Those of later periods stand in one list a period, so that few places in memory
 * are written to; when a period begins, its list is dealt out to bins of a control interval each. What arrives after the
 * end is only counted.
 */
final class Inbox {

    private static final int BINS = 16;
    private static final long PERIOD_MILLIS = BINS * Control.MILLIS;

    private final long endMillis;
    private final ArrivalList[] periods;
    private final ArrivalList[] bins = new ArrivalList[BINS];
    private final ArrivalList afterEnd;
    private final Workbench workbench;
    private int period;
    /** Of lots that have left the list in which they were announced and have not arrived. */
    private long parcelsMoved;

    Inbox(long endMillis, Workbench workbench) {
        this.endMillis = endMillis;
        this.workbench = workbench;
        this.periods = new ArrivalList[Math.toIntExact((endMillis + PERIOD_MILLIS - 1) / PERIOD_MILLIS)];
        Arrays.setAll(bins, bin -> new ArrivalList(workbench.room()));
        this.afterEnd = new ArrivalList(workbench.room());
    }

    /**
     * The list for an arrival at an instant that the node has not reached. It may be kept for more lots of the same
     * instant until it {@link ArrivalList#isClosed is closed}.
     */
    ArrivalList listAt(long arrivalMillis) {
        if (arrivalMillis >= endMillis) {
            return afterEnd;
        }
        int number = (int) (arrivalMillis / PERIOD_MILLIS);
        if (number == period) {
            return binAt(arrivalMillis);
        }
        if (periods[number] == null) {
            periods[number] = new ArrivalList(workbench.room());
        }
        return periods[number];
    }

    private ArrivalList binAt(long millis) {
        return bins[(int) (millis / Control.MILLIS) & (BINS - 1)];
    }

    /**
     * Moves what arrives before an instant to a batch, sorted. Its parcels are on their way until {@link #arrived} is
     * told.
     *
     * @param fromMillis all that arrives before it has been taken; in the same control interval as the last millisecond
     *     before {@code untilMillis}
     */
    void takeUntil(long fromMillis, long untilMillis, Batch taken) {
        int number = (int) (fromMillis / PERIOD_MILLIS);
        if (number != period) {
            begin(number);
        }
        ArrivalList bin = binAt(fromMillis);
        for (int i = 0; i < bin.size(); i++) {
            taken.add(bin.key(i));
        }
        parcelsMoved += bin.parcels();
        bin.clear();
        taken.sort();
        // Of an interval that is run in parts, what arrives in a later part stays.
        int kept = taken.size();
        while (kept > 0 && taken.millis(kept - 1) >= untilMillis) {
            kept--;
            bin.addMoved(taken.key(kept));
        }
        taken.shortenTo(kept);
    }

    private void begin(int number) {
        period = number;
        ArrivalList list = periods[number];
        if (list == null) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            long key = list.key(i);
            binAt(EventKey.millis(key)).addMoved(key);
        }
        parcelsMoved += list.parcels();
        workbench.giveBack(list.close());
        periods[number] = null;
    }

    void arrived(int parcels) {
        parcelsMoved -= parcels;
    }

    /** Parcels on their way. */
    long parcels() {
        long parcels = parcelsMoved + afterEnd.parcels();
        for (ArrivalList bin : bins) {
            parcels += bin.parcels();
        }
        for (ArrivalList list : periods) {
            parcels += list == null ? 0 : list.parcels();
        }
        return parcels;
    }
}
