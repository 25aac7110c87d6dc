package cuofeng.optimizer.solve.robust;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.model.Schedule;

/** Release slots of parts, read back from a schedule that was made of them. */
final class PartSlots {

    private PartSlots() {}

    /**
     * Parts of a shipment are all alike, so which of them leaves when does not matter: they take the slots in order.
     *
     * @param schedule of a model with the same parts
     */
    static int[] of(PlanningModel model, Schedule schedule) {
        Parts parts = model.parts();
        int[] slots = new int[parts.count()];
        int part = 0;
        while (part < slots.length) {
            int shipment = parts.shipment(part);
            for (int p = 0; p < schedule.partCount(shipment); p++) {
                for (int left = schedule.share(shipment, p); left > 0; left -= parts.share(part), part++) {
                    slots[part] = schedule.slot(shipment, p);
                    if (parts.share(part) > left) {
                        throw new IllegalArgumentException(
                                "schedule (%s) does not consist of the model's parts".formatted(schedule.name()));
                    }
                }
            }
        }
        return slots;
    }
}
