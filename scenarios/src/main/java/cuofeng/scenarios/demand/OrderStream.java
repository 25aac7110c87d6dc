package cuofeng.scenarios.demand;

/**
 * Orders of one shipper, delivered by one outlet (so to one region and area), of one parcel class.
 *
 * @param index position among the scenario's streams: by shipper, then outlet, then class, in the scenario's order
 * @param shipper position of the shipper in the scenario
 * @param outlet position of the outlet in the scenario
 * @param parcelClass position of the class in the scenario
 * @param share of all orders of the scenario, {@code > 0}
 */
public record OrderStream(int index, int shipper, int outlet, int parcelClass, double share) {}
