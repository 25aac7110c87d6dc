package cuofeng.scenarios.yaml;

import static cuofeng.scenarios.yaml.Shape.Kind.GROUP;
import static cuofeng.scenarios.yaml.Shape.Kind.ROWS;
import static cuofeng.scenarios.yaml.Shape.Kind.ROWS_OR_ONE;
import static cuofeng.scenarios.yaml.Shape.group;
import static cuofeng.scenarios.yaml.Shape.optional;
import static cuofeng.scenarios.yaml.Shape.required;
import static cuofeng.scenarios.yaml.Shape.row;

/** Every key of a scenario, with its default: the format in one place. {@code scenario.schema.json} says the same. */
final class Shapes {

    private static final String ID_EXAMPLE = "write a short name such as hangzhou-2";
    private static final String NAME_EXAMPLE = "write {zh: 杭州, en: Hangzhou} or one text for both";
    private static final String DATE_EXAMPLE = "write a date such as 2023-11-11";
    private static final String CV_EXAMPLE = "write a share of the mean such as 0.2";
    private static final String SHARE_EXAMPLE = "write a share such as 0.25";
    private static final String HOURS_EXAMPLE = "write hours such as 3.5";
    private static final String PARCELS_EXAMPLE = "write parcels such as 40000";
    private static final String PARCELS_PER_HOUR_EXAMPLE = "write parcels per hour such as 42000";
    private static final String KM_EXAMPLE = "write kilometres such as 1250";
    private static final String KM_PER_HOUR_EXAMPLE = "write kilometres per hour such as 65";
    private static final String MINUTES_EXAMPLE = "write whole minutes such as 120";
    private static final String REFERENCE_EXAMPLE = "write an id that is defined in this scenario";
    private static final String WINDOW_EXAMPLE = "write a window such as \"08:00-20:00\"";
    private static final String SHIFT_EXAMPLE = "write a window such as \"22:00-06:00\"";
    private static final String STAGE_EXAMPLE = "write parcels_per_hour, or servers and seconds_per_parcel, below it";
    private static final String MODE_EXAMPLE = "write a word such as road";
    private static final String LOCAL_TIME_EXAMPLE = "write a local time such as \"2023-11-10T20:00\"";
    private static final String VEHICLES_EXAMPLE = "write whole vehicles such as 5";
    private static final String YUAN_EXAMPLE = "write yuan such as 0.05";
    private static final String TIME_FACTOR_EXAMPLE = "write a factor such as 0.7";

    private static final String PARCEL_HOURS_EXAMPLE = "write parcel-hours such as 5000000";

    private static final String SURGE_EXAMPLE = "write a factor such as 1.3";
    private static final String SURGE_YUAN_EXAMPLE = "write yuan such as 300";
    private static final String YUAN_PER_PARCEL_EXAMPLE = "write yuan such as 0.4";

    static final Shape TEXT = group(required("zh", "write the Chinese text"), required("en", "write the English text"));

    static final Shape SEASON = group(
            required("name", NAME_EXAMPLE),
            required("start", DATE_EXAMPLE),
            required("days", "write whole days such as 16"),
            optional("warmup_days", "0", "write whole days such as 3"),
            required("zone", "write a zone such as Asia/Shanghai or +08:00"),
            optional("slot_hours", "4", "write 4"),
            optional("steady_state", "false", "write true"));

    static final Shape OPTIMIZER =
            group(optional("score_calculations", "1000000", "write a whole number such as 1000000"));

    static final Shape FORECAST = group(
            optional("season_cv", "0", CV_EXAMPLE),
            optional("wave_cv", "0", CV_EXAMPLE),
            optional("day_cv", "0", CV_EXAMPLE));

    static final Shape REGION = row(
            required("id", ID_EXAMPLE),
            required("name", NAME_EXAMPLE),
            required("zone", "write east"),
            required("latitude", "write degrees north such as 30.26"),
            required("longitude", "write degrees east such as 120.19"));

