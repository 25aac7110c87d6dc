package cuofeng.optimizer.evaluate;

import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.robust.RobustResult;
import java.util.Optional;

/**
 * A plan that was searched for.
 *
 * @param robust what it costs over several demands, if it was made for them
 */
public record Candidate(Proposal proposal, Optional<RobustResult> robust) {}
