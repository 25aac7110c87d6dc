package cuofeng.simulator.network;

import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.CourierHours;
import java.time.YearMonth;

/**
 * Keeps an outlet's courier hours: calls overtime after the regular window while the backlog asks for it and the law
 * allows it, in whole control intervals, and adds up what was worked. Overtime is shared evenly, so an hour of it is an
 * hour for each courier.
 */
final class OvertimeClerk {

    private static final double CONTROL_HOURS = Control.MILLIS / (double) TimeAxis.MILLIS_PER_HOUR;

    private final Outlet outlet;
    private final LastMile.Overtime rule;
    private final TimeAxis axis;
    private final RateCurve regular;
    private final RateCurve overtime;
    private final long windowEndMillis;
    private final long overtimeEndMillis;
    private final double[] overtimeHoursOfDay;
    private YearMonth month = YearMonth.of(1, 1);
    private double hoursOfMonth;
    private double mostHoursOfMonth;

    /**
     * @param regular rate of the couriers in their window
     * @param overtime rate of the couriers all at work
     */
    OvertimeClerk(Outlet outlet, TimeAxis axis, RateCurve regular, RateCurve overtime) {
        this.outlet = outlet;
        this.rule = outlet.lastMile().overtime();
        this.axis = axis;
        this.regular = regular;
        this.overtime = overtime;
        this.windowEndMillis = outlet.window().endMinute() * TimeAxis.MILLIS_PER_MINUTE;
        this.overtimeEndMillis = windowEndMillis + StrictMath.round(rule.dailyHours() * TimeAxis.MILLIS_PER_HOUR);
        this.overtimeHoursOfDay = new double[axis.dayCount()];
    }

    /** The rate by which couriers work from a control instant to the next. */
    RateCurve curveFrom(long now, long waitingParcels) {
        long timeOfDay = now % TimeAxis.MILLIS_PER_DAY;
        if (timeOfDay < windowEndMillis
                || timeOfDay + Control.MILLIS > overtimeEndMillis
                || !isCalledFor(now, waitingParcels)) {
            return regular;
        }
        int day = axis.dayOf(now);
        YearMonth monthOfDay = YearMonth.from(axis.date(day));
        if (!monthOfDay.equals(month)) {
            month = monthOfDay;
            hoursOfMonth = 0;
        }
        if (hoursOfMonth + CONTROL_HOURS > rule.monthlyHours()) {
            return regular;
        }
        hoursOfMonth += CONTROL_HOURS;
        mostHoursOfMonth = Math.max(mostHoursOfMonth, hoursOfMonth);
        overtimeHoursOfDay[day] += CONTROL_HOURS;
        return overtime;
    }

    private boolean isCalledFor(long now, long waitingParcels) {
        long rate = overtime.pieceParcelsPerHour(overtime.pieceAt(now));
        return rate > 0 && waitingParcels > rule.fromBacklogHours() * rate;
    }

    /** Hours worked in the season. */
    CourierHours hours() {
        double regularHours = 0;
        double overtimeHours = 0;
        double mostOfDay = 0;
        double mostOvertimeOfDay = 0;
        double daysOverLimit = 0;
        for (int day = axis.warmupDays(); day < axis.dayCount(); day++) {
            double couriers = couriers(day);
            double regularOfDay = isDeliveryDay(day) ? outlet.dailyHours() : 0;
            double overtimeOfDay = overtimeHoursOfDay[day];
            regularHours += couriers * regularOfDay;
            overtimeHours += couriers * overtimeOfDay;
            mostOfDay = Math.max(mostOfDay, regularOfDay + overtimeOfDay);
            mostOvertimeOfDay = Math.max(mostOvertimeOfDay, overtimeOfDay);
            if (regularOfDay > CourierHours.LEGAL_REGULAR_HOURS_OF_DAY
                    || overtimeOfDay > CourierHours.LEGAL_OVERTIME_HOURS_OF_DAY
                    || mostHoursOfMonth > CourierHours.LEGAL_OVERTIME_HOURS_OF_MONTH) {
                daysOverLimit += couriers;
            }
        }
        return new CourierHours(
                regularHours, overtimeHours, mostOfDay, mostOvertimeOfDay, mostHoursOfMonth, daysOverLimit);
    }

    private boolean isDeliveryDay(int day) {
        return outlet.lastMile().deliveryDays().contains(axis.date(day).getDayOfWeek());
    }

    private double couriers(int day) {
        double couriers = outlet.couriers();
        for (Surge surge : outlet.surges()) {
            if (axis.dayOf(surge.from()) <= day && day < axis.dayOf(surge.to())) {
                couriers *= surge.factor();
            }
        }
        return couriers;
    }
}
