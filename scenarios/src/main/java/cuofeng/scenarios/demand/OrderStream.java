package cuofeng.scenarios.demand;

/**
 * Orders of one shipper, delivered by one outlet (so to one region and area), of one parcel class.
 *
 * @param index position among the scenario's streams: by shipper, then outlet, in the scenario's order
 * @param shipper position of the shipper in the scenario
 * @param outlet position of the outlet in the scenario
 * @param parcelClass name of the class
 * @param share of all orders of the scenario, {@code > 0}
 */
public record OrderStream(int index, int shipper, int outlet, String parcelClass, double share) {

    /** The only class so far. */
    public static final String STANDARD = "standard";
}
