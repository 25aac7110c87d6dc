package cuofeng.results.store;

import static cuofeng.results.store.StoreTable.COUNT;
import static cuofeng.results.store.StoreTable.DAY;
import static cuofeng.results.store.StoreTable.FLAG;
import static cuofeng.results.store.StoreTable.NUMBER;
import static cuofeng.results.store.StoreTable.TEXT;
import static cuofeng.results.store.StoreTable.TIME;
import static cuofeng.results.store.StoreTable.WHOLE;

import cuofeng.results.store.StoreTable.Column;
import java.util.List;

/** Tables of the store: the contract with whoever asks it. {@code docs/results.md} holds the same. */
final class StoreSchema {

    /** Raised by each change that an older reader would misread. */
    static final int VERSION = 2;

    private static final Column PLAN = Column.of("plan", TEXT, "name of the plan, as in kpis.csv");
    private static final Column REPLICATION = Column.of("replication", WHOLE, "number of the replication, from 0");
    private static final Column NODE = Column.of("node", TEXT, "id of a hub or outlet");
    private static final Column DATE = Column.of("date", DAY, "day of the season");
    private static final Column KPI = Column.of("kpi", TEXT, "id of a measure");
    private static final Column SCOPE = Column.of("scope", TEXT, "what of: all, hub, p90, node:… , day:…");

    static final StoreTable RUN = new StoreTable(
            "run",
            "The run itself, in one row: where its figures come from.",
            List.of(
                    Column.of("schema_version", WHOLE, "version of these tables"),
                    Column.of("program_version", TEXT, "version of Cuofeng that wrote them"),
                    Column.of("scenario", TEXT, "id of the scenario"),
                    Column.of("scenario_sha256", TEXT, "hash of the scenario's files"),
                    Column.of("title_zh", TEXT, "title of the scenario, Chinese"),
                    Column.of("title_en", TEXT, "the same, English"),
                    Column.of("season_zh", TEXT, "name of the season, Chinese"),
                    Column.of("season_en", TEXT, "the same, English"),
                    Column.of("season_start", DAY, "first reported day"),
                    Column.of("season_days", WHOLE, "reported days"),
                    Column.of("warmup_days", WHOLE, "days simulated before"),
                    Column.of("time_zone", TEXT, "zone of all times in the store"),
                    Column.of("slot_hours", WHOLE, "hours of a decision slot"),
                    Column.of("lot_size", WHOLE, "most parcels that move together"),
                    Column.of("seed", COUNT, "seed of all draws"),
                    Column.of("recommended", TEXT, "name of the plan that is recommended")));

    static final StoreTable PLANS = new StoreTable(
            "plan",
            "A plan of the run.",
            List.of(
                    Column.of("position", WHOLE, "order in tables, from 0; plans are compared with the first"),
                    PLAN,
                    Column.of("replications", WHOLE, "how often it was simulated"),
                    Column.of("recommended", FLAG, "whether it is the one recommended"),
                    Column.of("schedule_sha256", TEXT, "hash of its release slots and shares")));

    static final StoreTable INPUT = new StoreTable(
            "input",
            "A value that went in: what the scenario says, its bases merged, its tables read, its defaults filled in.",
            List.of(
                    Column.of("position", WHOLE, "order of the scenario format, from 0"),
                    Column.of("key", TEXT, "such as outlets[hangzhou-urban].couriers"),
                    Column.of("value", TEXT, "as it would be written")));

    static final StoreTable REGION = new StoreTable(
            "region",
            "A region of the scenario.",
            List.of(
                    Column.of("region", TEXT, "id"),
                    Column.of("name_zh", TEXT, "Chinese"),
                    Column.of("name_en", TEXT, "English"),
                    Column.of("zone", TEXT, "east, central, west or northeast"),
                    Column.of("latitude", NUMBER, "degrees north"),
                    Column.of("longitude", NUMBER, "degrees east")));

    static final StoreTable NODES = new StoreTable(
            "node",
            "A hub or outlet of the scenario.",
            List.of(
                    NODE,
                    Column.of("kind", TEXT, "hub or outlet"),
                    Column.of("name_zh", TEXT, "Chinese"),
                    Column.of("name_en", TEXT, "English"),
                    Column.of("region", TEXT, "id of its region"),
                    Column.orMissing("area", TEXT, "urban or rural; NULL for a hub"),
                    Column.of("storage_limit_parcels", COUNT, "parcels it can hold; above it is flooded")));

    static final StoreTable MEASURE = new StoreTable(
            "measure",
            "An entry of the catalogue of figures (docs/kpis.md).",
            List.of(
                    Column.of("position", WHOLE, "order in tables, from 0"),
                    KPI,
                    Column.of("name_zh", TEXT, "Chinese"),
                    Column.of("name_en", TEXT, "English"),
                    Column.of("unit", TEXT, "unit; 1 is a share or ratio"),
                    Column.of("better", TEXT, "lower, higher or neither"),
                    Column.of("formula_zh", TEXT, "how it is computed, Chinese"),
                    Column.of("formula_en", TEXT, "the same, English"),
                    Column.of("source_zh", TEXT, "where the definition comes from, Chinese"),
                    Column.of("source_en", TEXT, "the same, English")));

