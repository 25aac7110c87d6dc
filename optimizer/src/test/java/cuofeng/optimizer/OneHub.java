package cuofeng.optimizer;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One hub, slots of a day, outlets that never fill and do not count, and of equal plans the one that holds less is
 * better: the textbook case of staggering.
 *
 * @param ordersPerDay parcels that get ready on each day, all movable
 * @param streamSizes orders are divided between as many streams in proportion to these
 * @param hubParcelsPerHour whole parcels
 * @param holdDays most days from ready to release
 */
public record OneHub(
        List<Double> ordersPerDay,
        List<Double> streamSizes,
        double hubParcelsPerHour,
        int holdDays,
        long storageLimitParcels,
        List<PublishedVolume> published) {

    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);

    private static final double INSTANTLY = 1e-6;

    public OneHub {
        ordersPerDay = List.copyOf(ordersPerDay);
        streamSizes = List.copyOf(streamSizes);
        published = List.copyOf(published);
    }

    public static OneHub of(double[] ordersPerDay, double[] streamSizes, double hubParcelsPerHour, int holdDays) {
        return new OneHub(
                Arrays.stream(ordersPerDay).boxed().toList(),
                Arrays.stream(streamSizes).boxed().toList(),
                hubParcelsPerHour,
                holdDays,
                Integer.MAX_VALUE,
                List.of());
    }

    public OneHub withStorageLimit(long parcels) {
        return new OneHub(ordersPerDay, streamSizes, hubParcelsPerHour, holdDays, parcels, published);
    }

    public OneHub withPublished(List<PublishedVolume> volumes) {
        return new OneHub(ordersPerDay, streamSizes, hubParcelsPerHour, holdDays, storageLimitParcels, volumes);
    }

    public Shipments shipments() {
        List<Region> regions = new ArrayList<>();
        List<Outlet> outlets = new ArrayList<>();
        List<Demand.Destination> destinations = new ArrayList<>();
        double total = 0;
        for (double size : streamSizes) {
            total += size;
        }
        Feeder feeder = new Feeder(INSTANTLY, 0);
        for (int i = 0; i < streamSizes.size(); i++) {
            String region = "r" + i;
            regions.add(new Region(region, Text.of(region), Zone.EAST, 30, 120));
            outlets.add(new Outlet(
                    "o" + i,
                    Text.of("o" + i),
                    region,
                    Area.URBAN,
                    "hub",
                    1_000_000,
                    100,
                    8,
                    WorkWindow.ALL_DAY,
                    Integer.MAX_VALUE,
                    feeder,
                    List.of()));
            destinations.add(new Demand.Destination(region, streamSizes.get(i) / total, 0));
        }
        List<Demand.DayVolume> daily = new ArrayList<>();
        List<Wave> waves = new ArrayList<>();
        for (int day = 0; day < ordersPerDay.size(); day++) {
            LocalDate date = FIRST_DAY.plusDays(day);
            daily.add(new Demand.DayVolume(date, 0));
            waves.add(new Wave(
                    "wave" + day,
                    Text.of("wave"),
                    date.atStartOfDay(),
                    ordersPerDay.get(day),
                    Collections.nCopies(24, 1.0 / 24),
                    24.0 * (holdDays + 1)));
        }
        Stage sorting = new Stage.Line(StageKind.SORTING, hubParcelsPerHour, WorkWindow.ALL_DAY);
        Scenario scenario = new Scenario(
                "one-hub",
                Text.of("one hub"),
                Text.of(""),
                new Season(Text.of("one hub"), FIRST_DAY, ordersPerDay.size(), 0, ZoneId.of("Asia/Shanghai"), 24),
                1,
                1,
                1,
                10_000,
                Forecast.CERTAIN,
                regions,
                List.of(new Hub("hub", Text.of("hub"), "r0", List.of(sorting), storageLimitParcels, List.of())),
                outlets,
                List.of(),
                List.of(new Shipper("shop", Text.of("shop"), "hub", 1, 1e9, 48, true, feeder)),
                new Demand(daily, Collections.nCopies(24, 1.0 / 24), waves, destinations, 0),
                new Weights(1, 0),
                published);
        return new Shipments(Variant.of(scenario)
                .costs(Costs.HELD_ONLY)
                .targets(Targets.NO_LEAST_RELEASE)
                .build());
    }
}
