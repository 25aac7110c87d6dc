package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Lane;

/** Binds lanes of a table, and headways wherever they are given. */
final class LaneBinder {

    /** Stands for a distance that the rule by distance will fill in. */
    static final double UNKNOWN_KM = Double.NaN;

    private static final Range KILOMETRES = Range.of(0, 40_000);
    private static final Range HOURS = Range.aboveUpTo(0, 1_000);
    /** Vehicles of one lane on call in a day. */
    static final int MOST_VEHICLES = 1_000_000;

    private static final int MOST_HEADWAY_MINUTES = 7 * 24 * 60;

    private LaneBinder() {}

    /** @param distanceIsKnown whether a distance that is left out can be filled in later */
    static Lane lane(Fields in, boolean distanceIsKnown) {
        if (!in.has("distance_km") && !distanceIsKnown) {
            in.refuse(("%s.distance_km is missing; it may be left out only if lanes.by_distance gives a road_factor;"
                            + " write kilometres such as 1250")
                    .formatted(in.path()));
        }
        return new Lane(
                in.id("from"),
                in.id("to"),
                in.id("mode"),
                in.optionalNumber("distance_km", KILOMETRES).orElse(UNKNOWN_KM),
                in.number("transit_hours", HOURS),
                in.number("cv", Range.of(0, 10)),
                timetable(in),
                in.parcels("parcels_per_departure"),
                in.has("extra_vehicles") ? extraVehicles(in.group("extra_vehicles")) : Lane.ExtraVehicles.NONE,
                in.rows("surges", PartBinder::surge));
    }

    private static Lane.ExtraVehicles extraVehicles(Fields in) {
        return new Lane.ExtraVehicles(in.parcels("vehicle_parcels"), in.smallWhole("per_day", 0, MOST_VEHICLES));
    }

    private static Lane.Timetable timetable(Fields in) {
        int headway = headwayMinutes(in);
        int first = in.smallWhole("first_minute", 0, MOST_HEADWAY_MINUTES - 1);
        if (first >= headway && in.has("first_minute")) {
            in.refuse(
                    "first_minute",
                    "%s is %d; allowed is less than the headway of %d minutes; write %d"
                            .formatted(in.pathOf("first_minute"), first, headway, first % headway));
            return new Lane.Timetable(headway, 0);
        }
        return new Lane.Timetable(headway, first);
    }

    private static int headwayMinutes(Fields in) {
        if (in.has("headway_minutes") == in.has("headway_hours")) {
            in.refuse("%s gives %s of headway_minutes and headway_hours; allowed is exactly one; %s"
                    .formatted(
                            in.path(),
                            in.has("headway_minutes") ? "both" : "neither",
                            in.has("headway_minutes") ? "delete one" : "write headway_minutes such as 120"));
            return MOST_HEADWAY_MINUTES;
        }
        return in.has("headway_minutes")
                ? in.smallWhole("headway_minutes", 1, MOST_HEADWAY_MINUTES)
                : minutesOfHours(in);
    }

    /** {@code headway_hours} in whole minutes. */
    static int minutesOfHours(Fields in) {
        double hours = in.number("headway_hours", Range.aboveUpTo(0, MOST_HEADWAY_MINUTES / 60.0));
        int minutes = (int) StrictMath.round(hours * 60);
        if (in.has("headway_hours") && StrictMath.abs(hours * 60 - minutes) > 1e-6) {
            in.refuse(
                    "headway_hours",
                    "%s is %s, which is no whole number of minutes; write hours such as 0.5 or 2"
                            .formatted(in.pathOf("headway_hours"), hours));
        }
        return Math.max(1, minutes);
    }
}
