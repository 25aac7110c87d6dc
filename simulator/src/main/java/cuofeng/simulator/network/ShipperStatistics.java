package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.Series;

/** Held parcels over time, and what shippers were ordered and handed over on each day. */
final class ShipperStatistics {

    private final TimeAxis axis;
    private final long[] heldChangeAtSlotEnd;
    private final long[] orderedPerDay;
    private final long[] collectedPerDay;
    private long heldParcelMillis;
    private long unpacked;
    private long held;
    private long ordered;
    private long releasedOnTime;
    private long releasedLate;

    ShipperStatistics(NetworkLayout layout, LotTable lots) {
        this.axis = layout.scenario().season().timeAxis();
        this.heldChangeAtSlotEnd = new long[axis.slotCount() + 1];
        this.orderedPerDay = new long[axis.dayCount()];
        this.collectedPerDay = new long[axis.dayCount()];
        for (int lot = 0; lot < lots.count(); lot++) {
            count(layout, lots, lot);
        }
    }

    private void count(NetworkLayout layout, LotTable lots, int lot) {
        OrderBook orders = lots.orders();
        long end = axis.endMillis();
        long seasonStart = axis.seasonStartMillis();
        int parcels = orders.parcels(lot);
        long orderedMillis = orders.orderedMillis(lot);
        long ready = orders.readyMillis(lot);
        long released = lots.releasedMillis(lot);

        ordered += parcels;
        orderedPerDay[axis.dayOf(orderedMillis)] += parcels;
        if (released < end) {
            collectedPerDay[axis.dayOf(released)] += parcels;
        } else if (ready < end) {
            held += parcels;
        } else {
            unpacked += parcels;
        }
        long heldFrom = Math.min(ready, end);
        long heldTo = Math.min(released, end);
        long heldMillis = Math.max(0, heldTo - Math.max(heldFrom, seasonStart));
        heldParcelMillis = Math.addExact(heldParcelMillis, Math.multiplyExact(heldMillis, parcels));
        // Held at the end of slot k when heldFrom < end of slot k <= heldTo; slots are half-open.
        heldChangeAtSlotEnd[axis.slotOf(heldFrom)] += parcels;
        heldChangeAtSlotEnd[axis.slotOf(heldTo)] -= parcels;

        long shipBy = orderedMillis + layout.shipByMillis(orders.shipment(lot));
        if (released >= seasonStart && released < end) {
            if (released <= shipBy) {
                releasedOnTime += parcels;
            } else {
                releasedLate += parcels;
            }
        } else if (released >= end && shipBy < end) {
            releasedLate += parcels;
        }
    }

    double heldParcelHours() {
        return heldParcelMillis / (double) TimeAxis.MILLIS_PER_HOUR;
    }

    Series heldAtSlotEnd() {
        long[] level = new long[axis.slotCount()];
        long sum = 0;
        for (int slot = 0; slot < level.length; slot++) {
            sum += heldChangeAtSlotEnd[slot];
            level[slot] = sum;
        }
        return Series.of(level);
    }

    Series orderedPerDay() {
        return seasonDays(orderedPerDay);
    }

    Series collectedPerDay() {
        return seasonDays(collectedPerDay);
    }

    private Series seasonDays(long[] perDay) {
        return Series.of(perDay).from(axis.warmupDays());
    }

    long ordered() {
        return ordered;
    }

    /** Ordered and not packed at the end. */
    long unpacked() {
        return unpacked;
    }

    /** Packed and not released at the end. */
    long held() {
        return held;
    }

    long releasedOnTime() {
        return releasedOnTime;
    }

    long releasedLate() {
        return releasedLate;
    }
}