    static final Shape FEEDER = group(required("transit_hours", HOURS_EXAMPLE), optional("cv", "0", CV_EXAMPLE));

    static final Shape SURGE = row(
            required("from", DATE_EXAMPLE),
            required("to", DATE_EXAMPLE),
            required("factor", "write a factor such as 1.2"));

    static final Shape SHIFT =
            row(required("window", SHIFT_EXAMPLE), optional("factor", "1", "write a factor such as 0.6"));

    static final Shape BREAKDOWNS = group(
            required("mean_hours_between", "write hours such as 400"),
            required("mean_repair_hours", "write hours such as 2"),
            optional("capacity_factor", "0", SHARE_EXAMPLE));

    static final Shape STAGE = group(
                    optional("parcels_per_hour", PARCELS_PER_HOUR_EXAMPLE),
                    optional("servers", "write a whole number such as 40"),
                    optional("seconds_per_parcel", "write seconds such as 6"),
                    optional("cv", CV_EXAMPLE),
                    optional("window", "00:00-24:00", WINDOW_EXAMPLE),
                    optional("shifts", ROWS_OR_ONE, SHIFT),
                    optional("breakdowns", GROUP, BREAKDOWNS),
                    optional("surges", ROWS_OR_ONE, SURGE))
            .rivals("parcels_per_hour", "servers", "seconds_per_parcel", "cv")
            .rivals("window", "shifts");

    static final Shape STAGES = group(
                    optional("unload", GROUP, STAGE),
                    optional("screening", GROUP, STAGE),
                    optional("recheck", GROUP, STAGE),
                    required("sorting", GROUP, STAGE, STAGE_EXAMPLE),
                    optional("manual_sorting", GROUP, STAGE),
                    optional("dispatch", GROUP, STAGE))
            .elsewhere("clearance", "a hub that clears parcels is a gateway; move it from hubs to gateways");

    static final Shape GATEWAY_STAGES = group(
            optional("unload", GROUP, STAGE),
            required("clearance", GROUP, STAGE, STAGE_EXAMPLE),
            optional("screening", GROUP, STAGE),
            optional("recheck", GROUP, STAGE),
            required("sorting", GROUP, STAGE, STAGE_EXAMPLE),
            optional("manual_sorting", GROUP, STAGE),
            optional("dispatch", GROUP, STAGE));

    static final Shape CONGESTION = group(required("from_share", SHARE_EXAMPLE), required("floor", SHARE_EXAMPLE));

    static final Shape DELAY = group(required("mean_hours", HOURS_EXAMPLE), optional("cv", "0", CV_EXAMPLE));

    static final Shape HUB = row(
                    required("id", ID_EXAMPLE),
                    required("name", NAME_EXAMPLE),
                    required("region", REFERENCE_EXAMPLE),
                    required("storage_limit_parcels", PARCELS_EXAMPLE),
                    required("stages", GROUP, STAGES),
                    optional("congestion", GROUP, CONGESTION),
                    optional("flagged_share", "0", SHARE_EXAMPLE),
                    optional("surge", "1", SURGE_EXAMPLE),
                    optional("surges", ROWS_OR_ONE, SURGE))
            .elsewhere("clearance_delay", "only gateways clear parcels; move the hub from hubs to gateways");

    static final Shape GATEWAY = row(
            required("id", ID_EXAMPLE),
            required("name", NAME_EXAMPLE),
            required("region", REFERENCE_EXAMPLE),
            required("storage_limit_parcels", PARCELS_EXAMPLE),
            required("stages", GROUP, GATEWAY_STAGES),
            optional("clearance_delay", GROUP, DELAY),
            optional("congestion", GROUP, CONGESTION),
            optional("flagged_share", "0", SHARE_EXAMPLE),
            optional("surge", "1", SURGE_EXAMPLE),
            optional("surges", ROWS_OR_ONE, SURGE));

