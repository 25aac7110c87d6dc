package cuofeng.simulator.history;

import java.util.Arrays;

/**
 * Fits a {@link NationalNetwork} to published days by robust least squares: the sum of 2(√(1 + z²) − 1), where z is the
 * error over {@value #SCALE} of the ordinary volume. Small errors count squared; a day that was published oddly counts in
 * proportion to its error, so that it does not bend the model (Charbonnier and others 1994; Huber's idea).
 */
final class NetworkFit {

    /** About the spread of an ordinary day's error, as a share. */
    private static final double SCALE = 0.025;

    private static final Bounds COVERAGE = new Bounds(0.5, 1.5);
    private static final Bounds MEAN_DELAY_DAYS = new Bounds(0.3, 5);
    private static final Bounds DISPERSION = new Bounds(1.02, 4);
    private static final Bounds STRETCH = new Bounds(0.1, 1);

    /** Highest knee over highest delivered volume: above 1, "never reached" is among the choices. */
    private static final double HIGHEST_KNEE = 1.1;

    /** Positions within the bounds of the knee from which the search starts: the sum of squares has several valleys. */
    private static final double[] KNEE_STARTS = {0.1, 0.4, 0.75};

    private final DailyVolumes volumes;
    private final int[] days;
    private final boolean withCapacity;
    private final double ordinary;
    private final Bounds knee;

    /**
     * A fit to come.
     *
     * @param days to learn from, all published
     * @param withCapacity whether deliveries may be held back by capacity
     */
    NetworkFit(DailyVolumes volumes, int[] days, boolean withCapacity) {
        this.volumes = volumes;
        this.days = days;
        this.withCapacity = withCapacity;
        this.ordinary = volumes.medianDelivered(days);
        // What is delivered on an ordinary day is delivered without stretching.
        this.knee = new Bounds(ordinary, HIGHEST_KNEE * volumes.maxDelivered(days));
    }

    private record Bounds(double low, double high) {

        /** The value at a free position: a logistic curve, so that a search without bounds stays within them. */
        double at(double free) {
            return low + (high - low) / (1 + StrictMath.exp(-free));
        }

        double free(double value) {
            double share = StrictMath.min(0.99, StrictMath.max(0.01, (value - low) / (high - low)));
            return StrictMath.log(share / (1 - share));
        }
    }

    /** The best fit from several starts. */
    Fitted best() {
        double[] ratios = Arrays.stream(days)
                .mapToDouble(day -> volumes.delivered(day) / volumes.collected(day))
                .sorted()
                .toArray();
        double ratio = ratios[ratios.length / 2];
        double[] start = {COVERAGE.free(ratio), MEAN_DELAY_DAYS.free(2), DISPERSION.free(1.5)};
        if (!withCapacity) {
            return search(start);
        }
        Fitted best = null;
        for (double position : KNEE_STARTS) {
            double[] from = Arrays.copyOf(start, 5);
            from[3] = StrictMath.log(position / (1 - position));
            from[4] = STRETCH.free(0.5);
            Fitted found = search(from);
            if (best == null || found.cost() < best.cost()) {
                best = found;
            }
        }
        return best;
    }

    /**
     * The fit that a search finds from another fit.
     *
     * @param nearby of the same kind, to nearly the same volumes
     */
    Fitted from(Fitted nearby) {
        double[] start = {
            COVERAGE.free(nearby.network().coverage()),
            MEAN_DELAY_DAYS.free(nearby.network().meanDelayDays()),
            DISPERSION.free(nearby.network().delayDispersion())
        };
        if (withCapacity) {
            start = Arrays.copyOf(start, 5);
            start[3] = knee.free(nearby.network().knee());
            start[4] = STRETCH.free(nearby.network().stretch());
        }
        return search(start);
    }

    /**
     * What a fit found.
     *
     * @param cost sum over the days, without unit
     */
    record Fitted(NationalNetwork network, double cost) {}

    private Fitted search(double[] start) {
        LeastSquares.Solution solution = LeastSquares.minimise(this::residuals, start);
        return new Fitted(network(solution.point()), solution.cost());
    }

    private NationalNetwork network(double[] at) {
        return new NationalNetwork(
                COVERAGE.at(at[0]),
                MEAN_DELAY_DAYS.at(at[1]),
                DISPERSION.at(at[2]),
                withCapacity ? knee.at(at[3]) : Double.POSITIVE_INFINITY,
                withCapacity ? STRETCH.at(at[4]) : 1);
    }

    /** Numbers whose squares add up to the robust sum. */
    private double[] residuals(double[] at) {
        double[] model = network(at).delivered(volumes);
        double[] residuals = new double[days.length];
        for (int i = 0; i < days.length; i++) {
            double z = (model[days[i]] - volumes.delivered(days[i])) / (SCALE * ordinary);
            double robust = StrictMath.sqrt(2 * (StrictMath.sqrt(1 + z * z) - 1));
            residuals[i] = z < 0 ? -robust : robust;
        }
        return residuals;
    }
}
