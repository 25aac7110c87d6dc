package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Targets;

/**
 * No region starved: at the end of each slot, of the parts to a destination region that got ready between one and two
 * times {@code starvedAfterHours} before, at least a share must have been released. An age of twice as much ends the
 * judgement, so that a past wave cannot excuse the next. What is not to be decided is never held and does not count.
 * Immutable.
 */
final class LeastRelease {

    private static final long WHOLE_SHARE = 1_000_000;

    private final boolean active;
    private final int afterSlots;
    private final int slotCount;
    private final int[] regionOfRoute;
    /** Most quantity of the judged parts that may still be held, {@code [region * slotCount + slot]}. */
    private final long[] mayBeHeld;

    LeastRelease(Targets targets, int slotHours, int slotCount, Parts parts, Destinations destinations) {
        long share = Math.round(targets.leastReleasedShare() * WHOLE_SHARE);
        this.active = share > 0;
        this.afterSlots = (int) Math.ceil(targets.starvedAfterHours() / slotHours);
        this.slotCount = slotCount;
        this.regionOfRoute = destinations.regionOfRoutes();
        this.mayBeHeld = new long[active ? destinations.regionCount() * slotCount : 0];
        if (!active) {
            return;
        }
        for (int part = 0; part < parts.count(); part++) {
            int ready = parts.ready(part);
            for (int slot = firstJudged(ready); slot < endJudged(ready, slotCount); slot++) {
                mayBeHeld[cell(parts.route(part), slot)] += parts.quantity(part);
            }
        }
        for (int cell = 0; cell < mayBeHeld.length; cell++) {
            long quantity = mayBeHeld[cell];
            long rounded =
                    quantity / WHOLE_SHARE * share + (quantity % WHOLE_SHARE * share + WHOLE_SHARE - 1) / WHOLE_SHARE;
            mayBeHeld[cell] = quantity - rounded;
        }
    }

    boolean active() {
        return active;
    }

    /** First slot at whose end parts of a ready slot are judged. */
    int firstJudged(int ready) {
        return ready + afterSlots;
    }

    /** Slots at whose end parts of a ready slot are judged and still held end here, exclusive. */
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
