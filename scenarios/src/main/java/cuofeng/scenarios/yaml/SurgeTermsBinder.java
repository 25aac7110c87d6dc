package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.SurgeTerms;

/** Binds what surge capacity can be bought; everything, by default terms, where the group is left out. */
final class SurgeTermsBinder {

    private static final int MOST_STEPS = 100;
    /** A surge beyond this is no surge but another network. */
    private static final Range FACTOR = Range.of(1, 10);

    private static final Range YUAN = Range.atLeast(0);
    private static final Range RATE = Range.above(0);

    private SurgeTermsBinder() {}

    static SurgeTerms terms(Fields costs) {
        if (!costs.has("surge")) {
            return SurgeTerms.DEFAULT;
        }
        Fields in = costs.group("surge");
        return new SurgeTerms(
                in.smallWhole("steps", 1, MOST_STEPS),
                in.has("couriers") ? couriers(in.group("couriers")) : SurgeTerms.Couriers.NONE,
                in.has("shifts") ? shifts(in.group("shifts")) : SurgeTerms.Shifts.NONE,
                in.has("screening") ? screening(in.group("screening")) : SurgeTerms.Screening.NONE,
                in.has("sorting") ? sorting(in.group("sorting")) : SurgeTerms.Sorting.NONE,
                in.has("vehicles") ? vehicles(in.group("vehicles")) : SurgeTerms.Vehicles.NONE);
    }

    private static SurgeTerms.Couriers couriers(Fields in) {
        return new SurgeTerms.Couriers(in.number("most_factor", FACTOR), in.number("yuan_per_courier_day", YUAN));
    }

    private static SurgeTerms.Shifts shifts(Fields in) {
        return new SurgeTerms.Shifts(in.number("most_factor", FACTOR), in.number("yuan_per_1000_parcels", YUAN));
    }

    private static SurgeTerms.Screening screening(Fields in) {
        return new SurgeTerms.Screening(
                in.number("most_factor", FACTOR),
                in.number("lane_parcels_per_hour", RATE),
                in.number("yuan_per_lane_day", YUAN));
    }

    private static SurgeTerms.Sorting sorting(Fields in) {
        return new SurgeTerms.Sorting(
                in.number("most_factor", FACTOR),
                in.number("sorter_parcels_per_hour", RATE),
                in.number("yuan_per_sorter_hour", YUAN));
    }

    private static SurgeTerms.Vehicles vehicles(Fields in) {
        return new SurgeTerms.Vehicles(
                in.smallWhole("most_per_day", 0, LaneBinder.MOST_VEHICLES),
                in.parcels("vehicle_parcels"),
                in.number("yuan_per_km", YUAN));
    }
}
