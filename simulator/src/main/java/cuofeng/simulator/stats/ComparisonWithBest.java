package cuofeng.simulator.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Each of several systems against the best of the others (multiple comparisons with the best), and with it the set of
 * those that may be best.
 *
 * <p>A system may be best if it is not worse than any other by more than chance allows: the screening rule of Nelson,
 * Swann, Goldsman and Song, Simple Procedures for Selecting the Best Simulated System When the Number of Alternatives Is
 * Large, Operations Research 49(6), 2001, with paired standard errors and Bonferroni's share for each of the other
 * systems, as common random numbers make observations dependent. Intervals are the constrained ones of Hsu, Constrained
 * Simultaneous Confidence Intervals for Multiple Comparisons with the Best, Annals of Statistics 12(3), 1984, for unequal
 * widths as in Edwards and Hsu, Multiple Comparisons with the Best Treatment, JASA 78, 1983. The set and all intervals
 * hold together with the level: they follow from one event, that the best system looks worse than no other by more than
 * the allowance.
 *
 * @param smallerIsBetter whether the smallest mean is the best
 * @param contenders in the order of the systems
 */
public record ComparisonWithBest(boolean smallerIsBetter, double level, List<Contender> contenders) {

    public ComparisonWithBest {
        contenders = List.copyOf(contenders);
    }

    /**
     * A system beside the best of the others.
     *
     * @param mayBeBest whether it belongs to the set that holds the best system with the level
     * @param lower of the interval of its mean less the best mean of the others
     * @param upper of that interval; one end of it at least is 0 or on either side of 0
     */
    public record Contender(boolean mayBeBest, double lower, double upper) {

        /** Whether it is shown to be at least as good as every other. */
        public boolean isBest(boolean smallerIsBetter) {
            return mayBeBest && (smallerIsBetter ? upper <= 0 : lower >= 0);
        }
    }

    /** Compares systems with a joint level such as 0.95. */
    public static ComparisonWithBest of(PairedSystems systems, boolean smallerIsBetter, double level) {
        Quantiles.requireLevel(level);
        int k = systems.count();
        double quantile = Quantiles.student(1 - (1 - level) / (k - 1), systems.degreesOfFreedom());
        double[] means = new double[k];
        double[][] allowances = new double[k][k];
        for (int i = 0; i < k; i++) {
            means[i] = systems.mean(i);
            for (int j = 0; j < k; j++) {
                allowances[i][j] = quantile * systems.standardError(i, j);
            }
        }
        return new ComparisonWithBest(smallerIsBetter, level, contenders(means, allowances, smallerIsBetter));
    }

    /**
     * The rule itself.
     *
     * @param allowances {@code [i][j]}: how much worse than j the system i may look and still be as good
     */
    static List<Contender> contenders(double[] means, double[][] allowances, boolean smallerIsBetter) {
        double sign = smallerIsBetter ? 1 : -1;
        int k = means.length;
        boolean[] mayBeBest = new boolean[k];
        for (int i = 0; i < k; i++) {
            mayBeBest[i] = true;
            for (int j = 0; j < k; j++) {
                mayBeBest[i] &= sign * (means[i] - means[j]) <= allowances[i][j];
            }
        }
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            double worseByAtMost = 0;
            double betterByAtMost = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < k; j++) {
                if (j == i) {
                    continue;
                }
                double worse = sign * (means[i] - means[j]);
                if (mayBeBest[j]) {
                    worseByAtMost = StrictMath.max(worseByAtMost, worse + allowances[i][j]);
                }
                betterByAtMost = StrictMath.max(betterByAtMost, worse - allowances[i][j]);
            }
            // Only one that may be best can be better than all others.
            double least = mayBeBest[i] ? StrictMath.min(0, betterByAtMost) : 0;
            contenders.add(
                    smallerIsBetter
                            ? new Contender(mayBeBest[i], least, worseByAtMost)
                            : new Contender(mayBeBest[i], 0 - worseByAtMost, 0 - least));
        }
        return contenders;
    }

    /**
     * Replications after which one system is likely to be left that may be best, if the differences are as they look now:
     * a guide, no promise.
     *
     * @return more than there are if more than one may be best; empty if some that may be best do not differ in their means
     */
    public static OptionalLong replicationsToDecide(PairedSystems systems, boolean smallerIsBetter, double level) {
        List<Integer> set = of(systems, smallerIsBetter, level).bestSet();
        double sign = smallerIsBetter ? 1 : -1;
        int best = set.get(0);
        for (int i : set) {
            best = sign * systems.mean(i) < sign * systems.mean(best) ? i : best;
        }
        double quantile = Quantiles.student(1 - (1 - level) / (systems.count() - 1), systems.degreesOfFreedom());
        double most = systems.replications();
        for (int i : set) {
            if (i == best) {
                continue;
            }
            double difference = StrictMath.abs(systems.difference(i, best));
            if (difference == 0) {
                return OptionalLong.empty();
            }
            // Allowances shrink with the root of the replications.
            double ratio = quantile * systems.standardError(i, best) / difference;
            most = StrictMath.max(most, StrictMath.ceil(systems.replications() * ratio * ratio));
        }
        return OptionalLong.of((long) most);
    }

    /** Systems that may be best, by number. Never empty. */
    public List<Integer> bestSet() {
        return IntStream.range(0, contenders.size())
                .filter(i -> contenders.get(i).mayBeBest())
                .boxed()
                .toList();
    }
}
