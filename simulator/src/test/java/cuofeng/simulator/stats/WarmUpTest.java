package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmUpTest {

    /** Observations that rise from 0 to 10 by an exponential law and stay there, with chance of deviation 1. */
    private static double[] rising(int length, double timeConstant, long seed) {
        Chance chance = new Chance(seed);
        double[] series = new double[length];
        for (int i = 0; i < length; i++) {
            series[i] = 10 * (1 - StrictMath.exp(-i / timeConstant)) + chance.normal();
        }
        return series;
    }

    /** The definition, term by term: variance of what remains, over how much remains. */
    private static OptionalInt byDefinition(double[] series, int batch) {
        int count = series.length / batch;
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int d = 0; d < count - 5; d++) {
            double[] rest = new double[count - d];
            for (int b = d; b < count; b++) {
                rest[b - d] = Arrays.stream(series, b * batch, (b + 1) * batch)
                        .average()
                        .orElseThrow();
            }
            double mean = Arrays.stream(rest).average().orElseThrow();
            double statistic =
                    Arrays.stream(rest).map(x -> (x - mean) * (x - mean)).sum() / ((double) rest.length * rest.length);
            if (statistic < least) {
                least = statistic;
                best = d;
            }
        }
        return best * 2 > count ? OptionalInt.empty() : OptionalInt.of(best * batch);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheTruncationOfLeastStandardError(long seed) {
        double[] series = rising(500, 40, seed);
        for (int batch : new int[] {1, 5, 12}) {
            assertThat(WarmUp.mser(series, batch)).isEqualTo(byDefinition(series, batch));
        }
    }

    /** The mean after a sound truncation is nearly unbiased; that of the whole series is off by 0.8. */
    @Test
    void takesTheBiasOut() {
        double bias = 0;
        double before = 0;
        int unknown = 0;
        int series = 200;
        for (int s = 0; s < series; s++) {
            double[] observed = rising(500, 40, s);
            OptionalInt found = WarmUp.mser(observed, WarmUp.MSER_BATCH);
            if (found.isEmpty()) {
                unknown++;
                continue;
            }
            int deleted = found.getAsInt();
            bias += Arrays.stream(observed, deleted, 500).average().orElseThrow() - 10;
            before += Arrays.stream(observed).average().orElseThrow() - 10;
        }
        // Now and then few batches near the end are alike by chance; then it says that it cannot tell.
        assertThat(unknown).isLessThan(series / 10);
        int known = series - unknown;
        assertThat(before / known).isCloseTo(-0.8, within(0.05));
        assertThat(bias / known).isCloseTo(0, within(0.1));
    }

    @Test
    void aLevelSeriesNeedsNone() {
        assertThat(WarmUp.mser(new double[] {3, 3, 3, 3, 3, 3, 3}, 1)).hasValue(0);
    }

    @Test
    void aSeriesThatStillChangesIsTooShort() {
        double[] growing = new double[200];
        Arrays.setAll(growing, i -> i);
        assertThat(WarmUp.mser(growing, WarmUp.MSER_BATCH)).isEmpty();
        assertThat(WarmUp.mser(new double[] {1, 2, 3}, WarmUp.MSER_BATCH)).isEmpty();
    }

    @Test
    void welchAveragesOverAsMuchAsThereIs() {
        // Window 1: the first alone, then three each; the last has no right neighbour.
        assertThat(WarmUp.movingAverage(new double[] {1, 4, 7, 4}, 1)).containsExactly(1, 4, 5);
        assertThat(WarmUp.movingAverage(new double[] {1, 4}, 0)).containsExactly(1, 4);
        assertThatThrownBy(() -> WarmUp.movingAverage(new double[] {1, 4}, 2))
                .hasMessage("a window of 2 on either side does not fit 2 observations");
    }

    @Test
    void batchMeansCoverASeriesThatRemembers() {
        // An autoregressive series of mean 0: batches of 200 have forgotten it, single observations have not.
        int held = 0;
        int experiments = 1_000;
        for (int e = 0; e < experiments; e++) {
            Chance chance = new Chance(e);
            double[] series = new double[4_000];
            double last = chance.normal() / StrictMath.sqrt(1 - 0.81);
            for (int i = 0; i < series.length; i++) {
                last = 0.9 * last + chance.normal();
                series[i] = last;
            }
            held += BatchMeans.interval(series, 20, 0.95).contains(0) ? 1 : 0;
        }
        assertThat(held / (double) experiments).isBetween(0.91, 0.98);
    }

    @Test
    void batchesAreCutFromTheFront() {
        assertThat(BatchMeans.of(new double[] {1, 3, 5, 7, 100}, 2)).containsExactly(2, 6);
        assertThatThrownBy(() -> BatchMeans.interval(new double[] {1, 2, 3}, 4, 0.95))
                .hasMessage("3 observations cannot be cut into 4 batches, 2 or more");
    }
}
