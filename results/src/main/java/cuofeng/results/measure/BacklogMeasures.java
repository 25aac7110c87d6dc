package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much waits, where, and whether it fits. */
public final class BacklogMeasures {

    private static final String PARCEL_HOURS = "parcel-hours";

    /** Scope of a peak over the sum of all nodes. */
    public static final String NETWORK = "network";

    /** Scope of the highest peak of any single node. */
    public static final String NODE = "node";

    /** Prefix of the scope of a single node. */
    public static final String NODE_PREFIX = "node:";

    public static final Measure BACKLOG_HUB = new Measure(
            "backlog_hub",
            new Text("分拨中心积压", "Hub backlog"),
            PARCEL_HOURS,
            new Text(
                    "旺季内各分拨中心等待处理、等车和在场外排队的件数对时间求和",
                    "Parcels waiting in hubs, for vehicles and at their gates, summed over the season"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> all(outcome.backlogParcelHours(NodeKind.HUB)));

    public static final Measure BACKLOG_OUTLET = new Measure(
            "backlog_outlet",
            new Text("末端网点积压", "Outlet backlog"),
            PARCEL_HOURS,
            new Text(
                    "旺季内各末端网点等待派送和在场外排队的件数对时间求和",
                    "Parcels waiting in outlets and at their gates, summed over the season"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> all(outcome.backlogParcelHours(NodeKind.OUTLET)));

    public static final Measure BACKLOG = new Measure(
            "backlog",
            new Text("网络积压（分拨＋网点）", "Backlog (hubs and outlets)"),
            PARCEL_HOURS,
            new Text("分拨中心积压与末端网点积压之和", "Hub backlog plus outlet backlog"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> all(backlog(outcome)));

    public static final Measure HELD = new Measure(
            "held",
            new Text("商家待发", "Held at shippers"),
            PARCEL_HOURS,
            new Text("已打包、未到放行时段的件数对时间求和", "Parcels packed and not yet released, summed over the season"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> all(outcome.heldParcelHours()));

    public static final Measure BACKLOG_AND_HELD = new Measure(
            "backlog_and_held",
            new Text("三项合计", "Backlog and held together"),
            PARCEL_HOURS,
            new Text("分拨积压、网点积压与商家待发之和", "Hub backlog plus outlet backlog plus held"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> all(backlog(outcome) + outcome.heldParcelHours()));

    public static final Measure PEAK_BACKLOG_HUB = new Measure(
            "peak_backlog_hub",
            new Text("分拨中心积压峰值", "Peak hub backlog"),
            "parcels",
            new Text(
                    "network：旺季内各时段末全部分拨中心等待件数之和的最大值；node：单个分拨中心的最大值，每一刻钟读数",
                    "network: largest sum over all hubs at a slot end of the season; node: largest of any one hub, read every quarter of an hour"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> peaks(scenario, outcome, NodeKind.HUB));

    public static final Measure PEAK_BACKLOG_OUTLET = new Measure(
            "peak_backlog_outlet",
            new Text("末端网点积压峰值", "Peak outlet backlog"),
            "parcels",
            new Text(
                    "network：旺季内各时段末全部网点等待件数之和的最大值；node：单个网点的最大值，每一刻钟读数",
                    "network: largest sum over all outlets at a slot end of the season; node: largest of any one outlet, read every quarter of an hour"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> peaks(scenario, outcome, NodeKind.OUTLET));

    public static final Measure FLOODED = new Measure(
            "flooded",
            new Text("爆仓时长", "Flooded"),
            "node-hours",
            new Text(
                    "在库件数（等待与处理中）加场外排队件数超过库容上限的小时数，每一刻钟读数，对节点求和",
                    "Hours with more parcels inside and at the gate than the storage limit, read every quarter of an hour, summed over nodes"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> byNode(outcome, NodeOutcome::floodedHours));

    public static final Measure GATE = new Measure(
            "gate",
            new Text("场外排队", "Waiting at gates"),
            PARCEL_HOURS,
            new Text(
                    "旺季内因节点已满而在场外排队的件数对时间求和，已含在积压中",
                    "Parcels waiting outside full nodes, summed over the season; part of the backlog"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> byNode(outcome, BacklogMeasures::gate));

    public static final Measure TIME_TO_CLEAR = new Measure(
            "time_to_clear",
            new Text("积压消化时间", "Time to clear"),
            "hours",
            new Text(
                    "末波促销结束后，过去 24 小时平均积压回落到首波前 24 小时平均值的 1.1 倍以内、且直到旺季结束不再超出，所需的小时数；旺季结束时仍超出者按至旺季结束计，为下限",
                    "Hours from the end of the last wave until the backlog's mean over the past 24 h is, and until the season's end stays, at most 1.1 times its mean over the 24 h before the first wave; a lower bound if the season ends first"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> clearing(scenario, outcome).stream()
                    .map(clearing -> new Reading(clearing.scope(), clearing.hours()))
                    .toList());

    public static final Measure CLEARED = new Measure(
            "cleared",
            new Text("积压已消化", "Cleared"),
            "1",
            new Text("旺季结束前积压已消化的模拟次数占比", "Share of replications in which the backlog cleared before the season's end"),
            Sources.THIS_MODEL,
            Better.HIGHER,
            (scenario, outcome) -> clearing(scenario, outcome).stream()
                    .map(clearing -> new Reading(clearing.scope(), clearing.cleared() ? 1 : 0))
                    .toList());

    public static final Measure BACKLOG_AT_END = new Measure(
            "backlog_at_end",
            new Text("旺季结束时积压", "Backlog at the season's end"),
            "1",
            new Text(
                    "旺季最后 24 小时平均积压与首波前 24 小时平均值之比",
                    "Mean backlog over the season's last 24 h over its mean over the 24 h before the first wave"),
            Sources.THIS_MODEL,
            Better.LOWER,
            (scenario, outcome) -> clearing(scenario, outcome).stream()
                    .filter(clearing -> clearing.endShare().isPresent())
                    .map(clearing ->
                            new Reading(clearing.scope(), clearing.endShare().getAsDouble()))
                    .toList());

    static final List<Measure> ALL = List.of(
            BACKLOG_HUB,
            BACKLOG_OUTLET,
            BACKLOG,
            HELD,
            BACKLOG_AND_HELD,
            PEAK_BACKLOG_HUB,
            PEAK_BACKLOG_OUTLET,
            FLOODED,
            GATE,
            TIME_TO_CLEAR,
            CLEARED,
            BACKLOG_AT_END);

    private BacklogMeasures() {}

    private static List<Reading> all(double value) {
        return List.of(new Reading(Reading.ALL, value));
    }

    private static double backlog(Outcome outcome) {
        return outcome.backlogParcelHours(NodeKind.HUB) + outcome.backlogParcelHours(NodeKind.OUTLET);
    }

    private static List<Reading> peaks(Scenario scenario, Outcome outcome, NodeKind kind) {
        List<NodeOutcome> nodes =
                outcome.nodes().stream().filter(node -> node.kind() == kind).toList();
        if (nodes.isEmpty()) {
            return List.of();
        }
        Series sum = nodes.stream()
                .map(NodeOutcome::backlogAtSlotEnd)
                .reduce(Series::plus)
                .orElseThrow();
        long network = 0;
        for (int slot = scenario.season().timeAxis().seasonStartSlot(); slot < sum.size(); slot++) {
            network = Math.max(network, sum.at(slot));
        }
        long node =
                nodes.stream().mapToLong(NodeOutcome::peakBacklogParcels).max().orElseThrow();
        return List.of(new Reading(NETWORK, network), new Reading(NODE, node));
    }

    private static double gate(NodeOutcome node) {
        return node.stages().stream()
                .filter(stage -> stage.stage().equals(StageOutcome.GATE))
                .mapToDouble(StageOutcome::backlogParcelHours)
                .sum();
    }

    /** Sum over all nodes, over each kind, and each node's own. */
    private static List<Reading> byNode(Outcome outcome, ToDoubleFunction<NodeOutcome> figure) {
        double hubs = 0;
        double outlets = 0;
        List<Reading> perNode = new ArrayList<>();
        for (NodeOutcome node : outcome.nodes()) {
            double value = figure.applyAsDouble(node);
            if (node.kind() == NodeKind.HUB) {
                hubs += value;
            } else {
                outlets += value;
            }
            perNode.add(new Reading(NODE_PREFIX + node.node(), value));
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Reading.ALL, hubs + outlets));
        readings.add(new Reading(NodeKind.HUB.id(), hubs));
        readings.add(new Reading(NodeKind.OUTLET.id(), outlets));
        readings.addAll(perNode);
        return readings;
    }

    private static List<Clearing> clearing(Scenario scenario, Outcome outcome) {
        TimeAxis axis = scenario.season().timeAxis();
        Series backlog = outcome.nodes().stream()
                .map(NodeOutcome::backlogAtSlotEnd)
                .reduce(Series::plus)
                .orElseGet(() -> Series.of(new long[axis.slotCount()]));
        List<Clearing> found = new ArrayList<>();
        Clearing.of(Reading.ALL, scenario, backlog).ifPresent(found::add);
        Clearing.of("with-held", scenario, backlog.plus(outcome.heldAtSlotEnd()))
                .ifPresent(found::add);
        return found;
    }
}
