package cuofeng.results.run;

/**
 * How far the optimized plan differs from the one that was given.
 *
 * @param movableParcels of shipments that may move
 * @param changedParcels of them that leave in another slot, [0, movableParcels]
 * @param meanHoursMoved by which these are moved, earlier or later; 0 if none is
 */
public record PlanShift(long movableParcels, long changedParcels, double meanHoursMoved) {}
