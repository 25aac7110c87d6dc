package cuofeng.simulator.stats;

import java.util.OptionalDouble;

/**
 * Several systems, each observed in the same replications: differences of their means, each pair with its own standard
 * error, so neither equal variances nor independence is assumed (Law, Simulation Modeling and Analysis, 5th ed., section
 * 10.2.1). Under common random numbers chance that hits both of a pair cancels out; systems that were observed
 * independently are compared rightly, too, only with wider intervals. Immutable.
 *
 * <p>Optionally with a control variate, which takes out of every system what a known quantity explains (Lavenberg and
 * Welch, A Perspective on the Use of Control Variables to Increase the Efficiency of Monte Carlo Simulations, Management
 * Science 27(3), 1981): see {@link ControlVariate}.
 */
public final class PairedSystems {

    private final double[] means;
    private final double[] plainVariances;
    private final double[][] standardErrors;
    private final double[][] plainStandardErrors;
    private final int replications;
    private final int degreesOfFreedom;

    private PairedSystems(double[][] observations, double[] means, double[][] residuals, double spread, int freedom) {
        int k = observations.length;
        this.means = means;
        this.replications = observations[0].length;
        this.degreesOfFreedom = freedom;
        this.plainVariances = new double[k];
        this.standardErrors = new double[k][k];
        this.plainStandardErrors = new double[k][k];
        for (int i = 0; i < k; i++) {
            plainVariances[i] = SampleStatistics.of(observations[i]).variance();
            for (int j = 0; j < i; j++) {
                double variance = sumOfSquares(residuals[i], residuals[j]) / freedom;
                standardErrors[i][j] = StrictMath.sqrt(variance * spread);
                standardErrors[j][i] = standardErrors[i][j];
                plainStandardErrors[i][j] = SampleStatistics.of(differences(observations[i], observations[j]))
                        .standardError();
                plainStandardErrors[j][i] = plainStandardErrors[i][j];
            }
        }
    }

    /**
     * From observations.
     *
     * @param observations {@code [system][replication]}: two systems or more, two replications or more, the same number of
     *     each
     */
    public static PairedSystems of(double[][] observations) {
        int replications = check(observations, 2);
        double[] means = new double[observations.length];
        double[][] residuals = new double[observations.length][];
        for (int i = 0; i < means.length; i++) {
            means[i] = SampleStatistics.of(observations[i]).mean();
            residuals[i] = minus(observations[i], means[i]);
        }
        return new PairedSystems(observations, means, residuals, 1.0 / replications, replications - 1);
    }

    /**
     * The same, with what a control explains taken out of every system.
     *
     * @param observations as above, three replications or more
     */
    public static PairedSystems controlled(double[][] observations, ControlVariate control) {
        check(observations, 3);
        double[] means = new double[observations.length];
        double[][] residuals = new double[observations.length][];
        for (int i = 0; i < means.length; i++) {
            means[i] = control.mean(observations[i]);
            residuals[i] = control.residuals(observations[i]);
        }
        return new PairedSystems(observations, means, residuals, control.spread(), control.degreesOfFreedom());
    }

    private static int check(double[][] observations, int fewest) {
        if (observations.length < 2) {
            throw new IllegalArgumentException("a comparison needs 2 systems or more, not " + observations.length);
        }
        int replications = observations[0].length;
        for (double[] system : observations) {
            if (system.length != replications) {
                throw new IllegalArgumentException(
                        "systems with %d and %d replications cannot be paired".formatted(replications, system.length));
            }
        }
        if (replications < fewest) {
            throw new IllegalArgumentException(
                    "paired differences need %d replications or more, not %d".formatted(fewest, replications));
        }
        return replications;
    }

    private static double[] minus(double[] observations, double value) {
        double[] shifted = observations.clone();
        for (int r = 0; r < shifted.length; r++) {
            shifted[r] -= value;
        }
        return shifted;
    }

    private static double[] differences(double[] one, double[] other) {
        double[] differences = one.clone();
        for (int r = 0; r < differences.length; r++) {
            differences[r] -= other[r];
        }
        return differences;
    }

    private static double sumOfSquares(double[] one, double[] other) {
        double sum = 0;
        for (int r = 0; r < one.length; r++) {
            sum += (one[r] - other[r]) * (one[r] - other[r]);
        }
        return sum;
    }

    public int count() {
        return means.length;
    }

    public int replications() {
        return replications;
    }

    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** Of a system; with a control, the mean that is expected where the control takes its known mean. */
    public double mean(int system) {
        return means[system];
    }

    /** Mean of one system less that of another. */
    public double difference(int one, int other) {
        return means[one] - means[other];
    }

    /** Standard deviation of {@link #difference}. */
    public double standardError(int one, int other) {
        return standardErrors[one][other];
    }

    /** Interval of {@link #difference}, for this pair alone. */
    public ConfidenceInterval interval(int one, int other, double level) {
        Quantiles.requireLevel(level);
        double quantile = Quantiles.student((1 + level) / 2, degreesOfFreedom);
        return new ConfidenceInterval(
                difference(one, other), quantile * standardErrors[one][other], level, replications);
    }

    /**
     * Interval of {@link #difference} that holds together with others of its kind (Bonferroni's inequality; Law, 5th ed.,
     * section 9.7).
     *
     * @param comparisons how many intervals are to hold all at once with the level, {@code >= 1}
     */
    public ConfidenceInterval simultaneous(int one, int other, double level, int comparisons) {
        Quantiles.requireLevel(level);
        ConfidenceInterval each = interval(one, other, 1 - (1 - level) / comparisons);
        return new ConfidenceInterval(each.mean(), each.halfWidth(), level, replications);
    }

    /**
     * How many times smaller pairing makes the variance of a difference: what it would be if both systems were independent,
     * over what it is. One replication under common random numbers is worth so many without.
     *
     * @return empty if the difference does not vary at all
     */
    public OptionalDouble pairingGain(int one, int other) {
        double paired = plainStandardErrors[one][other] * plainStandardErrors[one][other] * replications;
        return paired == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((plainVariances[one] + plainVariances[other]) / paired);
    }
}
