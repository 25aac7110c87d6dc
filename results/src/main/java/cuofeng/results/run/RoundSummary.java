package cuofeng.results.run;

/**
 * One round of searching, simulating and learning from it.
 *
 * @param round from 1
 * @param planned objective of the round's planning model, weighted parcel-hours
 * @param bound proven lower bound in that model
 * @param simulated weighted hub and outlet backlog of the season, parcel-hours; mean over the training replications
 * @param halfWidth of its 95 % interval; 0 for a single replication
 * @param floodedNodeHours mean over the training replications
 * @param kept whether this round's plan is the one handed on
 */
public record RoundSummary(
        int round,
        double planned,
        double bound,
        double simulated,
        double halfWidth,
        double floodedNodeHours,
        boolean kept) {}
