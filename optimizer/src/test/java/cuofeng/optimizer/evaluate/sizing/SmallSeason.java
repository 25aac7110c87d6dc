package cuofeng.optimizer.evaluate.sizing;

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
import cuofeng.scenarios.model.SurgeTerms;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Three days of which capacity can be bought for two, with the most orders on the first: one hub with outlets, or two
 * hubs with a lane from the first to the second.
 */
final class SmallSeason {

    static final LocalDate START = LocalDate.of(2023, 11, 10);

    private final List<Double> orders;
    private final double hubParcelsPerHour;
    private final int couriers;
    private int outlets = 1;
    private boolean secondHub;
    private SurgeTerms terms = SurgeTerms.DEFAULT;
    private Targets.Target[] targets = {};

    SmallSeason(List<Double> orders, double hubParcelsPerHour, int couriers) {
        this.orders = orders;
        this.hubParcelsPerHour = hubParcelsPerHour;
        this.couriers = couriers;
    }

    SmallSeason outlets(int count) {
        outlets = count;
        return this;
    }

    SmallSeason withSecondHub() {
        secondHub = true;
        return this;
    }

    SmallSeason terms(SurgeTerms sold) {
        terms = sold;
        return this;
    }

    SmallSeason targets(Targets.Target... limits) {
        targets = limits;
        return this;
    }

    Scenario scenario() {
        Feeder feeder = new Feeder(1, 0.1);
        List<Region> regions = new ArrayList<>();
        List<Outlet> all = new ArrayList<>();
        List<Demand.Destination> destinations = new ArrayList<>();
        for (int i = 0; i < outlets; i++) {
            String region = "r" + i;
            regions.add(new Region(region, Text.of(region), Zone.EAST, 30, 120));
            destinations.add(new Demand.Destination(region, 1.0 / outlets, 0));
            all.add(new Outlet(
                    "o" + i,
                    Text.of("o" + i),
                    region,
                    Area.URBAN,
                    secondHub ? "h1" : "h0",
                    couriers,
                    25,
                    8,
                    new WorkWindow(8 * 60, 20 * 60),
                    couriers * 300L,
                    feeder,
                    List.of()));
        }
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int day = 0; day < orders.size(); day++) {
            daily.add(new Demand.DayVolume(START.plusDays(day), orders.get(day)));
        }
        List<Hub> hubs = secondHub ? List.of(hub("h0"), hub("h1")) : List.of(hub("h0"));
        Lane lane = new Lane("h0", "h1", "road", 100, 4, 0.1, new Lane.Timetable(240, 0), 1_500);
        Scenario scenario = new Scenario(
                "small",
                Text.of("small"),
                Text.of(""),
                new Season(Text.of("small"), START, orders.size(), 0, ZoneId.of("Asia/Shanghai"), 4),
                1,
                3,
                50,
                10_000,
                new Forecast(0.03, 0, 0.03),
                regions,
                hubs,
                all,
                secondHub ? List.of(lane) : List.of(),
                List.of(new Shipper("shop", Text.of("shop"), "h0", 1, 1e5, 48, false, feeder)),
                new Demand(daily, Collections.nCopies(24, 1.0 / 24), List.of(), destinations, 0),
                Weights.DEFAULT,
                List.of());
        Scenario sold =
                Variant.of(scenario).costs(scenario.costs().withSurge(terms)).build();
        return sold.withTargets(new Targets(0.1, 24, 72, List.of(targets)));
    }

    private Hub hub(String id) {
        return new Hub(
                id,
                Text.of(id),
                "r0",
                List.of(
                        new Stage.Line(StageKind.SCREENING, 1.2 * hubParcelsPerHour, WorkWindow.ALL_DAY),
                        new Stage.Line(StageKind.SORTING, hubParcelsPerHour, WorkWindow.ALL_DAY)),
                (long) (6 * hubParcelsPerHour),
                List.of());
    }
}