    static final Shape LOCKERS = group(
            required("share", SHARE_EXAMPLE),
            required("parcels_per_day", PARCELS_EXAMPLE),
            optional("work_factor", "1", "write a share of the time to the door such as 0.3"));

    static final Shape OVERTIME = group(
            required(
                    "daily_hours",
                    "write hours up to 3, the most overtime that the Labour Law allows a day (article 41)"),
            required(
                    "monthly_hours",
                    "write hours up to 36, the most overtime that the Labour Law allows a month (article 41)"),
            optional("from_backlog_hours", "0", HOURS_EXAMPLE));

    static final Shape OUTLET = row(
            required("id", ID_EXAMPLE),
            required("name", NAME_EXAMPLE),
            required("region", REFERENCE_EXAMPLE),
            required("area", "write urban"),
            required("hub", REFERENCE_EXAMPLE),
            required("couriers", "write a whole number such as 120"),
            required("parcels_per_courier_hour", "write parcels such as 25"),
            required("daily_hours", "write hours such as 8"),
            optional("window", "00:00-24:00", WINDOW_EXAMPLE),
            required("storage_limit_parcels", PARCELS_EXAMPLE),
            required("feeder", GROUP, FEEDER),
            optional("delivery_days", "mon tue wed thu fri sat sun", "write days such as [mon, wed, fri]"),
            optional("first_attempt_success", "1", "write a share such as 0.9"),
            optional("lockers", GROUP, LOCKERS),
            optional("overtime", GROUP, OVERTIME),
            optional("surge", "1", SURGE_EXAMPLE),
            optional("surges", ROWS_OR_ONE, SURGE));

    static final Shape EXTRA_VEHICLES =
            group(required("vehicle_parcels", PARCELS_EXAMPLE), required("per_day", VEHICLES_EXAMPLE));

    static final Shape LANE = row(
                    required("from", REFERENCE_EXAMPLE),
                    required("to", REFERENCE_EXAMPLE),
                    required("mode", MODE_EXAMPLE),
                    optional("distance_km", KM_EXAMPLE),
                    required("transit_hours", HOURS_EXAMPLE),
                    optional("cv", "0", CV_EXAMPLE),
                    optional("headway_minutes", MINUTES_EXAMPLE),
                    optional("headway_hours", "write hours such as 2"),
                    optional("first_minute", "0", "write whole minutes such as 30"),
                    required("parcels_per_departure", PARCELS_EXAMPLE),
                    optional("extra_vehicles", GROUP, EXTRA_VEHICLES),
                    optional("surges", ROWS_OR_ONE, SURGE))
            .identifiedBy("from", "to")
            .rivals("headway_minutes", "headway_hours");

    static final Shape AIR = group(
            required("over_km", KM_EXAMPLE),
            required("kilometres_per_hour", KM_PER_HOUR_EXAMPLE),
            required("handling_hours", HOURS_EXAMPLE));

    static final Shape BY_DISTANCE = group(
                    required("mode", MODE_EXAMPLE),
                    required("road_factor", "write a factor such as 1.3"),
                    required("kilometres_per_hour", KM_PER_HOUR_EXAMPLE),
                    required("handling_hours", HOURS_EXAMPLE),
                    optional("cv", "0", CV_EXAMPLE),
                    required("headway_hours", "write hours such as 2"),
                    optional("parcels_per_departure", PARCELS_EXAMPLE),
                    optional("vehicle_parcels", PARCELS_EXAMPLE),
                    optional("room_factor", "write a factor such as 1.5"),
                    optional("extra_vehicles_per_day", VEHICLES_EXAMPLE),
                    optional("air", GROUP, AIR))
            .rivals("parcels_per_departure", "room_factor");

    static final Shape HIRED = row(
            required("from", REFERENCE_EXAMPLE),
            required("to", REFERENCE_EXAMPLE),
            required("day", DATE_EXAMPLE),
            required("vehicles", VEHICLES_EXAMPLE),
            optional("vehicle_parcels", PARCELS_EXAMPLE));

