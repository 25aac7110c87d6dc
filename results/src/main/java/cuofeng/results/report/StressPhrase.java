package cuofeng.results.report;

import cuofeng.scenarios.model.Text;

/** Wording on stressed hubs in both languages; {@code {0}} stands for the first argument. */
enum StressPhrase {
    TITLE("分拨中心承载能力", "What a hub can take"),
    SUBTITLE("{0}，{1}的产能，均匀来件{2}天（另预热{3}天）", "{0}, capacity of {1}, a steady load for {2} days after {3} of warm-up"),

    BREAK_POINT("{0}可承受均匀来件 {1} 件/小时（每日{2}件）。", "{0} can take a steady {1} parcels/h ({2} a day)."),
    FIRST("首先顶不住的环节：{0}。", "First to give way: {0}."),
    FIRST_OF("{0}（{1}次模拟中{2}次）", "{0} ({2} of {1} replications)"),
    FLOODS(
            "超过此量，{0}次模拟中{1}次在{2}天内爆仓，其余积压持续上升。",
            "Above that, {1} of {0} replications flood within {2} days; in the others the backlog keeps growing."),
    ARITHMETIC(
            "按产能推算，最紧的环节是{0}，上限 {1} 件/小时；仿真得其 {2}。",
            "By arithmetic the scarcest stage is {0}, with {1} parcels/h; the hub bore {2} of that."),
    ONE_REPLICATION("只模拟了一次，没有置信区间。", "One replication: no interval."),
    SURVIVES(
            "超载至承载上限的 {0}（{1} 件/小时），从空场起可撑 {2}。",
            "At {0} of the break point ({1} parcels/h) an empty hub holds for {2}."),
    SURVIVES_ALL("{0} 天以上未爆仓", "more than {0} days"),
    SURVIVES_SOME("{0}（{2}次模拟中{1}次爆仓）", "{0} ({1} of {2} replications flooded)"),

    H_CURVE("来件量与表现", "What happens as the load rises"),
    CURVE_LEAD(
            "每点为各次模拟的均值。竖线为承载上限；越过它，处理量不再随来件上升，积压和停留时间陡增。",
            "Points are means over replications. The upright line is the break point: beyond it throughput no longer follows the load, and backlog and dwell shoot up."),
    PANEL_THROUGHPUT("处理量（件/小时）", "Throughput, parcels/h"),
    PANEL_BACKLOG("平均积压（件）", "Mean backlog, parcels"),
    PANEL_DWELL("停留时间 P90（小时）", "Dwell p90, hours"),
    PANEL_UTILISATION("各环节利用率", "Utilisation of stages"),
    OFFERED("来件量", "offered"),
    LOAD("来件量（件/小时）", "load, parcels/h"),
    CURVE_ALTERNATIVE(
            "来件量从 {0} 升到 {1} 件/小时，处理量最高 {2} 件/小时，停留时间P90从 {3} 升到 {4}。",
            "As the load rises from {0} to {1} parcels/h, throughput reaches {2} parcels/h and dwell p90 goes from {3} to {4}."),
    BREAK_MARK("承载上限", "break point"),

    H_SURVIVAL("超载能撑多久", "How long an overload is survived"),
    SURVIVAL_LEAD(
            "从零点、空场开始，按承载上限的倍数均匀来件，到场内加门外件数超过库容为止。",
            "From midnight and an empty hub, with a steady load above the break point, until more parcels stand in it and at its gate than it can hold."),
    OF_BREAK_POINT("承载上限的", "of break point"),
    HOURS_TO_FLOOD("到爆仓（小时）", "hours to flood"),
    FLOODED_OF("爆仓次数", "flooded"),

    H_LIMITS("按产能推算的上限", "Limits by arithmetic"),
    LIMITS_LEAD(
            "日均产能（计班次、当日旺季增能、故障）除以经过该环节的件占比。库容、拥堵和班次时段可能使分拨中心更早顶不住，不会更晚。",
            "Mean capacity of a day, after shifts, that day's surges and breakdowns, over the part of the hub's parcels that the stage works on. Storage, crowding and the hours of shifts can make the hub break earlier, never later."),
    STAGE("环节", "stage"),
    VISITS("经过占比", "parcels that pass it"),
    CAPACITY("日均产能（件/小时）", "mean capacity, parcels/h"),
    LIMIT("对应上限（件/小时）", "limit for the hub, parcels/h"),

    THROUGHPUT("处理量", "throughput"),
    BACKLOG("平均积压", "backlog"),
    PEAK("最高在场", "peak"),
    DWELL_P90("停留P90（时）", "dwell p90, h"),
    FLOODED("爆仓（时）", "flooded, h"),
    BROKEN("顶不住", "broken"),
    BUSIEST("最忙环节", "busiest stage"),

    H_METHOD("方法", "How it was done"),
    METHOD(
            "只模拟该分拨中心，周边环节产能放开；订单为泊松过程，不计预测误差、活动波次、中断和限收。某次模拟在计数的{0}天内爆仓，或某环节排队的增长超过其处理量的 {1} 且非偶然波动所能解释，即为顶不住。承载上限：每次模拟二分到推算上限的1/400，取两侧来件量之中值，再按各次模拟求均值与95%区间（t分布），区间含半个步长。",
            "Only this hub is simulated, all around it being ample; orders are Poisson, without forecast error, waves, disruptions or restrictions. A replication breaks if the hub floods within the {0} counted days, or if the queue of a stage grows by more than {1} of what the stage works off and by more than chance explains. Break point: each replication is bisected to a four-hundredth of the arithmetic limit, the middle of the loads on both sides is taken, and over replications the mean with its 95% interval (Student's t), half a step included."),
    PROVENANCE("种子 {0}，{1} 次模拟，批量 {2}，程序版本 {3}", "seed {0}, {1} replications, lot size {2}, program version {3}");

    private final String zh;
    private final String en;

    StressPhrase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text text() {
        return new Text(zh, en);
    }

    Text with(Object... arguments) {
        return Phrase.filled(zh, en, arguments);
    }

    /** A stage of a hub in words. */
    static Text stage(String id) {
        return switch (id) {
            case "gate" -> new Text("门外", "gate");
            case "unload" -> new Text("卸车", "unloading");
            case "clearance" -> new Text("清关", "clearance");
            case "screening" -> new Text("过机安检", "screening");
            case "recheck" -> new Text("人工复检", "recheck");
            case "sorting" -> new Text("分拣", "sorting");
            case "manual_sorting" -> new Text("手工分拣", "manual sorting");
            case "dispatch" -> new Text("装车", "dispatch");
            case "vehicle" -> new Text("干线车辆", "line-haul vehicles");
            default -> throw new AssertionError(id);
        };
    }
}
