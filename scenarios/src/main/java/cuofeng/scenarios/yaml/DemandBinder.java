package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what is ordered when and where. */
final class DemandBinder {

    private static final Range SHARE = Range.of(0, 1);
    private static final int HOURS_PER_DAY = 24;
    private static final int MOST_WAVE_HOURS = 24 * 31;

    private DemandBinder() {}

    static Demand demand(Fields in, Season season) {
        return new Demand(
                daily(in, season),
                hourlyProfile(in),
                in.rows("waves", DemandBinder::wave),
                in.rows("destinations", DemandBinder::destination),
                in.number("gravity_exponent", Range.of(0, 10)));
    }

    /** One number for every day alike, or a table with a row per day. */
    private static List<Demand.DayVolume> daily(Fields in, Season season) {
        Optional<Node> value = in.value("daily_parcels");
        boolean number = value.isPresent()
                && value.get() instanceof Node.Scalar scalar
                && !scalar.text().endsWith(Tables.SUFFIX);
        List<Demand.DayVolume> daily = new ArrayList<>();
        if (number) {
            double parcels = in.number("daily_parcels", Range.atLeast(0));
            TimeAxis axis = season.timeAxis();
            for (int day = 0; day < axis.dayCount(); day++) {
                daily.add(new Demand.DayVolume(axis.date(day), parcels));
            }
        } else {
            in.list("daily_parcels", "a number, a list or the name of a CSV table with date,parcels")
                    .ifPresent(list -> in.mappings(list, Shapes.DAY_VOLUME)
                            .forEach(row -> daily.add(
                                    new Demand.DayVolume(row.date("date"), row.number("parcels", Range.atLeast(0))))));
        }
        return daily;
    }

    private static List<Double> hourlyProfile(Fields in) {
        List<Double> profile = hourlyShares(in, "hourly_profile");
        if (in.has("hourly_profile") && !profile.isEmpty() && profile.size() != HOURS_PER_DAY) {
            in.refuse(
                    "hourly_profile",
                    "%s has %d entries; allowed are %d, one for each hour of the day; add or delete entries"
                            .formatted(in.pathOf("hourly_profile"), profile.size(), HOURS_PER_DAY));
        }
        return profile;
    }

    /** A list of numbers, or a table with {@code hour,share} whose hours count from 0. */
    private static List<Double> hourlyShares(Fields in, String name) {
        Optional<Node.Sequence> list = in.list(name, "a list of shares or the name of a CSV table with hour,share");
        if (list.isEmpty()) {
            return List.of();
        }
        List<Node> items = list.get().items();
        if (items.isEmpty() || items.size() > MOST_WAVE_HOURS) {
            in.refuse(
                    name,
                    "%s has %d entries; allowed are 1 to %d, one per hour; write a list such as [0.5, 0.3, 0.2]"
                            .formatted(in.pathOf(name), items.size(), MOST_WAVE_HOURS));
            return List.of();
        }
        if (!(items.get(0) instanceof Node.Mapping)) {
            return in.numbers(list.get(), SHARE);
        }
        List<Double> shares = new ArrayList<>();
        for (Fields row : in.mappings(list.get(), Shapes.HOUR_SHARE)) {
            long hour = row.whole("hour", 0, MOST_WAVE_HOURS);
            if (hour != shares.size() && row.has("hour")) {
                row.refuse(
                        "hour",
                        "%s is %d where %d comes next; hours count from 0 without a gap; sort the rows and add what is missing"
                                .formatted(row.pathOf("hour"), hour, shares.size()));
            }
            shares.add(row.number("share", SHARE));
        }
        return shares;
    }

    private static Wave wave(Fields in) {
        return new Wave(
                in.id("id"),
                in.name("name"),
                in.minute("start"),
                in.number("parcels", Range.atLeast(0)),
                hourlyShares(in, "hourly_shares"),
                in.number("ship_by_hours", Range.aboveUpTo(0, 24 * 366)),
                in.number("presale_lead_hours", Range.of(0, 24 * 366)));
    }

    private static Demand.Destination destination(Fields in) {
        return new Demand.Destination(
                in.id("region"), in.number("share", Range.aboveUpTo(0, 1)), in.number("rural_share", SHARE));
    }
}
