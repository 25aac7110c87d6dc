package cuofeng.app.cli;

import cuofeng.app.usecase.CheckResolution;
import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.Resolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison of lot sizes for other programs; times are this machine's. */
final class ResolutionJson {

    private ResolutionJson() {}

    static String of(CheckResolution.Checked checked, Path folder) {
        Resolution resolution = checked.resolution();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("scenario", checked.scenario());
        root.put("seed", checked.seed());
        root.put("folder", folder.toString());
        root.put("replications", resolution.replications());
        root.put("own_lot_size", resolution.ownLotSize());
        root.put("own_passes", resolution.own().passes());
        root.put("reference_lot_size", resolution.reference().parcels());
        root.put("recommended_lot_size", resolution.recommendedLotSize());
        List<Map<String, Object>> lotSizes = new ArrayList<>();
        double reference = checked.costs().get(0).seconds();
        for (int i = 0; i < resolution.lotSizes().size(); i++) {
            lotSizes.add(lotSize(resolution.lotSizes().get(i), checked.costs().get(i), reference));
        }
        root.put("lot_sizes", lotSizes);
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> lotSize(
            Resolution.LotSize lotSize, CheckResolution.Cost cost, double referenceSeconds) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("lot_size", lotSize.parcels());
        entry.put("passes", lotSize.passes());
        entry.put("seconds", cost.seconds());
        entry.put("speed_ratio", cost.seconds() > 0 ? referenceSeconds / cost.seconds() : null);
        entry.put("stage_visits_per_second", cost.stageVisitsPerSecond());
        entry.put(
                "figures",
                lotSize.deviations().stream().map(ResolutionJson::figure).toList());
        return entry;
    }

    private static Map<String, Object> figure(Resolution.Deviation deviation) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("kpi", deviation.measure().id());
        figure.put("scope", deviation.scope());
        figure.put("mean", deviation.value().mean());
        figure.put("reference_mean", deviation.referenceMean());
        figure.put("error", deviation.error().mean());
        figure.put("inside", deviation.inside());
        return figure;
    }
}
