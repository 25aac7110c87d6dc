package cuofeng.simulator.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {

    @Test
    void gridHasAllCombinationsEndsIncluded() {
        assertThat(Design.grid(new int[] {2, 3}))
                .isDeepEqualTo(new double[][] {{0, 0}, {0, 0.5}, {0, 1}, {1, 0}, {1, 0.5}, {1, 1}});
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -5, 20231111})
    void latinHypercubeHasOnePointInEverySlice(long seed) {
        int count = 37;
        double[][] points = Design.LATIN_HYPERCUBE.points(4, count, seed);
        for (int d = 0; d < 4; d++) {
            int dimension = d;
            int[] slices = Arrays.stream(points)
                    .mapToInt(point -> (int) StrictMath.floor(point[dimension] * count))
                    .sorted()
                    .toArray();
            assertThat(slices)
                    .as("seed %d", seed)
                    .containsExactly(IntStream.range(0, count).toArray());
        }
        assertThat(Design.LATIN_HYPERCUBE.points(4, count, seed)).isDeepEqualTo(points);
        assertThat(Design.LATIN_HYPERCUBE.points(4, count, seed + 1)[0]).isNotEqualTo(points[0]);
    }

    @Test
    void latinHypercubeJoinsDimensionsAtRandom() {
        // Correlation of two columns of 500 independent ranks: standard deviation 0.045.
        double[][] points = Design.LATIN_HYPERCUBE.points(2, 500, 3);
        double covariance = Arrays.stream(points)
                .mapToDouble(point -> (point[0] - 0.5) * (point[1] - 0.5))
                .average()
                .orElseThrow();
        assertThat(covariance * 12).isBetween(-0.2, 0.2);
    }

    @Test
    void sobolStartsAfterTheOrigin() {
        // Joe and Kuo 2008; any Sobol sequence in two dimensions begins so.
        assertThat(Design.SOBOL.points(2, 3, 1)).isDeepEqualTo(new double[][] {{0.5, 0.5}, {0.75, 0.25}, {0.25, 0.75}});
    }

    @Test
    void sobolFillsEveryCellAlike() {
        // With the origin, 64 points have exactly one in each of 8 x 8 cells.
        int[] counts = new int[64];
        counts[0]++;
        for (double[] point : Design.SOBOL.points(2, 63, 1)) {
            int row = (int) (point[0] * 8);
            int column = (int) (point[1] * 8);
            counts[row * 8 + column]++;
        }
        assertThat(counts).containsOnly(1);
    }
}
