package cuofeng.optimizer.baseline;

import cuofeng.optimizer.planning.ReleasePlan;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Releases movable shipments in the order in which they get ready (ties in their order), as fast as published volumes
 * allow: a day's published collected parcels, less what leaves that day whatever is decided, come free over the day by
 * the hourly profile of orders, and what is not used lasts until midnight. Days without a figure set no limit. Nothing
 * leaves before it is ready; it may leave after its ship-by, since history may have been late. What still waits leaves in
 * the last slot.
 */
final class PublishedPace {

    /** Of a share: sums of the hourly profile may miss whole numbers by a hair. */
    private static final double ROUNDING = 1e-6;

    private final Shipments shipments;
    private final TimeAxis axis;
    /** Parcels that may leave in each slot; infinite where nothing was published. */
    private final double[] pace;

    PublishedPace(Shipments shipments) {
        this.shipments = shipments;
        this.axis = shipments.scenario().season().timeAxis();
        this.pace = new double[shipments.slotCount()];
        Arrays.fill(pace, Double.POSITIVE_INFINITY);
        double[] fixedPerDay = new double[axis.dayCount()];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!shipments.mayMove(shipment)) {
                fixedPerDay[shipments.readySlot(shipment) / axis.slotsPerDay()] += shipments.expectedParcels(shipment);
            }
        }
        for (PublishedVolume volume : shipments.scenario().published()) {
            int day = axis.dayOf(volume.from());
            if (volume.isSingleDay() && volume.collectedParcels().isPresent() && day >= 0 && day < axis.dayCount()) {
                setPace(day, Math.max(0, volume.collectedParcels().getAsDouble() - fixedPerDay[day]));
            }
        }
    }

    private void setPace(int day, double parcels) {
        List<Double> profile = shipments.scenario().demand().hourlyProfile();
        for (int i = 0; i < axis.slotsPerDay(); i++) {
            double share = 0;
            for (int hour = i * axis.slotHours(); hour < (i + 1) * axis.slotHours(); hour++) {
                share += profile.get(hour);
            }
            pace[day * axis.slotsPerDay() + i] = parcels * share;
        }
    }

    Schedule schedule() {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!shipments.mayMove(shipment)) {
                plan.release(shipment, shipments.readySlot(shipment), Schedule.WHOLE);
            }
        }
        List<Integer> queue = IntStream.range(0, shipments.count())
                .filter(shipments::mayMove)
                .boxed()
                .sorted(Comparator.comparingInt(shipments::readySlot).thenComparing(shipment -> shipment))
                .toList();
        int head = 0;
        int shareLeft = Schedule.WHOLE;
        double free = 0;
        for (int slot = 0; slot < shipments.slotCount(); slot++) {
            boolean last = slot == shipments.slotCount() - 1;
            free = last ? Double.POSITIVE_INFINITY : pace[slot] + (slot % axis.slotsPerDay() == 0 ? 0 : free);
            while (head < queue.size() && shipments.readySlot(queue.get(head)) <= slot) {
                int shipment = queue.get(head);
                double parcels = shipments.expectedParcels(shipment);
                double fitting = parcels > 0 ? free / parcels * Schedule.WHOLE : Schedule.WHOLE;
                int share = (int) Math.min(shareLeft, fitting + ROUNDING);
                plan.release(shipment, slot, share);
                free -= parcels * share / Schedule.WHOLE;
                shareLeft -= share;
                if (shareLeft > 0) {
                    break;
                }
                head++;
                shareLeft = Schedule.WHOLE;
            }
        }
        return plan.schedule("as-published");
    }
}
