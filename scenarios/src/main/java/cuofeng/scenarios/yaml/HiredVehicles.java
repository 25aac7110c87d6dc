package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.source.NearName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Vehicles hired for single days, on lanes of the table and on those that the rule by distance adds. */
final class HiredVehicles {

    private final List<Row> rows;

    private HiredVehicles(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * A row as it is written.
     *
     * @param vehicleParcels empty for the room of the lane's own extra vehicles
     */
    private record Row(Fields in, String from, String to, LocalDate day, int vehicles, OptionalLong vehicleParcels) {}

    /** The rows in {@code lanes.hired}. */
    static HiredVehicles of(Fields lanes) {
        return new HiredVehicles(lanes.rows(
                "hired",
                in -> new Row(
                        in,
                        in.id("from"),
                        in.id("to"),
                        in.date("day"),
                        in.smallWhole("vehicles", 1, LaneBinder.MOST_VEHICLES),
                        in.has("vehicle_parcels")
                                ? OptionalLong.of(in.parcels("vehicle_parcels"))
                                : OptionalLong.empty())));
    }

    /**
     * The scenario with the vehicles on its lanes; what does not fit is a problem.
     *
     * @param scenario with all its lanes
     */
    Scenario addTo(Scenario scenario) {
        if (rows.isEmpty()) {
            return scenario;
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<Lane> lanes = new ArrayList<>(scenario.lanes());
        for (int i = 0; i < lanes.size(); i++) {
            positions.put(name(lanes.get(i).from(), lanes.get(i).to()), i);
        }
        TimeAxis axis = scenario.season().timeAxis();
        for (Row row : rows) {
            Integer lane = positions.get(name(row.from(), row.to()));
            if (lane == null) {
                row.in()
                        .refuse(
                                "to",
                                "%s: there is no lane from %s to %s; %s"
                                        .formatted(
                                                row.in().path(),
                                                row.from(),
                                                row.to(),
                                                NearName.hint(name(row.from(), row.to()), positions.keySet())));
            } else if (axis.dayOf(row.day()) < 0 || axis.dayOf(row.day()) >= axis.dayCount()) {
                row.in()
                        .refuse(
                                "day",
                                "%s is %s; allowed is a simulated day, %s to %s; correct it or delete the row"
                                        .formatted(
                                                row.in().pathOf("day"),
                                                row.day(),
                                                axis.firstDay(),
                                                axis.date(axis.dayCount() - 1)));
            } else {
                lanes.set(lane, hire(lanes.get(lane), row));
            }
        }
        return scenario.withNetwork(scenario.hubs(), scenario.outlets(), lanes, scenario.routes(), scenario.shippers());
    }

    private static Lane hire(Lane lane, Row row) {
        Lane.ExtraVehicles old = lane.extra();
        if (old.isOffered()
                && row.vehicleParcels().isPresent()
                && row.vehicleParcels().getAsLong() != old.vehicleParcels()) {
            row.in()
                    .refuse(
                            "vehicle_parcels",
                            "%s is %d; allowed is the room of the lane's other extra vehicles, %d; delete it"
                                    .formatted(
                                            row.in().pathOf("vehicle_parcels"),
                                            row.vehicleParcels().getAsLong(),
                                            old.vehicleParcels()));
            return lane;
        }
        if (!old.isOffered() && row.vehicleParcels().isEmpty()) {
            row.in()
                    .refuse(
                            "%s hires vehicles for a lane without extra vehicles of its own; their room is missing; write vehicle_parcels such as 12000"
                                    .formatted(row.in().path()));
            return lane;
        }
        List<Lane.Hired> hired = new ArrayList<>(old.hired());
        hired.add(new Lane.Hired(row.day(), row.vehicles()));
        return lane.withExtra(
                new Lane.ExtraVehicles(row.vehicleParcels().orElse(old.vehicleParcels()), old.perDay(), hired));
    }

    private static String name(String from, String to) {
        return from + " to " + to;
    }
}