    static final StoreTable KPIS = new StoreTable(
            "kpi",
            "A figure over all replications: a row of kpis.csv with all its digits.",
            List.of(
                    PLAN,
                    KPI,
                    SCOPE,
                    Column.of("unit", TEXT, "unit; 1 is a share or ratio"),
                    Column.of("mean", NUMBER, "mean over replications"),
                    Column.orMissing(
                            "half_width", NUMBER, "of the 95 % confidence interval; NULL with one replication"),
                    Column.of("replications", WHOLE, "replications that have the figure")));

    static final StoreTable KPI_VALUE = new StoreTable(
            "kpi_value",
            "A figure in one replication: what means and half-widths are made of.",
            List.of(PLAN, KPI, SCOPE, REPLICATION, Column.of("value", NUMBER, "in the unit of the measure")));

    static final StoreTable STUDENT_T = new StoreTable(
            "student_t",
            "A quantile of Student's t distribution, for half-widths.",
            List.of(
                    Column.of("degrees_of_freedom", WHOLE, "replications less one"),
                    Column.of("quantile", NUMBER, "97.5 % quantile")));

    static final StoreTable DAYS = new StoreTable(
            "day",
            "A day of the season in one replication, whole network.",
            List.of(
                    PLAN,
                    REPLICATION,
                    DATE,
                    Column.of("ordered", COUNT, "parcels ordered on the day"),
                    Column.of("collected", COUNT, "parcels released to the carrier on the day"),
                    Column.of("delivered", COUNT, "parcels delivered on the day"),
                    Column.of("in_network", COUNT, "parcels collected and not yet delivered at the day's end"),
                    Column.of("backlog_hub", COUNT, "of those, waiting in hubs and at their gates at the day's end"),
                    Column.of("backlog_outlet", COUNT, "of those, waiting in outlets and at their gates"),
                    Column.of("held", COUNT, "parcels packed and not yet released at the day's end")));

    static final StoreTable SLOT = new StoreTable(
            "slot",
            "A slot end of the season in one replication, whole network.",
            List.of(
                    PLAN,
                    REPLICATION,
                    Column.of("time", TIME, "local slot end"),
                    Column.of("backlog_hub", COUNT, "parcels waiting in hubs and at their gates"),
                    Column.of("backlog_outlet", COUNT, "parcels waiting in outlets and at their gates"),
                    Column.of("held", COUNT, "parcels packed and not yet released")));

    static final StoreTable NODE_DAY = new StoreTable(
            "node_day",
            "A node on a day of the season in one replication.",
            List.of(
                    PLAN,
                    REPLICATION,
                    NODE,
                    DATE,
                    Column.of("arrived", COUNT, "parcels that came in on the day"),
                    Column.of("finished", COUNT, "parcels that left (hub) or were delivered (outlet) on the day"),
                    Column.of("backlog_most", COUNT, "most parcels waiting at a slot end of the day"),
                    Column.of("backlog_end", COUNT, "parcels waiting at the day's end")));

    static final StoreTable NODE_SEASON = new StoreTable(
            "node_season",
            "A node over the season in one replication.",
            List.of(
                    PLAN,
                    REPLICATION,
                    NODE,
                    Column.of("peak_backlog", COUNT, "most parcels waiting at any quarter of an hour"),
                    Column.of("flooded_hours", NUMBER, "hours with more parcels than the storage limit"),
                    Column.of("regular_hours", NUMBER, "paid regular courier-hours"),
                    Column.of("overtime_hours", NUMBER, "courier-hours of overtime"),
                    Column.of("most_hours_of_day", NUMBER, "most hours of a courier in a day"),
                    Column.of("most_overtime_of_day", NUMBER, "most overtime hours of a courier in a day"),
                    Column.of("most_overtime_of_month", NUMBER, "most overtime hours of a courier in a month"),
                    Column.of("over_limit", NUMBER, "couriers times days above the legal limit")));

    static final StoreTable STAGE = new StoreTable(
            "stage",
            "A stage of a node over the season in one replication.",
            List.of(
                    PLAN,
                    REPLICATION,
                    NODE,
                    Column.of("stage", TEXT, "gate, unload, …, vehicle or delivery"),
                    Column.of("backlog_parcel_hours", NUMBER, "parcels waiting, summed over the season"),
                    Column.of("busy_parcels", COUNT, "parcels worked off"),
                    Column.of(
                            "capacity_parcels",
                            NUMBER,
                            "parcels that could have been; 0 without a capacity of its own")));

