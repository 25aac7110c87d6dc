package cuofeng.results.run;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Congestion;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;

/** A made-up season of any size, with two waves, for tests of how tables and reports look and grow. */
public final class FakeSeason {

    private FakeSeason() {}

    /** As many nodes as the country: 77 regions with a hub, an urban and a rural outlet each; 20 days. */
    public static Scenario national() {
        return of(77, i -> new Text("第" + (i + 1) + "区", "Region " + (i + 1)));
    }

    /** Names a region by its number from 0. */
    public interface Names {
        Text of(int region);
    }

    public static Scenario of(int regionCount, Names names) {
        LocalDate start = LocalDate.of(2023, 11, 1);
        List<Region> regions = new ArrayList<>();
        List<Hub> hubs = new ArrayList<>();
        List<Outlet> outlets = new ArrayList<>();
        List<Shipper> shippers = new ArrayList<>();
        List<Demand.Destination> destinations = new ArrayList<>();
        Feeder feeder = new Feeder(1, 0.2);
        for (int i = 0; i < regionCount; i++) {
            String id = "r" + i;
            Text name = names.of(i);
            regions.add(new Region(id, name, i % 2 == 0 ? Zone.EAST : Zone.WEST, 20 + i % 25, 90 + i % 40));
            hubs.add(new Hub(
                    "hub-" + id,
                    suffixed(name, "分拨中心", " hub"),
                    id,
                    List.of(
                            new Stage.Line(StageKind.UNLOAD, 50_000, WorkWindow.ALL_DAY),
                            new Stage.Line(StageKind.SORTING, 30_000, WorkWindow.ALL_DAY)),
                    400_000,
                    List.of()));
            for (Area area : Area.values()) {
                String suffix = area == Area.URBAN ? "城区网点" : "乡村网点";
                outlets.add(new Outlet(
                        id + "-" + area.id(),
                        suffixed(name, suffix, " " + area.id()),
                        id,
                        area,
                        "hub-" + id,
                        2_000,
                        25,
                        8,
                        new WorkWindow(480, 1200),
                        300_000,
                        feeder,
                        List.of()));
            }
            double share = 2.0 * (regionCount - i) / (regionCount * (regionCount + 1.0));
            shippers.add(new Shipper(
                    "m" + i, suffixed(name, "商家", " merchants"), "hub-" + id, share, 5e6, 48, i % 5 != 4, feeder));
            destinations.add(new Demand.Destination(id, 1.0 / regionCount, 0.3));
        }
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int day = -2; day < 20; day++) {
            daily.add(new Demand.DayVolume(start.plusDays(day), 3.6e8));
        }
        return new Scenario(
                "fake",
                new Text("全国双11旺季（编造数据）", "National Double 11 season (made-up figures)"),
                new Text("仅供测试，数字均为编造。", "For tests only; every figure is made up."),
                new Season(
                        new Text("2023年双11旺季", "Double 11 season 2023"), start, 20, 2, ZoneId.of("Asia/Shanghai"), 4),
                20231111,
                10,
                5_000,
                1_000_000,
                new Forecast(0.02, 0.05, 0.02),
                regions,
                hubs,
                outlets,
                lanes(hubs),
                shippers,
                new Demand(
                        daily,
                        Collections.nCopies(24, 1.0 / 24),
                        List.of(
                                wave("wave1", "第一波尾款", "First wave", LocalDateTime.of(2023, 10, 31, 20, 0), 6e8),
                                wave("wave2", "双11零点", "Double 11", LocalDateTime.of(2023, 11, 10, 20, 0), 9e8)),
                        destinations,
                        0),
                Weights.DEFAULT,
                List.of(
                        volume(start, start.plusDays(10), 5.264e9, OptionalDouble.empty()),
                        volume(start, start.plusDays(15), 7.767e9, OptionalDouble.of(7.509e9)),
                        volume(start.plusDays(10), start.plusDays(10), 6.39e8, OptionalDouble.empty()),
                        volume(start.plusDays(11), start.plusDays(11), 5.2e8, OptionalDouble.of(4.6e8))));
    }

    /** The same with all that a scenario may use besides. */
    public static Scenario full(int regionCount, Names names) {
        Scenario plain = of(regionCount, names);
        LastMile lastMile = new LastMile(
                new LastMile.Overtime(3, 36, 8),
                EnumSet.allOf(DayOfWeek.class),
                0.9,
                new LastMile.Lockers(0.3, 5e5, 0.5));
        LocalDateTime from = plain.season().start().atStartOfDay();
        return new Scenario(
                plain.id(),
                plain.title(),
                plain.notes(),
                plain.season(),
                plain.seed(),
                plain.replications(),
                plain.lotSize(),
                plain.scoreCalculations(),
                plain.forecast(),
                plain.regions(),
                List.of(
                        new ParcelClass("standard", new Text("标准快件", "Standard"), 0.9, 1, 1, true),
                        new ParcelClass("fresh", new Text("生鲜", "Fresh"), 0.1, 0, 1, false)),
                plain.hubs().stream().map(FakeSeason::crowded).toList(),
                plain.outlets().stream()
                        .map(outlet -> withLastMile(outlet, lastMile))
                        .toList(),
                plain.lanes(),
                plain.routes(),
                plain.shippers().stream().map(FakeSeason::green).toList(),
                plain.demand(),
                plain.disruptions(),
                List.of(new Restriction(
                        plain.regions().get(0).id(), Restriction.Direction.DELIVERY, from, from.plusDays(2), 0.5)),
                plain.initial(),
                plain.weights(),
                plain.published());
    }

    /** From the first hub to all others and back. */
    private static List<Lane> lanes(List<Hub> hubs) {
        List<Lane> lanes = new ArrayList<>();
        for (Hub hub : hubs.subList(1, hubs.size())) {
            lanes.add(lane(hubs.get(0), hub));
            lanes.add(lane(hub, hubs.get(0)));
        }
        return lanes;
    }

    private static Lane lane(Hub from, Hub to) {
        return new Lane(from.id(), to.id(), "road", 600, 12, 0.1, new Lane.Timetable(360, 0), 40_000);
    }

    private static Hub crowded(Hub hub) {
        return new Hub(
                hub.id(),
                hub.name(),
                hub.region(),
                hub.stages(),
                hub.storageLimitParcels(),
                new Congestion(0.7, 0.6),
                hub.flaggedShare(),
                hub.clearanceDelay(),
                hub.surges());
    }

    private static Outlet withLastMile(Outlet outlet, LastMile lastMile) {
        return new Outlet(
                outlet.id(),
                outlet.name(),
                outlet.region(),
                outlet.area(),
                outlet.hub(),
                outlet.couriers(),
                outlet.parcelsPerCourierHour(),
                outlet.dailyHours(),
                outlet.window(),
                outlet.storageLimitParcels(),
                outlet.feeder(),
                lastMile,
                outlet.surges());
    }

    private static Shipper green(Shipper shipper) {
        return new Shipper(
                shipper.id(),
                shipper.name(),
                shipper.hub(),
                shipper.share(),
                shipper.packParcelsPerHour(),
                new Packaging(0.9, 0.02, 0.03, 0.5, 0.8),
                shipper.promiseHours(),
                shipper.mayStagger(),
                0,
                shipper.feeder());
    }

    private static Text suffixed(Text name, String zh, String en) {
        return new Text(name.zh() + zh, name.en() + en);
    }

    private static Wave wave(String id, String zh, String en, LocalDateTime start, double parcels) {
        return new Wave(id, new Text(zh, en), start, parcels, Collections.nCopies(28, 1.0 / 28), 96);
    }

    private static PublishedVolume volume(LocalDate from, LocalDate to, double collected, OptionalDouble delivered) {
        return new PublishedVolume(
                from, to, OptionalDouble.of(collected), delivered, "verified", "Example bureau, 2023");
    }

    /** Every shipment as soon as it is ready. */
    public static Schedule atOnce(Shipments shipments) {
        int[] slots = new int[shipments.count()];
        Arrays.setAll(slots, shipments::readySlot);
        return Schedule.unsplit(Plans.SHIP_AT_ONCE, slots);
    }

    /** Wave orders that may move leave in two halves: at once, and some slots later, more for later shippers. */
    public static Schedule staggered(Shipments shipments) {
        int count = shipments.count();
        int[] firstPart = new int[count + 1];
        int[] slot = new int[2 * count];
        int[] share = new int[2 * count];
        int parts = 0;
        for (int i = 0; i < count; i++) {
            int ready = shipments.readySlot(i);
            int later = Math.min(
                    shipments.shipBySlot(i), ready + 2 + shipments.stream(i).shipper() % 9);
            firstPart[i] = parts;
            boolean moves = shipments.mayMove(i) && later > ready;
            slot[parts] = ready;
            share[parts++] = moves ? Schedule.WHOLE / 2 : Schedule.WHOLE;
            if (moves) {
                slot[parts] = later;
                share[parts++] = Schedule.WHOLE / 2;
            }
        }
        firstPart[count] = parts;
        return Schedule.split(Plans.OPTIMIZED, firstPart, Arrays.copyOf(slot, parts), Arrays.copyOf(share, parts));
    }
}
