package cuofeng.optimizer.levers;

import cuofeng.scenarios.model.Scenario;
import java.util.List;

/**
 * What to buy.
 *
 * @param scenario with everything that is bought; the one that was given if nothing is
 * @param measures dearest saving first
 * @param yuan that all measures cost, at most the budget
 * @param relaxedBefore weighted parcel-hours of the fractional plan without, as the search for levers saw it
 * @param relaxedAfter the same with all measures
 */
public record LeverPlan(
        Scenario scenario, List<Measure> measures, double yuan, double relaxedBefore, double relaxedAfter) {
    public LeverPlan {
        measures = List.copyOf(measures);
    }
}
