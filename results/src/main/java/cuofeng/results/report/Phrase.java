package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All wording of the reports in both languages; {@code {0}} stands for the first argument. */
enum Phrase {
    REPORT_TITLE("快递旺季错峰发货报告", "Peak season release report"),
    SEASON_LINE("{0}，{1}至{2}", "{0}, {1} to {2}"),
    LANGUAGE_BUTTON("English", "中文"),
    THEME_BUTTON("明暗", "Light / dark"),
    PRINT_BUTTON("打印", "Print"),
    CONTENTS("目录", "Contents"),
    DATA("数据表", "Data table"),
    NO_SCRIPT(
            "浏览器未启用脚本，图表无法显示；各图说明和数据表不受影响。",
            "Charts need scripts; what they show stands in the sentence and the data table below each."),

    // Names of plans.
    PLAN_SHIP_AT_ONCE("即包即发", "Ship at once"),
    PLAN_UNIFORM("均匀放行", "Uniform spread"),
    PLAN_LEAST_SLACK("时限优先", "Least slack first"),
    PLAN_OPTIMIZED("优化方案", "Optimized"),
    PLAN_AS_PUBLISHED("实况校准", "As published"),
    PUBLISHED("公布值", "Published"),

    // Units.
    UNIT_PARCELS("件", "parcels"),
    UNIT_PARCEL_HOURS("件·时", "parcel-hours"),
    UNIT_NODE_HOURS("节点·时", "node-hours"),
    UNIT_HOURS("小时", "hours"),
    UNIT_COURIER_HOURS("人·时", "courier-hours"),
    UNIT_COURIER_DAYS("人·天", "courier-days"),
    UNIT_VEHICLES("车次", "vehicles"),
    UNIT_YUAN("元", "yuan"),
    UNIT_SHARE("", ""),

    // Levers and the value of capacity.
    H_LEVERS("各项措施的贡献", "What each lever contributes"),
    LEVERS_LEAD(
            "预算{0}元，花费{1}元。每行关掉一项措施后重新优化；差值为比全部措施多出的积压，配对区间。",
            "Budget {0} yuan, {1} yuan spent. Each row plans again with one lever off; differences are the backlog beyond that with all levers, paired."),
    LEVER_CASE("措施", "Levers"),
    LEVERS_ALL("全部措施", "all levers"),
    LEVERS_NONE("不用措施", "no levers"),
    LEVERS_WITHOUT("不用{0}", "without {0}"),
    LEVER_YUAN("花费（元）", "spent (yuan)"),
    LEVER_OBJECTIVE("计划积压（加权件·时）", "planned (weighted parcel-hours)"),
    LEVER_SIMULATED("仿真积压（件·时）", "simulated (parcel-hours)"),
    LEVER_DIFFERENCE("比全部措施多", "beyond all levers"),
    LEVER_SURGE_COURIERS("加派快递员", "surge couriers"),
    LEVER_SURGE_SHIFTS("加班分拣", "surge shifts"),
    LEVER_SURGE_VEHICLES("加派车辆", "surge vehicles"),
    LEVER_PREPOSITION("预售前置", "pre-positioning"),
    LEVER_TRANSIT_HUB("中转绕行", "transit hubs"),
    H_MEASURES("买了什么", "What is bought"),
    MEASURE_WHERE("何处", "where"),
    MEASURE_WHEN("何时", "when"),
    MEASURE_AMOUNT("多少", "how much"),
    MEASURE_SAVED("计划节省（加权件·时）", "planned saving (weighted parcel-hours)"),
    MEASURE_ALL_SEASON("整季", "all season"),
    MEASURE_COURIERS("{0}人", "{0} couriers"),
    MEASURE_VEHICLES("{0}辆", "{0} vehicles"),
    LANE_VEHICLES("{0}的车辆", "{0}, vehicles"),
    H_CAPACITY("产能的边际价值", "Marginal value of capacity"),
    CAPACITY_LEAD(
            "该时段每小时多处理1000件可减少的计划积压，取自证明下界所用的价格；只对小幅增加成立。最高的几行，其余见 capacity_value.csv。",
            "Planned backlog that 1,000 parcels an hour more in a slot would save, by the prices that prove the bound; it holds for small amounts. The highest rows; all are in capacity_value.csv."),
    CAPACITY_NODE("节点", "node"),
    CAPACITY_SLOT("时段始于", "slot from"),
    CAPACITY_SAVED("可省（加权件·时）", "saves (weighted parcel-hours)"),
    CONSOLE_CAPACITY("多1000件/时最值得：{0}", "1,000 parcels/h more would save most: {0}"),
    CONSOLE_CAPACITY_ITEM("{0} {1}（{2}件·时）", "{0} {1} ({2} parcel-hours)"),

