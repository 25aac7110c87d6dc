package cuofeng.simulator.outcome;

/**
 * Where every parcel of the whole simulation (warm-up included) is at its end. Conservation: {@code ordered} equals the
 * sum of all others.
 *
 * @param unpacked ordered, not yet packed
 * @param held packed, not yet released
 * @param inTransit on feeders and lanes
 * @param inNodes waiting or in service in hubs and outlets
 */
public record ParcelCounts(
        long ordered, long unpacked, long held, long inTransit, long inNodes, long delivered, long refused) {

    /** Whether no parcel was lost or made up. */
    public boolean conserved() {
        return ordered == unpacked + held + inTransit + inNodes + delivered + refused;
    }
}
