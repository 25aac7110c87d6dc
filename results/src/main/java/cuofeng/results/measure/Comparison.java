package cuofeng.results.measure;

import cuofeng.results.run.Alternative;
import cuofeng.simulator.stats.ComparisonWithBest.Contender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Alternatives side by side, figure by figure: each beside the first, paired by replication, and beside the best of the
 * others. Immutable.
 *
 * @param alternatives names, in the order of tables; the first is what differences are taken from
 * @param figures in the order of the catalogue
 */
public record Comparison(List<String> alternatives, List<Figure> figures) {

    /** Confidence of every interval, and of every set together with the intervals beside the best. */
    public static final double LEVEL = 0.95;

    public Comparison {
        alternatives = List.copyOf(alternatives);
        figures = List.copyOf(figures);
    }

    /**
     * A measure of one scope in all alternatives.
     *
     * @param entries in the order of the alternatives
     * @param replicationsToDecide after so many one is likely to be left that may be best; empty if that cannot be said
     */
    public record Figure(Measure measure, String scope, List<Entry> entries, OptionalLong replicationsToDecide) {
        public Figure {
            entries = List.copyOf(entries);
        }

        /** Systems that may be best, by number; empty if they cannot be ranked by this figure at all. */
        public List<Integer> bestSet() {
            return IntStream.range(0, entries.size())
                    .filter(i -> entries.get(i)
                            .besideBest()
                            .map(Contender::mayBeBest)
                            .orElse(false))
                    .boxed()
                    .toList();
        }
    }

    /**
     * A figure of one alternative.
     *
     * @param value empty if no replication has it
     * @param difference from the first alternative; empty for the first itself
     * @param adjusted the value where chance in the number of orders is taken out ({@link OrdersControl}); empty with few
     *     replications
     * @param adjustedDifference the difference likewise
     * @param pairingGain how many times smaller common random numbers make the variance of that difference
     * @param besideBest against the best of the others; empty if the figure has no better direction, or is missing in some
     *     alternative, or fewer than two replications are common to all
     */
    public record Entry(
            Optional<Estimate> value,
            Optional<Estimate> difference,
            Optional<Estimate> adjusted,
            Optional<Estimate> adjustedDifference,
            OptionalDouble pairingGain,
            Optional<Contender> besideBest) {}

    /**
     * Compares alternatives of unique names, two or more.
     *
     * @param common replications, from the first, by which alternatives are held against the best. All of them where all were
     *     simulated equally often; the first stage where some dropped out early, as how long an alternative stayed depends on what
     *     it showed
     * @param adjust whether they are held against the best by adjusted figures
     */
    public static Comparison of(List<Alternative> alternatives, int common, boolean adjust) {
        OrdersControl orders = OrdersControl.of(alternatives.get(0));
        List<KpiSheet> sheets = alternatives.stream()
                .map(alternative -> KpiSheet.of(alternative.scenario(), List.of(alternative.plan())))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            for (String scope : scopes(sheets, measure)) {
                List<Map<Integer, Double>> values = new ArrayList<>();
                for (int i = 0; i < sheets.size(); i++) {
                    String plan = alternatives.get(i).plan().plan();
                    values.add(sheets.get(i).byReplication(plan, measure.id(), scope));
                }
                figures.add(new Figuring(measure, scope, values, common, orders, adjust).figure());
            }
        }
        return new Comparison(alternatives.stream().map(Alternative::name).toList(), figures);
    }

    private static Set<String> scopes(List<KpiSheet> sheets, Measure measure) {
        Set<String> scopes = new LinkedHashSet<>();
        for (KpiSheet sheet : sheets) {
            for (KpiSheet.Row row : sheet.rows()) {
                if (row.measure().equals(measure)) {
                    scopes.add(row.scope());
                }
            }
        }
        return scopes;
    }

    /** The figure that is asked for; empty if no alternative has it. */
    public Optional<Figure> find(Kpi kpi) {
        List<Figure> ofMeasure = figures.stream()
                .filter(figure -> figure.measure().equals(kpi.measure()))
                .toList();
        List<String> wanted = kpi.scope().map(List::of).orElse(List.of(Reading.ALL, "mean"));
        return wanted.stream()
                .flatMap(scope ->
                        ofMeasure.stream().filter(figure -> figure.scope().equals(scope)))
                .findFirst()
                .or(() -> kpi.scope().isPresent()
                        ? Optional.empty()
                        : ofMeasure.stream().findFirst());
    }

    /** Scopes that a measure has in any alternative. */
    public Stream<String> scopesOf(Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .map(Figure::scope);
    }
}