    // 1 What to do.
    H_RECOMMENDATION("建议", "What to do"),
    VERDICT_STAGGER("建议采用错峰发货方案。", "Stagger the release as planned."),
    VERDICT_STAGGER_AT_A_PRICE(
            "建议采用错峰发货方案：包裹在商家多等一阵，换来爆仓大幅减少。",
            "Stagger the release as planned: longer waits at shippers buy far less flooding."),
    VERDICT_MIXED("错峰有得有失，权衡后再定。", "Staggering helps and hurts: weigh both before adopting it."),
    VERDICT_NO_DIFFERENCE(
            "看不出错峰优于即包即发，暂不建议调整。", "No gain over shipping at once can be shown; leave the release as it is."),
    VERDICT_WORSE("该方案加重积压，不宜采用。", "This plan makes the backlog worse; do not adopt it."),
    VERDICT_SHIP_AT_ONCE("建议即包即发：所比各方案均不优于它。", "Ship at once: none of the plans compared does better."),
    VERDICT_UNSURE(
            "只模拟了一次，差异可能出于偶然，尚不能下结论。", "One replication only: the difference may be chance, so no conclusion yet."),
    VERDICT_SINGLE("只模拟了一个方案，没有可比对象。", "One plan was simulated; there is nothing to compare it with."),
    VERDICT_BREACH(
            "方案存在违规，整改之前不可采用。",
            "The plan breaks the law or the duty to serve: do not adopt it before that is put right."),
    VERDICT_INFEASIBLE("方案未满足全部硬约束，不能照此执行。", "The plan breaks hard constraints and cannot be carried out as it is."),
    DO_HOLD(
            "做什么：可调的大促订单中{0}件（{1}）由商家缓发，平均{2}，最长{3}；其余打包后即发。",
            "Do: hold {0} parcels ({1} of the wave orders that may move) at their shippers for {2} on average and {3} at most; release the rest once packed."),
    DO_NOT_HOLD("做什么：全部订单打包后即发，无须缓发。", "Do: release everything once packed; nothing is held."),
    DO_MOVES("主要调整（按件数×时长）：{0}。", "Biggest moves (parcels × hours): {0}."),
    DO_MOVE("{0}“{1}”{2}件，平均缓{3}", "{0}, {1}: {2} parcels held {3} on average"),
    GAIN(
            "换来什么：分拨与网点积压{0}，由{1}到{2}件·时；{3}；分拨积压峰值由{4}到{5}件。",
            "Buys: hub and outlet backlog {0}, from {1} to {2} parcel-hours; {3}; peak hub backlog from {4} to {5} parcels."),
    GAIN_FLOODING("爆仓{0}，由{1}到{2}节点·时", "flooding {0}, from {1} to {2} node-hours"),
    GAIN_FLOODING_ENDS("爆仓由{0}节点·时降为零", "flooding falls from {0} to 0 node-hours"),
    GAIN_NEVER_FLOODED("两种做法均无爆仓", "no node floods either way"),
    COST(
            "付出什么：商家待发由{0}到{1}件·时，待发与积压合计{2}；下单后{4}内签收九成包裹（原为{3}），{6}内签收 99%（原为{5}）。",
            "Costs: held at shippers goes from {0} to {1} parcel-hours; total waiting, held and backlog, {2}; nine in ten parcels arrive within {4} of the order ({3} before), 99 in 100 within {6} ({5} before)."),
    CHANGE_DOWN("减少{0}", "falls {0}"),
    CHANGE_UP("增加{0}", "rises {0}"),
    CHANGE_UNCLEAR("看不出变化（{0}，区间含零）", "shows no clear change ({0}, an interval that includes zero)"),
    CHANGE_SINGLE("变化{0}（仅一次模拟）", "changes {0} (one replication)"),
    CHANGE_NONE("没有变化", "does not change"),
    WITH_HALF_WIDTH("{0} ± {1}", "{0} ± {1}"),
    RISK("仍有风险：{0}。", "Still at risk: {0}."),
    RISK_NONE(
            "仍有风险：无节点爆仓，时限均守住；未计入的因素见末章。",
            "Still at risk: no node floods and promises hold; the last chapter says what is left out."),
    RISK_FLOODED("爆仓的有{0}", "flooding at {0}"),
    RISK_NODE("{0}（{1}）", "{0} ({1})"),
    RISK_MORE_NODES("另有{0}个节点", "{0} more nodes"),
    RISK_REFUSED("拒收{0}件，属服务违规", "{0} parcels refused at intake, a breach of the duty to serve"),
    RISK_OVER_LIMIT("{0}人·天的工时超过法定上限", "hours above the legal limit on {0} courier-days"),
    RISK_SHIP_BY("按时发货率只有{0}", "only {0} leave by their ship-by"),
    RISK_ON_TIME("72 小时准时率由{0}降到{1}", "on time within 72 h drops from {0} to {1}"),
    RISK_NOT_CLEARED(
            "旺季结束时积压尚未消化，分拨与网点积压为首波前的{0}",
            "the backlog has not cleared when the season ends; in hubs and outlets it stands at {0} of its level before the first wave"),
    RISK_NOT_CLEARED_FROM_NONE("旺季结束时积压尚未消化", "the backlog has not cleared when the season ends"),
    BREACH_REFUSED(
            "服务违规：{0}限收，拒收{1}件。停止揽收须因不可抗力等特殊原因，并须报告、公告（《快递暂行条例》第二十九条）。",
            "Service breach: {1} parcels are refused under the restrictions on {0}. Intake may stop only for force majeure or another special reason, reported and announced (Interim Regulations on Express Delivery, article 29)."),
    BREACH_OVER_LIMIT(
            "用工违法：{0}人·天的工时超过法定上限（《劳动法》第三十六条、第四十一条）。",
            "Breach of labour law: hours exceed the legal limit on {0} courier-days (Labour Law, articles 36 and 41)."),
    MORE_REGIONS("另有{0}个地区", "{0} more regions"),
    KEY_BACKLOG("分拨与网点积压", "Hub and outlet backlog"),
    KEY_HELD("商家待发", "Held at shippers"),
    KEY_FLOODED("爆仓", "Flooding"),
    KEY_BEFORE_AFTER("{0} → {1}", "{0} → {1}"),
    KEY_NEW("原先没有", "none before"),
    KEY_ENDED("全部消除", "ended"),
    KEY_BASE("与“{0}”相比", "compared with “{0}”"),

    // 2 Backlog.
    H_BACKLOG("积压：分拨、网点与商家待发", "Backlog in hubs and outlets, and held at shippers"),
    BACKLOG_LEAD(
            "三者须并列看待：错峰把等待从分拨中心和网点移到商家，总量一般不减，缓发过久还会增加；真正省下的是爆仓及其引发的损失。阴影为各次模拟居中的八成。",
            "Read the three together: staggering moves waiting from hubs and outlets to shippers, rarely removes any, and adds some where parcels are held longer than the backlog would have lasted. What it truly saves is flooding and what flooding costs. The shade is the middle 80% of replications."),
    CHART_BACKLOG("分拨、网点积压与商家待发随时间变化", "Hub backlog, outlet backlog and held parcels over time"),
    PANEL_HUB("分拨中心积压（件）", "Hub backlog (parcels)"),
    PANEL_OUTLET("末端网点积压（件）", "Outlet backlog (parcels)"),
    PANEL_HELD("商家待发（件）", "Held at shippers (parcels)"),
    SLOT_END("时段末", "Slot end"),
    SLOT_START("时段起", "Slot start"),
    HUB("分拨", "Hubs"),
    OUTLET("网点", "Outlets"),
    HELD("待发", "Held"),
    ALT_BACKLOG("{0}：分拨积压峰值{1}件、网点{2}件、待发{3}件。", "{0}: peaks of {1} parcels in hubs, {2} in outlets, {3} held."),

    // 3 Heat map.
    H_HEAT("哪里积压、何时积压", "Where and when it backs up"),
    HEAT_LEAD(
            "颜色为等待件数占库容上限的比例，按所示各方案中的最高值由重到轻排列；等待件含场外排队，加上在处理的件，超过 100% 即爆仓。",
            "Colour is waiting parcels as a share of the storage limit; the node with the highest peak under any plan shown stands first. Those at the gate count; with the parcels in service, above 100% is flooded."),
    CHART_HEAT("节点积压占库容比例热图", "Heat map of backlog by node and time"),
    HEAT_WORST("最重的 30 个", "Worst 30"),
    HEAT_HUBS("全部分拨", "All hubs"),
    HEAT_OUTLETS("全部网点", "All outlets"),
    HEAT_PLAN("方案", "Plan"),
    HEAT_SHOW("显示", "Show"),
    HEAT_SHARE("占库容", "of storage limit"),
    NODE("节点", "Node"),
    PEAK_SHARE("最高占库容：{0}", "Peak share of storage: {0}"),
    FLOODED_HOURS("爆仓小时：{0}", "Flooded hours: {0}"),
    ALT_HEAT("{0}最重的是{1}，最高占库容 {2}。", "{0}: the worst is {1} with a peak of {2} of its storage limit."),

    // 4 Daily volumes.
    H_DAILY("每日揽收与投递", "Collected and delivered each day"),
    DAILY_LEAD(
            "柱为公布的单日数（如有），线为各方案的模拟均值。“实况校准”按当年实际已错峰的情形运行，用来检验模型；其余方案从未协调的情形出发。",
            "Bars are published single days where there are any; lines are simulated means. “As published” runs the season as it happened, already staggered, to test the model; the other plans start from a season without coordination."),
    DAILY_LEAD_PLAIN("线为各方案的模拟均值。", "Lines are simulated means."),
    CHART_COLLECTED("每日揽收量", "Parcels collected each day"),
    CHART_DELIVERED("每日投递量", "Parcels delivered each day"),
    DAY("日期", "Day"),
    PERIOD("期间", "Period"),
    FIGURE("指标", "Figure"),
    SIMULATED("模拟值", "Simulated"),
    DEVIATION("偏差", "Deviation"),
    CHECK("检验（±5%）", "Check (±5%)"),
    PASS("通过", "pass"),
    FAIL("未通过", "fail"),
    STATUS("可靠程度", "Status"),
    SOURCE("来源", "Source"),
    PUBLISHED_TABLE("校准运行与公布总量", "The calibrated run against published totals"),
    PUBLISHED_SUMMARY("{0}项公布数据中{1}项偏差在 5% 以内。", "{1} of {0} published figures are within 5%."),
    PUBLISHED_NONE("本场景没有旺季内的公布数据可供比对。", "The scenario has no published figure within the season to compare with."),
    PUBLISHED_NO_PLAN(
            "本次运行不含实况校准，未与公布数据比对。", "This run has no calibrated plan, so nothing was compared with published figures."),
    ALT_DAILY("{0}最高的一天是{1}，{2}件。", "{0} peaks on {1} with {2} parcels."),
    STATUS_VERIFIED("已核实", "verified"),
    STATUS_DERIVED("推算", "derived"),
    STATUS_RECONSTRUCTED("重建", "reconstructed"),
    STATUS_ESTIMATE("估计", "estimate"),
    STATUS_MEMORY("凭记忆，待核", "from memory, unchecked"),

