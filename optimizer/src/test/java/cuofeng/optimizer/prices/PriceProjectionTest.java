package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PriceProjectionTest {

    @Test
    void leavesValidPricesAlone() {
        double[] prices = {3, 2, 1, 0, 0.5};
        new PriceProjection(5).project(prices, new double[] {1, 2, 1, 3, 1}, 0, 5, 1);
        assertThat(prices).containsExactly(3, 2, 1, 0, 0.5);
    }

    /** Wishes 4 and 0 with w = 1: (p+1, p) nearest in squares is p = 1.5 above, capped by w: the last is at most 1. */
    @Test
    void meetsInTheMiddleAndAtTheWall() {
        double[] prices = {4, 0};
        new PriceProjection(2).project(prices, new double[] {1, 1}, 0, 2, 1);
        assertThat(prices).containsExactly(2, 1);
        double[] lower = {2, 0};
        new PriceProjection(2).project(lower, new double[] {1, 1}, 0, 2, 1);
        assertThat(lower).containsExactly(1.5, 0.5);
    }

    /** Nearest point of a convex set: no step from it towards another valid point gets nearer. */
    @Test
    void noValidNeighbourIsNearer() {
        for (long seed = 1; seed <= 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int slots = 1 + random.nextInt(12);
            double weight = random.nextInt(3);
            double[] wish = new double[slots];
            double[] stiffness = new double[slots];
            for (int t = 0; t < slots; t++) {
                wish[t] = -3 + 12 * random.nextDouble();
                stiffness[t] = 0.1 + 3 * random.nextDouble();
            }
            double[] found = wish.clone();
            new PriceProjection(slots).project(found, stiffness, 0, slots, weight);
            for (int t = 0; t < slots; t++) {
                assertThat(found[t]).as("seed %d slot %d", seed, t).isGreaterThanOrEqualTo(0);
                double next = t == slots - 1 ? 0 : found[t + 1];
                assertThat(found[t]).as("seed %d slot %d", seed, t).isLessThanOrEqualTo(next + weight + 1e-9);
            }
            for (int trial = 0; trial < 50; trial++) {
                double slope = 0;
                double later = 0;
                for (int t = slots - 1; t >= 0; t--) {
                    later = (later + weight) * (random.nextInt(4) == 0 ? 1 : random.nextDouble());
                    slope += stiffness[t] * (found[t] - wish[t]) * (later - found[t]);
                }
                assertThat(slope).as("seed %d trial %d", seed, trial).isGreaterThan(-1e-7);
            }
        }
    }

    @Test
    void simplexProjectionHasSharesThatAddUp() {
        double[] values = {9, 0.6, 0.6, -1, 9};
        Simplex.project(values, 1, 3);
        // 0.6 + 0.6 is 0.2 too much, shared by two; the third stays at 0; the neighbours are not touched.
        assertThat(values[0]).isEqualTo(9);
        assertThat(values[1]).isCloseTo(0.5, within(1e-12));
        assertThat(values[2]).isCloseTo(0.5, within(1e-12));
        assertThat(values[3]).isZero();
        assertThat(values[4]).isEqualTo(9);
    }
}
