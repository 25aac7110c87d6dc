package cuofeng.scenarios.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Simulated figures that a target may limit. Each is a KPI of one scope, and its id is the key of the target: capacity
 * is enough if its mean over replications is on the right side of the limit.
 */
public enum TargetFigure {
    FLOODED("flooded", "flooded", "all", true),
    BACKLOG("backlog", "backlog", "all", true),
    BACKLOG_HUB("backlog_hub", "backlog_hub", "all", true),
    BACKLOG_OUTLET("backlog_outlet", "backlog_outlet", "all", true),
    PEAK_BACKLOG_HUB("peak_backlog_hub", "peak_backlog_hub", "network", true),
    PEAK_BACKLOG_OUTLET("peak_backlog_outlet", "peak_backlog_outlet", "network", true),
    UNDELIVERED("undelivered", "undelivered", "all", true),
    ORDER_TO_DOOR_MEAN("order_to_door_mean", "order_to_door", "mean", true),
    ORDER_TO_DOOR_P90("order_to_door_p90", "order_to_door", "p90", true),
    SHIP_TO_DOOR_P90("ship_to_door_p90", "ship_to_door", "p90", true),
    ON_TIME_72H("on_time_72h", "on_time_72h", "all", false);

    private final String id;
    private final String kpi;
    private final String scope;
    private final boolean atMost;

    TargetFigure(String id, String kpi, String scope, boolean atMost) {
        this.id = id;
        this.kpi = kpi;
        this.scope = scope;
        this.atMost = atMost;
    }

    /** The key of its target. */
    public String id() {
        return id;
    }

    /** Id of the KPI in {@code kpis.csv}. */
    public String kpi() {
        return kpi;
    }

    /** Scope of the KPI in {@code kpis.csv}. */
    public String scope() {
        return scope;
    }

    /** Whether the limit is the most allowed; else the least. */
    public boolean atMost() {
        return atMost;
    }

    /** Whether the figure is a share, [0, 1]. */
    public boolean isShare() {
        return this == ON_TIME_72H;
    }

    public static Optional<TargetFigure> byId(String id) {
        return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
    }
}
