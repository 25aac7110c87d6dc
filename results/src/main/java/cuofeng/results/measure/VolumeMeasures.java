package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.ParcelCounts;
import cuofeng.simulator.outcome.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many parcels come in and go out, and how evenly (均衡推进). */
public final class VolumeMeasures {

    private static final String PARCELS = "parcels";

    /** Scope of a count over the whole season. */
    public static final String SEASON = "season";

    public static final Measure COLLECTED = new Measure(
            "collected",
            new Text("揽收量", "Collected"),
            PARCELS,
            new Text("商家放行并交给承运方的件数", "Parcels released to the carrier"),
            Sources.POST_BUREAU_VOLUMES,
            Better.NEITHER,
            (scenario, outcome) -> perDay(scenario, outcome.collectedPerDay()));

    public static final Measure DELIVERED = new Measure(
            "delivered",
            new Text("投递量", "Delivered"),
            PARCELS,
            new Text("上门、入柜或到柜台自提交付的件数", "Parcels handed over at the door, to a locker or at the counter"),
            Sources.POST_BUREAU_VOLUMES,
            Better.HIGHER,
            (scenario, outcome) -> perDay(scenario, outcome.deliveredPerDay()));

    public static final Measure COLLECTION_DELIVERY_RATIO = new Measure(
            "collection_delivery_ratio",
            new Text("揽投比", "Collected to delivered"),
            "1",
            new Text(
                    "旺季揽收量除以投递量，并逐日给出；大于 1 表示前端快于末端",
                    "Collected over delivered in the season, and on each day with deliveries; above 1 the front end outruns the back end"),
            Sources.THIS_MODEL,
            Better.NEITHER,
            VolumeMeasures::collectedToDelivered);

    public static final Measure BALANCE = new Measure(
            "balance",
            new Text("负荷峰均比", "Peak-to-mean daily load"),
            "1",
            new Text(
                    "各节点最忙一日到件量之和除以各节点日均到件量之和；1 为完全均衡；node 为单个节点",
                    "Arrivals on each node's busiest day, summed, over its mean day, summed; 1 is level; node is a single one's"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> balance(outcome));

    public static final Measure REFUSED = new Measure(
            "refused",
            new Text("拒收件", "Refused"),
            PARCELS,
            new Text(
                    "因限收而未接收的件数（含预热期），应为 0；大于 0 即服务违规",
                    "Parcels not accepted under a restriction, warm-up included; 0 expected, anything else is a service breach"),
            Sources.EXPRESS_REGULATIONS_ACCEPTANCE,
            Better.LOWER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.counts().refused())));

    public static final Measure UNDELIVERED = new Measure(
            "undelivered",
            new Text("期末未妥投", "Undelivered at the end"),
            PARCELS,
            new Text("模拟结束时仍在商家、途中或节点内的件数", "Parcels at shippers, in transit or in nodes when the simulation ends"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> undelivered(outcome.counts()));

    static final List<Measure> ALL =
            List.of(COLLECTED, DELIVERED, COLLECTION_DELIVERY_RATIO, BALANCE, REFUSED, UNDELIVERED);

    private VolumeMeasures() {}

    private static List<Reading> perDay(Scenario scenario, Series days) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(SEASON, days.sum()));
        for (int day = 0; day < days.size(); day++) {
            readings.add(new Reading(dayScope(scenario, day), days.at(day)));
        }
        return readings;
    }

    private static String dayScope(Scenario scenario, int day) {
        return "day:" + scenario.season().start().plusDays(day);
    }

    private static List<Reading> collectedToDelivered(Scenario scenario, Outcome outcome) {
        Series collected = outcome.collectedPerDay();
        Series delivered = outcome.deliveredPerDay();
        List<Reading> readings = new ArrayList<>();
        if (delivered.sum() > 0) {
            readings.add(new Reading(Reading.ALL, collected.sum() / (double) delivered.sum()));
        }
        for (int day = 0; day < delivered.size(); day++) {
            if (delivered.at(day) > 0) {
                readings.add(new Reading(dayScope(scenario, day), collected.at(day) / (double) delivered.at(day)));
            }
        }
        return readings;
    }

    private static List<Reading> balance(Outcome outcome) {
        List<Reading> readings = new ArrayList<>();
        peakToMean(Reading.ALL, outcome.nodes()).ifPresent(readings::add);
        for (NodeKind kind : NodeKind.values()) {
            List<NodeOutcome> nodes =
                    outcome.nodes().stream().filter(node -> node.kind() == kind).toList();
            peakToMean(kind.id(), nodes).ifPresent(readings::add);
        }
        for (NodeOutcome node : outcome.nodes()) {
            peakToMean(BacklogMeasures.NODE_PREFIX + node.node(), List.of(node)).ifPresent(readings::add);
        }
        return readings;
    }

    private static Optional<Reading> peakToMean(String scope, List<NodeOutcome> nodes) {
        double peaks = 0;
        double means = 0;
        for (NodeOutcome node : nodes) {
            Series arrived = node.arrivedPerDay();
            peaks += arrived.max();
            means += arrived.sum() / (double) arrived.size();
        }
        return means == 0 ? Optional.empty() : Optional.of(new Reading(scope, peaks / means));
    }

    private static List<Reading> undelivered(ParcelCounts counts) {
        long all = counts.unpacked() + counts.held() + counts.inTransit() + counts.inNodes();
        return List.of(
                new Reading(Reading.ALL, all),
                new Reading("unpacked", counts.unpacked()),
                new Reading("held", counts.held()),
                new Reading("in-transit", counts.inTransit()),
                new Reading("in-nodes", counts.inNodes()));
    }
}
