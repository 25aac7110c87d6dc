package cuofeng.optimizer.planning;

/** How late a release is planned to reach its outlet, by the mean hours of its route. Immutable. */
final class Promises {

    /** Hundredths of a slot that a parcel of a route may be held and still arrive as promised; may be negative. */
    private final long[] slackPercent;

    Promises(Routes routes, double promiseHours, int slotHours) {
        long promised = Math.round(promiseHours / slotHours * Units.WHOLE_ARRIVAL);
        this.slackPercent = new long[routes.count()];
        for (int route = 0; route < slackPercent.length; route++) {
            int outlet = routes.firstStop(route + 1) - 1;
            // Each way of the route ends there; the mean of them counts.
            long arrival = 0;
            for (int stop = routes.firstStop(route); stop <= outlet; stop++) {
                if (routes.node(stop) == routes.node(outlet)) {
                    long late = routes.latePercent(stop);
                    arrival += routes.delaySlots(stop) * (routes.earlyPercent(stop) + late) + late;
                }
            }
            slackPercent[route] = promised - arrival;
        }
    }

    /** Tardiness of what is released some slots after it was ready, hundredths of a slot. */
    long tardyPercent(int route, int slotsHeld) {
        return Math.max(0, (long) slotsHeld * Units.WHOLE_ARRIVAL - slackPercent[route]);
    }
}
