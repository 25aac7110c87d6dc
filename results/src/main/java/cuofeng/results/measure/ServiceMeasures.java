package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.FlowTimes;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** How long parcels take, whether promises are kept, and for whom. */
public final class ServiceMeasures {

    private static final String HOURS = "hours";

    /** Scope of a 90 % quantile. */
    public static final String P90 = "p90";

    /** Scope of the time within which 99 in 100 parcels arrive. */
    public static final String P99 = "p99";

    /** Scope of the Gini coefficient of regions. */
    public static final String GINI = "gini";

    /** Scope of the slowest region over the mean of all. */
    public static final String WORST_TO_MEAN = "worst-to-mean";

    /** Prefix of the scope of a parcel class. */
    public static final String CLASS = "class:";

    public static final Measure SHIP_TO_DOOR = new Measure(
            "ship_to_door",
            new Text("发货到签收", "Ship to door"),
            HOURS,
            new Text(
                    "放行至签收的小时数，旺季内签收的件；预售前置件自付尾款起算；class 为该类件的均值",
                    "Hours from release to door, parcels delivered in the season; from payment for what was sent ahead of it; by class the mean"),
            Sources.THIS_MODEL,
            Better.LOWER,
            ServiceMeasures::shipToDoor);

    public static final Measure ORDER_TO_DOOR = new Measure(
            "order_to_door",
            new Text("下单到签收", "Order to door"),
            HOURS,
            new Text(
                    "下单至签收的小时数，旺季内签收的件；area 与 region 为均值",
                    "Hours from order to door, parcels delivered in the season; by area and region the mean"),
            Sources.THIS_MODEL,
            Better.LOWER,
            ServiceMeasures::orderToDoor);

    public static final Measure ON_TIME_72H = new Measure(
            "on_time_72h",
            new Text("72 小时准时率", "On time within 72 h"),
            "1",
            new Text(
                    "旺季结束前至少 72 小时发出的件中，72 小时内签收的占比；预售前置件自付尾款起算",
                    "Share delivered within 72 h of release, or of payment if later, of parcels released at least 72 h before the season's end"),
            Sources.POST_BUREAU_PUNCTUALITY,
            Better.HIGHER,
            (scenario, outcome) -> share(outcome.deliveredWithin72h(), outcome.shippedFor72h()));

    public static final Measure SHIP_BY_KEPT = new Measure(
            "ship_by_kept",
            new Text("按时发货率", "Ship-by kept"),
            "1",
            new Text("在最晚发货时限内放行的件数占比", "Share of parcels released by their ship-by"),
            Sources.THIS_MODEL,
            Better.HIGHER,
            (scenario, outcome) -> share(outcome.releasedOnTime(), outcome.releasedOnTime() + outcome.releasedLate()));

    public static final Measure URBAN_RURAL_GAP = new Measure(
            "urban_rural_gap",
            new Text("城乡时差", "Rural minus urban"),
            HOURS,
            new Text("乡村与城市下单到签收均值之差", "Mean order to door of rural less that of urban outlets"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> {
                FlowTimes urban = outcome.orderToDoorByArea().get(Area.URBAN);
                FlowTimes rural = outcome.orderToDoorByArea().get(Area.RURAL);
                return hasParcels(urban) && hasParcels(rural)
                        ? List.of(new Reading(Reading.ALL, rural.meanHours() - urban.meanHours()))
                        : List.of();
            });

    public static final Measure EQUITY = new Measure(
            "equity",
            new Text("地区均衡度", "Regional equity"),
            "1",
            new Text(
                    "gini：各地区下单到签收均值按件数加权的基尼系数；worst-to-mean：最慢地区均值除以全体均值",
                    "gini: Gini coefficient of the regions' mean order to door, weighted by parcels; worst-to-mean: slowest region's mean over the mean of all"),
            Sources.GINI,
            Better.LOWER,
            (scenario, outcome) -> equity(scenario, outcome));

    static final List<Measure> ALL =
            List.of(SHIP_TO_DOOR, ORDER_TO_DOOR, ON_TIME_72H, SHIP_BY_KEPT, URBAN_RURAL_GAP, EQUITY);

    private ServiceMeasures() {}

    private static boolean hasParcels(FlowTimes times) {
        return times != null && times.parcels() > 0;
    }

    private static List<Reading> quantiles(FlowTimes times) {
        return times.parcels() == 0
                ? List.of()
                : List.of(
                        new Reading("mean", times.meanHours()),
                        new Reading("p50", times.p50Hours()),
                        new Reading(P90, times.p90Hours()),
                        new Reading(P99, times.p99Hours()));
    }

    private static List<Reading> shipToDoor(Scenario scenario, Outcome outcome) {
        List<Reading> readings = new ArrayList<>(quantiles(outcome.shipToDoor()));
        if (scenario.classes().size() > 1) {
            for (ParcelClass parcelClass : scenario.classes()) {
                FlowTimes times = outcome.shipToDoorByClass().get(parcelClass.id());
                if (hasParcels(times)) {
                    readings.add(new Reading(CLASS + parcelClass.id(), times.meanHours()));
                }
            }
        }
        return readings;
    }

    private static List<Reading> orderToDoor(Scenario scenario, Outcome outcome) {
        List<Reading> readings = new ArrayList<>(quantiles(outcome.orderToDoor()));
        for (Area area : Area.values()) {
            FlowTimes times = outcome.orderToDoorByArea().get(area);
            if (hasParcels(times)) {
                readings.add(new Reading("area:" + area.id(), times.meanHours()));
            }
        }
        for (Region region : scenario.regions()) {
            FlowTimes times = outcome.orderToDoorByRegion().get(region.id());
            if (hasParcels(times)) {
                readings.add(new Reading("region:" + region.id(), times.meanHours()));
            }
        }
        return readings;
    }

    private static List<Reading> share(long part, long whole) {
        return whole == 0 ? List.of() : List.of(new Reading(Reading.ALL, part / (double) whole));
    }

    private static List<Reading> equity(Scenario scenario, Outcome outcome) {
        List<FlowTimes> regions = scenario.regions().stream()
                .map(region -> outcome.orderToDoorByRegion().get(region.id()))
                .filter(ServiceMeasures::hasParcels)
                .toList();
        double parcels = 0;
        double hours = 0;
        double worst = 0;
        for (FlowTimes region : regions) {
            parcels += region.parcels();
            hours += region.parcels() * region.meanHours();
            worst = Math.max(worst, region.meanHours());
        }
        if (hours == 0) {
            return List.of();
        }
        double differences = 0;
        for (FlowTimes one : regions) {
            for (FlowTimes other : regions) {
                double pairs = (double) one.parcels() * other.parcels();
                differences += pairs * StrictMath.abs(one.meanHours() - other.meanHours());
            }
        }
        return List.of(
                new Reading(GINI, differences / (2 * parcels * hours)),
                new Reading(WORST_TO_MEAN, worst * parcels / hours));
    }
}
