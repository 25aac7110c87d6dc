package cuofeng.results.measure;

import java.util.Optional;

/**
 * A figure that alternatives are ranked by.
 *
 * @param scope empty for the scope that says most: {@code all}, else {@code mean}, else the measure's first
 */
public record Kpi(Measure measure, Optional<String> scope) {

    /** What it is called on the command line: {@code flooded} or {@code order_to_door:p90}. */
    public String name() {
        return measure.id() + scope.map(s -> ":" + s).orElse("");
    }
}
