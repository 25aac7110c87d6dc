package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Schedule;

/** Release slots of a model's parts that follow a given schedule, so that a search can start from it. */
public final class StartSlots {

    private StartSlots() {}

    /**
     * Each part leaves when the given schedule releases the part's middle parcel, of those that are not pinned; outside its
     * window, at the nearest end of it.
     */
    public static int[] of(PlanningModel model, Schedule given) {
        Parts parts = model.parts();
        Pins pins = model.pins();
        int[] partSlot = new int[parts.count()];
        int part = 0;
        while (part < partSlot.length) {
            int shipment = parts.shipment(part);
            int givenPart = 0;
            int givenUpTo = freeShare(pins, given, shipment, 0);
            int covered = 0;
            for (; part < partSlot.length && parts.shipment(part) == shipment; part++) {
                // Twice the middle, to stay with whole numbers.
                int middle = 2 * covered + parts.share(part);
                while (2 * givenUpTo <= middle && givenPart + 1 < given.partCount(shipment)) {
                    givenPart++;
                    givenUpTo += freeShare(pins, given, shipment, givenPart);
                }
                int slot = given.slot(shipment, givenPart);
                partSlot[part] = Math.max(parts.ready(part), Math.min(slot, parts.shipBy(part)));
                covered += parts.share(part);
            }
        }
        return partSlot;
    }

    private static int freeShare(Pins pins, Schedule given, int shipment, int part) {
        for (int pin = 0; pin < pins.count(shipment); pin++) {
            if (pins.slot(shipment, pin) == given.slot(shipment, part)) {
                return Math.max(0, given.share(shipment, part) - pins.share(shipment, pin));
            }
        }
        return given.share(shipment, part);
    }
}
