package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Small complete scenarios for tests of all modules: two hubs with one shipper each, an urban and a rural outlet per
 * region, lanes both ways, one wave on the third day that overloads the first hub.
 */
public final class TinyNetwork {

    private TinyNetwork() {}

    /** Six days, the first for warm-up; 24,000 orders a day and 40,000 in the wave; slots of 4 h. */
    public static Scenario twoHubs() {
        List<Stage> stages = List.of(
                new Stage.Line(StageKind.UNLOAD, 3_000, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SCREENING, 2_500, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SORTING, 2_000, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.DISPATCH, 3_000, WorkWindow.ALL_DAY));
        WorkWindow day = new WorkWindow(8 * 60, 20 * 60);
        Feeder feeder = new Feeder(1.0, 0.2);
        LocalDate start = LocalDate.of(2023, 11, 2);
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            daily.add(new Demand.DayVolume(start.minusDays(1).plusDays(i), 24_000));
        }
        return new Scenario(
                "tiny",
                new Text("微型网络", "Tiny network"),
                Text.of(""),
                new Season(new Text("测试季", "Test season"), start, 5, 1, ZoneId.of("Asia/Shanghai"), 4),
                7,
                3,
                50,
                50_000,
                Forecast.CERTAIN,
                List.of(
                        new Region("east", new Text("东区", "East"), Zone.EAST, 30.0, 120.0),
                        new Region("west", new Text("西区", "West"), Zone.WEST, 30.0, 110.0)),
                List.of(
                        new Hub("hub-east", new Text("东分拨", "Hub East"), "east", stages, 12_000, List.of()),
                        new Hub("hub-west", new Text("西分拨", "Hub West"), "west", stages, 12_000, List.of())),
                List.of(
                        outlet("east-urban", "east", Area.URBAN, "hub-east", 60, day, feeder),
                        outlet("east-rural", "east", Area.RURAL, "hub-east", 25, day, feeder),
                        outlet("west-urban", "west", Area.URBAN, "hub-west", 60, day, feeder),
                        outlet("west-rural", "west", Area.RURAL, "hub-west", 25, day, feeder)),
                List.of(
                        new Lane("hub-east", "hub-west", "road", 960, 14, 0.1, new Lane.Timetable(120, 30), 3_000),
                        new Lane("hub-west", "hub-east", "road", 960, 14, 0.1, new Lane.Timetable(120, 90), 3_000)),
                List.of(
                        new Shipper(
                                "shop-east", new Text("东商家", "Shop East"), "hub-east", 0.7, 4_000, 48, true, feeder),
                        new Shipper(
                                "shop-west", new Text("西商家", "Shop West"), "hub-west", 0.3, 4_000, 48, true, feeder)),
                new Demand(
                        daily,
                        Collections.nCopies(24, 1.0 / 24),
                        List.of(new Wave(
                                "night",
                                new Text("大促", "Night sale"),
                                LocalDateTime.of(2023, 11, 3, 20, 0),
                                40_000,
                                List.of(0.4, 0.3, 0.2, 0.1),
                                48)),
                        List.of(new Demand.Destination("east", 0.5, 0.3), new Demand.Destination("west", 0.5, 0.3)),
                        0),
                Weights.DEFAULT,
                List.of());
    }

    private static Outlet outlet(
            String id, String region, Area area, String hub, int couriers, WorkWindow window, Feeder feeder) {
        return new Outlet(
                id, Text.of(id), region, area, hub, couriers, 25, 8, window, couriers * 400L, feeder, List.of());
    }
}
