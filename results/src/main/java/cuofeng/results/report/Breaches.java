package cuofeng.results.report;

import cuofeng.results.measure.CourierMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.VolumeMeasures;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What in the recommended plan breaks the duty to serve or labour law. It stands above all else that is said. */
final class Breaches {

    private Breaches() {}

    /** A sentence for each; empty if there is none. */
    static List<Text> of(Figures figures) {
        List<Text> breaches = new ArrayList<>();
        happens(figures, VolumeMeasures.REFUSED)
                .ifPresent(parcels -> breaches.add(Phrase.BREACH_REFUSED.with(
                        Phrase.items(restrictedRegions(figures.run().scenario())), atLeastOne(parcels))));
        happens(figures, CourierMeasures.OVER_LIMIT)
                .ifPresent(days -> breaches.add(Phrase.BREACH_OVER_LIMIT.with(atLeastOne(days))));
        return breaches;
    }

    /** What is at risk for as long as it goes on; clauses of a sentence. */
    static List<Text> risks(Figures figures) {
        List<Text> risks = new ArrayList<>();
        happens(figures, VolumeMeasures.REFUSED)
                .ifPresent(parcels -> risks.add(Phrase.RISK_REFUSED.with(atLeastOne(parcels))));
        happens(figures, CourierMeasures.OVER_LIMIT)
                .ifPresent(days -> risks.add(Phrase.RISK_OVER_LIMIT.with(atLeastOne(days))));
        return risks;
    }

    /** The mean of what is expected to be 0, if it is not: there is no amount below which a breach is none. */
    private static Optional<Double> happens(Figures figures, Measure measure) {
        return figures.find(figures.plan(), measure, Reading.ALL)
                .map(Estimate::mean)
                .filter(mean -> mean > 0);
    }

    /** A mean below 1, from replications without any, must not read 0. */
    private static Text atLeastOne(double mean) {
        return Numerals.count(StrictMath.max(1, mean));
    }

    private static List<Text> restrictedRegions(Scenario scenario) {
        List<Text> regions = new ArrayList<>(scenario.regions().stream()
                .filter(region -> scenario.restrictions().stream()
                        .map(Restriction::region)
                        .anyMatch(region.id()::equals))
                .map(Region::name)
                .toList());
        if (regions.size() <= Thresholds.NAMED_REGIONS) {
            return regions;
        }
        List<Text> named = new ArrayList<>(regions.subList(0, Thresholds.NAMED_REGIONS));
        named.add(Phrase.MORE_REGIONS.with(regions.size() - Thresholds.NAMED_REGIONS));
        return named;
    }
}
