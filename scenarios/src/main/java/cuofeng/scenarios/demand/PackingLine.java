package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Shipper;

/**
 * A shipper's packing as a fluid, first come, first served: parcels ordered and packed by the end of each slot. Orders
 * of a slot count as placed throughout it.
 */
final class PackingLine {

    private final double[] orderedBy;
    private final double[] packedBy;

    /**
     * @param slotOrders expected orders of the whole scenario in each slot, parcels
     */
    PackingLine(Shipper shipper, double[] slotOrders, int slotHours) {
        this.orderedBy = new double[slotOrders.length];
        this.packedBy = new double[slotOrders.length];
        double perSlot = shipper.effectivePackParcelsPerHour() * slotHours;
        double ordered = 0;
        double packed = 0;
        for (int slot = 0; slot < slotOrders.length; slot++) {
            ordered += slotOrders[slot] * shipper.share();
            packed = Math.min(ordered, packed + perSlot);
            orderedBy[slot] = ordered;
            packedBy[slot] = packed;
        }
    }

    /** The slot in which the middle parcel of an order slot is packed; the last one if that is after the simulation. */
    int slotOfMiddle(int orderSlot) {
        double middle = (orderedBefore(orderSlot) + orderedBy[orderSlot]) / 2;
        int slot = orderSlot;
        while (slot < packedBy.length - 1 && packedBy[slot] < middle) {
            slot++;
        }
        return slot;
    }

    /** Share of the parcels of an order slot that is packed in a slot; an order slot without parcels is packed at once. */
    double share(int orderSlot, int slot) {
        double before = orderedBefore(orderSlot);
        double parcels = orderedBy[orderSlot] - before;
        if (parcels <= 0) {
            return slot == orderSlot ? 1 : 0;
        }
        double packedBefore = slot == 0 ? 0 : packedBy[slot - 1];
        return within((packedBy[slot] - before) / parcels) - within((packedBefore - before) / parcels);
    }

    private double orderedBefore(int orderSlot) {
        return orderSlot == 0 ? 0 : orderedBy[orderSlot - 1];
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
