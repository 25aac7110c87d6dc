package cuofeng.results.report;

import cuofeng.scenarios.model.Text;

/** Wording on sweeps in both languages; {@code {0}} stands for the first argument. */
enum SweepPhrase {
    TITLE("参数扫描", "Sweep"),
    SUBTITLE("{0}，{1} 个试验点，每点模拟 {2} 次（公共随机数）", "{0} of {1} points, {2} replications each under common random numbers"),
    GRID("全组合网格", "grid"),
    LATIN_HYPERCUBE("拉丁超立方", "Latin hypercube"),
    SOBOL("Sobol序列", "Sobol sequence"),

    STRONGEST("影响{0}最大的是 {1}：由 {2} 到 {3}，{4}。", "What moves {0} most is {1}: from {2} to {3} it changes by {4}."),
    NONE_SURE("{0}：没有一个因素的影响能与偶然区分。", "{0}: no factor has an effect that chance would not explain."),
    SAME("{0}：各试验点数值相同。", "{0}: the same at all points."),
    NO_EFFECTS(
            "试验点太少，无法分辨影响；点数须多于因素个数。", "There are too few points to tell effects; it takes more points than factors."),
    ONE_REPLICATION("每点只模拟一次，没有置信区间。", "One replication each: no intervals."),

    FIGURE_LEAD_GRID(
            "每点为该因素取此值时对其他因素的平均；竖线为95%区间。",
            "Points are means over all values of the other factors; bars are 95% intervals."),
    FIGURE_LEAD_FIT(
            "线为最小二乘拟合，其他因素取中值，可解释各点差异的 {0}。",
            "Lines are fitted by least squares, the others at their middle; the fit explains {0} of what differs between points."),
    MAIN_TITLE("主效应", "Main effects"),
    PAIR_TITLE("交互作用：{0} × {1}", "Interaction of {0} and {1}"),
    AT("{0} = {1}", "{0} = {1}"),
    FACTOR("因素", "factor"),
    LOW("最小", "least"),
    HIGH("最大", "largest"),
    EFFECT("由最小到最大的变化", "change from least to largest"),
    SHARE("单独解释的方差", "variance it explains alone"),
    VALUE("取值", "value"),
    MEAN("均值", "mean"),
    TIMES("{0}（倍）", "{0} (times)"),
    CHANGE("{0}：{1}", "{0}: {1}"),

    H_METHOD("方法", "How it was done"),
    METHOD(
            "所有试验点用同样的随机数，影响先逐次模拟计算，再取均值和95%区间（t分布，配对）。主效应：因素由最小到最大时指标的变化，其他因素平均掉。交互作用：一个因素的主效应在另一因素取最大与最小时之差的一半（Montgomery，第5、6章）。网格上按水平取平均，方差分解为函数型方差分析；其他布点用带两两乘积项的最小二乘，因素编码为−1到1。区间只反映偶然，不含拟合之外的偏差。",
            "All points see the same random numbers; effects are computed in each replication, then averaged, with 95% intervals (Student's t, paired). Main effect: change of the figure as the factor goes from its least to its largest value, the others averaged out. Interaction: half the difference between the main effect of one factor at the largest and at the least value of the other (Montgomery, chapters 5 and 6). On a grid by means over levels, with the shares of a functional analysis of variance; on other designs by least squares with products of pairs, factors coded from −1 to 1. Intervals count chance, not what a fit leaves out."),
    PROVENANCE(
            "种子 {0}，放行规则 {1}，程序版本 {2}；全部指标见 sweep.csv",
            "seed {0}, release rule {1}, program version {2}; all figures are in sweep.csv");

    private final String zh;
    private final String en;

    SweepPhrase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text text() {
        return new Text(zh, en);
    }

    Text with(Object... arguments) {
        return Phrase.filled(zh, en, arguments);
    }

    /** A design in words. */
    static Text design(String id) {
        return switch (id) {
            case "grid" -> GRID.text();
            case "latin-hypercube" -> LATIN_HYPERCUBE.text();
            case "sobol" -> SOBOL.text();
            default -> throw new AssertionError(id);
        };
    }
}
