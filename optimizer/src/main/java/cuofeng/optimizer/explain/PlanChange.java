package cuofeng.optimizer.explain;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;

/**
 * How far two schedules differ, in whole parcels as {@code schedule.csv} has them.
 *
 * @param movableParcels of shipments that may move
 * @param changedParcels of them that leave in another slot, [0, movableParcels]
 * @param slotsMoved slots that these are moved by, earlier or later, in all: the least that turn one schedule into the
 *     other
 */
public record PlanChange(long movableParcels, long changedParcels, long slotsMoved) {

    /** Mean slots by which a changed parcel is moved; 0 if none is. */
    public double meanSlotsMoved() {
        return changedParcels == 0 ? 0 : (double) slotsMoved / changedParcels;
    }

    /**
     * Compares shipment by shipment. In one dimension the least movement is the sum of the differences of what has left by
     * each slot (Vallender 1974).
     */
    public static PlanChange between(Shipments shipments, Schedule before, Schedule after) {
        long movable = 0;
        long changed = 0;
        long moved = 0;
        long[] difference = new long[shipments.slotCount()];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            long parcels = StrictMath.round(shipments.expectedParcels(shipment));
            if (!shipments.mayMove(shipment) || parcels == 0) {
                continue;
            }
            movable += parcels;
            add(difference, after, shipment, parcels, 1);
            add(difference, before, shipment, parcels, -1);
            long leftMore = 0;
            // Outside [ready, ship-by] a foreign schedule may release, too.
            for (int slot = 0; slot < difference.length; slot++) {
                leftMore += difference[slot];
                moved += Math.abs(leftMore);
                changed += Math.max(0, difference[slot]);
                difference[slot] = 0;
            }
        }
        return new PlanChange(movable, changed, moved);
    }

    private static void add(long[] bySlot, Schedule schedule, int shipment, long parcels, int sign) {
        long covered = 0;
        long share = 0;
        for (int part = 0; part < schedule.partCount(shipment); part++) {
            share += schedule.share(shipment, part);
            long upTo = (2 * parcels * share + Schedule.WHOLE) / (2 * Schedule.WHOLE);
            bySlot[schedule.slot(shipment, part)] += sign * (upTo - covered);
            covered = upTo;
        }
    }
}
