package cuofeng.optimizer.planning;

/**
 * Fixed-point units of the planning model. They are chosen so that a national season (some 10^10 parcels over four
 * nodes each and 200 slots) fits a {@code long}, and so that load is linear in quantity: two parts released together
 * load a node exactly like their sum.
 *
 * <ul>
 *   <li><b>quantity</b>: what is released, in tenths of a parcel;
 *   <li><b>load</b>: what arrives at, waits in, or is worked off by a node, in thousandths of a parcel: a quantity times
 *       the per cent of it that arrives in a slot;
 *   <li><b>weight</b>: hundredths;
 *   <li><b>cost</b>: thousandths of a fen, so that a parcel held for an hour is a whole number of them.
 * </ul>
 */
public final class Units {

    public static final int QUANTITY_PER_PARCEL = 10;

    /** Arrivals of one release are shared between two neighbouring slots in hundredths. */
    public static final int WHOLE_ARRIVAL = 100;

    public static final int LOAD_PER_PARCEL = QUANTITY_PER_PARCEL * WHOLE_ARRIVAL;

    public static final int WEIGHT_ONE = 100;

    public static final int COST_PER_YUAN = 100_000;

    private Units() {}

    /** A weight in hundredths; one above 0 stays above 0. */
    static long weight(double weight) {
        return weight > 0 ? Math.max(1, Math.round(weight * WEIGHT_ONE)) : 0;
    }

    /** Weighted backlog (load times weight times slots) in weighted parcel-hours. */
    public static double backlogParcelHours(long weightedLoadSlots, int slotHours) {
        return (double) weightedLoadSlots / LOAD_PER_PARCEL / WEIGHT_ONE * slotHours;
    }

    /** Load in slots as parcel-slots. */
    public static double parcelSlots(long loadSlots) {
        return (double) loadSlots / LOAD_PER_PARCEL;
    }
}
