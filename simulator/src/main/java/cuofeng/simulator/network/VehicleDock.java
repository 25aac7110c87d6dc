package cuofeng.simulator.network;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.TimeAxis;

/**
 * Where lots wait for the vehicles of a lane. Vehicles leave by timetable and take lots in order up to their room. A lot
 * that does not fit leaves with the vehicle that takes its last parcel; the room it used in earlier ones is used up. So
 * throughput is exact, and no lot is split. If parcels would stay behind, extra vehicles leave too, as many as the day's
 * fleet still has.
 *
 * <p>A lot that fits into the next departure, with none before it in the queue, is booked on it as it enters: nothing can
 * change its departure any more. Only what does not fit queues.
 */
final class VehicleDock {

    private final Transit transit;
    private final long headwayMillis;
    private final long firstMillis;
    private final long endMillis;
    private final LaneRoom room;
    private final Lane.ExtraVehicles extra;
    private final Node destination;
    private final NodeStatistics statistics;
    private final int statisticsPosition;

    /** The departure on which lots are booked, its arrival, its room that is left, and the parcels booked. */
    private long bookedMillis = -1;

    private long arrivalMillis;
    private ArrivalList arrivals = new ArrivalList(new long[0]);
    private long roomLeft;
    private long parcelsBooked;
    private int lotsQueued;

    private final LotQueue queue = new LotQueue();
    private long loadedOfFirst;
    private long dayOfExtra = -1;
    private long extraLeft;
    private long extraVehiclesUsed;
    private final long[] leftPerDay;
    private HubWatch watch = HubWatch.NONE;

    /**
     * @param endMillis end of the simulation; what would leave then or later stays
     * @param dayCount days of the simulation
     */
    VehicleDock(
            Lane lane,
            LaneRoom room,
            Transit transit,
            long endMillis,
            int dayCount,
            Node destination,
            NodeStatistics statistics,
            int statisticsPosition) {
        this.transit = transit;
        this.headwayMillis = lane.timetable().headwayMinutes() * TimeAxis.MILLIS_PER_MINUTE;
        this.firstMillis = lane.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE;
        this.endMillis = endMillis;
        this.leftPerDay = new long[dayCount];
        this.room = room;
        this.extra = lane.extra();
        this.destination = destination;
        this.statistics = statistics;
        this.statisticsPosition = statisticsPosition;
    }

    void watchedBy(HubWatch newWatch) {
        watch = newWatch;
    }

    boolean isEmpty() {
        return parcelsBooked == 0 && lotsQueued == 0;
    }

    /** A lot enters, no earlier than any before it. */
    void enter(long key, int parcels) {
        statistics.startedWaiting(statisticsPosition, parcels);
        if (lotsQueued > 0) {
            queue(key, parcels);
            return;
        }
        long entered = EventKey.millis(key);
        if (entered > bookedMillis) {
            leaveBooked();
            open(departureFrom(entered));
        }
        if (parcels <= roomLeft) {
            roomLeft -= parcels;
            parcelsBooked += parcels;
            statistics.waited(statisticsPosition, parcels, entered, bookedMillis);
            watch.left(EventKey.number(key), parcels, bookedMillis);
            announce(EventKey.number(key), parcels);
        } else {
            queue(key, parcels);
        }
    }

    private void queue(long key, int parcels) {
        queue.add(key, parcels);
        lotsQueued++;
    }

    private void announce(int lot, int parcels) {
        if (arrivals.isClosed()) {
            arrivals = destination.arrivalsAt(arrivalMillis);
        }
        arrivals.add(EventKey.of(arrivalMillis, lot), parcels);
    }

    private void open(long departureMillis) {
        bookedMillis = departureMillis;
        if (departureMillis >= endMillis) {
            roomLeft = 0;
            return;
        }
        roomLeft = room.parcels(departureMillis);
        double transitFactor = room.transitFactor(departureMillis);
        long transitMillis = transit.draw(departureNumber(departureMillis));
        arrivalMillis = departureMillis
                + (transitFactor == 1 ? transitMillis : StrictMath.round(transitMillis * transitFactor));
        arrivals = destination.arrivalsAt(arrivalMillis);
    }

