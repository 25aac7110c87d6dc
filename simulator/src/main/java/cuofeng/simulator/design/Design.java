package cuofeng.simulator.design;

import cuofeng.simulator.random.Keys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** How points are laid out in the unit cube. The same arguments give the same points, on any machine. */
public enum Design {
    /** Every combination of evenly spaced levels, ends included; the last dimension changes fastest. */
    GRID("grid"),
    /**
     * One point in each of as many slices of every dimension as there are points, at a random place in it, slices joined
     * at random (McKay, Beckman and Conover 1979).
     */
    LATIN_HYPERCUBE("latin-hypercube"),
    /**
     * The Sobol sequence (Sobol' 1967, direction numbers of Joe and Kuo 2008), without its first point, the origin. Most
     * even with a power of 2 of points.
     */
    SOBOL("sobol");

    private final String id;

    Design(String id) {
        this.id = id;
    }

    /** The word used on the command line and in files. */
    public String id() {
        return id;
    }

    /**
     * Points of a grid.
     *
     * @param levels of each dimension, each {@code >= 1}; a single level stands at 0
     * @return {@code [point][dimension]}, in [0, 1]
     */
    public static double[][] grid(int[] levels) {
        int count = 1;
        for (int each : levels) {
            count = Math.multiplyExact(count, each);
        }
        double[][] points = new double[count][levels.length];
        for (int p = 0; p < count; p++) {
            int rest = p;
            for (int d = levels.length - 1; d >= 0; d--) {
                points[p][d] = levels[d] == 1 ? 0 : (rest % levels[d]) / (double) (levels[d] - 1);
                rest /= levels[d];
            }
        }
        return points;
    }

    /**
     * Points that fill the space.
     *
     * @param dimensions {@code >= 1}
     * @param count of points, {@code >= 1}
     * @param seed of a Latin hypercube; the Sobol sequence has none
     * @return {@code [point][dimension]}, in [0, 1)
     * @throws IllegalStateException for a grid, which is told by levels
     */
    public double[][] points(int dimensions, int count, long seed) {
        return switch (this) {
            case GRID -> throw new IllegalStateException("a grid is told by its levels");
            case LATIN_HYPERCUBE -> latinHypercube(dimensions, count, seed);
            case SOBOL -> sobol(dimensions, count);
        };
    }

    private static double[][] latinHypercube(int dimensions, int count, long seed) {
        double[][] points = new double[count][dimensions];
        long key = Keys.with(Keys.named("latin-hypercube"), seed);
        for (int d = 0; d < dimensions; d++) {
            long orderKey = Keys.with(key, 2L * d);
            long placeKey = Keys.with(key, 2L * d + 1);
            List<Integer> slices =
                    new ArrayList<>(IntStream.range(0, count).boxed().toList());
            slices.sort(Comparator.comparingDouble((Integer slice) -> Keys.uniform(Keys.with(orderKey, slice)))
                    .thenComparing(Comparator.naturalOrder()));
            for (int p = 0; p < count; p++) {
                points[p][d] = (slices.get(p) + Keys.uniform(Keys.with(placeKey, p))) / count;
            }
        }
        return points;
    }

    private static double[][] sobol(int dimensions, int count) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        sequence.nextVector();
        double[][] points = new double[count][];
        for (int p = 0; p < count; p++) {
            points[p] = sequence.nextVector();
        }
        return points;
    }
}
