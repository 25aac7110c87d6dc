package cuofeng.simulator.network;

import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.PackagingCounts;
import cuofeng.simulator.outcome.Series;
import java.util.List;

/** Held parcels over time, and what shippers were ordered and handed over on each day. */
final class ShipperStatistics {

    private final TimeAxis axis;
    private final long[] heldChangeAtSlotEnd;
    private final long[] orderedPerDay;
    private final long[] collectedPerDay;
    private final long[] collectedByShipper;
    private long heldParcelMillis;
    private long unpacked;
    private long held;
    private long ordered;
    private long releasedOnTime;
    private long releasedLate;
    private long refused;
    private long prepositioned;

    ShipperStatistics(NetworkLayout layout, LotTable lots) {
        this.axis = layout.scenario().season().timeAxis();
        this.heldChangeAtSlotEnd = new long[axis.slotCount() + 1];
        this.orderedPerDay = new long[axis.dayCount()];
        this.collectedPerDay = new long[axis.dayCount()];
        this.collectedByShipper = new long[layout.scenario().shippers().size()];
        for (int lot = 0; lot < lots.orders().drawnCount(); lot++) {
            count(layout, lots, lot);
        }
        for (int lot = lots.orders().drawnCount(); lot < lots.count(); lot++) {
            ordered += lots.parcels(lot);
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
        if (orders.isPrepositioned(lot)) {
            prepositioned += parcels;
        }
        if (lots.isRefused(lot)) {
            refused += parcels;
        } else if (released < end) {
            collectedPerDay[axis.dayOf(released)] += parcels;
            if (released >= seasonStart) {
                collectedByShipper[layout.shipper(lots.stream(lot))] += parcels;
            }
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
        if (lots.isRefused(lot)) {
            return;
        }
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

    /** Not taken by the carrier under a restriction. */
    long refused() {
        return refused;
    }

    /** Packed before their payment. */
    long prepositioned() {
        return prepositioned;
    }

    /** Collected parcels of the season by their shippers' packaging. */
    PackagingCounts packaging(List<Shipper> shippers) {
        double notRepacked = 0;
        double reusable = 0;
        double reusedCartons = 0;
        double all = 0;
        for (int s = 0; s < collectedByShipper.length; s++) {
            Packaging packaging = shippers.get(s).packaging();
            notRepacked += collectedByShipper[s] * packaging.notRepackedShare();
            reusable += collectedByShipper[s] * packaging.reusableShare();
            reusedCartons += collectedByShipper[s] * packaging.reusedCartonShare();
            all += collectedByShipper[s];
        }
        return new PackagingCounts(notRepacked, reusable, reusedCartons, all - notRepacked - reusable - reusedCartons);
    }

    long releasedOnTime() {
        return releasedOnTime;
    }

    long releasedLate() {
        return releasedLate;
    }
}