    static final Shape LANES = group(
            optional("table", ROWS, LANE), optional("by_distance", GROUP, BY_DISTANCE), optional("hired", ROWS, HIRED));

    static final Shape ROUTE = row(
            required("from", REFERENCE_EXAMPLE),
            required("to", REFERENCE_EXAMPLE),
            required("via", REFERENCE_EXAMPLE),
            required("share", SHARE_EXAMPLE));

    static final Shape CLASS = row(
            required("id", ID_EXAMPLE),
            required("name", NAME_EXAMPLE),
            required("share", SHARE_EXAMPLE),
            optional("priority", "0", "write 0 for what goes first, 1 for what comes next"),
            optional("machine_sortable_share", "1", SHARE_EXAMPLE),
            optional("may_stagger", "true", "write true"));

    static final Shape PACKAGING = group(
            optional("not_repacked_share", "0", SHARE_EXAMPLE),
            optional("reusable_share", "0", SHARE_EXAMPLE),
            optional("reused_carton_share", "0", SHARE_EXAMPLE),
            optional("not_repacked_time", "1", TIME_FACTOR_EXAMPLE),
            optional("reusable_time", "1", TIME_FACTOR_EXAMPLE));

    static final Shape SHIPPER = row(
            required("id", ID_EXAMPLE),
            required("name", NAME_EXAMPLE),
            required("hub", REFERENCE_EXAMPLE),
            required("share", SHARE_EXAMPLE),
            required("pack_parcels_per_hour", PARCELS_PER_HOUR_EXAMPLE),
            required("promise_hours", "write hours such as 48"),
            required("may_stagger", "write true"),
            required("feeder", GROUP, FEEDER),
            optional("packaging", GROUP, PACKAGING),
            optional("preposition_share", "0", SHARE_EXAMPLE));

    static final Shape DAY_VOLUME = row(required("date", DATE_EXAMPLE), required("parcels", PARCELS_EXAMPLE));

    static final Shape HOUR_SHARE = row(required("hour", "count hours from 0"), required("share", SHARE_EXAMPLE));

    static final Shape DESTINATION = row(
            required("region", REFERENCE_EXAMPLE),
            required("share", SHARE_EXAMPLE),
            required("rural_share", SHARE_EXAMPLE));

    static final Shape WAVE = row(
            required("id", ID_EXAMPLE),
            required("name", NAME_EXAMPLE),
            required("start", LOCAL_TIME_EXAMPLE),
            required("parcels", PARCELS_EXAMPLE),
            required("hourly_shares", "write a list such as [0.5, 0.3, 0.2] or the name of a CSV table"),
            required("ship_by_hours", "write hours such as 96"),
            optional("presale_lead_hours", "0", "write hours such as 72"));

    static final Shape DEMAND = group(
            required("daily_parcels", "write parcels such as 900000, or the name of a CSV table with date,parcels"),
            required("hourly_profile", "write a list of 24 shares or the name of a CSV table with hour,share"),
            optional("gravity_exponent", "0", "write a number such as 0.2"),
            required("destinations", ROWS, DESTINATION),
            optional("waves", ROWS, WAVE));

    static final Shape DISRUPTION = row(
            optional("node", REFERENCE_EXAMPLE),
            optional("lane_from", REFERENCE_EXAMPLE),
            optional("lane_to", REFERENCE_EXAMPLE),
            required("from", LOCAL_TIME_EXAMPLE),
            required("to", LOCAL_TIME_EXAMPLE),
            required("capacity_factor", SHARE_EXAMPLE),
            optional("transit_factor", "1", "write a factor such as 1.5"));

    static final Shape RESTRICTION = row(
            required("region", REFERENCE_EXAMPLE),
            required("direction", "write delivery"),
            required("from", LOCAL_TIME_EXAMPLE),
            required("to", LOCAL_TIME_EXAMPLE),
            required("accepted_share", SHARE_EXAMPLE));

