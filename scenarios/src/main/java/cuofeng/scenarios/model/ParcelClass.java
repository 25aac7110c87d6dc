package cuofeng.scenarios.model;

/**
 * A kind of parcel.
 *
 * @param share of all orders of every shipper, (0, 1]; the shares of all classes add up to 1
 * @param priority 0 goes first; stages work off lots by priority, first come, first served among equals, and never put
 *     down a lot in hand
 * @param machineSortableShare of the class, [0, 1]; the rest is sorted by hand where a hub can
 * @param mayStagger whether the schedule may move it; fresh goods are not held back
 */
public record ParcelClass(
        String id, Text name, double share, int priority, double machineSortableShare, boolean mayStagger) {

    /** Of a scenario that does not tell classes apart. */
    public static final ParcelClass STANDARD = new ParcelClass("standard", new Text("标准快件", "Standard"), 1, 0, 1, true);
}
