package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Levers;
import java.util.List;

/** Binds what may be bought. */
final class LeversBinder {

    /** A surge beyond this is no surge but another network. */
    private static final Range FACTOR = Range.aboveUpTo(1, 10);

    private static final Range OFFERED_SHARE = Range.aboveUpTo(0, 1);
    private static final Range YUAN = Range.atLeast(0);

    private static final List<String> LEVERS =
            List.of("surge_couriers", "surge_shifts", "surge_vehicles", "preposition", "transit_hub");

    private LeversBinder() {}

    static Levers levers(Fields root) {
        if (!root.has("levers")) {
            return Levers.NONE;
        }
        Fields in = root.group("levers");
        if (LEVERS.stream().noneMatch(in::has)) {
            in.refuse("%s offers nothing to buy; allowed is one or more of %s; add one or delete the key"
                    .formatted(in.path(), String.join(", ", LEVERS)));
        }
        return new Levers(
                in.number("budget_yuan", YUAN),
                in.has("surge_couriers") ? couriers(in.group("surge_couriers")) : Levers.SurgeCouriers.NONE,
                in.has("surge_shifts") ? shifts(in.group("surge_shifts")) : Levers.SurgeShifts.NONE,
                in.has("surge_vehicles") ? vehicles(in.group("surge_vehicles")) : Levers.SurgeVehicles.NONE,
                in.has("preposition") ? preposition(in.group("preposition")) : Levers.Preposition.NONE,
                in.has("transit_hub") ? transitHub(in.group("transit_hub")) : Levers.TransitHub.NONE);
    }

    private static Levers.SurgeCouriers couriers(Fields in) {
        return new Levers.SurgeCouriers(in.number("most_factor", FACTOR), in.number("yuan_per_courier_day", YUAN));
    }

    private static Levers.SurgeShifts shifts(Fields in) {
        return new Levers.SurgeShifts(in.number("most_factor", FACTOR), in.number("yuan_per_1000_parcels", YUAN));
    }

    private static Levers.SurgeVehicles vehicles(Fields in) {
        return new Levers.SurgeVehicles(
                in.smallWhole("most_per_day", 1, LaneBinder.MOST_VEHICLES),
                in.parcels("vehicle_parcels"),
                in.number("yuan_per_km", YUAN));
    }

    private static Levers.Preposition preposition(Fields in) {
        return new Levers.Preposition(in.number("most_share", OFFERED_SHARE), in.number("yuan_per_parcel", YUAN));
    }

    private static Levers.TransitHub transitHub(Fields in) {
        return new Levers.TransitHub(in.number("most_share", OFFERED_SHARE), in.number("yuan_per_parcel", YUAN));
    }
}
