package cuofeng.bench;

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
import cuofeng.scenarios.model.StageKind;
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
 * Ten equal hubs, each with a shipper, an outlet and a lane to each other hub; orders come at a constant rate, each to
 * any outlet alike. Stages are lines at 80 % load. {@code tools/bench/simpy_hub.py} is the same network.
 */
final class HubNetwork {

    static final int HUBS = 10;

    private static final LocalDate START = LocalDate.of(2023, 11, 1);
    private static final double LOAD = 0.8;

    private HubNetwork() {}

    /** Parcels ordered a day in the whole network; {@code lotSize} as in a scenario. */
    static Scenario of(int days, double parcelsPerDay, int lotSize) {
        double hubParcelsPerHour = parcelsPerDay / 24 / HUBS;
        List<Region> regions = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>();
        List<Outlet> outlets = new ArrayList<>();
        List<Shipper> shippers = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        List<Demand.Destination> destinations = new ArrayList<>();
        for (int i = 0; i < HUBS; i++) {
            String region = "r" + i;
            regions.add(new Region(region, Text.of(region), Zone.EAST, 30, 110 + i));
            hubs.add(new Hub("h" + i, Text.of("h" + i), region, stages(hubParcelsPerHour), 1L << 40, List.of()));
            outlets.add(outlet(i, region, hubParcelsPerHour));
            shippers.add(new Shipper(
                    "s" + i, Text.of("s" + i), "h" + i, 1.0 / HUBS, 100 * parcelsPerDay, 48, false, new Feeder(1, 0)));
            destinations.add(new Demand.Destination(region, 1.0 / HUBS, 0));
            for (int to = 0; to < HUBS; to++) {
                if (to != i) {
                    lanes.add(new Lane(
                            "h" + i, "h" + to, "road", 500, 10, 0, new Lane.Timetable(60, 0), (long) parcelsPerDay));
                }
            }
        }
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            daily.add(new Demand.DayVolume(START.plusDays(day), parcelsPerDay));
        }
        return new Scenario(
                "hub-network",
                Text.of("hub-network"),
                Text.of(""),
                new Season(Text.of("bench"), START, days, 0, ZoneId.of("Asia/Shanghai"), 4),
                1,
                1,
                lotSize,
                1,
                Forecast.CERTAIN,
                regions,
                hubs,
                outlets,
                lanes,
                shippers,
                new Demand(daily, Collections.nCopies(24, 1.0 / 24), List.of(), destinations, 0),
                Weights.DEFAULT,
                List.of());
    }

    /** A tenth of what a hub collects stays with it; the rest comes from other hubs, as much as goes there. */
    private static List<Stage> stages(double hubParcelsPerHour) {
        double all = hubParcelsPerHour * (2 - 1.0 / HUBS) / LOAD;
        return List.of(
                new Stage.Line(StageKind.UNLOAD, all, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SCREENING, hubParcelsPerHour / LOAD, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SORTING, all, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.DISPATCH, all, WorkWindow.ALL_DAY));
    }

    private static Outlet outlet(int i, String region, double hubParcelsPerHour) {
        int couriers = 100;
        double parcelsPerCourierHour = hubParcelsPerHour / LOAD * 24 / 8 / couriers;
        return new Outlet(
                "o" + i,
                Text.of("o" + i),
                region,
                Area.URBAN,
                "h" + i,
                couriers,
                parcelsPerCourierHour,
                8,
                WorkWindow.ALL_DAY,
                1L << 40,
                new Feeder(1, 0),
                List.of());
    }
}