    // 5 Release plan.
    H_RELEASE("放行计划", "Release plan"),
    RELEASE_LEAD(
            "按预测件数计。完整到每批货的放行时段见 schedule.csv。",
            "In expected parcels. Every shipment's release slot stands in schedule.csv."),
    CHART_CURVE("每时段下单与放行", "Ordered and released in each slot"),
    CHART_SHIPPERS("各商家每时段放行量", "Parcels released by shipper and slot"),
    TABLE_SHIPPERS("各商家每日放行量", "Parcels released by shipper and day"),
    CHART_HOLDS("缓发时长分布", "How long parcels are held"),
    ORDERED("下单", "Ordered"),
    RELEASED("放行", "Released"),
    OTHERS("其他{0}家合计", "{0} others together"),
    OTHERS_MEAN("其他{0}家平均", "Mean of {0} others"),
    HOLD_HOURS("缓发小时", "Hours held"),
    SHIPPER("商家", "Shipper"),
    ALT_CURVE("已下单而未放行的件最多时有{0}件。", "At most {0} parcels are ordered and not yet released."),
    ALT_HOLDS("缓发{0}件，平均{1}，最长{2}。", "{0} parcels are held, {1} on average and {2} at most."),
    ALT_HOLDS_NONE("没有缓发。", "Nothing is held."),
    ALT_SHIPPERS("放行最多的是{0}，共{1}件。", "Most is released by {0}: {1} parcels."),

    // 6 Plans compared.
    H_PLANS("各方案比较", "The plans compared"),
    PLANS_LEAD(
            "均值 ± 95% 置信半宽；小字为与{0}的配对差（同一批随机数）。▲ 变好、▼ 变差，≈ 表示区间含零，不作排序。",
            "Mean ± 95% half-width; small print is the paired difference to {0} under common random numbers. ▲ better, ▼ worse; ≈ means the interval includes zero, so no ranking."),
    PLANS_LEAD_SINGLE("仅一次模拟，没有置信区间，不作排序。", "One replication: no intervals, so no ranking."),
    PLANS_LEAD_ALONE("均值 ± 95% 置信半宽。", "Mean ± 95% half-width."),
    P90_ORDER_TO_DOOR("下单到签收，九成在内", "Order to door, nine in ten within"),
    RANK_BETTER("{0}的分拨与网点积压低于{1}（差{2}）。", "{0} has less hub and outlet backlog than {1} (by {2})."),
    RANK_WORSE("{0}的分拨与网点积压高于{1}（差{2}）。", "{0} has more hub and outlet backlog than {1} (by {2})."),
    RANK_UNCLEAR("{0}与{1}的分拨与网点积压分不出高下。", "No difference in hub and outlet backlog between {0} and {1} can be shown."),
    OUT_OF_CONTEST("“实况校准”只用于检验模型，不参与比较。", "“As published” serves to test the model and does not contend."),

    H_GATES("场外排队", "Queues at the gate"),
    GATE_LONGEST("“{0}”等待最多的节点：{1}。", "Longest under “{0}”: {1}."),
    GATE_NODE("{0}（{1}件·时）", "{0} ({1} parcel-hours)"),
    GATE_NONE("“{0}”没有件在场外排队。", "Under “{0}” nothing waits at a gate."),
    GATE_HUBS("分拨中心场外排队", "At the gates of hubs"),
    GATE_OUTLETS("网点场外排队", "At the gates of outlets"),
    H_COURIERS("快递员工时", "Couriers’ hours"),
    COURIERS_NO_OVERTIME("“{0}”无须加班。", "“{0}” needs no overtime."),
    COURIERS_OVERTIME(
            "“{0}”加班{1}人·时，为正常工时的{2}。", "“{0}” takes {1} courier-hours of overtime, {2} of the regular hours."),
    COURIERS_WITHIN_LAW(
            "单人单月最多加班{0}（各次模拟平均），各次均未超过法定的每月 36 小时、每日 3 小时。",
            "The most overtime of any courier in a month is {0}, mean of all replications; each keeps the legal 36 h a month and 3 h a day."),
    COURIERS_NEARLY_USED(
            "加班额度将尽：单人单月加班最多{0}，法定上限为每月 36 小时；积压再多也无法继续加班。",
            "Overtime is nearly used up: {0} of the legal 36 h a month by the busiest couriers; a larger backlog could not be met with more."),
    OVERTIME_URBAN("其中城市网点加班", "Overtime, urban outlets"),
    OVERTIME_RURAL("其中乡村网点加班", "Overtime, rural outlets"),
    COURIER_HOURS_MAX("单人单日最多工时", "Most hours of a courier in a day"),
    OVERTIME_MONTH("单人单月最多加班", "Most overtime of a courier in a month"),
    SCOPE_MEAN("均值", "mean"),
    SCOPE_P50("中位数", "median"),
    SCOPE_P90("九成在内", "nine in ten within"),
    SCOPE_P99("99%在内", "99 in 100 within"),
    SCOPE_GINI("基尼系数", "Gini"),
    SCOPE_WORST_TO_MEAN("最慢地区与均值之比", "slowest region to mean"),
    SCOPE_MAX("最多", "most"),
    SCOPE_OVERTIME_OF_DAY("单日加班", "overtime of a day"),
    SCOPE_OVERTIME_OF_MONTH("单月加班", "overtime of a month"),
    SCOPE_NETWORK("全网", "all together"),
    SCOPE_NODE("单个节点", "highest of a node"),
    SCOPE_SEASON("整季", "season"),
    SCOPE_HUB("分拨中心", "hubs"),
    SCOPE_OUTLET("网点", "outlets"),
    H_SETTLEMENT("结算：派费、罚款与其他费用", "Settlement: delivery fees, fines and other costs"),
    SETTLEMENT_SUM(
            "“{0}”旺季费用{1}元，其中派费{2}元、延误罚款{3}元。费率见场景的 costs，未给出的为估计值；派费、罚款与临时用工费不影响方案的选择。",
            "“{0}” costs {1} yuan in the season, of it delivery fees {2} and fines for lateness {3}. Rates are the scenario's costs, estimates where it gives none; delivery fees, fines and temporary staff do not decide between plans."),
    SETTLEMENT_MORE("“{0}”比“{1}”多{2}元。", "“{0}” costs {2} yuan more than “{1}”."),
    SETTLEMENT_LESS("“{0}”比“{1}”少{2}元。", "“{0}” costs {2} yuan less than “{1}”."),
    SETTLEMENT_EQUAL("“{0}”与“{1}”费用之差不超出随机波动。", "The costs of “{0}” and “{1}” differ by no more than chance."),
    COST_OVERTIME("加班费", "Overtime"),
    COST_TEMPORARY_STAFF("临时用工费", "Temporary staff"),
    COST_HELD("商家待发费", "Holding at shippers"),
    H_PARCELS("快件种类与交付", "Classes of parcels and handover"),
    SHIP_TO_DOOR_OF("{0}发货到签收，均值", "Ship to door, {0}, mean"),
    H_PACKAGING("包装：对照“9218”工程", "Packaging against the “9218” project"),
    PACKAGING_REACHED(
            "不再二次包装占比{0}，达到“9”的目标（2023 年底电商快件{1}）。",
            "{0} of the parcels are not re-packed: the “9” is reached (target {1} of e-commerce parcels by the end of 2023)."),
    PACKAGING_MISSED(
            "不再二次包装占比{0}，未达到“9”的目标（2023 年底电商快件{1}）。",
            "{0} of the parcels are not re-packed: the “9” is missed (target {1} of e-commerce parcels by the end of 2023)."),
    PACKAGING_COUNTS(
            "可循环包装{0}件，为全行业全年目标{2}件（“1”）的{1}；复用纸箱{3}件，为全年目标{5}件（“8”）的{4}。",
            "Reusable packs: {0}, which is {1} of the whole industry’s {2} for the year (the “1”). Reused cartons: {3}, {4} of its {5} (the “8”)."),

