package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;

/** Binds outlets and how their couriers work. */
final class OutletBinder {

    /** Labour Law of the People's Republic of China, article 41. */
    private static final Range LEGAL_DAILY_OVERTIME_HOURS = Range.of(0, 3);

    private static final Range LEGAL_MONTHLY_OVERTIME_HOURS = Range.of(0, 36);

    private OutletBinder() {}

    static Outlet outlet(Fields in, SurgeBinder surges) {
        return new Outlet(
                in.id("id"),
                in.name("name"),
                in.id("region"),
                in.choice("area", Area.values(), Area::id),
                in.id("hub"),
                in.smallWhole("couriers", 1, HubBinder.MOST_PEOPLE),
                in.number("parcels_per_courier_hour", Range.above(0)),
                in.number("daily_hours", Range.aboveUpTo(0, 24)),
                in.window("window"),
                in.parcels("storage_limit_parcels"),
                PartBinder.feeder(in.group("feeder")),
                lastMile(in),
                surges.surges(in));
    }

    private static LastMile lastMile(Fields in) {
        return new LastMile(
                in.has("overtime") ? overtime(in.group("overtime")) : LastMile.Overtime.NONE,
                in.weekdays("delivery_days"),
                in.number("first_attempt_success", Range.aboveUpTo(0, 1)),
                in.has("lockers") ? lockers(in.group("lockers")) : LastMile.Lockers.NONE);
    }

    private static LastMile.Overtime overtime(Fields in) {
        return new LastMile.Overtime(
                in.number("daily_hours", LEGAL_DAILY_OVERTIME_HOURS),
                in.number("monthly_hours", LEGAL_MONTHLY_OVERTIME_HOURS),
                in.number("from_backlog_hours", Range.atLeast(0)));
    }

    private static LastMile.Lockers lockers(Fields in) {
        return new LastMile.Lockers(
                in.number("share", PartBinder.SHARE),
                in.number("parcels_per_day", Range.atLeast(0)),
                in.number("work_factor", Range.aboveUpTo(0, 1)));
    }
}
