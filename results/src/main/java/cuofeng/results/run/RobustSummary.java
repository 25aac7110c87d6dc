package cuofeng.results.run;

/**
 * What a plan for several demands costs over the draws of demand that it was made for; weighted backlog parcel-hours of
 * the planning model.
 *
 * @param draws of demand, {@code >= 1}
 * @param meanWeight of the mean over draws in the objective, [0, 1]
 * @param worstWeight of the worst draw, [0, 1]
 * @param objective weighted mean and worst
 * @param bound proven lower bound on the objective
 * @param gap (objective - bound) / objective, [0, 1]
 * @param nominalMean mean over draws under the plan for the expected demand
 * @param nominalWorst worst draw under that plan
 */
public record RobustSummary(
        int draws,
        double meanWeight,
        double worstWeight,
        double objective,
        double mean,
        double worst,
        double bound,
        double gap,
        double nominalMean,
        double nominalWorst) {}
