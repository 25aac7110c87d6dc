package cuofeng.optimizer.baseline;

import cuofeng.optimizer.planning.ReleasePlan;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Releases movable shipments in the order in which they get ready, as fast as published volumes allow: a day's published
 * collected parcels, less what leaves that day whatever is decided, come free over the day by the hourly profile of
 * orders, and what is not used lasts until midnight. Days without a figure set no limit.
 *
 * <p>Shipments that get ready in the same slot share the room in proportion: of each the same share leaves in the same
 * slot, so that no shipper goes first because it stands first.
 *
 * <p>What is packed first leaves as it is packed, day by day, until a day has no room for all that is packed on it. The
 * rest waits for the next room. It may leave after its ship-by, since history may have been
 * late. What still waits leaves in the last slot.
 */
final class PublishedPace {

    /** Of a share: sums of the hourly profile may miss whole numbers by a hair. */
    private static final double ROUNDING = 1e-6;

    private final Shipments shipments;
    private final TimeAxis axis;
    /** Parcels that may still leave on the account of each slot; infinite where nothing was published. */
    private final double[] room;

    private final ReleasePlan plan;

    PublishedPace(Shipments shipments) {
        this.shipments = shipments;
        this.axis = shipments.scenario().season().timeAxis();
        this.room = new double[shipments.slotCount()];
        this.plan = new ReleasePlan(shipments.count());
        Arrays.fill(room, Double.POSITIVE_INFINITY);
        double[] fixedPerDay = fixedPerDay();
        for (PublishedVolume volume : shipments.scenario().published()) {
            int day = axis.dayOf(volume.from());
            if (volume.isSingleDay() && volume.collectedParcels().isPresent() && day >= 0 && day < axis.dayCount()) {
                setRoom(day, Math.max(0, volume.collectedParcels().getAsDouble() - fixedPerDay[day]));
            }
        }
    }

    /** What leaves on each day because nobody may hold it back, parcels. */
    private double[] fixedPerDay() {
        double[] perDay = new double[axis.dayCount()];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!shipments.mayMove(shipment)) {
                addPacked(perDay, shipment);
            }
        }
        return perDay;
    }

    /** Adds the parcels of a shipment to the days on which they are packed. */
    private void addPacked(double[] perDay, int shipment) {
        double parcels = shipments.expectedParcels(shipment);
        for (int slot = shipments.orderSlot(shipment); slot <= lastPackingSlot(shipment); slot++) {
            perDay[slot / axis.slotsPerDay()] += parcels * shipments.packedShare(shipment, slot);
        }
    }

    private void setRoom(int day, double parcels) {
        List<Double> profile = shipments.scenario().demand().hourlyProfile();
        for (int i = 0; i < axis.slotsPerDay(); i++) {
            double share = 0;
            for (int hour = i * axis.slotHours(); hour < (i + 1) * axis.slotHours(); hour++) {
                share += profile.get(hour);
            }
            room[day * axis.slotsPerDay() + i] = parcels * share;
        }
    }

    Schedule schedule() {
        Map<Integer, List<Integer>> groupOfReadySlot = new TreeMap<>();
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int ready = shipments.readySlot(shipment);
            if (shipments.mayMove(shipment) && shipments.expectedParcels(shipment) > 0) {
                groupOfReadySlot
                        .computeIfAbsent(ready, slot -> new ArrayList<>())
                        .add(shipment);
            } else {
                plan.release(shipment, ready, Schedule.WHOLE);
            }
        }
        groupOfReadySlot.forEach(this::release);
        return plan.schedule("as-published");
    }

    private void release(int ready, List<Integer> group) {
        double parcels = group.stream().mapToDouble(shipments::expectedParcels).sum();
        int shareLeft = Schedule.WHOLE - releaseAsPacked(ready, group, parcels);
        for (int slot = ready + 1; slot < room.length - 1 && shareLeft > 0; slot++) {
            int share = shareThatFits(roomUntil(slot), parcels, shareLeft);
            take(slot, parcels * share / Schedule.WHOLE);
            release(group, slot, share);
            shareLeft -= share;
        }
        release(group, room.length - 1, shareLeft);
    }

    /**
     * Lets go, unmoved, of what is packed first: day by day what is packed, until a day has no room for all of it. What is
     * packed after that follows in its turn.
     */
    private int releaseAsPacked(int ready, List<Integer> group, double parcels) {
        double[] packedPerDay = new double[axis.dayCount()];
        for (int shipment : group) {
            addPacked(packedPerDay, shipment);
        }
        int share = 0;
        double packed = 0;
        for (int day = 0; day < packedPerDay.length; day++) {
            packed += packedPerDay[day];
            int wanted = (int) Math.min(Schedule.WHOLE, Math.round(packed / parcels * Schedule.WHOLE)) - share;
            int fitting = shareThatFits(roomUntil(lastSlot(day)), parcels, wanted);
            take(lastSlot(day), parcels * fitting / Schedule.WHOLE);
            share += fitting;
            if (fitting < wanted) {
                break;
            }
        }
        release(group, ready, share);
        return share;
    }

    private void release(List<Integer> group, int slot, int share) {
        for (int shipment : group) {
            plan.release(shipment, slot, share);
        }
    }

    private static int shareThatFits(double parcelsOfRoom, double parcels, int most) {
        return (int) Math.min(most, parcelsOfRoom / parcels * Schedule.WHOLE + ROUNDING);
    }

    private int lastSlot(int day) {
        return (day + 1) * axis.slotsPerDay() - 1;
    }

    /** Unused room of a slot and of those before it on its day, parcels. */
    private double roomUntil(int slot) {
        double sum = 0;
        for (int earlier = slot - slot % axis.slotsPerDay(); earlier <= slot; earlier++) {
            sum += room[earlier];
        }
        return sum;
    }

    /** Uses room of a slot and of those before it on its day, the earliest first. */
    private void take(int slot, double parcels) {
        double left = parcels;
        for (int earlier = slot - slot % axis.slotsPerDay(); earlier <= slot && left > 0; earlier++) {
            double taken = Math.min(left, room[earlier]);
            room[earlier] -= taken;
            left -= taken;
        }
    }

    /** The last slot in which any of a shipment is packed, within the simulation. */
    private int lastPackingSlot(int shipment) {
        int slot = shipments.readySlot(shipment);
        while (slot + 1 < shipments.slotCount() && shipments.packedShare(shipment, slot + 1) > 0) {
            slot++;
        }
        return slot;
    }
}
