package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * Overtime of outlets, by the rule of the simulated clerk: after the daily window, in whole control intervals, for at
 * most the daily hours, while more waits than all couriers deliver in {@code fromBacklogHours}. Within a slot of backlog
 * w after regular work, overtime takes off min(its capacity, what exceeds that threshold); so more arrivals never leave
 * less backlog. The monthly limit is not part of the rule here but a constraint: a plan that needs more breaks it.
 *
 * <p>Only outlets with overtime have a row; where none has, nothing is stored. Immutable.
 */
final class OutletOvertime {

    /** As in the simulator, whose shift leaders look round every quarter of an hour. */
    private static final long CONTROL_MILLIS = 15 * TimeAxis.MILLIS_PER_MINUTE;

    private final int horizon;
    private final int[] rowOfNode;
    private final long[] capacity;
    private final long[] threshold;
    private final long[] millis;
    private final int[] monthOfSlot;
    private final int monthCount;
    private final long[] monthlyMillis;
    private final long[] loadPerHour;
    private final long[] loadPerCourierHour;

    /** @param firstOutlet node of the scenario's first outlet */
    OutletOvertime(Scenario scenario, int firstOutlet, int nodeCount, int horizon) {
        TimeAxis axis = scenario.season().timeAxis();
        this.horizon = horizon;
        this.rowOfNode = new int[nodeCount];
        Arrays.fill(rowOfNode, -1);
        int rows = 0;
        for (int outlet = 0; outlet < scenario.outlets().size(); outlet++) {
            LastMile.Overtime rule = scenario.outlets().get(outlet).lastMile().overtime();
            rowOfNode[firstOutlet + outlet] = rule.dailyHours() > 0 ? rows++ : -1;
        }
        this.capacity = new long[rows * horizon];
        this.threshold = new long[rows * horizon];
        this.millis = new long[rows * horizon];
        this.monthlyMillis = new long[rows];
        this.loadPerHour = new long[rows];
        this.loadPerCourierHour = new long[rows];
        this.monthOfSlot = new int[horizon];
        YearMonth first = YearMonth.from(axis.date(0));
        for (int slot = 0; slot < horizon; slot++) {
            YearMonth month = YearMonth.from(axis.date(slot / axis.slotsPerDay()));
            monthOfSlot[slot] =
                    (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
        }
        this.monthCount = monthOfSlot[horizon - 1] + 1;
        int daysAfterSeason = (horizon + axis.slotsPerDay() - 1) / axis.slotsPerDay() - axis.dayCount();
        PlannedCapacity planned = new PlannedCapacity(scenario, daysAfterSeason);
        for (int outlet = 0; outlet < scenario.outlets().size(); outlet++) {
            int row = rowOfNode[firstOutlet + outlet];
            if (row >= 0) {
                fill(row, scenario.outlets().get(outlet), planned, axis);
            }
        }
    }

    private void fill(int row, Outlet outlet, PlannedCapacity planned, TimeAxis axis) {
        LastMile.Overtime rule = outlet.lastMile().overtime();
        RateCurve curve = planned.overtimeParcelsPerHourOf(outlet);
        long windowEnd = outlet.window().endMinute() * TimeAxis.MILLIS_PER_MINUTE;
        long overtimeEnd = windowEnd + StrictMath.round(rule.dailyHours() * TimeAxis.MILLIS_PER_HOUR);
        for (int slot = 0; slot < horizon; slot++) {
            int cell = row * horizon + slot;
            long work = 0;
            for (long now = axis.slotStartMillis(slot); now < axis.slotStartMillis(slot + 1); now += CONTROL_MILLIS) {
                long timeOfDay = now % TimeAxis.MILLIS_PER_DAY;
                if (timeOfDay >= windowEnd && timeOfDay + CONTROL_MILLIS <= overtimeEnd) {
                    long workNow = curve.work(now + CONTROL_MILLIS) - curve.work(now);
                    work += workNow;
                    millis[cell] += workNow > 0 ? CONTROL_MILLIS : 0;
                }
            }
            capacity[cell] = work / (RateCurve.WORK_PER_PARCEL / Units.LOAD_PER_PARCEL);
            if (millis[cell] > 0) {
                // So that the product of any part of it stays in range.
                Math.multiplyExact(capacity[cell], Math.max(1_000, millis[cell]));
                double hours = (double) millis[cell] / TimeAxis.MILLIS_PER_HOUR;
                // Beyond the range nothing ever waits that long, so the cast may cut.
                threshold[cell] = (long) (rule.fromBacklogHours() * capacity[cell] / hours);
            }
        }
        monthlyMillis[row] = StrictMath.round(rule.monthlyHours() * TimeAxis.MILLIS_PER_HOUR);
        loadPerHour[row] = StrictMath.round(outlet.overtimeParcelsPerHour() * Units.LOAD_PER_PARCEL);
        loadPerCourierHour[row] = Math.max(1, StrictMath.round(outlet.parcelsPerCourierHour() * Units.LOAD_PER_PARCEL));
    }

    int rowCount() {
        return monthlyMillis.length;
    }

    int monthCount() {
        return monthCount;
    }

    /** Row of a node, or -1 if nobody works overtime there. */
    int row(int node) {
        return rowOfNode[node];
    }

    int month(int slot) {
        return monthOfSlot[slot];
    }

    /** Load that overtime can take off in a slot. */
    long capacity(int row, int slot) {
        return capacity[row * horizon + slot];
    }

    /**
     * Load that overtime takes off.
     *
     * @param waiting after regular work
     */
    long used(int row, int slot, long waiting) {
        int cell = row * horizon + slot;
        return Math.min(capacity[cell], Math.max(0, waiting - threshold[cell]));
    }

    /** Overtime of each courier that takes off a load in a slot, milliseconds. */
    long millis(int row, int slot, long used) {
        int cell = row * horizon + slot;
        return used == 0 ? 0 : used * millis[cell] / capacity[cell];
    }

    /** Overtime of all couriers together that takes off a load, thousandths of courier-hours. */
    long courierMilliHours(int row, long used) {
        return used * 1_000 / loadPerCourierHour[row];
    }

    /** Load that overtime beyond the monthly limit takes off, at the outlet's rate without surge. */
    long loadBeyondMonth(int row, long millisOfMonth) {
        long beyond = Math.max(0, millisOfMonth - monthlyMillis[row]);
        return beyond / 1_000 * loadPerHour[row] / (TimeAxis.MILLIS_PER_HOUR / 1_000);
    }

    /** Courier-hours, in thousandths, if all overtime is worked. */
    long mostCourierMilliHours() {
        long sum = 0;
        for (int row = 0; row < rowCount(); row++) {
            for (int slot = 0; slot < horizon; slot++) {
                sum = Math.addExact(sum, courierMilliHours(row, capacity(row, slot)));
            }
        }
        return sum;
    }

    /** Load beyond monthly limits if all overtime is worked and none is allowed: no plan breaks them by more. */
    long mostLoadBeyondMonths() {
        long sum = 0;
        for (int row = 0; row < rowCount(); row++) {
            for (int slot = 0; slot < horizon; slot++) {
                long hours = 1 + millis[row * horizon + slot] / TimeAxis.MILLIS_PER_HOUR;
                sum = Math.addExact(sum, Math.multiplyExact(hours, loadPerHour[row]));
            }
        }
        return sum;
    }
}