    // 7 How sure.
    H_SURE("有多大把握", "How sure this is"),
    SURE_REPLICATIONS(
            "每个方案独立模拟{0}次，种子{1}，批量{2}件；同种子得到相同结果。",
            "{0} independent replications of each plan, seed {1}, lots of up to {2} parcels; the same seed gives the same results."),
    SURE_INTERVAL(
            "± 为均值的 95% 置信半宽（学生 t 分布），只反映随机波动，不含模型与数据本身的偏差。",
            "± is the 95% half-width of the mean (Student's t). It covers chance, not errors of model or data."),
    SURE_OBJECTIVE(
            "规划模型目标值{0}加权件·时；含预热期和旺季结束后的消化期，与模拟得出的旺季积压口径不同。",
            "Objective of the planning model: {0} weighted parcel-hours. It includes the warm-up and the days after the season, so it differs from the simulated backlog of the season."),
    SURE_BOUND(
            "已证明的下界为{0}，最优性差距不超过{1}。",
            "Proven lower bound {0}: the plan is within {1} of the best possible in the planning model."),
    SURE_NO_BOUND("尚无下界证明，离最优有多远未知。", "No lower bound was computed; how far the plan is from the best is not known."),
    SURE_ROUNDS(
            "搜索与仿真共{0}轮，采用第{1}轮的计划：训练仿真中积压{2}加权件·时，第一轮为{3}。训练所用随机数与本报告对比所用的分开。",
            "Search and simulation went {0} rounds; the plan of round {1} was kept: {2} weighted parcel-hours of backlog in training, {3} in the first round. Training used other random numbers than the comparison in this report."),
    SURE_ROBUST(
            "兼顾{0}种需求情形：规划模型中积压平均{1}、最坏{2}加权件·时；只按期望需求的计划为{3}和{4}。",
            "Made for {0} draws of demand: in the planning model its backlog is {1} weighted parcel-hours on average and {2} at worst; that of the plan for the expected demand is {3} and {4}."),
    SURE_EFFORT("优化器计算评分{0}次。", "The optimizer made {0} score calculations."),
    SURE_NOT_REPRODUCIBLE(
            "搜索因时间用尽而停止，重跑可能得到不同方案。", "The search ended by the clock; another run may find another plan."),
    SURE_FORECAST(
            "预测误差：旺季总量变异系数{0}，各波{1}，单日{2}。",
            "Forecast error: coefficient of variation {0} for the season, {1} for each wave, {2} for each day."),
    SURE_CONSERVED("件数守恒检验：{0}次模拟全部通过。", "Conservation of parcels: all {0} replications pass."),
    SURE_NOT_CONSERVED(
            "件数守恒检验：{0}次模拟中{1}次不通过，结果不可用。",
            "Conservation of parcels: {1} of {0} replications FAIL; do not use these results."),
    SURE_SCREENED("过机安检：未经安检即分拣的件数为{0}。", "Screening: {0} parcels were sorted unscreened."),
    SURE_WEIGHTS(
            "目标权重：分拨{0}、网点{1}。先守全部硬约束，再求加权积压最少；积压相同时，费用少者为优。",
            "Weights of the objective: hubs {0}, outlets {1}. Hard constraints come first, then the weighted backlog; among plans with equal backlog the one that costs less is better."),
    SCORE_RULES_KEPT(
            "硬约束全部守住：库容、最晚发货、快递员每月加班上限、各地区最低放行。",
            "All hard constraints are kept: storage limits, ship-by, couriers' monthly overtime, least release of each region."),
    SCORE_RULES_BROKEN("违反的硬约束（件×时段）：{0}。", "Hard constraints broken, in parcels x slots: {0}."),
    SCORE_BACKLOG("规划模型的加权积压（件·时）：{0}。", "Weighted backlog of the planning model, in parcel-hours: {0}."),
    SCORE_COSTS(
            "费用合计{0}元，只在积压相同的方案间起作用：{1}。", "Costs {0} yuan, which only decide between plans of equal backlog: {1}."),
    SCORE_STORAGE_LIMITS("库容", "storage limits"),
    SCORE_SHIP_BY("最晚发货", "ship-by"),
    SCORE_COURIER_HOURS("快递员每月加班", "couriers' monthly overtime"),
    SCORE_LEAST_RELEASE("地区最低放行", "least release of a region"),
    SCORE_HUBS("分拨", "hubs"),
    SCORE_OUTLETS("网点", "outlets"),
    SCORE_HELD("待发", "held"),
    SCORE_TARDY("迟于承诺", "tardy"),
    SCORE_INEQUALITY("城乡与地区不均", "inequality"),
    SCORE_ROUGHNESS("日负荷起伏", "roughness of daily load"),
    SCORE_OVERTIME("加班", "overtime"),
    SCORE_DEVIATION("偏离给定计划", "deviation from the given schedule"),
    NOTES("场景说明", "About the scenario"),
    LEFT_OUT_TITLE("本次未计入", "What this run leaves out"),
    LEFT_OUT_CONGESTION(
            "拥堵损失：场景未设，分拨中心再满也不降速，因此错峰的收益被低估。",
            "Throughput lost to congestion: the scenario has none, so a full hub works as fast as an empty one and the gain of staggering is understated."),
    LEFT_OUT_OVERTIME("加班：场景未设，快递员只按正常工时投递。", "Overtime: the scenario allows none; couriers work regular hours only."),
    LEFT_OUT_ATTEMPTS(
            "投递失败、快递柜与驿站：场景未设，均一次上门妥投。",
            "Failed attempts, lockers and pick-up points: the scenario has none; all parcels are handed over at the door at once."),
    LEFT_OUT_INTERRUPTIONS("设备故障、天气与封路：场景未设。", "Breakdowns, weather and closed roads: the scenario has none."),
    LEFT_OUT_PACKAGING("包装方式：场景未设，视为全部使用新纸箱。", "Packaging: the scenario gives none, so all cartons count as new."),
    LEFT_OUT_COSTS("分拨与干线的运行费用：不在费用之内。", "Running costs of hubs and line-haul: no part of the costs."),
    DEFINITIONS("指标定义", "Definitions of the figures"),
    DEFINITION("定义", "Definition"),
    UNIT("单位", "Unit"),
    KPI_ID("文件中的名称", "Name in files"),
    PROVENANCE(
            "程序版本：{0} · 场景：{1} · 场景校验和（SHA-256）：{2} · 种子：{3}",
            "Program {0} · scenario {1} · scenario SHA-256 {2} · seed {3}"),

