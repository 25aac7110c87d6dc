package cuofeng.simulator.network;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Scenarios for theory: one shipper with Poisson orders at a constant rate, parcel by parcel, through one hub with given
 * stages; all else has so much capacity that it takes next to no time. Packing takes a millisecond per parcel.
 */
final class OneHub {

    private static final Feeder FEEDER = new Feeder(1, 0);
    private static final double AMPLE = 3_600_000;

    private OneHub() {}

    /** One hub with stages; the outlet hangs on it. */
    static Scenario withStages(List<Stage> stages, double ordersPerHour, int warmupDays, int days) {
        Hub hub = hub("hub", stages);
        return scenario(List.of(hub), List.of(), "hub", ordersPerHour, warmupDays, days, 24);
    }

    /** A hub without stages and a truck to a second one, where the outlet hangs. */
    static Scenario withTruck(Lane.Timetable timetable, long room, double ordersPerHour, int warmupDays, int days) {
        Lane lane = new Lane("hub", "far", "road", 500, 10, 0, timetable, room);
        return scenario(
                List.of(hub("hub", List.of()), hub("far", List.of())),
                List.of(lane),
                "far",
                ordersPerHour,
                warmupDays,
                days,
                4);
    }

    private static Hub hub(String id, List<Stage> stages) {
        return new Hub(id, Text.of(id), "here", stages, Long.MAX_VALUE / 4, List.of());
    }

    private static Scenario scenario(
            List<Hub> hubs,
            List<Lane> lanes,
            String outletHub,
            double ordersPerHour,
            int warmupDays,
            int days,
            int slotHours) {
        LocalDate start = LocalDate.of(2023, 1, 1).plusDays(warmupDays);
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int day = 0; day < warmupDays + days; day++) {
            daily.add(new Demand.DayVolume(LocalDate.of(2023, 1, 1).plusDays(day), ordersPerHour * 24));
        }
        Outlet outlet = new Outlet(
                "outlet",
                Text.of("outlet"),
                "here",
                Area.URBAN,
                outletHub,
                (int) AMPLE / 1000,
                1000,
                8,
                new WorkWindow(0, 8 * 60),
                Long.MAX_VALUE / 4,
                FEEDER,
                List.of());
        return new Scenario(
                "theory",
                Text.of("theory"),
                Text.of(""),
                new Season(Text.of("theory"), start, days, warmupDays, ZoneId.of("Asia/Shanghai"), slotHours),
                1,
                1,
                1,
                1,
                Forecast.CERTAIN,
                List.of(new Region("here", Text.of("here"), Zone.EAST, 30, 120)),
                hubs,
                List.of(outlet),
                lanes,
                List.of(new Shipper("shop", Text.of("shop"), "hub", 1, AMPLE, 48, false, FEEDER)),
                new Demand(
                        daily,
                        Collections.nCopies(24, 1.0 / 24),
                        List.of(),
                        List.of(new Demand.Destination("here", 1, 0)),
                        0),
                Weights.DEFAULT,
                List.of());
    }
}
