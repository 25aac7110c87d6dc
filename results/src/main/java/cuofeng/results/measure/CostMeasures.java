package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the season is settled with (结算): delivery fees (派费), fines, and what hands and shelves cost. */
public final class CostMeasures {

    private static final String YUAN = "yuan";

    /** Prefix of the scope of one kind of cost. */
    public static final String KIND = "kind:";

    public static final String KIND_OVERTIME = KIND + "overtime";
    public static final String KIND_TEMPORARY_STAFF = KIND + "temporary-staff";
    public static final String KIND_HELD = KIND + "held";

    public static final Measure DELIVERY_FEES = new Measure(
            "delivery_fees",
            new Text("派费", "Delivery fees"),
            YUAN,
            new Text(
                    "旺季投递件数乘以每件派费；area 与 region 为该类、该地区网点应得",
                    "Parcels delivered in the season times the fee for one; area and region are what their outlets are owed"),
            new Text("场景的 costs.delivery_fee", "costs.delivery_fee of the scenario"),
            Better.NEITHER,
            CostMeasures::deliveryFees);

    public static final Measure LATE_FINES = new Measure(
            "late_fines",
            new Text("延误罚款", "Fines for lateness"),
            YUAN,
            new Text(
                    "旺季结束前至少 72 小时发出而未在 72 小时内签收的件数乘以每件罚款",
                    "Parcels released at least 72 h before the season's end and not delivered within 72 h, times the fine for one"),
            new Text("场景的 costs.late_fine", "costs.late_fine of the scenario"),
            Better.LOWER,
            (scenario, outcome) -> List.of(new Reading(Reading.ALL, lateFines(scenario, outcome))));

    public static final Measure COST = new Measure(
            "cost",
            new Text("费用", "Cost"),
            YUAN,
            new Text(
                    "各项费用之和：派费、延误罚款、加班费（加班工时）、临时用工费（增派快递员的计薪工时）、商家待发费（待发件·时）；kind 为单项",
                    "Sum of delivery fees, fines for lateness, overtime (its hours), temporary staff (paid hours of couriers there for a surge) and holding (parcel-hours at shippers); kind is one of them"),
            new Text(
                    "场景的 costs；《劳动法》第四十四条：加班按一倍半计薪",
                    "costs of the scenario; Labour Law of China, article 44: overtime is paid one and a half times"),
            Better.LOWER,
            CostMeasures::cost);

    static final List<Measure> ALL = List.of(DELIVERY_FEES, LATE_FINES, COST);

    private CostMeasures() {}

    private static List<Reading> deliveryFees(Scenario scenario, Outcome outcome) {
        double fee = scenario.costs().fees().delivery();
        Map<String, NodeOutcome> nodes = new HashMap<>();
        outcome.nodes().forEach(node -> nodes.put(node.node(), node));
        long all = 0;
        Map<Area, Long> byArea = new EnumMap<>(Area.class);
        Map<String, Long> byRegion = new LinkedHashMap<>();
        scenario.regions().forEach(region -> byRegion.put(region.id(), 0L));
        for (Outlet outlet : scenario.outlets()) {
            NodeOutcome node = nodes.get(outlet.id());
            if (node != null) {
                long delivered = node.finishedPerDay().sum();
                all += delivered;
                byArea.merge(outlet.area(), delivered, Long::sum);
                byRegion.merge(outlet.region(), delivered, Long::sum);
            }
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Reading.ALL, all * fee));
        byArea.forEach((area, parcels) -> readings.add(new Reading("area:" + area.id(), parcels * fee)));
        byRegion.forEach((region, parcels) -> readings.add(new Reading("region:" + region, parcels * fee)));
        return readings;
    }

    private static double lateFines(Scenario scenario, Outcome outcome) {
        return (outcome.shippedFor72h() - outcome.deliveredWithin72h())
                * scenario.costs().fees().late();
    }

    private static List<Reading> cost(Scenario scenario, Outcome outcome) {
        Costs costs = scenario.costs();
        double overtimeHours = outcome.nodes().stream()
                .mapToDouble(node -> node.couriers().overtime())
                .sum();
        List<Reading> kinds = List.of(
                new Reading(
                        KIND + "delivery-fees",
                        deliveryFees(scenario, outcome).get(0).value()),
                new Reading(KIND + "late-fines", lateFines(scenario, outcome)),
                new Reading(KIND_OVERTIME, overtimeHours * costs.overtime()),
                new Reading(
                        KIND_TEMPORARY_STAFF,
                        temporaryHours(scenario) * costs.fees().temporaryStaff()),
                new Reading(KIND_HELD, outcome.heldParcelHours() * costs.held()));
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(
                Reading.ALL, kinds.stream().mapToDouble(Reading::value).sum()));
        readings.addAll(kinds);
        return readings;
    }

    /** Paid regular hours of couriers beyond those of a plain day; a day with fewer saves nothing. */
    private static double temporaryHours(Scenario scenario) {
        double hours = 0;
        for (Outlet outlet : scenario.outlets()) {
            for (int day = 0; day < scenario.season().days(); day++) {
                LocalDate date = scenario.season().start().plusDays(day);
                if (outlet.lastMile().deliveryDays().contains(date.getDayOfWeek())) {
                    hours += Math.max(0, surgeFactor(outlet, date) - 1) * outlet.couriers() * outlet.dailyHours();
                }
            }
        }
        return hours;
    }

    private static double surgeFactor(Outlet outlet, LocalDate date) {
        double factor = 1;
        for (Surge surge : outlet.surges()) {
            if (!date.isBefore(surge.from()) && date.isBefore(surge.to())) {
                factor *= surge.factor();
            }
        }
        return factor;
    }
}
