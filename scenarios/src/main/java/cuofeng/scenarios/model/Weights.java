package cuofeng.scenarios.model;

/**
 * What the optimizer weighs, dimensionless, per parcel-hour.
 *
 * @param hubBacklog weight of a parcel waiting in a hub for an hour
 * @param outletBacklog weight of a parcel waiting in an outlet for an hour
 * @param held weight of a parcel held at its shipper for an hour
 */
public record Weights(double hubBacklog, double outletBacklog, double held) {
    public static final Weights DEFAULT = new Weights(1.0, 1.0, 1.0);
}
