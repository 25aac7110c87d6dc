package cuofeng.results.report;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The plans that charts show: shipping at once, if there is a comparison, then the recommended one. */
final class ComparedPlans {

    private ComparedPlans() {}

    static List<PlanResult> of(Figures figures) {
        List<PlanResult> plans = new ArrayList<>();
        figures.base().flatMap(figures.run()::plan).ifPresent(plans::add);
        plans.add(figures.run().recommendedPlan());
        return plans;
    }

    static List<Text> names(List<PlanResult> plans) {
        return plans.stream().map(plan -> Words.plan(plan.plan())).toList();
    }

    /** Joins a sentence about each plan. */
    static Text sentences(List<Text> sentences) {
        return new Text(
                String.join("", sentences.stream().map(Text::zh).toList()),
                String.join(" ", sentences.stream().map(Text::en).toList()));
    }
}
