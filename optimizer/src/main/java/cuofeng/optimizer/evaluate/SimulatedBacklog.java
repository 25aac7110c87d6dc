package cuofeng.optimizer.evaluate;

import cuofeng.scenarios.model.Weights;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;

/** What plans are judged by in simulation: the optimizer's objective, over the simulated season. */
final class SimulatedBacklog {

    private SimulatedBacklog() {}

    /** Weighted hub and outlet backlog, parcel-hours. */
    static double parcelHours(Outcome outcome, Weights weights) {
        return weights.hubBacklog() * outcome.backlogParcelHours(NodeKind.HUB)
                + weights.outletBacklog() * outcome.backlogParcelHours(NodeKind.OUTLET);
    }

    /** Flooded hours, summed over hubs and outlets. */
    static double floodedNodeHours(Outcome outcome) {
        return outcome.nodes().stream().mapToDouble(NodeOutcome::floodedHours).sum();
    }
}
