package cuofeng.simulator.stats;

import java.util.Arrays;

/**
 * Systems whose true means are known, observed with common chance: some share much of it, some little; variances differ;
 * some are normal, some skewed.
 */
final class SelectionProblem {

    /** True ones. */
    private final double[] means;

    /** Of each system's own chance. */
    private final double[] deviations;

    /** Of the chance that all share, each in its own measure. */
    private final double[] common;

    /** Whether a system's own chance is exponential instead of normal. */
    private final boolean skewed;

    private SelectionProblem(double[] means, double[] deviations, double[] common, boolean skewed) {
        this.means = means;
        this.deviations = deviations;
        this.common = common;
        this.skewed = skewed;
    }

    /** Two to twenty systems; means from all nearly equal to far apart. */
    static SelectionProblem generated(Chance chance) {
        int systems = chance.whole(2, 20);
        double spread = StrictMath.pow(10, -2 + 3 * chance.uniform());
        double[] means = new double[systems];
        double[] deviations = new double[systems];
        double[] common = new double[systems];
        double shared = 4 * chance.uniform();
        for (int i = 0; i < systems; i++) {
            means[i] = spread * chance.uniform();
            deviations[i] = 0.2 + 2 * chance.uniform();
            common[i] = shared * (0.5 + chance.uniform());
        }
        return new SelectionProblem(means, deviations, common, chance.uniform() < 0.25);
    }

    /** All equal but the first, which is better by a hair. */
    static SelectionProblem nearlyEqual(int systems) {
        double[] means = new double[systems];
        means[0] = -1e-9;
        double[] ones = new double[systems];
        Arrays.fill(ones, 1);
        return new SelectionProblem(means, ones, ones, false);
    }

    /** The first is better than all others by the same amount. */
    static SelectionProblem slippage(int systems, double by, double common) {
        double[] means = new double[systems];
        means[0] = -by;
        double[] ones = new double[systems];
        Arrays.fill(ones, 1);
        double[] shared = new double[systems];
        Arrays.fill(shared, common);
        return new SelectionProblem(means, ones, shared, false);
    }

    int count() {
        return means.length;
    }

    /** The one with the smallest mean. */
    int best() {
        int best = 0;
        for (int i = 1; i < means.length; i++) {
            if (means[i] < means[best]) {
                best = i;
            }
        }
        return best;
    }

    /** True mean of a system less the best of the others. */
    double besideBest(int system) {
        double others = Double.POSITIVE_INFINITY;
        for (int j = 0; j < means.length; j++) {
            if (j != system) {
                others = StrictMath.min(others, means[j]);
            }
        }
        return means[system] - others;
    }

    /** One replication of every system. */
    double[] observe(Chance chance) {
        double shared = chance.normal();
        double[] observed = new double[means.length];
        for (int i = 0; i < observed.length; i++) {
            double own = skewed ? chance.exponential() - 1 : chance.normal();
            observed[i] = means[i] + common[i] * shared + deviations[i] * own;
        }
        return observed;
    }

    /** {@code [system][replication]}. */
    double[][] observe(int replications, Chance chance) {
        double[][] observations = new double[means.length][replications];
        for (int r = 0; r < replications; r++) {
            double[] observed = observe(chance);
            for (int i = 0; i < observed.length; i++) {
                observations[i][r] = observed[i];
            }
        }
        return observations;
    }
}
