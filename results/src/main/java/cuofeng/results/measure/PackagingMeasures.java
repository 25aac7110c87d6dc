package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.PackagingCounts;
import java.util.List;

/** Packaging against the "9218" project of the State Post Bureau, whose targets are the whole industry's for 2023. */
public final class PackagingMeasures {

    private static final String PARCELS = "parcels";
    private static final String PROJECT = "State Post Bureau of China, \"9218\" project for 2023: ";

    /** Share of e-commerce parcels without second packing at the end of 2023. */
    public static final double NOT_REPACKED_TARGET_SHARE = 0.9;

    /** Parcels in reusable packaging in 2023, whole industry. */
    public static final double REUSABLE_TARGET_PARCELS = 1e9;

    /** Good corrugated boxes used again in 2023, whole industry. */
    public static final double REUSED_CARTONS_TARGET_PARCELS = 8e8;

    public static final Measure NOT_REPACKED = new Measure(
            "not_repacked",
            new Text("不再二次包装占比", "Not re-packed"),
            "1",
            new Text(
                    "旺季揽收件中以商品原包装寄出的占比，按商家包装方式推算",
                    "Share of the season's collected parcels that travel in their product's own box, by their shippers' packaging"),
            PROJECT + "90 % of e-commerce parcels without second packing by the end of the year",
            Better.HIGHER,
            (scenario, outcome) -> {
                PackagingCounts packaging = outcome.packaging();
                double all = packaging.notRepacked()
                        + packaging.reusable()
                        + packaging.reusedCartons()
                        + packaging.newCartons();
                return all == 0 ? List.of() : List.of(new Reading(Reading.ALL, packaging.notRepacked() / all));
            });

    public static final Measure REUSABLE_PACKS = new Measure(
            "reusable_packs",
            new Text("可循环包装件", "Reusable packs"),
            PARCELS,
            new Text("旺季揽收件中使用可循环快递箱的件数", "Parcels collected in the season in reusable boxes"),
            PROJECT + "1 billion parcels in reusable packaging in the year, whole industry",
            Better.HIGHER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.packaging().reusable())));

    public static final Measure REUSED_CARTONS = new Measure(
            "reused_cartons",
            new Text("复用瓦楞纸箱件", "Reused cartons"),
            PARCELS,
            new Text("旺季揽收件中复用旧瓦楞纸箱的件数", "Parcels collected in the season in cartons that were used before"),
            PROJECT + "800 million good corrugated boxes used again in the year, whole industry",
            Better.HIGHER,
            (scenario, outcome) ->
                    List.of(new Reading(Reading.ALL, outcome.packaging().reusedCartons())));

    static final List<Measure> ALL = List.of(NOT_REPACKED, REUSABLE_PACKS, REUSED_CARTONS);

    private PackagingMeasures() {}
}
