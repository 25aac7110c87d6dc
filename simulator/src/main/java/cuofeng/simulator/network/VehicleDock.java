package cuofeng.simulator.network;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.TimeAxis;

/**
 * Where lots wait for the vehicles of a lane. Vehicles leave by timetable and take lots in order up to their room. A lot
 * that does not fit leaves with the vehicle that takes its last parcel; the room it used in earlier ones is used up. So
 * throughput is exact, and no lot is split. If parcels would stay behind, extra vehicles leave too, as many as the day's
 * fleet still has.
 */
final class VehicleDock {

    private final Transit transit;
    private final long headwayMillis;
    private final long firstMillis;
    private final LaneRoom room;
    private final Lane.ExtraVehicles extra;
    private final Node destination;
    private final LotTable lots;
    private final NodeStatistics statistics;
    private final int statisticsPosition;
    private final LotQueue queue = new LotQueue();
    private long nextDepartureMillis = EventKey.NONE;
    private long loadedOfFirst;
    private long dayOfExtra = -1;
    private long extraLeft;
    private long extraVehiclesUsed;

    VehicleDock(
            Lane lane,
            LaneRoom room,
            Transit transit,
            Node destination,
            LotTable lots,
            NodeStatistics statistics,
            int statisticsPosition) {
        this.transit = transit;
        this.headwayMillis = lane.timetable().headwayMinutes() * TimeAxis.MILLIS_PER_MINUTE;
        this.firstMillis = lane.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE;
        this.room = room;
        this.extra = lane.extra();
        this.destination = destination;
        this.lots = lots;
        this.statistics = statistics;
        this.statisticsPosition = statisticsPosition;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** A lot enters, no earlier than any before it. */
    void enter(long key) {
        if (queue.isEmpty()) {
            nextDepartureMillis = departureFrom(EventKey.millis(key));
        }
        queue.add(key);
        statistics.startedWaiting(statisticsPosition, lots.parcels(EventKey.number(key)));
    }

    /** When the next vehicle leaves that finds a lot, or {@link EventKey#NONE}. */
    long nextDepartureMillis() {
        return nextDepartureMillis;
    }

    /** First departure at an instant or after it. */
    private long departureFrom(long millis) {
        return firstMillis + departureNumber(millis) * headwayMillis;
    }

    private long departureNumber(long millis) {
        return Math.max(0, Math.floorDiv(millis - firstMillis + headwayMillis - 1, headwayMillis));
    }

    /** Sends off what has room in the departures before an instant. */
    void departUntil(long untilMillis) {
        while (nextDepartureMillis < untilMillis) {
            depart(nextDepartureMillis);
            nextDepartureMillis = queue.isEmpty()
                    ? EventKey.NONE
                    : departureFrom(Math.max(nextDepartureMillis + 1, EventKey.millis(queue.first())));
        }
    }

    private void depart(long now) {
        double transitFactor = room.transitFactor(now);
        long transitMillis = transit.draw(departureNumber(now));
        long arrival = now + (transitFactor == 1 ? transitMillis : StrictMath.round(transitMillis * transitFactor));
        long left = load(now, arrival, room.parcels(now));
        if (left == 0 && extra.perDay() > 0 && room.isOpen(now)) {
            load(now, arrival, roomOfExtra(now));
        }
    }

    /** Loads lots that entered up to the departure; returns the room that is left. */
    private long load(long now, long arrival, long roomParcels) {
        long left = roomParcels;
        while (left > 0 && someoneWaitsAt(now)) {
            int lot = EventKey.number(queue.first());
            int parcels = lots.parcels(lot);
            long missing = parcels - loadedOfFirst;
            if (missing > left) {
                loadedOfFirst += left;
                return 0;
            }
            left -= missing;
            loadedOfFirst = 0;
            long entered = EventKey.millis(queue.removeFirst());
            statistics.stoppedWaiting(statisticsPosition, parcels, entered, now);
            statistics.left(parcels, now);
            destination.expect(lot, arrival);
        }
        return left;
    }

    private boolean someoneWaitsAt(long now) {
        return !queue.isEmpty() && EventKey.millis(queue.first()) <= now;
    }

    private long roomOfExtra(long now) {
        long day = now / TimeAxis.MILLIS_PER_DAY;
        if (day != dayOfExtra) {
            dayOfExtra = day;
            extraLeft = extra.perDay();
        }
        long staying = -loadedOfFirst;
        for (int i = 0; i < queue.size() && EventKey.millis(queue.at(i)) <= now; i++) {
            staying += lots.parcels(EventKey.number(queue.at(i)));
        }
        long needed = (staying + extra.vehicleParcels() - 1) / extra.vehicleParcels();
        long used = Math.min(extraLeft, needed);
        extraLeft -= used;
        extraVehiclesUsed += used;
        return used * extra.vehicleParcels();
    }

    /** Extra vehicles that have left in the whole simulation. */
    long extraVehiclesUsed() {
        return extraVehiclesUsed;
    }

    /** Counts the waiting of what is still here at the end. */
    void close(long endMillis) {
        while (!queue.isEmpty()) {
            long key = queue.removeFirst();
            statistics.stoppedWaiting(
                    statisticsPosition, lots.parcels(EventKey.number(key)), EventKey.millis(key), endMillis);
        }
    }
}
