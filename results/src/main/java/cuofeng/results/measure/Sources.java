package cuofeng.results.measure;

import cuofeng.scenarios.model.Text;

/** Where the definitions of figures come from. */
final class Sources {

    static final Text THIS_MODEL = new Text("本模型自定义", "definition of this model");

    static final Text POST_BUREAU_VOLUMES =
            new Text("国家邮政局每日、每月发布的揽投数据", "State Post Bureau of China, daily and monthly releases");

    static final Text POST_BUREAU_PUNCTUALITY =
            new Text("国家邮政局快递服务 72 小时准时率", "State Post Bureau of China, 72-hour punctuality of express services");

    static final Text EXPRESS_REGULATIONS_ACCEPTANCE = new Text(
            "《快递暂行条例》（国务院令第 697 号，2018）第二十九条",
            "Interim Regulations on Express Delivery (State Council Decree 697, 2018), article 29");

    static final Text EXPRESS_REGULATIONS_SCREENING = new Text(
            "《快递暂行条例》（2018）：快件须经安全检查", "Interim Regulations on Express Delivery (2018): every parcel is screened");

    static final Text LABOUR_LAW_REGULAR =
            new Text("《劳动法》第三十六条：每日 8 小时", "Labour Law of China, article 36: 8 hours a day");

    static final Text LABOUR_LAW_OVERTIME = new Text(
            "《劳动法》第四十一条：加班每日不超过 3 小时、每月不超过 36 小时",
            "Labour Law of China, article 41: at most 3 hours a day and 36 hours a month");

    static final Text LABOUR_LAW_HOURS = new Text(
            "《劳动法》第三十六、四十一条：每日 8 小时，加班每日不超过 3 小时、每月不超过 36 小时",
            "Labour Law of China, articles 36 and 41: 8 hours a day, overtime at most 3 hours a day and 36 hours a month");

    static final Text GINI = new Text("基尼（1912），按件数加权", "Gini (1912), weighted by parcels");

    private Sources() {}

    /** A target of the bureau's project for packaging in 2023. */
    static Text project9218(String zh, String en) {
        return new Text("国家邮政局 2023 年“9218”工程：" + zh, "State Post Bureau of China, \"9218\" project for 2023: " + en);
    }
}