    static final StoreTable BACKLOG = new StoreTable(
            "backlog",
            "Waiting parcels at a slot end over all replications: a row of backlog.csv before rounding.",
            List.of(
                    PLAN,
                    Column.of("node", TEXT, "id of a node, or all-hubs, all-outlets, shippers"),
                    Column.of("stage", TEXT, "stage of the node; all and held for the sums"),
                    Column.of("time", TIME, "local slot end"),
                    Column.of("mean", NUMBER, "parcels"),
                    Column.of("p10", NUMBER, "parcels; one in ten replications has fewer"),
                    Column.of("p90", NUMBER, "parcels; one in ten replications has more")));

    static final StoreTable SCHEDULE = new StoreTable(
            "schedule",
            "A part of a shipment in the recommended plan: a row of schedule.csv.",
            List.of(
                    Column.of("shipment", TEXT, "name of the shipment"),
                    Column.of("shipper", TEXT, "id of its shipper"),
                    Column.of("origin", TEXT, "id of the hub that its shipper feeds"),
                    Column.of("destination", TEXT, "id of the region it goes to"),
                    Column.of("area", TEXT, "urban or rural"),
                    Column.of("class", TEXT, "id of the parcel class"),
                    Column.of("ordered_from", TIME, "local start of the slot of its orders"),
                    Column.of("ready", TIME, "local start of the slot in which it is packed"),
                    Column.of("ship_by", TIME, "local start of the latest release slot"),
                    Column.of("release", TIME, "local start of the release slot"),
                    Column.of("parcels", COUNT, "expected parcels, rounded")));

    static final StoreTable PLANNED_RELEASE = new StoreTable(
            "planned_release",
            "What a shipper is to release in a decision slot under each plan, in expected parcels; none is left out.",
            List.of(
                    PLAN,
                    Column.of("shipper", TEXT, "id of the shipper"),
                    Column.of("slot_start", TIME, "local start of the decision slot"),
                    Column.of("parcels", NUMBER, "expected parcels")));

    static final StoreTable OPTIMIZATION = new StoreTable(
            "optimization",
            "How the search for a plan ended, in one row; no row if none was searched for. Its time is left out: it "
                    + "depends on the machine and stands in optimization.json.",
            List.of(
                    Column.of("objective", NUMBER, "planned backlog, weighted parcel-hours"),
                    Column.orMissing("bound", NUMBER, "proven lower bound of it"),
                    Column.orMissing("gap", NUMBER, "share of the objective above the bound"),
                    Column.of("feasible", FLAG, "whether all hard constraints are kept"),
                    Column.of("reproducible", FLAG, "whether the same seed finds the same plan"),
                    Column.of("score_calculations", COUNT, "effort spent"),
                    Column.of("hub_weight", NUMBER, "weight of a parcel-hour in hubs"),
                    Column.of("outlet_weight", NUMBER, "weight of a parcel-hour in outlets")));

    static final StoreTable SCORE_TERM = new StoreTable(
            "score_term",
            "What the score of the optimized plan is made of.",
            List.of(
                    Column.of("term", TEXT, "name of the constraint"),
                    Column.of("level", TEXT, "hard, medium or soft"),
                    Column.of("unit", TEXT, "unit of the level"),
                    Column.of("value", NUMBER, "less is better")));

    static final StoreTable CAPACITY_VALUE = new StoreTable(
            "capacity_value",
            "What more capacity would save: a row of capacity_value.csv before rounding.",
            List.of(
                    Column.of("node", TEXT, "id of a hub or outlet; from > to, ids of hubs, for vehicles of a lane"),
                    Column.of("slot_start", TIME, "local start of the decision slot"),
                    Column.of(
                            "saved_parcel_hours",
                            NUMBER,
                            "weighted parcel-hours that 1,000 parcels per hour more would save")));

    static final StoreTable PUBLISHED = new StoreTable(
            "published",
            "A published figure that the scenario is compared with.",
            List.of(
                    Column.of("from_date", DAY, "first day"),
                    Column.of("to_date", DAY, "last day, included"),
                    Column.orMissing("collected", NUMBER, "parcels"),
                    Column.orMissing("delivered", NUMBER, "parcels"),
                    Column.of("status", TEXT, "how sure the figure is"),
                    Column.of("source", TEXT, "where it was published")));

    /** In the order of the documentation; {@code run} is written last. */
    static final List<StoreTable> TABLES = List.of(
            RUN,
            PLANS,
            INPUT,
            REGION,
            NODES,
            MEASURE,
            KPIS,
            KPI_VALUE,
            STUDENT_T,
            DAYS,
            SLOT,
            NODE_DAY,
            NODE_SEASON,
            STAGE,
            BACKLOG,
            SCHEDULE,
            PLANNED_RELEASE,
            OPTIMIZATION,
            SCORE_TERM,
            CAPACITY_VALUE,
            PUBLISHED);

    private StoreSchema() {}
}
