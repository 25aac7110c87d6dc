package cuofeng.optimizer.solve.robust;

import cuofeng.optimizer.solve.Proposal;

/**
 * A plan for several demands.
 *
 * @param proposal the plan, with its score, bound and gap at the expected demand
 * @param robust what it costs over the draws
 */
public record RobustProposal(Proposal proposal, RobustResult robust) {}
