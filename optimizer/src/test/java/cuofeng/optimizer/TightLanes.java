package cuofeng.optimizer;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Scenarios whose lanes may have too little room, and that offer vehicles for hire. */
public final class TightLanes {

    private TightLanes() {}

    /** Offers up to four vehicles a day and nothing else, without a budget. */
    public static final Levers VEHICLES = new Levers(
            0,
            Levers.SurgeCouriers.NONE,
            Levers.SurgeShifts.NONE,
            new Levers.SurgeVehicles(4, 600, 1),
            Levers.Preposition.NONE,
            Levers.TransitHub.NONE);

    /**
     * Random room on every lane, some of it for single days.
     *
     * @param mostPerDay of each lane's scheduled departures, parcels
     */
    public static Shipments of(Shipments season, double mostPerDay, long seed) {
        Scenario scenario = season.scenario();
        SplittableRandom random = new SplittableRandom(seed);
        return new Shipments(Variant.of(scenario)
                .levers(VEHICLES)
                .eachLane(lane -> tight(
                        lane, scenario.season().timeAxis(), mostPerDay * (0.1 + 0.9 * random.nextDouble()), random))
                .build());
    }

    /** The same lane with another room of each departure, without extra vehicles and surges. */
    public static Lane withRoom(Lane lane, long parcelsPerDeparture) {
        return new Lane(
                lane.from(),
                lane.to(),
                lane.mode(),
                lane.distanceKm(),
                lane.transitHours(),
                lane.cv(),
                lane.timetable(),
                parcelsPerDeparture);
    }

    private static Lane tight(Lane lane, TimeAxis axis, double perDay, SplittableRandom random) {
        double departures = 24 * 60.0 / lane.timetable().headwayMinutes();
        List<Lane.Hired> hired = new ArrayList<>();
        for (int day = 0; day < axis.dayCount(); day++) {
            if (random.nextInt(4) == 0) {
                hired.add(new Lane.Hired(axis.date(day), 1 + random.nextInt(2)));
            }
        }
        int surged = random.nextInt(axis.dayCount());
        return new Lane(
                lane.from(),
                lane.to(),
                lane.mode(),
                lane.distanceKm(),
                lane.transitHours(),
                lane.cv(),
                lane.timetable(),
                Math.max(1, (long) (perDay / departures)),
                new Lane.ExtraVehicles(1 + (long) (perDay / 10), random.nextInt(2), hired),
                List.of(new Surge(axis.date(surged), axis.date(surged).plusDays(2), 0.5 + random.nextDouble())));
    }
}