    // Network map.
    H_MAP("网络与流量", "The network and its flows"),
    MAP_LEAD(
            "圆为分拨中心，面积随当日到件量变化，颜色为等待件占库容的比例，外圈颜色取其最满的网点；线为当日干线发出的件，越粗越多，只画流量最大的{0}条。位置按经纬度，不含底图；同城的分拨中心略为错开。",
            "Circles are hubs, their area grows with the parcels that came in on the day; colour is waiting parcels as a share of the storage limit, the rim that of the hub’s fullest outlet. Lines are what left over a lane on the day, wider for more; the {0} busiest are drawn. Positions are coordinates without a base map; hubs of one region stand a little apart."),
    CHART_MAP("网络图：各分拨中心积压与干线流量", "Network map: load of hubs and flows over lanes"),
    ALT_MAP(
            "{0}：干线最忙的一天是{1}，共发出{2}件；最忙的干线是{3}，旺季共{4}件。",
            "{0}: the busiest day on the lanes is {1} with {2} parcels; the busiest lane is {3} with {4} parcels in the season."),
    MAP_LANE("干线", "Lane"),
    MAP_LANE_NAME("{0} → {1}", "{0} → {1}"),
    MAP_SEASON("{0}：旺季件数", "{0}: parcels in the season"),
    MAP_BUSIEST("{0}：最忙一天件数", "{0}: parcels on the busiest day"),
    MAP_TIME("时刻", "Time"),
    MAP_PLAY("播放", "Play"),
    MAP_CAME_IN("当日到件", "came in on the day"),
    MAP_OUTLETS("最满的网点", "fullest outlet"),
    ZOOM("缩放", "Zoom"),
    CHART_HELP(
            "图表：悬停看数值；按住 Ctrl 滚轮缩放；选中图后按 + − ← → 缩放、移动，按 0 复原。图下“数据表”为同一数据。",
            "Charts: hover for values; Ctrl and the wheel zoom; with a chart selected, + and − zoom, ← → move, 0 resets. The data table below each holds the same figures."),

    // One node.
    CHART_NODE("单个节点的积压", "Backlog of one node"),
    NODE_PICK("节点", "Node"),
    PANEL_NODE("等待件占库容", "Waiting, share of storage limit"),
    ALT_NODE("{0}：{1}最高占库容 {2}。", "{0}: {1} peaks at {2} of its storage limit."),

    // Gantt.
    CHART_GANTT("各商家、各波放行时段", "Release of each shipper and wave"),
    GANTT_LEAD(
            "细条为下单时段，粗条为放行时段，颜色越深放行越多；按大促订单量列出最大的{0}家。",
            "Thin bars are when orders come, thick ones when they leave; the darker, the more. The {0} shippers with most wave orders."),
    GANTT_WAVE("波次", "Wave"),
    GANTT_ORDERED("下单始于", "Orders from"),
    GANTT_FIRST("最早放行", "First release"),
    GANTT_LAST("最晚放行", "Last release"),
    GANTT_PARCELS("件数", "Parcels"),
    GANTT_HELD("缓发件数", "Held"),
    GANTT_HOLD("平均缓发（小时）", "Mean hold (hours)"),
    ALT_GANTT("放行拖得最长的是{0}的“{1}”，由{2}到{3}。", "The longest release is that of {0}, {1}: from {2} to {3}."),

    // Capacity.
    H_CAPACITIES("产能：何处紧张、何处值得加", "Capacity: where it is short and where more is worth it"),
    CAPACITY_TIGHT(
            "“{0}”整季利用率超过{1}的环节有{2}处，最紧的是{3}；整季平均掩盖高峰，紧张程度还要看积压与爆仓。",
            "Stages busier than {1} over the season under “{0}”: {2}, the tightest {3}. A season’s mean hides the peak: look at backlog and flooding as well."),
    CAPACITY_LOOSE(
            "“{0}”没有环节整季利用率超过{1}，最高的是{2}；积压出在高峰几天，不在整季产能不足。",
            "Under “{0}” no stage is busier than {1} over the season; the highest is {2}. What backs up does so in the days of the peak, not for want of capacity all season."),
    CAPACITY_PLACE("{0}（{1}）", "{0} ({1})"),
    CHART_UTILISATION("利用率最高的环节", "The busiest stages"),
    UTILISATION("利用率", "Utilisation"),
    STAGE_ALL("全网{0}利用率", "Utilisation of {0}, whole network"),
    CHART_FLOODED("爆仓最久的节点", "Nodes flooded longest"),
    PANEL_FLOODED("爆仓小时", "Flooded hours"),
    ALT_FLOODED("“{0}”爆仓的节点{1}个，最久的是{2}，{3}。", "Nodes that flood under “{0}”: {1}, longest {2} with {3}."),
    ALT_NO_FLOODED("“{0}”没有节点爆仓。", "Under “{0}” no node floods."),
    CHART_VALUE("产能边际价值热图", "Heat map of the marginal value of capacity"),
    VALUE_LAYER("每小时多处理1000件", "1,000 parcels an hour more"),
    ALT_VALUE(
            "最值得加产能的是{0}，{1}起的时段，每小时多处理1000件可少积压{2}加权件·时。",
            "More capacity is worth most at {0} in the slot from {1}: 1,000 parcels an hour more save {2} weighted parcel-hours."),
    VALUE_NONE(
            "本次没有产能边际价值：未做搜索，或增加产能不能减少计划积压。",
            "No marginal value of capacity: no plan was searched for, or more capacity would save no planned backlog."),
    STAGE_GATE("场外排队", "gate"),
    STAGE_UNLOAD("卸车", "unloading"),
    STAGE_CLEARANCE("清关", "clearance"),
    STAGE_SCREENING("过机安检", "screening"),
    STAGE_RECHECK("人工复检", "recheck"),
    STAGE_SORTING("分拣", "sorting"),
    STAGE_MANUAL_SORTING("手工分拣", "manual sorting"),
    STAGE_DISPATCH("装车", "dispatch"),
    STAGE_DELIVERY("派送", "delivery"),

    // People.
    H_PEOPLE("人员：快递员工时", "People: couriers’ hours"),
    PEOPLE_NO_OVERTIME("场景不设加班，快递员只按正常工时派送。", "The scenario allows no overtime: couriers work regular hours only."),
    PEOPLE_NONE("场景没有末端网点，不涉及快递员。", "The scenario has no outlets, so no couriers."),
    PEOPLE_MORE(
            "加班比“{0}”多{1}：少积压有一部分靠快递员多干活换来。",
            "Overtime is {1} above that of “{0}”: some of what is gained is paid with couriers’ hours."),
    PEOPLE_LESS("加班比“{0}”少{1}。", "Overtime is {1} below that of “{0}”."),
    CHART_OVERTIME("加班最多的网点", "Outlets with most overtime"),
    PANEL_OVERTIME("旺季加班（人·时）", "Overtime in the season (courier-hours)"),
    ALT_OVERTIME("“{0}”加班最多的是{1}，{2}人·时。", "Under “{0}” most overtime is worked at {1}: {2} courier-hours."),

