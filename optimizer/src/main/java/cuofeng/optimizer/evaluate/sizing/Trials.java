package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;

/** Simulates candidates. The same basket always has the same outcomes. */
public interface Trials {

    /**
     * Training: the same replications for every candidate, so that they compare under common random numbers.
     *
     * @param failed confirmations that failed so far; the replications of the first {@code failed} attempts follow those
     *     of training, in their order, for what they know is no longer fresh
     */
    List<Outcome> train(Basket candidate, int failed);

    /**
     * Replications that neither training nor another attempt has seen.
     *
     * @param attempt {@code >= 1}
     */
    List<Outcome> confirm(Basket candidate, int attempt);

    /** The figure of a target in one replication. */
    double read(TargetFigure figure, Scenario candidate, Outcome outcome);
}
