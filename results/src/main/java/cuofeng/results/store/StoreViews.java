package cuofeng.results.store;

import java.util.List;

/** Views of the store, named for people. */
final class StoreViews {

    /**
     * The sums run in order of replication, as the program's own do; so the same doubles come out, whatever the database
     * does with sums of its own.
     */
    private static final StoreView FIGURES_FROM_VALUES = new StoreView(
            "figures_from_values",
            "Every figure computed anew from kpi_value: mean and half-width (Student's t, 95 %) in SQL.",
            """
            WITH gathered AS (
                SELECT plan, kpi, scope, list(value ORDER BY replication) AS vals, count(*) AS n
                FROM kpi_value GROUP BY plan, kpi, scope),
            averaged AS (
                SELECT *, list_reduce(vals, lambda a, b: a + b) / n AS mean FROM gathered),
            squared AS (
                SELECT *, list_reduce(list_transform(vals, lambda v: (v - mean) * (v - mean)), lambda a, b: a + b) AS squares
                FROM averaged)
            SELECT plan, kpi, scope, mean, quantile * sqrt(squares / (n - 1) / n) AS half_width, n AS replications
            FROM squared LEFT JOIN student_t ON degrees_of_freedom = n - 1""");

    private static final StoreView FIGURES = new StoreView("figures", "kpi with names: what a report shows.", """
            SELECT plan.position AS plan_position, measure.position AS kpi_position, kpi.plan, kpi.kpi,
                measure.name_zh, measure.name_en, kpi.scope, kpi.unit, kpi.mean, kpi.half_width, kpi.replications,
                measure.better
            FROM kpi JOIN plan ON plan.plan = kpi.plan JOIN measure ON measure.kpi = kpi.kpi""");

    private static final StoreView DIFFERENCES = new StoreView(
            "differences",
            "Every figure of every plan less that of the first plan, paired replication by replication; sure if the "
                    + "95 % interval excludes 0.",
            """
            WITH paired AS (
                SELECT other.plan, other.kpi, other.scope,
                    list(other.value - base.value ORDER BY other.replication) AS vals, count(*) AS n
                FROM kpi_value AS other
                JOIN kpi_value AS base ON base.kpi = other.kpi AND base.scope = other.scope
                    AND base.replication = other.replication
                JOIN plan AS first ON first.plan = base.plan AND first.position = 0
                WHERE other.plan <> base.plan
                GROUP BY other.plan, other.kpi, other.scope),
            averaged AS (
                SELECT *, list_reduce(vals, lambda a, b: a + b) / n AS mean FROM paired),
            squared AS (
                SELECT *, list_reduce(list_transform(vals, lambda v: (v - mean) * (v - mean)), lambda a, b: a + b) AS squares
                FROM averaged)
            SELECT plan, kpi, scope, mean AS difference, quantile * sqrt(squares / (n - 1) / n) AS half_width,
                n AS replications, abs(mean) > quantile * sqrt(squares / (n - 1) / n) AS sure
            FROM squared LEFT JOIN student_t ON degrees_of_freedom = n - 1""");

    private static final StoreView DAILY = new StoreView(
            "daily", "A day of a plan: means over replications, and the range of the middle 80 % of the backlog.", """
            SELECT plan, date, avg(collected) AS collected, avg(delivered) AS delivered,
                avg(in_network) AS in_network, avg(backlog_hub) AS backlog_hub, avg(backlog_outlet) AS backlog_outlet,
                avg(held) AS held, quantile_cont(backlog_hub + backlog_outlet, 0.1) AS backlog_p10,
                quantile_cont(backlog_hub + backlog_outlet, 0.9) AS backlog_p90
            FROM day GROUP BY plan, date""");

    private static final StoreView FULLEST_NODES = new StoreView(
            "fullest_nodes",
            "A node on a day of a plan: mean of the day's most waiting parcels, as a share of the storage limit, too, and "
                    + "the share of replications in which they exceed it.",
            """
            SELECT plan, date, node, kind, name_zh, name_en, avg(backlog_most) AS backlog_most,
                avg(backlog_most) / storage_limit_parcels AS of_limit,
                count(*) FILTER (backlog_most > storage_limit_parcels) / count(*) AS above_limit
            FROM node_day JOIN node USING (node)
            GROUP BY plan, date, node, kind, name_zh, name_en, storage_limit_parcels""");

    private static final StoreView RELEASES = new StoreView(
            "releases",
            "A day and shipper of the recommended plan: parcels released, and hours that they were held on average.",
            """
            SELECT CAST("release" AS DATE) AS date, shipper, CAST(sum(parcels) AS BIGINT) AS parcels,
                CAST(sum(parcels * date_diff('hour', ready, "release")) AS BIGINT)
                    / CAST(sum(parcels) AS BIGINT) AS held_hours
            FROM schedule GROUP BY 1, 2""");

    private static final StoreView PROVENANCE =
            new StoreView("provenance", "Where the figures come from, as names and values.", """
            UNPIVOT (SELECT scenario, scenario_sha256, CAST(seed AS VARCHAR) AS seed,
                    CAST(lot_size AS VARCHAR) AS lot_size, program_version,
                    CAST(schema_version AS VARCHAR) AS schema_version, recommended FROM run)
            ON COLUMNS(*) INTO NAME what VALUE value""");

    static final List<StoreView> VIEWS =
            List.of(FIGURES, FIGURES_FROM_VALUES, DIFFERENCES, DAILY, FULLEST_NODES, RELEASES, PROVENANCE);

    private StoreViews() {}
}