    // Fairness.
    H_FAIRNESS("公平：地区与城乡", "Fairness: regions, town and country"),
    FAIR_GAP(
            "乡村比城市晚{0}收到，“{3}”为{1}：城乡时差{2}。",
            "Parcels reach the country {0} later than towns, {1} under “{3}”: the gap {2}."),
    FAIR_GAP_ALONE("乡村比城市晚{0}收到。", "Parcels reach the country {0} later than towns."),
    FAIR_WORST(
            "下单到签收最慢的是{0}，平均{1}，最快的是{2}，平均{3}。",
            "Slowest from order to door is {0} with {1} on average, fastest {2} with {3}."),
    FAIR_PAY(
            "为此明显等得更久（平均多出{0}以上，区间不含零）的地区：{1}。",
            "Who pays for it, with more than {0} on average and beyond chance: {1}."),
    FAIR_PAY_REGION("{0}（+{1}）", "{0} (+{1})"),
    FAIR_PAY_NONE("没有地区的平均用时明显变长超过{0}。", "No region waits surely more than {0} longer on average."),
    FAIR_GINI("{0}的地区基尼系数为{1}（0 为各地相同）。", "The Gini coefficient of regions under “{0}” is {1} (0 is equal for all)."),
    CHART_REGIONS("下单到签收最慢的地区", "Regions slowest from order to door"),
    PANEL_REGIONS("下单到签收均值（小时）", "Mean order to door (hours)"),
    TABLE_REGIONS("各地区下单到签收均值（小时）", "Mean order to door by region (hours)"),
    REGION("地区", "Region"),
    FAIR_URBAN("下单到签收，城市", "Order to door, urban"),
    FAIR_RURAL("下单到签收，乡村", "Order to door, rural"),
    FAIR_GINI_LINE("地区基尼系数", "Gini coefficient of regions"),
    FAIR_WORST_LINE("最慢地区与均值之比", "Slowest region over the mean"),

    // Packaging and screening.
    H_PACKAGING_SCREENING("包装与安检", "Packaging and screening"),
    SCREENED_ALL("“{0}”全部件在首次分拣前过机安检。", "Under “{0}” every parcel is screened before its first sort."),
    SCREENED_NOT_ALL(
            "安检不合规：“{0}”有{1}件未经安检即分拣，方案不可采用。",
            "Screening is not complete: under “{0}” {1} parcels are sorted unscreened; the plan must not be used."),
    PACKAGING_NOT_USED(
            "场景未给包装方式，视为全部使用新纸箱，不与“9218”对照。",
            "The scenario gives no packaging: all cartons count as new, and nothing is compared with “9218”."),

    // Conflicts of a plan that breaks limits.
    H_CONFLICTS("哪里装不下", "Where it does not fit"),
    CONFLICTS_LEAD(
            "规划模型中有节点超出库容。以下是超得最多的节点、原因，以及是否任何计划都守不住；本报告给出的是超出最少的计划。",
            "In the planning model some nodes hold more than they can. These are the worst, why, and whether any plan could keep within; the plan in this report breaks the limits least."),

    // Validation.
    H_VALIDATION("与公布数据比对", "Against published figures"),
    SURE_MODEL(
            "模型本身另以排队论精确解、逐事件的独立仿真和小规模穷举检验，见 docs/validation.md；这些检验说明程序按模型计算，不说明场景数据属实。",
            "The model itself is tested against exact queueing results, a second simulation event by event and exhaustive search of small cases: docs/validation.md. That shows that the program computes its model, not that the scenario’s data are true."),

    // Terminal.
    CONSOLE_PLAN("方案", "plan"),
    CONSOLE_BACKLOG("分拨＋网点", "hub+outlet"),
    CONSOLE_HELD("待发", "held"),
    CONSOLE_FLOODED("爆仓", "flooded"),
    CONSOLE_P90("九成签收", "p90 door"),
    CONSOLE_HEAD("{0}（{1}）", "{0} ({1})"),

    // Terminal, searches.
    PLAN_CHANGED(
            "与给定计划相比，{0}件改在别的时段发货（占可调整件的{1}），平均移动{2}。",
            "Against the given plan {0} parcels leave in another slot ({1} of those that may move), moved by {2} on average."),
    BREACH(
            "本计划超出库容共{0}件·时段；未能证明别的计划也必然超出。",
            "This plan breaks storage limits by {0} parcel-slots; that others must, too, is not proven."),
    BREACH_PROVEN(
            "本计划超出库容共{0}件·时段；已证明任何计划都至少超出{1}件·时段。",
            "This plan breaks storage limits by {0} parcel-slots; proven: no plan breaks them by less than {1}."),
    CONFLICT_NODE(
            "{0}（{1}）在{2}至{3}间有{4}个时段超出库容；{5}最满，超出{6}件（库容{7}件）。",
            "{0} ({1}) is above its storage limit from {2} to {3} (slots: {4}), most at {5}: {6} parcels above the {7} that it can hold."),
    CONFLICT_FIXED_LOAD(
            "  任何计划都守不住：仅不可调整的件，到{1}就超出{2}件。",
            "  No schedule can help: fixed load alone is {2} parcels above the limit at {1}."),
    CONFLICT_WINDOWS(
            "  可发时段太短：{0}至{1}间必到的件太多，任何计划都至少超出{2}件；请放宽最晚发货，或增加能力、库容。",
            "  Windows are too short: so much must arrive from {0} to {1} that every schedule ends {2} parcels above the limit; allow later ship-by times, more capacity or more storage."),
    CONFLICT_NOT_PROVEN(
            "  未证明无法避免：可能几个节点争同一批货，也可能搜索太短；可增大 --score-calculations 再试。",
            "  Not proven to be unavoidable: nodes may compete for the same shipments, or the search was too short; maybe allow more --score-calculations."),
    CONFLICT_FILLED(
            "  自上次清空以来到达：不可调整{0}件，可调整{1}件。", "  Arrived since it last was empty: {0} fixed and {1} movable parcels."),
    CONFLICT_MOST("  其中最多：{0}。", "  Most of the movable ones: {0}."),
    CONFLICT_SHIPMENT("{0}（{1}件，可在{2}至{3}发货）", "{0} ({1} parcels, may leave from {2} to {3})"),
    CONFLICT_MORE("另有{0}个节点超出库容，见 optimization.json。", "{0} more nodes are above their limits; see optimization.json."),

