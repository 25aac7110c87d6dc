package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.Optional;

/**
 * What a planning model is made of.
 *
 * @param rule how shipments are divided into parts; parts are those of the expected demand whatever the draw, so that
 *     release slots of parts mean the same in models of all draws
 * @param pins what is decided already, and as fixed as what may not move
 * @param feedback how the network was found to work
 * @param draw what the orders of each slot are multiplied by
 * @param reference schedule of the same shipments that it costs to stray from
 */
public record PlanningInput(
        Shipments shipments,
        PartRule rule,
        Pins pins,
        Feedback feedback,
        DemandDraw draw,
        Optional<Schedule> reference) {

    /** Expected demand in an unhindered network; all that may move is to be decided. */
    public static PlanningInput of(Shipments shipments, PartRule rule) {
        return new PlanningInput(shipments, rule, Pins.NONE, Feedback.NONE, DemandDraw.EXPECTED, Optional.empty());
    }

    public PlanningInput with(Pins newPins) {
        return new PlanningInput(shipments, rule, newPins, feedback, draw, reference);
    }

    public PlanningInput with(Feedback newFeedback) {
        return new PlanningInput(shipments, rule, pins, newFeedback, draw, reference);
    }

    public PlanningInput with(DemandDraw newDraw) {
        return new PlanningInput(shipments, rule, pins, feedback, newDraw, reference);
    }

    public PlanningInput with(Schedule newReference) {
        return new PlanningInput(shipments, rule, pins, feedback, draw, Optional.of(newReference));
    }
}
