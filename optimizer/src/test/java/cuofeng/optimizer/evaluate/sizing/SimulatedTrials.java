package cuofeng.optimizer.evaluate.sizing;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;

/** Ships at once, few replications; confirms with the replications of training unless a test says otherwise. */
class SimulatedTrials implements Trials {

    static final int REPLICATIONS = 3;

    @Override
    public List<Outcome> train(Basket candidate, int failed) {
        return run(candidate.scenario(), 1);
    }

    @Override
    public List<Outcome> confirm(Basket candidate, int attempt) {
        return run(candidate.scenario(), 1);
    }

    static List<Outcome> run(Scenario candidate, long seed) {
        Shipments shipments = new Shipments(candidate);
        return new Experiment(seed, REPLICATIONS, 1)
                .run(shipments, List.of(Baselines.shipAtOnce(shipments)), finished -> {})
                .get(0);
    }

    @Override
    public double read(TargetFigure figure, Scenario candidate, Outcome outcome) {
        return switch (figure) {
            case FLOODED ->
                outcome.nodes().stream().mapToDouble(NodeOutcome::floodedHours).sum();
            case BACKLOG -> backlog(outcome, NodeKind.HUB) + backlog(outcome, NodeKind.OUTLET);
            case BACKLOG_HUB -> backlog(outcome, NodeKind.HUB);
            case BACKLOG_OUTLET -> backlog(outcome, NodeKind.OUTLET);
            case ORDER_TO_DOOR_P90 -> outcome.orderToDoor().p90Hours();
            case ON_TIME_72H -> outcome.deliveredWithin72h() / (double) outcome.shippedFor72h();
            default -> throw new IllegalArgumentException("not read here: " + figure.id());
        };
    }

    private static double backlog(Outcome outcome, NodeKind kind) {
        return outcome.backlogParcelHours(kind);
    }
}
