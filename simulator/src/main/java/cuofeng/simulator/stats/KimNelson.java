package cuofeng.simulator.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Selects the best of many systems with as few replications as their differences demand: all are observed in a first
 * stage, then those that remain one replication at a time, and whoever falls behind drops out at once. If the best is
 * better than every other by at least the indifference zone, it is selected with at least the level; else one that is
 * within the zone is. Procedure KN of Kim and Nelson, A Fully Sequential Procedure for Indifference-Zone Selection in
 * Simulation, ACM TOMACS 11(3), 2001, with c = 1; observations may be dependent across systems, as common random numbers
 * make them.
 *
 * <p>Mutable, fed in order of replication; what it says depends on the observations alone.
 */
public final class KimNelson {

    private final int firstStage;
    private final double indifference;
    private final double sign;
    private final double hSquared;
    private final double[] sums;
    private final double[][] first;
    private final double[][] variances;
    private final int[] eliminatedAfter;
    private int observed;
    private List<Integer> survivors;

    /**
     * A selection that has seen nothing yet.
     *
     * @param systems {@code >= 2}
     * @param firstStage replications before anyone drops out, {@code >= 2}; ten or more are advised
     * @param indifference smallest difference that matters, in the unit of the observations, {@code > 0}
     * @param level (1/systems, 1) to mean anything
     */
    public KimNelson(int systems, int firstStage, double indifference, boolean smallerIsBetter, double level) {
        Quantiles.requireLevel(level);
        if (systems < 2 || firstStage < 2 || !(indifference > 0) || indifference == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "selection needs 2 systems (%d), 2 replications at first (%d) and an indifference above 0 (%s)"
                            .formatted(systems, firstStage, indifference));
        }
        double alpha = 1 - level;
        double eta = 0.5 * (StrictMath.pow(2 * alpha / (systems - 1), -2.0 / (firstStage - 1)) - 1);
        this.firstStage = firstStage;
        this.indifference = indifference;
        this.sign = smallerIsBetter ? 1 : -1;
        this.hSquared = 2 * eta * (firstStage - 1);
        this.sums = new double[systems];
        this.first = new double[systems][firstStage];
        this.variances = new double[systems][systems];
        this.eliminatedAfter = new int[systems];
        this.survivors = IntStream.range(0, systems).boxed().toList();
    }

    /**
     * Takes the next replication.
     *
     * @param observations by system; those of systems that dropped out are not looked at
     * @throws IllegalStateException if the selection is decided already
     */
    public void observe(double[] observations) {
        if (isDecided()) {
            throw new IllegalStateException("decided after %d replications already".formatted(observed));
        }
        for (int system : survivors) {
            double value = sign * observations[system];
            sums[system] += value;
            if (observed < firstStage) {
                first[system][observed] = value;
            }
        }
        observed++;
        if (observed == firstStage) {
            findVariances();
        }
        if (observed >= firstStage) {
            screen();
        }
    }

    private void findVariances() {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] differences = new double[firstStage];
                for (int r = 0; r < firstStage; r++) {
                    differences[r] = first[i][r] - first[j][r];
                }
                variances[i][j] = SampleStatistics.of(differences).variance();
                variances[j][i] = variances[i][j];
            }
        }
    }

    private void screen() {
        List<Integer> still = new ArrayList<>();
        for (int i : survivors) {
            boolean keeps = survivors.stream().allMatch(j -> mean(i) <= mean(j) + allowance(i, j));
            if (keeps) {
                still.add(i);
            } else {
                eliminatedAfter[i] = observed;
            }
        }
        survivors = List.copyOf(still);
    }

    /** How much worse i may look than j after so many replications. */
    private double allowance(int i, int j) {
        double room = hSquared * variances[i][j] / (indifference * indifference) - observed;
        return StrictMath.max(0, indifference / (2.0 * observed) * room);
    }

    private double mean(int system) {
        return sums[system] / observed;
    }

    /** Systems that have not dropped out, by number; never empty. */
    public List<Integer> survivors() {
        return survivors;
    }

    public int observed() {
        return observed;
    }

    /** Whether one is left, or those left cannot differ by what matters. */
    public boolean isDecided() {
        return observed >= firstStage && (survivors.size() == 1 || observed > mostReplications());
    }

    /**
     * After how many replications the selection is decided at the latest; known once the first stage is over.
     *
     * @throws IllegalStateException before
     */
    public long mostReplications() {
        if (observed < firstStage) {
            throw new IllegalStateException("%d of %d replications of the first stage".formatted(observed, firstStage));
        }
        double largest = 0;
        for (int i : survivors) {
            for (int j : survivors) {
                largest = StrictMath.max(largest, variances[i][j]);
            }
        }
        return (long) StrictMath.floor(hSquared * largest / (indifference * indifference));
    }

    /** Replications that a system took part in. */
    public int replications(int system) {
        return eliminatedAfter[system] == 0 ? observed : eliminatedAfter[system];
    }

    /** The best mean of those left; of equal ones the first. The selection, once it is decided. */
    public int best() {
        int best = survivors.get(0);
        for (int system : survivors) {
            if (sums[system] < sums[best]) {
                best = system;
            }
        }
        return best;
    }
}
