package cuofeng.scenarios.model;

/**
 * How a shipper packs, for the "9218" project of the State Post Bureau (less second packing, reusable boxes, reused
 * cartons). What is in none of the three shares gets a new carton.
 *
 * @param notRepackedShare of parcels shipped in their product's own box, without second packing, [0, 1]
 * @param reusableShare of parcels in reusable boxes, [0, 1]
 * @param reusedCartonShare of parcels in cartons that were used before, [0, 1]; the three add up to at most 1
 * @param notRepackedTime packing time over that with a new carton, {@code > 0}
 * @param reusableTime packing time over that with a new carton, {@code > 0}
 */
public record Packaging(
        double notRepackedShare,
        double reusableShare,
        double reusedCartonShare,
        double notRepackedTime,
        double reusableTime) {

    /** All parcels in new cartons. */
    public static final Packaging NEW_CARTONS = new Packaging(0, 0, 0, 1, 1);

    /** Mean packing time over that with a new carton. */
    public double meanTime() {
        return 1 + notRepackedShare * (notRepackedTime - 1) + reusableShare * (reusableTime - 1);
    }
}
