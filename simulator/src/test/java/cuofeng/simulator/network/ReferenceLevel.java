package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;

/**
 * Parcels that wait in one stage, over time. The integral is kept by level and by lot: the two must agree to the
 * parcel-millisecond (the sample-path form of Little's law).
 */
final class ReferenceLevel {

    private final String stage;
    private final long slotMillis;
    private final long seasonStartMillis;
    private final long endMillis;
    private final long[] atSlotEnd;
    private int nextSlot;
    private long nextSlotEndMillis;
    private long parcels;
    private long changedMillis;
    private long parcelMillisByLevel;
    private long parcelMillisByLot;
    private long remainingParcelMillis;

    ReferenceLevel(String stage, TimeAxis axis) {
        this.stage = stage;
        this.slotMillis = axis.slotMillis();
        this.seasonStartMillis = axis.seasonStartMillis();
        this.endMillis = axis.endMillis();
        this.atSlotEnd = new long[axis.slotCount()];
        this.nextSlotEndMillis = slotMillis;
    }

    void rise(int lotParcels, long now) {
        passTo(now);
        parcels += lotParcels;
        remainingParcelMillis += lotParcels * inSeason(now, endMillis);
    }

    /**
     * A lot stops waiting.
     *
     * @param cameMillis when it began
     */
    void fall(int lotParcels, long cameMillis, long now) {
        passTo(now);
        parcels -= lotParcels;
        parcelMillisByLot += lotParcels * inSeason(cameMillis, now);
        remainingParcelMillis -= lotParcels * inSeason(cameMillis, endMillis);
    }

    private void passTo(long now) {
        if (now > changedMillis) {
            while (nextSlotEndMillis <= now) {
                atSlotEnd[nextSlot++] = parcels;
                nextSlotEndMillis += slotMillis;
            }
            parcelMillisByLevel += parcels * inSeason(changedMillis, now);
            changedMillis = now;
        }
    }

    private long inSeason(long fromMillis, long toMillis) {
        return Math.max(0, toMillis - Math.max(fromMillis, seasonStartMillis));
    }

    long parcels() {
        return parcels;
    }

    String stage() {
        return stage;
    }

    /** Closes the count; call once, at the end. */
    void finish() {
        passTo(endMillis);
        long byLot = parcelMillisByLot + remainingParcelMillis;
        if (parcelMillisByLevel != byLot) {
            throw new AssertionError("stage (%s): waiting adds up to %d parcel-ms by level and to %d by lot"
                    .formatted(stage, parcelMillisByLevel, byLot));
        }
    }

    double parcelHours() {
        return parcelMillisByLevel / (double) TimeAxis.MILLIS_PER_HOUR;
    }

    long[] atSlotEnd() {
        return atSlotEnd.clone();
    }
}
