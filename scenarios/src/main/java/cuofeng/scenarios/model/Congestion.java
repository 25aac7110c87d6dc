package cuofeng.scenarios.model;

/**
 * How a crowded hub slows down: above {@code fromShare} of the storage limit the rates of all its stages fall linearly,
 * to {@code floor} at the limit and above it.
 *
 * @param fromShare of the storage limit, [0, 1]
 * @param floor part of the rate that is left at the limit, (0, 1]
 */
public record Congestion(double fromShare, double floor) {

    /** A crowded hub works on at full rate. */
    public static final Congestion NONE = new Congestion(1, 1);

    /** Part of the rate that is left with {@code inside} parcels in a hub that can hold {@code limit}, [floor, 1]. */
    public double factor(long inside, long limit) {
        double from = fromShare * limit;
        if (inside <= from) {
            return 1;
        }
        if (inside >= limit) {
            return floor;
        }
        return 1 - (1 - floor) * (inside - from) / (limit - from);
    }
}
