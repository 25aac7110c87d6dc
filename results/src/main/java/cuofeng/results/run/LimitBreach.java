package cuofeng.results.run;

/**
 * How far a plan breaks storage limits in the planning model.
 *
 * @param parcelSlots parcels above limits at slot ends, summed over nodes and slots, {@code > 0}
 * @param provenParcelSlots no plan breaks them by less, {@code >= 0}; above 0 it proves that no plan keeps them
 */
public record LimitBreach(double parcelSlots, double provenParcelSlots) {}