    static final Shape BACKLOG = row(
            required("node", REFERENCE_EXAMPLE),
            required("stage", "write sorting"),
            optional("outlet", REFERENCE_EXAMPLE),
            required("parcels", PARCELS_EXAMPLE),
            required("age_hours", HOURS_EXAMPLE));

    static final Shape IN_TRANSIT = row(
            required("node", REFERENCE_EXAMPLE),
            optional("outlet", REFERENCE_EXAMPLE),
            required("parcels", PARCELS_EXAMPLE),
            required("age_hours", HOURS_EXAMPLE),
            required("arrives_in_hours", HOURS_EXAMPLE));

    static final Shape INITIAL = group(optional("backlog", ROWS, BACKLOG), optional("in_transit", ROWS, IN_TRANSIT));

    static final Shape WEIGHTS = group(
            optional("hub_backlog", "1", "write a weight such as 1"),
            optional("outlet_backlog", "1", "write a weight such as 1"));

    static final Shape SURGE_TERMS = group(
            optional("steps", "4", "write a whole number such as 4"),
            optional(
                    "couriers",
                    GROUP,
                    group(
                            optional("most_factor", "1.5", SURGE_EXAMPLE),
                            optional("yuan_per_courier_day", "300", SURGE_YUAN_EXAMPLE))),
            optional(
                    "shifts",
                    GROUP,
                    group(
                            optional("most_factor", "1.5", SURGE_EXAMPLE),
                            optional("yuan_per_1000_parcels", "150", SURGE_YUAN_EXAMPLE))),
            optional(
                    "screening",
                    GROUP,
                    group(
                            optional("most_factor", "1.5", SURGE_EXAMPLE),
                            optional("lane_parcels_per_hour", "1500", PARCELS_PER_HOUR_EXAMPLE),
                            optional("yuan_per_lane_day", "1500", SURGE_YUAN_EXAMPLE))),
            optional(
                    "sorting",
                    GROUP,
                    group(
                            optional("most_factor", "1.5", SURGE_EXAMPLE),
                            optional("sorter_parcels_per_hour", "10000", PARCELS_PER_HOUR_EXAMPLE),
                            optional("yuan_per_sorter_hour", "800", SURGE_YUAN_EXAMPLE))),
            optional(
                    "vehicles",
                    GROUP,
                    group(
                            optional("most_per_day", "8", VEHICLES_EXAMPLE),
                            optional("vehicle_parcels", "12000", PARCELS_EXAMPLE),
                            optional("yuan_per_km", "8", SURGE_YUAN_EXAMPLE))));

    static final Shape COSTS = group(
            optional("held", "0.005", YUAN_EXAMPLE),
            optional("tardy", "0.05", YUAN_EXAMPLE),
            optional("inequality", "0.005", YUAN_EXAMPLE),
            optional("roughness", "0.01", YUAN_EXAMPLE),
            optional("overtime", "36", YUAN_EXAMPLE),
            optional("deviation", "0.01", YUAN_EXAMPLE),
            optional("delivery_fee", "1.5", YUAN_EXAMPLE),
            optional("late_fine", "1", YUAN_EXAMPLE),
            optional("temporary_staff", "30", YUAN_EXAMPLE),
            optional("surge", GROUP, SURGE_TERMS));

    static final Shape TARGETS = group(
            optional("least_released_share", "0.1", SHARE_EXAMPLE),
            optional("starved_after_hours", "24", HOURS_EXAMPLE),
            optional("promise_hours", "72", HOURS_EXAMPLE),
            optional("flooded", HOURS_EXAMPLE),
            optional("backlog", PARCEL_HOURS_EXAMPLE),
            optional("backlog_hub", PARCEL_HOURS_EXAMPLE),
            optional("backlog_outlet", PARCEL_HOURS_EXAMPLE),
            optional("peak_backlog_hub", PARCELS_EXAMPLE),
            optional("peak_backlog_outlet", PARCELS_EXAMPLE),
            optional("undelivered", PARCELS_EXAMPLE),
            optional("order_to_door_mean", HOURS_EXAMPLE),
            optional("order_to_door_p90", HOURS_EXAMPLE),
            optional("ship_to_door_p90", HOURS_EXAMPLE),
            optional("on_time_72h", SHARE_EXAMPLE));

