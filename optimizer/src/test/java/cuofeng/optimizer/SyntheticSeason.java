package cuofeng.optimizer;

import cuofeng.scenarios.demand.Shipments;
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

/**
 * Made-up seasons of any size with waves that overload the network when everything ships at once. Every hub stands in a
 * region of its own; the first hubs have a shipper each, the last ones an urban and a rural outlet.
 *
 * @param origins hubs with a shipper, {@code <= hubs}
 * @param destinations regions with outlets, {@code <= hubs}
 * @param waveHours length of each wave
 * @param tightness mean load over capacity of a node, (0, 1)
 * @param parcelsPerDay outside waves
 */
public record SyntheticSeason(
        int hubs,
        int origins,
        int destinations,
        int days,
        int waves,
        int waveHours,
        int slotHours,
        double tightness,
        double parcelsPerDay) {

    /** 120,000 movable shipments, 231 nodes, 156 slots. */
    public static final SyntheticSeason NATIONAL = new SyntheticSeason(81, 30, 75, 26, 2, 53, 4, 0.75, 330e6);

    /** A dozen nodes and some hundred movable shipments. */
    public static final SyntheticSeason SMALL = new SyntheticSeason(4, 3, 4, 8, 1, 30, 4, 0.8, 100_000);

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 26);
    private static final int SHIP_BY_HOURS = 96;

    public Shipments generate(long seed) {
        // Capacities follow from loads, and loads do not depend on capacities: so build twice.
        double[] meanPerHour = new double[hubs + 2 * destinations];
        Shipments rough = new Shipments(scenario(seed, null));
        for (int i = 0; i < rough.count(); i++) {
            double perHour = rough.expectedParcels(i) / (days * 24);
            int shipper = rough.stream(i).shipper();
            int outlet = rough.stream(i).outlet();
            int destination = hubs - destinations + outlet / 2;
            meanPerHour[shipper] += perHour;
            if (destination != shipper) {
                meanPerHour[destination] += perHour;
            }
            meanPerHour[hubs + outlet] += perHour;
        }
        return new Shipments(scenario(seed, meanPerHour));
    }

    private Scenario scenario(long seed, double[] meanPerHour) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Region> regions = new ArrayList<>();
        List<Hub> hubList = new ArrayList<>();
        for (int h = 0; h < hubs; h++) {
            double latitude = 20 + 25 * random.nextDouble();
            double longitude = 85 + 40 * random.nextDouble();
            regions.add(new Region("r" + h, Text.of("r" + h), Zone.EAST, latitude, longitude));
            double rate = rate(meanPerHour, h);
            Stage stage = new Stage.Line(StageKind.SORTING, rate, WorkWindow.ALL_DAY);
            long limit = (long) (rate * 24 * 3);
            hubList.add(new Hub("h" + h, Text.of("h" + h), "r" + h, List.of(stage), limit, List.of()));
        }
        WorkWindow window = new WorkWindow(8 * 60, 20 * 60);
        List<Outlet> outlets = new ArrayList<>();
        for (int o = 0; o < 2 * destinations; o++) {
            int region = hubs - destinations + o / 2;
            int couriers = (int) Math.max(1, Math.ceil(rate(meanPerHour, hubs + o) * 24 / (8 * 20)));
            outlets.add(new Outlet(
                    "o" + o,
                    Text.of("o" + o),
                    "r" + region,
                    o % 2 == 0 ? Area.URBAN : Area.RURAL,
                    "h" + region,
                    couriers,
                    20,
                    8,
                    window,
                    couriers * 1_000L,
                    new Feeder(2 + o % 2 * 2, 0.2),
                    List.of()));
        }
        List<Lane> lanes = new ArrayList<>();
        for (int a = 0; a < hubs; a++) {
            for (int b = 0; b < hubs; b++) {
                if (a != b) {
                    double km = 1 + 1.3 * regions.get(a).distanceKm(regions.get(b));
                    lanes.add(new Lane(
                            "h" + a, "h" + b, "road", km, 2 + km / 65, 0.1, new Lane.Timetable(120, 0), 1_000_000));
                }
            }
        }
        return new Scenario(
                "synthetic-" + seed,
                Text.of("synthetic"),
                Text.of(""),
                new Season(Text.of("synthetic"), FIRST_DAY, days, 0, ZoneId.of("Asia/Shanghai"), slotHours),
                seed,
                1,
                1_000,
                100_000,
                Forecast.CERTAIN,
                regions,
                hubList,
                outlets,
                lanes,
                shippers(random),
                demand(random),
                Weights.DEFAULT,
                List.of());
    }

    private double rate(double[] meanPerHour, int node) {
        return meanPerHour == null ? 1_000 : Math.ceil(1 + meanPerHour[node] / tightness);
    }

    private List<Shipper> shippers(SplittableRandom random) {
        double[] size = shares(random, origins);
        List<Shipper> shippers = new ArrayList<>();
        for (int s = 0; s < origins; s++) {
            double pack = size[s] * parcelsPerDay / 24 * 3;
            shippers.add(new Shipper(
                    "s" + s,
                    Text.of("s" + s),
                    "h" + s,
                    size[s],
                    pack,
                    48,
                    s % 5 != 4 || origins < 5,
                    new Feeder(1.5, 0.2)));
        }
        return shippers;
    }

    private Demand demand(SplittableRandom random) {
        List<Demand.DayVolume> daily = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            daily.add(new Demand.DayVolume(FIRST_DAY.plusDays(day), parcelsPerDay * (0.9 + 0.2 * random.nextDouble())));
        }
        List<Wave> waveList = new ArrayList<>();
        for (int w = 0; w < waves; w++) {
            int day = days * (2 * w + 1) / (2 * waves + 1);
            waveList.add(new Wave(
                    "w" + w,
                    Text.of("w" + w),
                    FIRST_DAY.plusDays(day).atTime(20, 0),
                    parcelsPerDay * 2.5,
                    front(waveHours),
                    SHIP_BY_HOURS));
        }
        double[] share = shares(random, destinations);
        List<Demand.Destination> destinationList = new ArrayList<>();
        for (int d = 0; d < destinations; d++) {
            destinationList.add(new Demand.Destination("r" + (hubs - destinations + d), share[d], 0.3));
        }
        return new Demand(daily, Collections.nCopies(24, 1.0 / 24), waveList, destinationList, 0.3);
    }

    /** Falling shares of a wave's hours. */
    private static List<Double> front(int hours) {
        List<Double> shares = new ArrayList<>();
        double sum = 0;
        for (int h = 0; h < hours; h++) {
            sum += 1.0 / (h + 2);
        }
        for (int h = 0; h < hours; h++) {
            shares.add(1.0 / (h + 2) / sum);
        }
        return shares;
    }

    private static double[] shares(SplittableRandom random, int count) {
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = 0.2 + random.nextDouble() * random.nextDouble() * 2;
            sum += shares[i];
        }
        for (int i = 0; i < count; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
