package cuofeng.simulator.network;

import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.CourierHours;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Hours of an outlet's couriers; overtime is decided at control instants, bounded by day and by calendar month. */
final class ReferenceCouriers {

    private static final double QUARTER = 0.25;

    private final Outlet outlet;
    private final LastMile.Overtime rule;
    private final RateCurve overtimeRate;
    private final TimeAxis axis;
    private final int[] quartersOfDay;
    private final Map<YearMonth, Integer> quartersOfMonth = new HashMap<>();

    /**
     * @param overtimeRate of all couriers at once; 0 on days off
     */
    ReferenceCouriers(Outlet outlet, RateCurve overtimeRate, TimeAxis axis) {
        this.outlet = outlet;
        this.rule = outlet.lastMile().overtime();
        this.overtimeRate = overtimeRate;
        this.axis = axis;
        this.quartersOfDay = new int[axis.dayCount()];
    }

    boolean mayWorkOvertime() {
        return rule.dailyHours() > 0;
    }

    /** Decides whether overtime is worked from a control instant to the next. */
    boolean workOvertime(long waitingParcels, long now) {
        int day = axis.dayOf(now);
        long windowEnd = day * TimeAxis.MILLIS_PER_DAY + outlet.window().endMinute() * TimeAxis.MILLIS_PER_MINUTE;
        long spanEnd = windowEnd + StrictMath.round(rule.dailyHours() * TimeAxis.MILLIS_PER_HOUR);
        long parcelsPerHour = overtimeRate.pieceParcelsPerHour(overtimeRate.pieceAt(now));
        YearMonth month = YearMonth.from(axis.date(day));
        int quarters = quartersOfMonth.getOrDefault(month, 0) + 1;
        boolean worked = windowEnd <= now
                && now + ReferenceAgenda.CONTROL_MILLIS <= spanEnd
                && parcelsPerHour > 0
                && waitingParcels > rule.fromBacklogHours() * parcelsPerHour
                && quarters * QUARTER <= rule.monthlyHours();
        if (worked) {
            quartersOfMonth.put(month, quarters);
            quartersOfDay[day]++;
        }
        return worked;
    }

    /** Hours of the season. */
    CourierHours hours() {
        double regular = 0;
        double overtime = 0;
        double mostOfDay = 0;
        double mostOvertimeOfDay = 0;
        double overLimit = 0;
        double mostOfMonth = QUARTER
                * quartersOfMonth.values().stream().mapToInt(q -> q).max().orElse(0);
        for (int day = axis.warmupDays(); day < axis.dayCount(); day++) {
            double couriers = outlet.couriers();
            for (Surge surge : outlet.surges()) {
                if (axis.dayOf(surge.from()) <= day && day < axis.dayOf(surge.to())) {
                    couriers *= surge.factor();
                }
            }
            boolean delivers =
                    outlet.lastMile().deliveryDays().contains(axis.date(day).getDayOfWeek());
            double regularOfDay = delivers ? outlet.dailyHours() : 0;
            double overtimeOfDay = quartersOfDay[day] * QUARTER;
            regular += couriers * regularOfDay;
            overtime += couriers * overtimeOfDay;
            mostOfDay = Math.max(mostOfDay, regularOfDay + overtimeOfDay);
            mostOvertimeOfDay = Math.max(mostOvertimeOfDay, overtimeOfDay);
            if (regularOfDay > 8 || overtimeOfDay > 3 || mostOfMonth > 36) {
                overLimit += couriers;
            }
        }
        return new CourierHours(regular, overtime, mostOfDay, mostOvertimeOfDay, mostOfMonth, overLimit);
    }
}
