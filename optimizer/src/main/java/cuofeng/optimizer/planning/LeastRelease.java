package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Targets;

/**
 * No region starved: at the end of each slot, of the parcels to a destination region that got ready between one and two
 * times {@code starvedAfterHours} before, at least a share must have been released. What is not to be decided counts, and
 * has been released. An age of twice as much ends the judgement, so that a past wave cannot excuse the next. Immutable.
 */
final class LeastRelease {

    private static final long WHOLE_SHARE = 1_000_000;

    private final boolean active;
    private final int afterSlots;
    private final int slotCount;
    private final int[] regionOfRoute;
    /** Most quantity of the judged parcels that may still be held, {@code [region * slotCount + slot]}. */
    private final long[] mayBeHeld;

    /** @param quantity of each shipment */
    LeastRelease(Shipments shipments, long[] quantity, Destinations destinations) {
        Targets targets = shipments.scenario().targets();
        long share = Math.round(targets.leastReleasedShare() * WHOLE_SHARE);
        this.active = share > 0;
        this.slotCount = shipments.slotCount();
        double slots =
                targets.starvedAfterHours() / shipments.scenario().season().slotHours();
        // An age beyond the season judges nothing.
        this.afterSlots = (int) Math.min(slotCount, Math.ceil(slots));
        this.regionOfRoute = destinations.regionOfRoutes();
        this.mayBeHeld = new long[active ? destinations.regionCount() * slotCount : 0];
        if (!active) {
            return;
        }
        for (int shipment = 0; shipment < quantity.length; shipment++) {
            int ready = shipments.readySlot(shipment);
            for (int slot = firstJudged(ready); slot < endJudged(ready, slotCount); slot++) {
                mayBeHeld[cell(shipment / slotCount, slot)] += quantity[shipment];
            }
        }
        for (int cell = 0; cell < mayBeHeld.length; cell++) {
            long all = mayBeHeld[cell];
            long rounded = all / WHOLE_SHARE * share + (all % WHOLE_SHARE * share + WHOLE_SHARE - 1) / WHOLE_SHARE;
            mayBeHeld[cell] = all - rounded;
        }
    }

    boolean active() {
        return active;
    }

    /** First slot at whose end parcels of a ready slot are judged. */
    int firstJudged(int ready) {
        return ready + afterSlots;
    }

    /** Slots at whose end parcels of a ready slot are judged and still held end here, exclusive. */
    int endJudged(int ready, int releaseSlot) {
        return Math.min(Math.min(ready + 2 * afterSlots, releaseSlot), slotCount);
    }

    int cell(int route, int slot) {
        return regionOfRoute[route] * slotCount + slot;
    }

    int cellCount() {
        return mayBeHeld.length;
    }

    /** Load that is held beyond what may be. */
    long shortfall(int cell, long heldQuantity) {
        return Math.max(0, heldQuantity - mayBeHeld[cell]) * Units.WHOLE_ARRIVAL;
    }
}
