package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;

/**
 * A given schedule from which a plan should not stray. For each shipment and slot of its window but the last, the
 * quantity that the given schedule has released by the end of the slot; releases outside the window count at its edge.
 * Immutable.
 */
final class Reference {

    /** Nothing is given, so nothing strays. */
    static final Reference NONE = new Reference(new int[0], new int[0], new long[0]);

    private final int[] firstCell;
    private final int[] readySlot;
    private final long[] released;

    private Reference(int[] firstCell, int[] readySlot, long[] released) {
        this.firstCell = firstCell;
        this.readySlot = readySlot;
        this.released = released;
    }

    /** @param quantity of each shipment */
    static Reference of(Schedule schedule, Shipments shipments, long[] quantity) {
        int[] firstCell = new int[shipments.count() + 1];
        int[] readySlot = new int[shipments.count()];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            readySlot[shipment] = shipments.readySlot(shipment);
            int cells = shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) - readySlot[shipment] : 0;
            firstCell[shipment + 1] = Math.addExact(firstCell[shipment], cells);
        }
        long[] released = new long[firstCell[shipments.count()]];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int cells = firstCell[shipment + 1] - firstCell[shipment];
            long share = 0;
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                share += schedule.share(shipment, p);
                int from = Math.max(0, schedule.slot(shipment, p) - readySlot[shipment]);
                for (int cell = from; cell < cells; cell++) {
                    released[firstCell[shipment] + cell] = quantity[shipment] * share / Schedule.WHOLE;
                }
            }
        }
        return new Reference(firstCell, readySlot, released);
    }

    boolean isGiven() {
        return firstCell.length > 0;
    }

    /** Cell of a slot of a shipment's window, the first at its ready slot; slots after it give the end. */
    int cell(int shipment, int slot) {
        int cells = firstCell[shipment + 1] - firstCell[shipment];
        return firstCell[shipment] + Math.min(cells, Math.max(0, slot - readySlot[shipment]));
    }

    /** Cells of a shipment end here, exclusive. */
    int endCell(int shipment) {
        return firstCell[shipment + 1];
    }

    int cellCount() {
        return released.length;
    }

    long released(int cell) {
        return released[cell];
    }
}
