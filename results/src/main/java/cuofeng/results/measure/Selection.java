package cuofeng.results.measure;

import java.util.List;
import java.util.Optional;

/**
 * How one alternative was selected of many, with a difference that does not matter (procedure KN of Kim and Nelson, ACM TOMACS
 * 11(3), 2001).
 *
 * @param indifference smallest difference that matters, in the unit of the figure
 * @param firstStage replications of every alternative before any dropped out
 * @param survivors alternatives that did not drop out, by number
 * @param selected empty if the replications that were allowed did not suffice
 */
public record Selection(
        Kpi kpi, double indifference, int firstStage, List<Integer> survivors, Optional<Integer> selected) {
    public Selection {
        survivors = List.copyOf(survivors);
    }
}
