package cuofeng.simulator.outcome;

/**
 * Expected parcels collected in the season by their packaging, for the "9218" project of the State Post Bureau.
 *
 * @param notRepacked in their product's own box, without second packing
 * @param reusable in reusable boxes
 * @param reusedCartons in cartons used before
 * @param newCartons in new cartons
 */
public record PackagingCounts(double notRepacked, double reusable, double reusedCartons, double newCartons) {}
