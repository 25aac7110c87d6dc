package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Hours of the couriers, and whether they keep within the law. Hours are those at work, which are paid; how much of the
 * regular ones goes into deliveries is the utilisation of the delivery stage.
 */
public final class CourierMeasures {

    private static final String COURIER_HOURS_UNIT = "courier-hours";

    /** Scope of the most hours that any courier works in a day. */
    public static final String MAX = "max";

    /** Scope of the most overtime hours of any courier in a day. */
    public static final String OVERTIME_OF_DAY = "overtime-day";

    /** Scope of the most overtime hours of any courier in a calendar month. */
    public static final String OVERTIME_OF_MONTH = "overtime-month";

    public static final Measure COURIER_HOURS = new Measure(
            "courier_hours",
            new Text("快递员日均工时", "Courier hours per day"),
            "hours",
            new Text(
                    "每名快递员每个派送日的计薪工时（正常加加班）均值；max 为单人单日最多，overtime-day、overtime-month 为单人单日、单月最多加班",
                    "Mean paid hours, regular and overtime, per courier and delivery day; max is the most of any courier in a day, overtime-day and overtime-month the most overtime of any courier in a day and in a calendar month"),
            Sources.LABOUR_LAW_HOURS,
            Better.NEITHER,
            CourierMeasures::courierHours);

    public static final Measure REGULAR_HOURS = new Measure(
            "regular_hours",
            new Text("正常工时", "Regular hours"),
            COURIER_HOURS_UNIT,
            new Text("旺季内全部快递员的正常计薪工时", "Paid regular hours of all couriers in the season"),
            Sources.LABOUR_LAW_REGULAR,
            Better.NEITHER,
            (scenario, outcome) -> byArea(scenario, outcome, CourierHours::regular));

    public static final Measure OVERTIME = new Measure(
            "overtime",
            new Text("加班工时", "Overtime"),
            COURIER_HOURS_UNIT,
            new Text("旺季内全部快递员的加班工时", "Overtime hours of all couriers in the season"),
            Sources.LABOUR_LAW_OVERTIME,
            Better.LOWER,
            (scenario, outcome) -> byArea(scenario, outcome, CourierHours::overtime));

    public static final Measure OVER_LIMIT = new Measure(
            "over_limit",
            new Text("违法超时", "Over the legal limit"),
            "courier-days",
            new Text(
                    "工时超过法定上限的人数乘天数，应为 0",
                    "Couriers times days on which one works more than the law allows; 0 expected"),
            Sources.LABOUR_LAW_HOURS,
            Better.LOWER,
            (scenario, outcome) -> byArea(scenario, outcome, CourierHours::overLimit));

    public static final Measure LIMIT_USED = new Measure(
            "limit_used",
            new Text("工时限值占用", "Legal hours used"),
            "1",
            new Text(
                    "工时最多的快递员占法定上限的比例：max 为单日工时除以 11 小时，overtime-day 为单日加班除以 3 小时，overtime-month 为单月加班除以 36 小时；大于 1 即违法",
                    "Of the courier who works most, the share of what the law allows: max is the hours of a day over 11, overtime-day the overtime of a day over 3, overtime-month that of a month over 36; above 1 breaks the law"),
            Sources.LABOUR_LAW_HOURS,
            Better.LOWER,
            (scenario, outcome) -> limitUsed(scenario, outcome));

    static final List<Measure> ALL = List.of(COURIER_HOURS, REGULAR_HOURS, OVERTIME, OVER_LIMIT, LIMIT_USED);

    private CourierMeasures() {}

    /** Receives the hours of an outlet's couriers. */
    private interface Visitor {
        void visit(Outlet outlet, CourierHours hours);
    }

    private static void forEachOutlet(Scenario scenario, Outcome outcome, Visitor visitor) {
        Map<String, Outlet> outlets = new HashMap<>();
        scenario.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        for (NodeOutcome node : outcome.nodes()) {
            Outlet outlet = outlets.get(node.node());
            if (outlet != null) {
                visitor.visit(outlet, node.couriers());
            }
        }
    }

    private static List<Reading> byArea(Scenario scenario, Outcome outcome, ToDoubleFunction<CourierHours> figure) {
        Map<Area, Double> sums = new EnumMap<>(Area.class);
        forEachOutlet(
                scenario,
                outcome,
                (outlet, hours) -> sums.merge(outlet.area(), figure.applyAsDouble(hours), Double::sum));
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(
                Reading.ALL,
                sums.values().stream().mapToDouble(Double::doubleValue).sum()));
        sums.forEach((area, sum) -> readings.add(new Reading("area:" + area.id(), sum)));
        return readings;
    }

    /** Paid hours, and courier-days on which they were paid. */
    private record PaidTime(double hours, double days) {
        static final PaidTime NONE = new PaidTime(0, 0);

        static PaidTime of(Outlet outlet, CourierHours couriers) {
            return new PaidTime(couriers.regular() + couriers.overtime(), couriers.regular() / outlet.dailyHours());
        }

        PaidTime plus(PaidTime other) {
            return new PaidTime(hours + other.hours, days + other.days);
        }
    }

    private static List<Reading> courierHours(Scenario scenario, Outcome outcome) {
        Map<Area, PaidTime> byArea = new EnumMap<>(Area.class);
        List<CourierHours> outlets = new ArrayList<>();
        forEachOutlet(scenario, outcome, (outlet, hours) -> {
            if (hours.regular() > 0) {
                byArea.merge(outlet.area(), PaidTime.of(outlet, hours), PaidTime::plus);
                outlets.add(hours);
            }
        });
        if (outlets.isEmpty()) {
            return List.of();
        }
        PaidTime all = byArea.values().stream().reduce(PaidTime.NONE, PaidTime::plus);
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Reading.ALL, all.hours() / all.days()));
        readings.add(new Reading(MAX, most(outlets, CourierHours::mostOfDay)));
        readings.add(new Reading(OVERTIME_OF_DAY, most(outlets, CourierHours::mostOvertimeOfDay)));
        readings.add(new Reading(OVERTIME_OF_MONTH, most(outlets, CourierHours::mostOvertimeOfMonth)));
        byArea.forEach((area, time) -> readings.add(new Reading("area:" + area.id(), time.hours() / time.days())));
        return readings;
    }

    private static List<Reading> limitUsed(Scenario scenario, Outcome outcome) {
        List<CourierHours> outlets = new ArrayList<>();
        forEachOutlet(scenario, outcome, (outlet, hours) -> outlets.add(hours));
        if (outlets.isEmpty()) {
            return List.of();
        }
        double day = CourierHours.LEGAL_REGULAR_HOURS_OF_DAY + CourierHours.LEGAL_OVERTIME_HOURS_OF_DAY;
        return List.of(
                new Reading(MAX, most(outlets, CourierHours::mostOfDay) / day),
                new Reading(
                        OVERTIME_OF_DAY,
                        most(outlets, CourierHours::mostOvertimeOfDay) / CourierHours.LEGAL_OVERTIME_HOURS_OF_DAY),
                new Reading(
                        OVERTIME_OF_MONTH,
                        most(outlets, CourierHours::mostOvertimeOfMonth) / CourierHours.LEGAL_OVERTIME_HOURS_OF_MONTH));
    }

    private static double most(List<CourierHours> outlets, ToDoubleFunction<CourierHours> figure) {
        return outlets.stream().mapToDouble(figure).max().orElse(0);
    }
}