    // Terminal, past seasons.
    BACKTEST_PEAK(
            "{0}的投递量，只由揽收量推算，单位亿件：最高在{1}，{2}（九成区间{3}–{4}）。",
            "Deliveries of {0}, told from collected volumes alone, in 100 million parcels: highest on {1} with {2} (90% interval {3}–{4})."),
    BACKTEST_MODEL(
            "由{0}学得：揽收到应投平均{1}天；每日应投超过{2}的部分当日投出{3}，其余积压到次日；投递与揽收之比{4}。",
            "Learnt from {0}: due {1} days after collection on average; beyond {2} a day {3} of what is due is delivered the same day and the rest waits; delivered over collected {4}."),
    BACKTEST_INTERPOLATED("{0}未公布揽收量，按前后两日内插。", "No collected volume was published for {0}; it was interpolated."),
    BACKTEST_SCORE(
            "与{0}天的公布值相比：平均绝对误差{1}，{2}的天数落在区间内；公布值最高在{3}，预测最高在{4}。",
            "Against the published volumes of {0} days: mean absolute error {1}, {2} of the days within the interval; highest published on {3}, highest forecast on {4}."),
    BACKTEST_TESTS("留出检验的平均绝对误差：", "Mean absolute error on days left out of what was learnt:"),
    BACKTEST_WIDENED(
            "检验中的区间偏窄，预测区间已放宽到{0}倍。",
            "Intervals of these tests held too few days, so those of the forecast were made {0} times as wide."),
    BACKTEST_WEEK("逐周留出，{0}次", "a week left out, {0} times"),
    BACKTEST_ORIGIN("只学此前各日，{0}次", "learnt from earlier days only, {0} times"),
    BACKTEST_AROUND_PEAK("留出揽收高峰前后", "days around the highest collected"),
    BACKTEST_LAG("滞后两日", "two-day lag"),
    BACKTEST_DELAY("时延", "delay"),
    BACKTEST_CAPACITY("时延＋能力", "delay+capacity"),
    BACKTEST_WITHIN("区间内", "in interval"),
    BACKTEST_PEAKS("高峰日差一天以内", "peak day within 1"),
    BACKTEST_DATE("日期", "date"),
    BACKTEST_COLLECTED("揽收", "collected"),
    BACKTEST_DELIVERED("投递", "delivered"),
    BACKTEST_LOW("低", "low"),
    BACKTEST_HIGH("高", "high"),

    // Terminal, lot sizes.
    RESOLUTION_REFERENCE(
            "场景的批量{0}是所比批量中最小的，只能作为基准；请比较更小的批量。",
            "The scenario’s lots of {0} are the smallest compared and can only be the reference; compare smaller ones."),
    RESOLUTION_PASSES(
            "批量{0}可用：{1}项指标与批量{2}相比，误差都在 1% 以内或不超过半宽。",
            "Lots of {0} pass: beside lots of {2}, the errors of all {1} figures are within 1% or inside a half-width."),
    RESOLUTION_FAILS(
            "批量{0}过大：{2}项指标中有{1}项与批量{3}相比误差超过 1% 和半宽：",
            "Lots of {0} fail: beside lots of {3}, the errors of {1} of {2} figures exceed 1% and the half-widths:"),
    RESOLUTION_RECOMMENDED(
            "建议 lot_size：{0}，即连同更小的批量都通过检验的最大者。",
            "Recommended lot_size: {0}, the largest that passes with all smaller ones."),
    RESOLUTION_ONE_REPLICATION("只模拟了一次，没有半宽，只按 1% 判断。", "One replication: no half-widths, so only the 1% counts."),
    RESOLUTION_FIGURE("{0}（{1} {2}）", "{0} ({1} {2})"),
    RESOLUTION_LOT_SIZE("  批量", "  lot size"),
    RESOLUTION_OUTSIDE("超差", "outside"),
    RESOLUTION_LARGEST("最大误差", "largest error"),
    RESOLUTION_OF("指标", "of"),
    RESOLUTION_SPEED("速度", "speed"),

    // Terminal, surge capacity.
    SIZE_ENOUGH(
            "增购{0}元的能力即可达到全部目标；已用{1}次全新仿真确认，置信度{2}。",
            "Surge capacity for {0} yuan meets all targets: confirmed on {1} fresh replications with {2} confidence."),
    SIZE_NOTHING_NEEDED(
            "不必增购能力，目标已全部达到；已用{1}次全新仿真确认，置信度{2}。",
            "No surge capacity is needed, all targets are met: confirmed on {1} fresh replications with {2} confidence."),
    SIZE_NOT_FOR_SALE(
            "可购的能力达不到全部目标；下表为最接近的方案（{0}元）。请放宽目标，或在 costs.surge 中放宽上限。",
            "No capacity for sale meets all targets; the nearest costs {0} yuan and is shown. Relax targets, or raise the limits in costs.surge."),
    SIZE_SPENT(
            "试算{1}个方案后仍未达到全部目标；下表为最接近的方案（{0}元）。可增大 --evaluations 再试。",
            "After {1} candidates no capacity was found that meets all targets; the nearest costs {0} yuan and is shown. Allow more --evaluations."),
    SIZE_NOT_CONFIRMED(
            "训练中达标，但{1}次确认均未通过；下表为最后一次确认（{0}元）。可增大 --training-replications 或 --replications 再试。",
            "Targets are met in training, but {1} confirmations failed; the last one ({0} yuan) is shown. Allow more --training-replications or --replications."),
    SIZE_FAILED_BY("未达到：{0}", "Missed: {0}"),
    SIZE_MISSING("{0} 的置信界为{1}，目标{2}{3}，差{4}", "{0}, whose bound is {1}; the target is {2} {3}, {4} away"),
    SIZE_TRIED(
            "试算了{0}个方案；更便宜的组合已全部试过，训练中都达不到目标。",
            "{0} candidates were tried, among them every cheaper basket: all of those miss a target in training."),
    SIZE_TRIED_SOME("试算了{0}个方案；不排除有更便宜的组合。", "{0} candidates were tried; a cheaper basket may exist."),
    SIZE_RETRIED(
            "此前有{0}次确认未通过，其仿真已并入训练后重算。",
            "Confirmations that failed before: {0}; their replications joined training, and more was bought."),
    SIZE_AT_MOST("不超过", "at most"),
    SIZE_AT_LEAST("不低于", "at least"),
    SIZE_TARGET("目标", "target"),
    SIZE_LIMIT("限值", "limit"),
    SIZE_WITHOUT("增购前", "without"),
    SIZE_WITH("增购后", "with"),
    SIZE_BOUND("置信界", "bound"),
    SIZE_KEPT("单次达标", "kept in"),
    SIZE_MET("达标", "met"),
    SIZE_YES("是", "yes"),
    SIZE_NO("否", "no"),
    SIZE_KIND("能力", "capacity"),
    SIZE_PLACES("处数", "places"),
    SIZE_DAYS("日期", "days"),
    SIZE_PARCELS("增加件数", "parcels added"),
    SIZE_YUAN("元", "yuan"),
    SIZE_COURIERS("加派快递员", "couriers"),
    SIZE_SHIFTS("分拣中心加班次", "shifts of hubs"),
    SIZE_SCREENING("增开安检机", "X-ray lanes"),
    SIZE_SORTING("加开分拣机", "sorter hours"),
    SIZE_VEHICLES("加派车辆", "vehicles"),
    SIZE_WHERE("地点", "where"),
    SIZE_DAY("日期", "day"),
    SIZE_AMOUNT("数量", "amount"),
    SIZE_UNIT_COURIERS("{0}人", "{0} couriers"),
    SIZE_UNIT_LANES("{0}台", "{0} lanes"),
    SIZE_UNIT_SORTER_HOURS("{0}台时", "{0} sorter hours"),
    SIZE_UNIT_VEHICLES("{0}辆", "{0} vehicles"),
    SIZE_MORE("另有{0}项，见 size.csv。", "{0} more rows are in size.csv."),