    /** When the next vehicle leaves that finds a lot, or {@link EventKey#NONE}. */
    long nextDepartureMillis() {
        if (parcelsBooked > 0) {
            return bookedMillis;
        }
        return lotsQueued == 0 ? EventKey.NONE : departureFrom(Math.max(bookedMillis, EventKey.millis(queue.first())));
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
        long departure = nextDepartureMillis();
        while (departure < untilMillis) {
            if (departure != bookedMillis) {
                open(departure);
            }
            leaveBooked();
            loadQueue(departure);
            // The next one: nothing more can leave with this one.
            bookedMillis = departure + 1;
            roomLeft = 0;
            departure = nextDepartureMillis();
        }
    }

    private void leaveBooked() {
        if (parcelsBooked > 0) {
            statistics.stoppedWaiting(statisticsPosition, parcelsBooked);
            statistics.left(parcelsBooked, bookedMillis);
            leftPerDay[(int) (bookedMillis / TimeAxis.MILLIS_PER_DAY)] += parcelsBooked;
            parcelsBooked = 0;
        }
    }

    private void loadQueue(long now) {
        if (!someoneWaitsAt(now)) {
            return;
        }
        load(now, roomLeft);
        if (someoneWaitsAt(now) && extra.isOffered() && room.isOpen(now)) {
            load(now, roomOfExtra(now));
        }
    }

    /** Loads lots of the queue that entered up to the departure. */
    private void load(long now, long roomParcels) {
        long left = roomParcels;
        while (left > 0 && someoneWaitsAt(now)) {
            long key = queue.first();
            int parcels = queue.firstParcels();
            long missing = parcels - loadedOfFirst;
            if (missing > left) {
                loadedOfFirst += left;
                return;
            }
            left -= missing;
            loadedOfFirst = 0;
            queue.removeFirst();
            lotsQueued--;
            statistics.stoppedWaiting(statisticsPosition, parcels, EventKey.millis(key), now);
            statistics.left(parcels, now);
            leftPerDay[(int) (now / TimeAxis.MILLIS_PER_DAY)] += parcels;
            watch.left(EventKey.number(key), parcels, now);
            announce(EventKey.number(key), parcels);
        }
    }

    private boolean someoneWaitsAt(long now) {
        return lotsQueued > 0 && EventKey.millis(queue.first()) <= now;
    }

    private long roomOfExtra(long now) {
        long day = now / TimeAxis.MILLIS_PER_DAY;
        if (day != dayOfExtra) {
            dayOfExtra = day;
            extraLeft = room.extraVehicles((int) day);
        }
        if (extraLeft == 0) {
            return 0;
        }
        long staying = -loadedOfFirst;
        for (int i = 0; i < queue.size() && EventKey.millis(queue.at(i)) <= now; i++) {
            staying += queue.parcelsAt(i);
        }
        long needed = (staying + extra.vehicleParcels() - 1) / extra.vehicleParcels();
        long used = Math.min(extraLeft, needed);
        extraLeft -= used;
        extraVehiclesUsed += used;
        return used * extra.vehicleParcels();
    }

    /** Parcels that have left on each day of the simulation, by the lot's last parcel. */
    long[] leftPerDay() {
        return leftPerDay;
    }

    /** Extra vehicles that have left in the whole simulation. */
    long extraVehiclesUsed() {
        return extraVehiclesUsed;
    }

    /** Counts the waiting of what is still here at the end. */
    void close() {
        while (!queue.isEmpty()) {
            statistics.stoppedWaiting(
                    statisticsPosition, queue.firstParcels(), EventKey.millis(queue.first()), endMillis);
            queue.removeFirst();
        }
    }
}
