package cuofeng.results.report;

import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.Measure;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.Optional;

/** The figures of a run as the report asks for them: of the recommended plan, and of the plan it is compared with. */
record Figures(RunResults run, KpiSheet kpis) {

    String plan() {
        return run.recommended();
    }

    /** Shipping at once, if it was simulated and is not itself what is recommended. */
    Optional<String> base() {
        return run.plan(Plans.SHIP_AT_ONCE).map(PlanResult::plan).filter(name -> !name.equals(plan()));
    }

    /** Plans of the contest that were simulated, then any others but the calibrated one. */
    List<String> contenders() {
        return run.plans().stream()
                .map(PlanResult::plan)
                .filter(name -> !name.equals(Plans.AS_PUBLISHED))
                .toList();
    }

    Optional<Estimate> find(String planName, Measure measure, String scope) {
        return kpis.find(planName, measure.id(), scope);
    }

    /** Mean, 0 where no replication has the value; for measures that always exist. */
    double mean(String planName, Measure measure, String scope) {
        return find(planName, measure, scope).map(Estimate::mean).orElse(0.0);
    }

    Optional<Estimate> difference(String planName, String baseName, Measure measure, String scope) {
        return kpis.difference(planName, baseName, measure.id(), scope);
    }

    /** Whether no plan has the figure. */
    boolean isMissing(Measure measure, String scope) {
        return run.plans().stream()
                .map(PlanResult::plan)
                .allMatch(planName -> find(planName, measure, scope).isEmpty());
    }

    /** Id of a node, or its names if the scenario has it. */
    Text nodeName(String id) {
        return run.scenario().hubs().stream()
                .filter(hub -> hub.id().equals(id))
                .map(hub -> hub.name())
                .findFirst()
                .or(() -> run.scenario().outlets().stream()
                        .filter(outlet -> outlet.id().equals(id))
                        .map(outlet -> outlet.name())
                        .findFirst())
                .orElseGet(() -> Text.of(id));
    }
}
