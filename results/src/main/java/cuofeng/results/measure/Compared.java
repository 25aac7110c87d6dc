package cuofeng.results.measure;

import cuofeng.results.measure.Comparison.Figure;
import cuofeng.results.run.Alternative;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a comparison found out.
 *
 * @param seed master seed of all draws
 * @param version of the program
 * @param alternatives in the order of tables
 * @param kpi what they are ranked by; its figure exists
 * @param adjusted whether they are held against the best by figures without chance in the number of orders
 * @param selection empty where all were simulated equally often
 */
public record Compared(
        long seed,
        String version,
        List<Alternative> alternatives,
        Comparison comparison,
        Kpi kpi,
        boolean adjusted,
        Optional<Selection> selection) {
    public Compared {
        alternatives = List.copyOf(alternatives);
    }

    /** The figure they are ranked by. */
    public Figure judged() {
        return comparison.find(kpi).orElseThrow();
    }

    /**
     * Numbers of those that may be best with {@link Comparison#LEVEL}: the one selected, or those that nothing speaks against.
     * Empty where one replication says nothing.
     */
    public List<Integer> bestSet() {
        return selection
                .map(found -> found.selected().map(List::of).orElse(found.survivors()))
                .orElseGet(() -> judged().bestSet());
    }

    /** Whether the interval allows one to be named. */
    public boolean isDecided() {
        return bestSet().size() == 1;
    }
}
