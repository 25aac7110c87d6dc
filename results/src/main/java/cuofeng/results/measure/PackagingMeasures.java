package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.PackagingCounts;
import java.util.List;

/** Packaging against the "9218" project of the State Post Bureau, whose targets are the whole industry's for 2023. */
public final class PackagingMeasures {

    private static final String PARCELS = "parcels";

    /** Share of e-commerce parcels without second packing at the end of 2023. */
    public static final double NOT_REPACKED_TARGET_SHARE = 0.9;

    /** Parcels in reusable packaging in 2023, whole industry. */
    public static final double REUSABLE_TARGET_PARCELS = 1e9;

    /** Good corrugated boxes used again in 2023, whole industry. */
    public static final double REUSED_CARTONS_TARGET_PARCELS = 8e8;

    /** Parcels of the whole industry in 2023 (State Post Bureau, annual bulletin). */
    public static final double INDUSTRY_PARCELS_2023 = 132.07e9;

    public static final Measure NOT_REPACKED = new Measure(
            "not_repacked",
            new Text("不再二次包装占比", "Not re-packed"),
            "1",
            new Text(
                    "旺季揽收件中以商品原包装寄出的占比，按商家包装方式推算",
                    "Share of the season's collected parcels that travel in their product's own box, by their shippers' packaging"),
            Sources.project9218(
                    "年底前电商快件不再二次包装比例达到 90%",
                    "90 % of e-commerce parcels without second packing by the end of the year"),
            Better.HIGHER,
            (scenario, outcome) -> {
                PackagingCounts packaging = outcome.packaging();
                double all = all(packaging);
                return all == 0 ? List.of() : List.of(new Reading(Reading.ALL, packaging.notRepacked() / all));
            });

    public static final Measure REUSABLE_PACKS = new Measure(
            "reusable_packs",
            new Text("可循环包装件", "Reusable packs"),
            PARCELS,
            new Text("旺季揽收件中使用可循环快递箱的件数", "Parcels collected in the season in reusable boxes"),
            Sources.project9218(
                    "全行业全年使用可循环包装的快件达到 10 亿件", "1 billion parcels in reusable packaging in the year, whole industry"),
            Better.HIGHER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.packaging().reusable())));

    public static final Measure REUSED_CARTONS = new Measure(
            "reused_cartons",
            new Text("复用瓦楞纸箱件", "Reused cartons"),
            PARCELS,
            new Text("旺季揽收件中复用旧瓦楞纸箱的件数", "Parcels collected in the season in cartons that were used before"),
            Sources.project9218(
                    "全行业全年回收复用质量完好的瓦楞纸箱 8 亿个",
                    "800 million good corrugated boxes used again in the year, whole industry"),
            Better.HIGHER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.packaging().reusedCartons())));

    public static final Measure PACKAGING_TARGET = new Measure(
            "packaging_target",
            new Text("“9218”达标程度", "\"9218\" attained"),
            "1",
            new Text(
                    "not-repacked：不再二次包装占比除以 90%；reusable、reused-cartons：旺季揽收件中的占比除以全行业目标（10 亿件、8 亿个）占 2023 年全行业 1320.7 亿件的比例；不低于 1 即达标",
                    "not-repacked: share not re-packed over 90 %; reusable, reused-cartons: share of the season's collected parcels over the share that the industry's targets (1 billion, 800 million) are of its 132.07 billion parcels in 2023; 1 or more attains the target"),
            Sources.project9218(
                    "各项目标；2023 年业务量见该局年度公报", "its targets; volume of 2023 from the bureau's annual bulletin"),
            Better.HIGHER,
            (scenario, outcome) -> target(outcome.packaging()));

    static final List<Measure> ALL = List.of(NOT_REPACKED, REUSABLE_PACKS, REUSED_CARTONS, PACKAGING_TARGET);

    private PackagingMeasures() {}

    private static double all(PackagingCounts packaging) {
        return packaging.notRepacked() + packaging.reusable() + packaging.reusedCartons() + packaging.newCartons();
    }

    private static List<Reading> target(PackagingCounts packaging) {
        double all = all(packaging);
        if (all == 0) {
            return List.of();
        }
        return List.of(
                new Reading("not-repacked", packaging.notRepacked() / all / NOT_REPACKED_TARGET_SHARE),
                new Reading("reusable", packaging.reusable() / all / (REUSABLE_TARGET_PARCELS / INDUSTRY_PARCELS_2023)),
                new Reading(
                        "reused-cartons",
                        packaging.reusedCartons() / all / (REUSED_CARTONS_TARGET_PARCELS / INDUSTRY_PARCELS_2023)));
    }
}