    // Terminal, comparison of alternatives.
    COMPARE_JUDGED("{0}（{1}，越低越好）", "{0} ({1}, lower is better)"),
    COMPARE_JUDGED_UP("{0}（{1}，越高越好）", "{0} ({1}, higher is better)"),
    COMPARE_BEST("{0}：{1}最优（共比较{2}个，置信 95%）。", "{0}: {1} is best of {2} (95% confidence)."),
    COMPARE_SELECTED(
            "{0}：选出{1}：最优，或与最优相差不到{2}（置信 95%）。",
            "{0}: {1} is selected: best, or within {2} of the best (95% confidence)."),
    COMPARE_OPEN(
            "{0}：分不出最优。{1}都可能最优（置信 95%），其余可排除。",
            "{0}: no best one can be named. {1} may each be best (95% confidence); the others are not."),
    COMPARE_ALL_OPEN("{0}：分不出高下，{1}个都可能最优（置信 95%）。", "{0}: not to be ranked, all {1} may be best (95% confidence)."),
    COMPARE_MORE(
            "若差异确如所见，约需{0}次重复才能分出；也可用 --indifference 说明多小的差异不计较。",
            "If differences are as they look, about {0} replications would tell; or say with --indifference which difference does not matter."),
    COMPARE_STOPPED(
            "重复已达上限，仍未选出；可加大 --max-replications 或 --indifference。",
            "The replications allowed did not suffice; allow more with --max-replications, or a larger --indifference."),
    COMPARE_ONE_REPLICATION(
            "{0}：只模拟了一次，看不出偶然性，不作排序；请增加 --replications。",
            "{0}: one replication says nothing about chance, so nothing is ranked; ask for more --replications."),
    COMPARE_NO_RANK(
            "{0}：缺少共同的重复，不作排序。", "{0}: too few replications have it in all alternatives, so nothing is ranked."),
    COMPARE_FIRST_STAGE("与其余最优之差取自前{0}次重复，各备选都有。", "Beside the best: from the first {0} replications, which all have."),
    COMPARE_GAIN(
            "与各自独立模拟相比，公共随机数使这些差异的方差降到{0}分之一以下。",
            "Common random numbers make the variance of these differences at least {0} times smaller than independent runs would."),
    COMPARE_ADJUSTED("与其余最优之差已按订单量校正。", "Beside the best: adjusted for the number of orders."),
    COMPARE_NAME("备选", "alternative"),
    COMPARE_MEAN("均值", "mean"),
    COMPARE_DIFFERENCE("比{0}", "minus {0}"),
    COMPARE_BESIDE("比其余最优", "minus the best other"),
    COMPARE_REPLICATIONS("重复", "runs"),
    COMPARE_OTHERS(
            "其他指标：第一个的均值，其余为与它之差（配对）；括号内的差异可能出于偶然：",
            "Other figures: mean of the first, paired difference from it of the others; in brackets where chance may explain it:"),
    COMPARE_FIGURE("指标", "figure"),
    // Daily bulletin.
    BULLETIN_TITLE("旺季每日通报", "Daily season bulletin"),
    BULLETIN_DATE("{0}（旺季第{1}天，共{2}天）", "{0} (day {1} of {2})"),
    BULLETIN_BASIS(
            "方案“{0}”的仿真结果（{1}次，随机种子{2}）：均值，以及中间 80% 的范围；单位为件，积压为日终数。",
            "Simulated under the plan “{0}” ({1} replications, seed {2}): means, and the range of the middle 80%. Parcels; what waits is counted at the day’s end."),
    BULLETIN_H_ALARMS("预警", "Alarms"),
    BULLETIN_H_DAY("当日情况", "The day"),
    BULLETIN_H_NODES("积压最重的三个节点", "The three fullest nodes"),
    BULLETIN_H_TOMORROW("明日预测：{0}", "Tomorrow’s forecast: {0}"),
    BULLETIN_LAST_DAY("旺季最后一天，无明日预测。", "The season’s last day: no forecast."),
    BULLETIN_FIGURE("指标", "Figure"),
    BULLETIN_MEAN("均值", "Mean"),
    BULLETIN_EXPECTED("预测值", "Expected"),
    BULLETIN_RANGE("中间 80%", "Middle 80%"),
    BULLETIN_CHANGE("比前一日", "Day before"),
    BULLETIN_COLLECTED("揽收", "Collected"),
    BULLETIN_DELIVERED("投递", "Delivered"),
    BULLETIN_RATIO("揽投比", "Collected to delivered"),
    BULLETIN_IN_NETWORK("在网件量", "In the network"),
    BULLETIN_FRONT("前端：分拨中心积压", "Front end: waiting in hubs"),
    BULLETIN_BACK("末端：网点积压", "Back end: waiting in outlets"),
    BULLETIN_ON_THE_WAY("运输与处理中", "On the way or in work"),
    BULLETIN_HELD("商家待发", "Held at shippers"),
    BULLETIN_NODE("节点", "Node"),
    BULLETIN_KIND("类型", "Kind"),
    BULLETIN_HUB("分拨中心", "hub"),
    BULLETIN_OUTLET("末端网点", "outlet"),
    BULLETIN_MOST("当日最高积压", "Most waiting"),
    BULLETIN_FILL("占库容", "Of limit"),
    BULLETIN_CHANCE("爆仓可能", "Chance to flood"),
    BULLETIN_WORST("积压最重", "fullest node"),
    BULLETIN_LEVEL("预警", "alarm"),
    BULLETIN_DAY("日期", "day"),
    ALARM_RED("红色预警", "Red"),
    ALARM_ORANGE("橙色预警", "Orange"),
    ALARM_NONE("无预警", "No alarm"),
    ALARM_RATIO(
            "揽投比 {0}，前端揽收明显快于末端投递。",
            "{0} parcels are collected for each delivered: the front end outruns the back end."),
    ALARM_GROWTH("在网件量一日增加 {0}。", "The parcels in the network grow by {0} in a day."),
    ALARM_OUTLET_DAYS("网点积压相当于 {0} 天的投递量。", "What waits in outlets is {0} days of deliveries."),
    ALARM_FULL_NODE("{0}最高积压达库容的 {1}。", "{0} holds up to {1} of its storage limit."),
    ALARM_FULL_NODES(
            "{0} 个节点接近或超过库容，最重的{1}达 {2}。",
            "{0} nodes are near or above their storage limits; the fullest, {1}, at {2}."),

    // Runs side by side.
    RUNS_FIGURE("指标", "figure");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String zh;
    private final String en;

    Phrase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text text() {
        return new Text(zh, en);
    }

    /** With arguments in place: texts in their language, anything else as it prints. */
    Text with(Object... arguments) {
        return new Text(fill(zh, Language.ZH, arguments), fill(en, Language.EN, arguments));
    }

    /** Wording that stands elsewhere, with arguments in place. */
    static Text filled(String zhPattern, String enPattern, Object... arguments) {
        return new Text(fill(zhPattern, Language.ZH, arguments), fill(enPattern, Language.EN, arguments));
    }

    private static String fill(String pattern, Language language, Object... arguments) {
        return PLACE.matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(argument(match, language, arguments)));
    }

    private static String argument(MatchResult match, Language language, Object... arguments) {
        Object argument = arguments[Integer.parseInt(match.group(1))];
        return argument instanceof Text both ? language.of(both) : String.valueOf(argument);
    }

    /** Joins clauses in one sentence. */
    static Text clauses(List<Text> clauses) {
        return join(clauses, "；", "; ");
    }

    /** Joins the items of a list. */
    static Text items(List<Text> items) {
        return join(items, "、", ", ");
    }

    private static Text join(List<Text> parts, String zhSeparator, String enSeparator) {
        return new Text(
                String.join(zhSeparator, parts.stream().map(Text::zh).toList()),
                String.join(enSeparator, parts.stream().map(Text::en).toList()));
    }
}
