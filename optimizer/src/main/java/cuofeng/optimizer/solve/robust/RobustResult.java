package cuofeng.optimizer.solve.robust;

/**
 * What a robust plan costs over the draws of demand that it was made for, and what the plan for the expected demand
 * costs there. All in weighted backlog parcel-hours of the planning model.
 *
 * @param draws of demand, {@code >= 1}
 * @param mean over draws
 * @param worst draw
 * @param bound proven lower bound on the weighted mean and worst of every plan: each draw's own bound, averaged and the
 *     largest
 * @param gap (objective - bound) / objective, [0, 1]; 0 if there is no backlog
 * @param nominalMean mean over draws under the plan for the expected demand
 * @param nominalWorst worst draw under that plan
 * @param start plan from which the best plan came: {@value #NOMINAL} or the demand it was made for
 */
public record RobustResult(
        int draws,
        RobustWeights weights,
        double mean,
        double worst,
        double bound,
        double gap,
        double nominalMean,
        double nominalWorst,
        String start) {

    /** The plan for the expected demand. */
    public static final String NOMINAL = "nominal";

    /** Weighted mean and worst. */
    public double objective() {
        return weights.of(mean, worst);
    }

    /** Of the plan for the expected demand. */
    public double nominalObjective() {
        return weights.of(nominalMean, nominalWorst);
    }
}
