package cuofeng.simulator.network;

import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/** Where lots wait for the vehicles of a lane. */
final class ReferenceDock {

    private final int lane;
    private final Lane facts;
    private final ReferenceHub hub;
    private final int destination;
    private final Transit transit;
    private final TimeAxis axis;
    private final List<Disruption.OfLane> disruptions = new ArrayList<>();
    private final ReferenceQueue waiting = new ReferenceQueue();
    private long waitingParcels;
    private long loadedOfFirst;
    private int fleetDay = -1;
    private long vehiclesLeft;
    private long extraVehicles;
    private final long[] parcelsPerDay;

    ReferenceDock(int lane, Lane facts, ReferenceHub hub, int destination, Transit transit) {
        this.lane = lane;
        this.facts = facts;
        this.hub = hub;
        this.destination = destination;
        this.transit = transit;
        this.axis = hub.world().axis();
        this.parcelsPerDay = new long[axis.dayCount()];
        for (Disruption disruption : hub.world().scenario().disruptions()) {
            if (disruption instanceof Disruption.OfLane ofLane
                    && ofLane.fromHub().equals(facts.from())
                    && ofLane.toHub().equals(facts.to())) {
                disruptions.add(ofLane);
            }
        }
    }

    void enter(int lot, long now) {
        if (waiting.isEmpty()) {
            expectDeparture(now);
        }
        waiting.add(lot, now);
        waitingParcels += hub.parcels(lot);
    }

    private void expectDeparture(long fromMillis) {
        long headway = facts.timetable().headwayMinutes() * TimeAxis.MILLIS_PER_MINUTE;
        long first = facts.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE;
        long number = Math.max(0, Math.floorDiv(fromMillis - first + headway - 1, headway));
        hub.world().agenda().departure(hub.number(), lane, first + number * headway);
    }

    /** Sends off what has room in the departure of this instant. */
    void depart(long now) {
        long room = room(now);
        long arrivalMillis = now + transitMillis(now);
        while (!waiting.isEmpty()) {
            int parcels = hub.parcels(waiting.first());
            long missing = parcels - loadedOfFirst;
            if (missing > room) {
                loadedOfFirst += room;
                expectDeparture(now + 1);
                return;
            }
            room -= missing;
            loadedOfFirst = 0;
            waitingParcels -= parcels;
            parcelsPerDay[axis.dayOf(now)] += parcels;
            long came = waiting.firstCameMillis();
            hub.leaveByVehicle(waiting.removeFirst(), came, destination, arrivalMillis, now);
        }
    }

    /** Parcels for which the departure of this instant has room, extra vehicles included. */
    private long room(long now) {
        int day = axis.dayOf(now);
        double surge = 1;
        for (Surge dated : facts.surges()) {
            if (axis.dayOf(dated.from()) <= day && day < axis.dayOf(dated.to())) {
                surge *= dated.factor();
            }
        }
        double factor = 1;
        boolean closed = false;
        for (Disruption.OfLane disruption : disruptions) {
            if (holds(disruption, now)) {
                factor *= disruption.capacityFactor();
                closed |= disruption.capacityFactor() == 0;
            }
        }
        long room = StrictMath.round(StrictMath.round(facts.parcelsPerDeparture() * surge) * factor);
        if (day != fleetDay) {
            fleetDay = day;
            vehiclesLeft = facts.extra().on(axis.date(day));
        }
        long tooMany = waitingParcels - loadedOfFirst - room;
        if (tooMany > 0 && !closed) {
            long vehicleParcels = facts.extra().vehicleParcels();
            long vehicles = Math.min(vehiclesLeft, (tooMany + vehicleParcels - 1) / vehicleParcels);
            vehiclesLeft -= vehicles;
            extraVehicles += vehicles;
            room += vehicles * vehicleParcels;
        }
        return room;
    }

    private long transitMillis(long now) {
        long headway = facts.timetable().headwayMinutes() * TimeAxis.MILLIS_PER_MINUTE;
        long first = facts.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE;
        long millis = transit.draw((now - first) / headway);
        double factor = 1;
        for (Disruption.OfLane disruption : disruptions) {
            if (holds(disruption, now)) {
                factor *= disruption.transitFactor();
            }
        }
        return factor == 1 ? millis : StrictMath.round(millis * factor);
    }

    /** Parcels of the lots whose last parcel left, by day of the simulation. */
    long[] parcelsPerDay() {
        return parcelsPerDay;
    }

    /** Vehicles that left besides the scheduled ones. */
    long extraVehicles() {
        return extraVehicles;
    }

    private boolean holds(Disruption disruption, long now) {
        return axis.millis(disruption.from()) <= now && now < axis.millis(disruption.to());
    }
}
