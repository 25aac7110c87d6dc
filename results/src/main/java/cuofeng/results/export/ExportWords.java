package cuofeng.results.export;

import cuofeng.results.report.Language;
import cuofeng.scenarios.model.Text;
import java.util.regex.Matcher;

/** Words of the files themselves. */
public enum ExportWords {
    CONTENTS("目录", "Contents"),
    DATA("附录：图表数据", "Appendix: the figures behind the charts"),
    DATA_OF("数据见附录“{0}”。", "Its figures are in the appendix, “{0}”."),
    ROWS_SHOWN("图中为前 {0} 行，共 {1} 行。", "The chart shows the first {0} of {1} rows."),
    ROWS_CUT("此处列前 {0} 行，共 {1} 行；全表见 report.xlsx。", "The first {0} of {1} rows; all are in report.xlsx."),
    SHEETS("工作表", "Sheets"),
    AS_SHOWN("（报告写法）", " (as reported)"),
    FIGURE("数字", "Figure"),
    BEFORE_AFTER("数值", "Value"),
    CHANGE("变化", "Change"),
    ALL_FIGURES("全部指标", "All figures"),
    PLAN("方案", "Plan"),
    KPI("指标", "Figure"),
    SCOPE("范围", "Scope"),
    UNIT("单位", "Unit"),
    MEAN("均值", "Mean"),
    HALF_WIDTH("95% 置信半宽", "95% half-width"),
    REPLICATIONS("模拟次数", "Replications"),
    NAME_IN_FILES("文件中的名称", "Name in files"),
    FULL_REPORT(
            "图、地图与全部表格见 report.html 与 report.pdf，可计算的数字见 report.xlsx。",
            "Charts, map and all tables: report.html and report.pdf; figures to compute with: report.xlsx.");

    private final String zh;
    private final String en;

    ExportWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In a language, with {@code {0}} and so on filled in. */
    public String in(Language language, Object... arguments) {
        String filled = language.of(new Text(zh, en));
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replaceAll("\\{" + i + "}", Matcher.quoteReplacement(String.valueOf(arguments[i])));
        }
        return filled;
    }
}