    static final Shape SURGE_COURIERS =
            group(required("most_factor", SURGE_EXAMPLE), required("yuan_per_courier_day", SURGE_YUAN_EXAMPLE));

    static final Shape SURGE_SHIFTS =
            group(required("most_factor", SURGE_EXAMPLE), required("yuan_per_1000_parcels", SURGE_YUAN_EXAMPLE));

    static final Shape SURGE_VEHICLES = group(
            required("most_per_day", VEHICLES_EXAMPLE),
            required("vehicle_parcels", PARCELS_EXAMPLE),
            required("yuan_per_km", "write yuan such as 8"));

    static final Shape PREPOSITION =
            group(required("most_share", SHARE_EXAMPLE), required("yuan_per_parcel", YUAN_PER_PARCEL_EXAMPLE));

    static final Shape TRANSIT_HUB =
            group(required("most_share", SHARE_EXAMPLE), optional("yuan_per_parcel", "0", YUAN_PER_PARCEL_EXAMPLE));

    static final Shape LEVERS = group(
            required("budget_yuan", "write yuan such as 200000"),
            optional("surge_couriers", GROUP, SURGE_COURIERS),
            optional("surge_shifts", GROUP, SURGE_SHIFTS),
            optional("surge_vehicles", GROUP, SURGE_VEHICLES),
            optional("preposition", GROUP, PREPOSITION),
            optional("transit_hub", GROUP, TRANSIT_HUB));

    static final Shape PUBLISHED = row(
            required("from", DATE_EXAMPLE),
            required("to", DATE_EXAMPLE),
            optional("collected_parcels", PARCELS_EXAMPLE),
            optional("delivered_parcels", PARCELS_EXAMPLE),
            required("status", "write derived"),
            required("source", "write where the figure was published"));

    static final Shape SCENARIO = group(
                    required("format", "write 1"),
                    required("id", ID_EXAMPLE),
                    required("title", NAME_EXAMPLE),
                    optional("notes", NAME_EXAMPLE),
                    required("season", GROUP, SEASON),
                    required("seed", "write a whole number such as 20231111"),
                    optional("replications", "10", "write a whole number such as 10"),
                    optional("lot_size", "1", "write whole parcels such as 500"),
                    optional("optimizer", GROUP, OPTIMIZER),
                    optional("forecast", GROUP, FORECAST),
                    required("regions", ROWS, REGION),
                    optional("classes", ROWS, CLASS),
                    required("hubs", ROWS, HUB),
                    optional("gateways", ROWS, GATEWAY),
                    required("outlets", ROWS, OUTLET),
                    required("lanes", GROUP, LANES),
                    optional("routes", ROWS, ROUTE),
                    required("shippers", ROWS, SHIPPER),
                    required("demand", GROUP, DEMAND),
                    optional("disruptions", ROWS, DISRUPTION),
                    optional("restrictions", ROWS, RESTRICTION),
                    optional("initial", GROUP, INITIAL),
                    optional("weights", GROUP, WEIGHTS),
                    optional("costs", GROUP, COSTS),
                    optional("targets", GROUP, TARGETS),
                    optional("published", ROWS, PUBLISHED),
                    optional("levers", GROUP, LEVERS))
            .elsewhere("extend", "did you mean extends?");

    private Shapes() {}

    /** Whether a key holds text for people, in one or both languages. */
    static boolean isText(Shape.Key key) {
        return key.example().equals(NAME_EXAMPLE);
    }
}
