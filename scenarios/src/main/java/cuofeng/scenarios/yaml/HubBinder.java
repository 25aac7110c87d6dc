package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Breakdowns;
import cuofeng.scenarios.model.Congestion;
import cuofeng.scenarios.model.Delay;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import java.util.ArrayList;
import java.util.List;

/** Binds hubs and gateways with their stages. */
final class HubBinder {

    /** Of hubs and outlets: servers or couriers. */
    static final int MOST_PEOPLE = 100_000_000;

    private static final double MOST_DELAY_HOURS = 1_000;
    /** Keeps the sample path of a stage that fails all the time within a small heap. */
    private static final Range HOURS_BETWEEN_BREAKDOWNS = Range.of(0.1, 1_000_000);

    private static final Range REPAIR_HOURS = Range.aboveUpTo(0, 366 * 24);

    private final SurgeBinder surgeBinder;

    private HubBinder(SurgeBinder surgeBinder) {
        this.surgeBinder = surgeBinder;
    }

    /** The hubs, then the gateways: {@code hubs[i]} of the file is hub i, {@code gateways[i]} follows them. */
    static List<Hub> hubs(Fields in, SurgeBinder surges) {
        HubBinder binder = new HubBinder(surges);
        List<Hub> hubs = new ArrayList<>(in.rows("hubs", binder::hub));
        hubs.addAll(in.rows("gateways", binder::gateway));
        return hubs;
    }

    private Hub hub(Fields in) {
        return bound(in, stages(in.group("stages"), Shapes.STAGES), Delay.NONE);
    }

    private Hub gateway(Fields in) {
        Fields stages = in.group("stages");
        Delay delay = in.has("clearance_delay") ? delay(in.group("clearance_delay")) : Delay.NONE;
        return bound(in, stages(stages, Shapes.GATEWAY_STAGES), delay);
    }

    private Hub bound(Fields in, List<Stage> stages, Delay clearanceDelay) {
        return new Hub(
                in.id("id"),
                in.name("name"),
                in.id("region"),
                stages,
                in.parcels("storage_limit_parcels"),
                in.has("congestion") ? congestion(in.group("congestion")) : Congestion.NONE,
                in.number("flagged_share", PartBinder.SHARE),
                clearanceDelay,
                surgeBinder.surges(in));
    }

    private static Delay delay(Fields in) {
        return new Delay(in.number("mean_hours", Range.of(0, MOST_DELAY_HOURS)), PartBinder.cv(in, "cv"));
    }

    private static Congestion congestion(Fields in) {
        return new Congestion(in.number("from_share", PartBinder.SHARE), in.number("floor", Range.aboveUpTo(0, 1)));
    }

    /** Those that are written or required: a gateway without clearance is refused, and bound as one all the same. */
    private static List<Stage> stages(Fields in, Shape shape) {
        List<Stage> stages = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            boolean bound = shape.names().contains(kind.id())
                    && (in.has(kind.id()) || shape.requiredNames().contains(kind.id()));
            if (bound) {
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
            return new Stage.Line(kind, 1, ShiftBinder.shifts(in), breakdowns(in), surges(in));
        }
        if (line) {
            return new Stage.Line(
                    kind,
                    in.number("parcels_per_hour", Range.above(0)),
                    ShiftBinder.shifts(in),
                    breakdowns(in),
                    surges(in));
        }
        return new Stage.Crew(
                kind,
                in.smallWhole("servers", 1, MOST_PEOPLE),
                in.number("seconds_per_parcel", Range.above(0)),
                in.has("cv") ? PartBinder.cv(in, "cv") : 0,
                ShiftBinder.shifts(in),
                breakdowns(in),
                surges(in));
    }

    private static List<Surge> surges(Fields in) {
        return in.rows("surges", PartBinder::surge);
    }

    private static Breakdowns breakdowns(Fields stage) {
        if (!stage.has("breakdowns")) {
            return Breakdowns.NONE;
        }
        Fields in = stage.group("breakdowns");
        return new Breakdowns(
                in.number("mean_hours_between", HOURS_BETWEEN_BREAKDOWNS),
                in.number("mean_repair_hours", REPAIR_HOURS),
                in.number("capacity_factor", Range.below(0, 1)));
    }
}
