package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets;
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
    private static final int MOST_PRIORITY = 1_000;
    /** Fifteen digits pass through every tool unchanged. */
    private static final long MOST_SEED = 999_999_999_999_999L;

    private static final long MOST_CALCULATIONS = 1_000_000_000_000L;
    private static final Range PACKING_TIME = Range.aboveUpTo(0, 100);
    /** Yuan. */
    private static final Range COST = Range.of(0, 1000);

    private static final String[] PUBLISHED_STATUS = {"verified", "derived", "reconstructed", "estimate", "memory"};

    private ScenarioBinder() {}

    static Scenario scenario(Fields in) {
        in.whole("format", FORMAT, FORMAT);
        Season season = season(in.group("season"));
        SurgeBinder surges = SurgeBinder.over(season);
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
                classes(in),
                HubBinder.hubs(in, surges),
                in.rows("outlets", row -> OutletBinder.outlet(row, surges)),
                lanes(in.group("lanes")),
                in.rows("routes", ScenarioBinder::route),
                in.rows("shippers", ScenarioBinder::shipper),
                DemandBinder.demand(in.group("demand"), season),
                in.rows("disruptions", EventBinder::disruption),
                in.rows("restrictions", EventBinder::restriction),
                EventBinder.initial(in.group("initial")),
                weights(in.group("weights")),
                costs(in.group("costs")),
                targets(in.group("targets")),
                in.rows("published", ScenarioBinder::published),
                LeversBinder.levers(in));
    }

    private static Season season(Fields in) {
        return new Season(
                in.name("name"),
                in.date("start"),
                in.smallWhole("days", 1, MOST_DAYS),
                in.smallWhole("warmup_days", 0, MOST_DAYS),
                in.zone("zone"),
                in.smallWhole("slot_hours", 1, 24),
                in.flag("steady_state"));
    }

    private static Forecast forecast(Fields in) {
        return new Forecast(PartBinder.cv(in, "season_cv"), PartBinder.cv(in, "wave_cv"), PartBinder.cv(in, "day_cv"));
    }

    private static Region region(Fields in) {
        return new Region(
                in.id("id"),
                in.name("name"),
                in.choice("zone", Zone.values(), Zone::id),
                in.number("latitude", Range.of(-90, 90)),
                in.number("longitude", Range.of(-180, 180)));
    }

    /** One class of all parcels if they are not told apart. */
    private static List<ParcelClass> classes(Fields in) {
        List<ParcelClass> classes = in.someRows("classes", ScenarioBinder::parcelClass);
        return classes.isEmpty() ? List.of(ParcelClass.STANDARD) : classes;
    }

    private static ParcelClass parcelClass(Fields in) {
        return new ParcelClass(
                in.id("id"),
                in.name("name"),
                in.number("share", Range.aboveUpTo(0, 1)),
                in.smallWhole("priority", 0, MOST_PRIORITY),
                in.number("machine_sortable_share", PartBinder.SHARE),
                in.flag("may_stagger"));
    }

    private static Route route(Fields in) {
        return new Route(in.id("from"), in.id("to"), in.id("via"), in.number("share", Range.aboveUpTo(0, 1)));
    }

    private static Shipper shipper(Fields in) {
        return new Shipper(
                in.id("id"),
                in.name("name"),
                in.id("hub"),
                in.number("share", Range.aboveUpTo(0, 1)),
                in.number("pack_parcels_per_hour", Range.above(0)),
                packaging(in.group("packaging")),
                in.number("promise_hours", Range.aboveUpTo(0, MOST_DAYS * 24.0)),
                in.flag("may_stagger"),
                in.number("preposition_share", PartBinder.SHARE),
                PartBinder.feeder(in.group("feeder")));
    }

    private static Packaging packaging(Fields in) {
        return new Packaging(
                in.number("not_repacked_share", PartBinder.SHARE),
                in.number("reusable_share", PartBinder.SHARE),
                in.number("reused_carton_share", PartBinder.SHARE),
                in.number("not_repacked_time", PACKING_TIME),
                in.number("reusable_time", PACKING_TIME));
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

    private static Costs costs(Fields in) {
        return new Costs(
                in.number("held", COST),
                in.number("tardy", COST),
                in.number("inequality", COST),
                in.number("roughness", COST),
                in.number("overtime", COST),
                in.number("deviation", COST),
                new Costs.Fees(
                        in.number("delivery_fee", COST),
                        in.number("late_fine", COST),
                        in.number("temporary_staff", COST)),
                SurgeTermsBinder.terms(in));
    }

    private static Targets targets(Fields in) {
        return new Targets(
                in.number("least_released_share", PartBinder.SHARE),
                in.number("starved_after_hours", Range.aboveUpTo(0, MOST_DAYS * 24.0)),
                in.number("promise_hours", Range.aboveUpTo(0, MOST_DAYS * 24.0)),
                figures(in));
    }

    private static List<Targets.Target> figures(Fields in) {
        List<Targets.Target> figures = new ArrayList<>();
        for (TargetFigure figure : TargetFigure.values()) {
            in.optionalNumber(figure.id(), figure.isShare() ? PartBinder.SHARE : Range.atLeast(0))
                    .ifPresent(limit -> figures.add(new Targets.Target(figure, limit)));
        }
        return figures;
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
