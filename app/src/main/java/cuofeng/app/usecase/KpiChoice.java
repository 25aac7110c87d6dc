package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.measure.Comparison;
import cuofeng.results.measure.Kpi;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.scenarios.source.NearName;
import java.util.List;
import java.util.Optional;

/** Finds the figure that alternatives are to be ranked by. */
final class KpiChoice {

    private KpiChoice() {}

    /**
     * The figure by its name.
     *
     * @param name such as {@code backlog}, {@code order_to_door:p90} or {@code flooded:node:hangzhou}
     * @throws Refusal if the catalogue has no such measure, or it has no better direction
     */
    static Kpi of(String name) {
        int colon = name.indexOf(':');
        String id = colon < 0 ? name : name.substring(0, colon);
        Measure measure = Measures.ALL.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Reason.UNKNOWN_KPI,
                        id,
                        NearName.hint(id, Measures.ALL.stream().map(Measure::id).toList())));
        if (measure.better() == Measure.Better.NEITHER) {
            throw Refusal.of(Reason.KPI_WITHOUT_DIRECTION, id);
        }
        return new Kpi(measure, colon < 0 ? Optional.empty() : Optional.of(name.substring(colon + 1)));
    }

    /**
     * Makes sure that the figure exists.
     *
     * @throws Refusal if no alternative has it
     */
    static void requireFound(Kpi kpi, Comparison comparison) {
        if (comparison.find(kpi).isEmpty()) {
            List<String> scopes = comparison.scopesOf(kpi.measure()).toList();
            throw Refusal.of(
                    Reason.KPI_NOT_FOUND, kpi.name(), NearName.hint(kpi.scope().orElse(""), scopes));
        }
    }
}
