package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Schedule;
import java.util.Arrays;

/** Collects releases of shares of shipments, in any order, into a schedule. */
public final class ReleasePlan {

    private static final int SLOT_BITS = 16;

    private final int shipmentCount;
    /** One release each: shipment, slot, share, packed so that sorting gives the schedule's order. */
    private long[] releases = new long[1024];

    private int count;

    public ReleasePlan(int shipmentCount) {
        this.shipmentCount = shipmentCount;
    }

    /**
     * Adds a release.
     *
     * @param slot [0, 65536)
     * @param share in 1/{@link Schedule#WHOLE}; 0 is ignored
     */
    public void release(int shipment, int slot, int share) {
        if (share == 0) {
            return;
        }
        if (count == releases.length) {
            releases = Arrays.copyOf(releases, count * 2);
        }
        releases[count++] = ((((long) shipment) << SLOT_BITS) | slot) << SLOT_BITS | share;
    }

    /**
     * The schedule of all releases so far.
     *
     * @throws IllegalArgumentException if the shares of a shipment do not add up to a whole
     */
    public Schedule schedule(String name) {
        long[] sorted = Arrays.copyOf(releases, count);
        Arrays.sort(sorted);
        int[] firstPart = new int[shipmentCount + 1];
        int[] slot = new int[count];
        int[] share = new int[count];
        int parts = 0;
        int mask = (1 << SLOT_BITS) - 1;
        for (int i = 0; i < count; i++) {
            int shipment = Math.toIntExact(sorted[i] >> (2 * SLOT_BITS));
            boolean sameAsBefore = i > 0 && sorted[i] >> SLOT_BITS == sorted[i - 1] >> SLOT_BITS;
            if (!sameAsBefore) {
                slot[parts] = (int) (sorted[i] >> SLOT_BITS) & mask;
                parts++;
            }
            share[parts - 1] += (int) sorted[i] & mask;
            firstPart[shipment + 1] = parts;
        }
        return Schedule.split(name, firstPart, Arrays.copyOf(slot, parts), Arrays.copyOf(share, parts));
    }
}
