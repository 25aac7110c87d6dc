package cuofeng.scenarios.model;

/**
 * What the optimizer weighs against each other, dimensionless, per parcel-hour. Parcels held at shippers have no weight:
 * they only decide between plans of equal weighted backlog.
 *
 * @param hubBacklog weight of a parcel waiting in a hub for an hour
 * @param outletBacklog weight of a parcel waiting in an outlet for an hour
 */
public record Weights(double hubBacklog, double outletBacklog) {
    public static final Weights DEFAULT = new Weights(1.0, 1.0);
}
