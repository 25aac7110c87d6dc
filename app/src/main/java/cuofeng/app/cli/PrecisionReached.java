package cuofeng.app.cli;

import cuofeng.app.usecase.Precision;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.simulator.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How precise a figure has become.
 *
 * @param relativeHalfWidth the largest of all plans
 * @param replications of each plan
 */
record PrecisionReached(Precision asked, double relativeHalfWidth, int replications, boolean met) {

    static PrecisionReached of(Precision asked, RunResults results) {
        List<List<Outcome>> byPlan =
                results.plans().stream().map(PlanResult::outcomes).toList();
        return new PrecisionReached(
                asked,
                asked.reached(results.scenario(), byPlan),
                byPlan.get(0).size(),
                asked.isMet(results.scenario(), byPlan));
    }

    String sentence(Messages messages) {
        String figure = asked.kpi() + ":" + asked.scope();
        if (Double.isInfinite(relativeHalfWidth)) {
            return messages.text(
                    "precision.unknown", figure, replications, asked.rule().relative());
        }
        return messages.text(
                met ? "precision.met" : "precision.missed",
                figure,
                replications,
                asked.rule().relative(),
                relativeHalfWidth);
    }

    /** {@code relative_half_width} is null where the mean is 0 or fewer than two replications have the figure. */
    Map<String, Object> json() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kpi", asked.kpi());
        entry.put("scope", asked.scope());
        entry.put("asked_relative_half_width", asked.rule().relative());
        entry.put("relative_half_width", Double.isInfinite(relativeHalfWidth) ? null : relativeHalfWidth);
        entry.put("met", met);
        entry.put("replications", replications);
        entry.put("max_replications", asked.rule().most());
        return entry;
    }
}
