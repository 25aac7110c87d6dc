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
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random small scenarios: rings of 1 to 6 hubs with chords, all kinds of stages, tight and ample capacities. */
final class GeneratedNetwork {

    private final SplittableRandom random;

    private GeneratedNetwork(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Scenario of(long seed) {
        return new GeneratedNetwork(seed).scenario();
    }

    private Scenario scenario() {
        int hubCount = random.nextInt(1, 7);
        int warmup = random.nextInt(0, 3);
        int days = random.nextInt(1, 5);
        LocalDate start = LocalDate.of(2023, 11, 1);
        List<Region> regions = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>();
        List<Outlet> outlets = new ArrayList<>();
        List<Shipper> shippers = new ArrayList<>();
        List<Demand.Destination> destinations = new ArrayList<>();
        for (int i = 0; i < hubCount; i++) {
            String region = "r" + i;
            regions.add(new Region(
                    region, Text.of(region), Zone.EAST, random.nextDouble(20, 45), random.nextDouble(80, 130)));
            hubs.add(new Hub("h" + i, Text.of("h" + i), region, stages(), random.nextInt(10, 5_000), surges(start)));
            outlets.add(outlet("u" + i, region, Area.URBAN, "h" + i));
            outlets.add(outlet("c" + i, region, Area.RURAL, "h" + i));
            shippers.add(new Shipper(
                    "s" + i,
                    Text.of("s" + i),
                    "h" + i,
                    1.0 / hubCount,
                    random.nextInt(50, 3_000),
                    48,
                    random.nextBoolean(),
                    feeder()));
            destinations.add(new Demand.Destination(region, 1.0 / hubCount, random.nextDouble()));
        }
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int day = -warmup; day < days; day++) {
            daily.add(new Demand.DayVolume(start.plusDays(day), random.nextInt(0, 3_000)));
        }
        Wave wave = new Wave(
                "w",
                Text.of("w"),
                start.atTime(random.nextInt(24), 0),
                random.nextInt(0, 4_000),
                List.of(0.5, 0.3, 0.2),
                random.nextInt(8, 72));
        return new Scenario(
                "generated",
                Text.of("generated"),
                Text.of(""),
                new Season(Text.of("s"), start, days, warmup, ZoneId.of("Asia/Shanghai"), random.nextBoolean() ? 4 : 2),
                random.nextLong(),
                2,
                random.nextBoolean() ? 1 : random.nextInt(1, 400),
                1_000,
                new Forecast(random.nextDouble(0.1), random.nextDouble(0.1), random.nextDouble(0.1)),
                regions,
                hubs,
                outlets,
                lanes(hubCount),
                shippers,
                new Demand(daily, Collections.nCopies(24, 1.0 / 24), List.of(wave), destinations, random.nextDouble(2)),
                Weights.DEFAULT,
                List.of());
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            int choice = random.nextInt(3);
            if (choice == 1 || kind == StageKind.SORTING) {
                stages.add(new Stage.Line(kind, random.nextInt(20, 1_000), window()));
            } else if (choice == 2) {
                double cv = random.nextInt(3) * 0.5;
                stages.add(new Stage.Crew(kind, random.nextInt(1, 30), random.nextDouble(1, 60), cv, window()));
            }
        }
        return stages;
    }

    private WorkWindow window() {
        if (random.nextBoolean()) {
            return WorkWindow.ALL_DAY;
        }
        int start = random.nextInt(0, 12 * 60);
        return new WorkWindow(start, random.nextInt(start + 60, 24 * 60 + 1));
    }

    private List<Surge> surges(LocalDate start) {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Surge(start, start.plusDays(random.nextInt(1, 4)), random.nextInt(0, 4) * 0.5));
    }

    private Outlet outlet(String id, String region, Area area, String hub) {
        WorkWindow window = new WorkWindow(8 * 60, random.nextInt(16, 21) * 60);
        return new Outlet(
                id, Text.of(id), region, area, hub, random.nextInt(1, 20), 20, 8, window, 500, feeder(), List.of());
    }

    private Feeder feeder() {
        return new Feeder(random.nextDouble(0.2, 5), random.nextBoolean() ? 0 : random.nextDouble(0.05, 1));
    }

    private List<Lane> lanes(int hubCount) {
        List<Lane> lanes = new ArrayList<>();
        for (int from = 0; from < hubCount; from++) {
            for (int to = 0; to < hubCount; to++) {
                boolean inRing = to == (from + 1) % hubCount && from != to;
                if (inRing || (from != to && random.nextInt(3) == 0)) {
                    int headway = random.nextInt(10, 600);
                    lanes.add(new Lane(
                            "h" + from,
                            "h" + to,
                            "road",
                            100,
                            random.nextDouble(0.5, 30),
                            random.nextBoolean() ? 0 : 0.3,
                            new Lane.Timetable(headway, random.nextInt(headway)),
                            random.nextInt(1, 500)));
                }
            }
        }
        return lanes;
    }
}
