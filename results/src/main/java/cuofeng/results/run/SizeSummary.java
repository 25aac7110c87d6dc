package cuofeng.results.run;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TargetFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much surge capacity is enough, and what it costs.
 *
 * @param scenario that was sized, with its targets
 * @param scenarioSha256 of its files
 * @param seed that all replications follow from
 * @param version of the program
 * @param plan that shipments follow
 * @param answer {@code enough}, or why not: {@code not-for-sale}, {@code evaluations-spent}, {@code not-confirmed}
 * @param confidence that all targets are met together
 * @param yuan that everything costs
 * @param purchases of the answer, or of the nearest candidate, by kind
 * @param targets in the order of the scenario
 * @param training replications and lot size with which candidates were compared
 * @param attempts confirmations, the last one last
 * @param evaluations candidates that were simulated in training
 * @param leastCost whether every cheaper basket was simulated in training and missed a target
 * @param sized text of the scenario with what is bought; empty if it is not enough
 */
public record SizeSummary(
        Scenario scenario,
        String scenarioSha256,
        long seed,
        String version,
        String plan,
        String answer,
        double confidence,
        double yuan,
        List<Bought> purchases,
        List<Target> targets,
        Training training,
        List<Attempt> attempts,
        int evaluations,
        boolean leastCost,
        Optional<String> sized) {
    public SizeSummary {
        purchases = List.copyOf(purchases);
        targets = List.copyOf(targets);
        attempts = List.copyOf(attempts);
    }

    /** Answer where capacity was found and confirmed. */
    public static final String ENOUGH = "enough";

    public boolean isEnough() {
        return answer.equals(ENOUGH);
    }

    /**
     * What is bought at one place for one day.
     *
     * @param kind {@code couriers}, {@code shifts}, {@code screening}, {@code sorting}, {@code vehicles}
     * @param where id of the outlet or hub, or {@code from > to} of a lane
     * @param amount in {@code unit}
     * @param parcels of capacity that it adds to the day
     */
    public record Bought(
            String kind, String where, LocalDate day, double amount, String unit, double parcels, double yuan) {}

    /**
     * A target before and after.
     *
     * @param limit of its figure
     * @param without mean in training where nothing is bought
     * @param with mean with what is bought: confirmed, or in training if there was no confirmation
     * @param bound of that mean, on the side of the limit
     * @param keptShare of the replications whose own figure keeps the limit
     */
    public record Target(
            TargetFigure figure,
            double limit,
            double without,
            double with,
            double bound,
            double keptShare,
            boolean met) {}

    /** How candidates were compared. */
    public record Training(long seed, int replications, int lotSize) {}

    /**
     * A confirmation on fresh replications.
     *
     * @param error probability with which a target that is missed would have passed it
     * @param missed ids of the targets that failed it
     */
    public record Attempt(long seed, int replications, double error, List<String> missed) {
        public Attempt {
            missed = List.copyOf(missed);
        }
    }
}
