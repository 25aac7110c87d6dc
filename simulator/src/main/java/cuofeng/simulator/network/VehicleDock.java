package cuofeng.simulator.network;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.TimeAxis;

/**
 * Where lots wait for the vehicles of a lane. Vehicles leave by timetable and take lots in order up to their room. A lot
 * that does not fit leaves with the vehicle that takes its last parcel; the room it used in earlier ones is used up. So
 * throughput is exact, and no lot is split.
 */
final class VehicleDock {

    private final Transit transit;
    private final long headwayMillis;
    private final long firstMillis;
    private final long parcelsPerDeparture;
    private final Node destination;
    private final LotTable lots;
    private final NodeStatistics statistics;
    private final int statisticsPosition;
    private final LotQueue queue = new LotQueue();
    private long loadedOfFirst;

    VehicleDock(
            Lane lane,
            Transit transit,
            Node destination,
            LotTable lots,
            NodeStatistics statistics,
            int statisticsPosition) {
        this.transit = transit;
        this.headwayMillis = lane.timetable().headwayMinutes() * TimeAxis.MILLIS_PER_MINUTE;
        this.firstMillis = lane.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE;
        this.parcelsPerDeparture = lane.parcelsPerDeparture();
        this.destination = destination;
        this.lots = lots;
        this.statistics = statistics;
        this.statisticsPosition = statisticsPosition;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    void enter(int lot, long now) {
        queue.add(lot);
        statistics.startedWaiting(statisticsPosition, lots.parcels(lot), now);
    }

    /** First departure at an instant or after it. */
    long departureFrom(long millis) {
        return firstMillis + departureNumber(millis) * headwayMillis;
    }

    private long departureNumber(long millis) {
        return Math.max(0, Math.floorDiv(millis - firstMillis + headwayMillis - 1, headwayMillis));
    }

    /** Sends off what has room in the departure of this instant. */
    void depart(long now) {
        long arrival = now + transit.draw(departureNumber(now));
        long room = parcelsPerDeparture;
        while (!queue.isEmpty() && room > 0) {
            int lot = queue.first();
            int parcels = lots.parcels(lot);
            long missing = parcels - loadedOfFirst;
            if (missing > room) {
                loadedOfFirst += room;
                return;
            }
            room -= missing;
            loadedOfFirst = 0;
            queue.removeFirst();
            statistics.stoppedWaiting(statisticsPosition, parcels, now);
            statistics.left(parcels, now);
            destination.expect(lot, arrival);
        }
    }
}
