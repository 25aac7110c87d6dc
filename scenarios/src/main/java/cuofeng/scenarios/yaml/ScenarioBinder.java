package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Binds the tree to the records, key by key, in the order of the file format. Lanes by distance come later. */
final class ScenarioBinder {

    private static final int FORMAT = 1;
    /** A year: shipments are named by month, day and hour. */
    private static final int MOST_DAYS = 366;

    private static final int MOST_REPLICATIONS = 100_000;
    private static final int MOST_LOT_PARCELS = 1_000_000_000;
    private static final int MOST_COUNT = 100_000_000;
    /** Fifteen digits pass through every tool unchanged. */
    private static final long MOST_SEED = 999_999_999_999_999L;

    private static final long MOST_CALCULATIONS = 1_000_000_000_000L;
    private static final double MOST_CV = 10;
    private static final double HOURS_PER_WEEK = 168;
    private static final String[] PUBLISHED_STATUS = {"verified", "derived", "reconstructed", "estimate", "memory"};

    private ScenarioBinder() {}

    static Scenario scenario(Fields in) {
        in.whole("format", FORMAT, FORMAT);
        Season season = season(in.group("season"));
        return new Scenario(
                in.id("id"),
                in.name("title"),
                in.notes("notes"),
                season,
                in.whole("seed", 0, MOST_SEED),
                in.smallWhole("replications", 1, MOST_REPLICATIONS),
                in.smallWhole("lot_size", 1, MOST_LOT_PARCELS),
                in.group("optimizer").whole("score_calculations", 1, MOST_CALCULATIONS),
                forecast(in.group("forecast")),
                in.rows("regions", ScenarioBinder::region),
                in.rows("hubs", ScenarioBinder::hub),
                in.rows("outlets", ScenarioBinder::outlet),
                lanes(in.group("lanes")),
                in.rows("shippers", ScenarioBinder::shipper),
                DemandBinder.demand(in.group("demand"), season),
                weights(in.group("weights")),
                in.rows("published", ScenarioBinder::published));
    }

    private static Season season(Fields in) {
        return new Season(
                in.name("name"),
                in.date("start"),
                in.smallWhole("days", 1, MOST_DAYS),
                in.smallWhole("warmup_days", 0, MOST_DAYS),
                in.zone("zone"),
                in.smallWhole("slot_hours", 1, 24));
    }

    private static Forecast forecast(Fields in) {
        return new Forecast(cv(in, "season_cv"), cv(in, "wave_cv"), cv(in, "day_cv"));
    }

    private static double cv(Fields in, String name) {
        return in.number(name, Range.of(0, MOST_CV));
    }

    private static Region region(Fields in) {
        return new Region(
                in.id("id"),
                in.name("name"),
                in.choice("zone", Zone.values(), Zone::id),
                in.number("latitude", Range.of(-90, 90)),
                in.number("longitude", Range.of(-180, 180)));
    }

    private static Hub hub(Fields in) {
        return new Hub(
                in.id("id"),
                in.name("name"),
                in.id("region"),
                stages(in.group("stages")),
                in.parcels("storage_limit_parcels"),
                in.rows("surges", ScenarioBinder::surge));
    }

    private static List<Stage> stages(Fields in) {
        List<Stage> stages = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            if (in.has(kind.id())) {
                stages.add(stage(kind, in.group(kind.id())));
            }
        }
        return stages;
    }

    /** A line or a crew, told apart by their keys. */
    private static Stage stage(StageKind kind, Fields in) {
        boolean line = in.has("parcels_per_hour");
        boolean crew = in.has("servers") && in.has("seconds_per_parcel");
        boolean someCrew = in.has("servers") || in.has("seconds_per_parcel") || in.has("cv");
        if ((line && someCrew) || (!line && !crew)) {
            in.refuse(("%s %s; allowed is either a line {parcels_per_hour} or a crew {servers, seconds_per_parcel, cv};"
                            + " keep the keys of one")
                    .formatted(in.path(), line ? "mixes a line with a crew" : "gives neither a line nor a whole crew"));
            return new Stage.Line(kind, 1, in.window("window"));
        }
        if (line) {
            return new Stage.Line(kind, in.number("parcels_per_hour", Range.above(0)), in.window("window"));
        }
        return new Stage.Crew(
                kind,
                in.smallWhole("servers", 1, MOST_COUNT),
                in.number("seconds_per_parcel", Range.above(0)),
                in.optionalNumber("cv", Range.of(0, MOST_CV)).orElse(0),
                in.window("window"));
    }

    private static Surge surge(Fields in) {
        return new Surge(in.date("from"), in.date("to"), in.number("factor", Range.of(0, 1000)));
    }

    private static Outlet outlet(Fields in) {
        return new Outlet(
                in.id("id"),
                in.name("name"),
                in.id("region"),
                in.choice("area", Area.values(), Area::id),
                in.id("hub"),
                in.smallWhole("couriers", 1, MOST_COUNT),
                in.number("parcels_per_courier_hour", Range.above(0)),
                in.number("daily_hours", Range.aboveUpTo(0, 24)),
                in.window("window"),
                in.parcels("storage_limit_parcels"),
                feeder(in.group("feeder")),
                in.rows("surges", ScenarioBinder::surge));
    }

    private static Feeder feeder(Fields in) {
        return new Feeder(in.number("transit_hours", Range.aboveUpTo(0, HOURS_PER_WEEK)), cv(in, "cv"));
    }

    private static Shipper shipper(Fields in) {
        return new Shipper(
                in.id("id"),
                in.name("name"),
                in.id("hub"),
                in.number("share", Range.aboveUpTo(0, 1)),
                in.number("pack_parcels_per_hour", Range.above(0)),
                in.number("promise_hours", Range.aboveUpTo(0, MOST_DAYS * 24.0)),
                in.flag("may_stagger"),
                feeder(in.group("feeder")));
    }

    private static List<Lane> lanes(Fields in) {
        if (!in.has("table") && !in.has("by_distance")) {
            in.refuse("lanes has neither a table nor by_distance; give at least one of them");
        }
        boolean distanceIsKnown = in.has("by_distance");
        return in.rows("table", row -> LaneBinder.lane(row, distanceIsKnown));
    }

    private static Weights weights(Fields in) {
        return new Weights(weight(in, "hub_backlog"), weight(in, "outlet_backlog"));
    }

    private static double weight(Fields in, String name) {
        return in.number(name, Range.of(0, 1000));
    }

    private static PublishedVolume published(Fields in) {
        if (!in.has("collected_parcels") && !in.has("delivered_parcels")) {
            in.refuse("%s has neither collected_parcels nor delivered_parcels; give at least one of them"
                    .formatted(in.path()));
        }
        return new PublishedVolume(
                in.date("from"),
                in.date("to"),
                in.optionalNumber("collected_parcels", Range.atLeast(0)),
                in.optionalNumber("delivered_parcels", Range.atLeast(0)),
                in.choice("status", PUBLISHED_STATUS, Function.identity()),
                in.source("source"));
    }
}
