package cuofeng.results.report;

import cuofeng.results.measure.Resolution;
import cuofeng.results.measure.Resolution.Deviation;
import cuofeng.results.measure.Resolution.LotSize;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison of lot sizes on a terminal: whether the scenario's own will do, which is recommended, and a table. */
public final class ResolutionSummary {

    private ResolutionSummary() {}

    /**
     * Lines without line ends, free of control characters.
     *
     * @param seconds that each lot size took, in the order of the comparison
     */
    public static List<String> lines(Resolution resolution, List<Double> seconds, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(verdict(resolution)));
        for (Deviation deviation : byError(resolution.own().outside()).stream()
                .limit(Thresholds.NAMED_FIGURES)
                .toList()) {
            lines.add("  " + language.of(named(deviation)) + "  " + error(deviation));
        }
        lines.add(language.of(Phrase.RESOLUTION_RECOMMENDED.with(parcels(resolution.recommendedLotSize()))));
        if (resolution.replications() == 1) {
            lines.add(language.of(Phrase.RESOLUTION_ONE_REPLICATION.text()));
        }
        lines.addAll(table(resolution, seconds, language));
        return lines.stream().map(ConsoleTable::printable).toList();
    }

    private static Text verdict(Resolution resolution) {
        LotSize own = resolution.own();
        Text parcels = parcels(own.parcels());
        Text reference = parcels(resolution.reference().parcels());
        if (own.parcels() == resolution.reference().parcels()) {
            return Phrase.RESOLUTION_REFERENCE.with(parcels);
        }
        return own.passes()
                ? Phrase.RESOLUTION_PASSES.with(parcels, own.deviations().size(), reference)
                : Phrase.RESOLUTION_FAILS.with(
                        parcels, own.outside().size(), own.deviations().size(), reference);
    }

    private static Text parcels(int lotSize) {
        return Text.of(Numerals.digits(lotSize, 0));
    }

    /** Largest first; where there is no reference to divide by, before all others. */
    private static List<Deviation> byError(List<Deviation> deviations) {
        return deviations.stream()
                .sorted(Comparator.comparingDouble((Deviation deviation) ->
                                StrictMath.abs(deviation.relativeError().orElse(Double.POSITIVE_INFINITY)))
                        .reversed())
                .toList();
    }

    private static Text named(Deviation deviation) {
        return Phrase.RESOLUTION_FIGURE.with(
                deviation.measure().name(), deviation.measure().id(), deviation.scope());
    }

    /** In percent of the reference, with the half-width of the error. */
    private static String error(Deviation deviation) {
        if (deviation.relativeError().isEmpty()) {
            return String.format(Locale.ROOT, "%+.3g", deviation.error().mean());
        }
        double reference = StrictMath.abs(deviation.referenceMean());
        String mean = String.format(
                Locale.ROOT, "%+.2f%%", 100 * deviation.relativeError().getAsDouble());
        return deviation.error().halfWidth().isEmpty()
                ? mean
                : mean
                        + String.format(
                                Locale.ROOT,
                                " ± %.2f%%",
                                100 * deviation.error().halfWidth().getAsDouble() / reference);
    }

    private static List<String> table(Resolution resolution, List<Double> seconds, Language language) {
        List<String> sizes = column(language, Phrase.RESOLUTION_LOT_SIZE);
        List<String> outside = column(language, Phrase.RESOLUTION_OUTSIDE);
        List<String> largest = column(language, Phrase.RESOLUTION_LARGEST);
        List<String> which = column(language, Phrase.RESOLUTION_OF);
        List<String> speed = column(language, Phrase.RESOLUTION_SPEED);
        for (int i = 0; i < resolution.lotSizes().size(); i++) {
            LotSize lotSize = resolution.lotSizes().get(i);
            boolean own = lotSize.parcels() == resolution.ownLotSize();
            sizes.add((own ? "* " : "  ") + Numerals.digits(lotSize.parcels(), 0));
            outside.add(lotSize.outside().size() + "/" + lotSize.deviations().size());
            Optional<Deviation> worst = worst(lotSize);
            largest.add(worst.map(ResolutionSummary::error).orElse("–"));
            which.add(worst.map(deviation -> deviation.measure().id() + " " + deviation.scope())
                    .orElse("–"));
            speed.add("×" + Numerals.digits(seconds.get(0) / Math.max(seconds.get(i), 1e-9), 1));
        }
        return ConsoleTable.ofColumns(List.of(sizes, outside, largest, which, speed), 1);
    }

    /** Of those outside, if there are any, else of all. */
    private static Optional<Deviation> worst(LotSize lotSize) {
        List<Deviation> candidates = lotSize.outside().isEmpty() ? lotSize.deviations() : lotSize.outside();
        return byError(candidates).stream()
                .filter(deviation -> deviation.error().mean() != 0)
                .findFirst();
    }

    private static List<String> column(Language language, Phrase head) {
        List<String> cells = new ArrayList<>();
        cells.add(language.of(head.text()));
        return cells;
    }
}
