package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PriceProjectionTest {

    @Test
    void leavesValidPricesAlone() {
        double[] prices = {3, 2, 1, 0, 0.5};
        new PriceProjection(5).project(prices, new double[] {1, 2, 1, 3, 1}, 0, 5, 1, Double.POSITIVE_INFINITY, 0);
        assertThat(prices).containsExactly(3, 2, 1, 0, 0.5);
    }

    /** Wishes 4 and 0 with w = 1: (p+1, p) nearest in squares is p = 1.5 above, capped by w: the last is at most 1. */
    @Test
    void meetsInTheMiddleAndAtTheWall() {
        double[] prices = {4, 0};
        new PriceProjection(2).project(prices, new double[] {1, 1}, 0, 2, 1, Double.POSITIVE_INFINITY, 0);
        assertThat(prices).containsExactly(2, 1);
        double[] lower = {2, 0};
        new PriceProjection(2).project(lower, new double[] {1, 1}, 0, 2, 1, Double.POSITIVE_INFINITY, 0);
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
            new PriceProjection(slots).project(found, stiffness, 0, slots, weight, Double.POSITIVE_INFINITY, 0);
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

    /** With limits and penalties: a convex cost, so it is least where no small step, of one price or of several, lowers it. */
    @Test
    void noStepLowersTheCostOfPricesWithLimits() {
        for (long seed = 1; seed <= 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int slots = 1 + random.nextInt(9);
            double weight = random.nextInt(3);
            double limit = random.nextInt(5) == 0 ? 0 : 6 * random.nextDouble();
            double penalty = random.nextBoolean() ? Double.POSITIVE_INFINITY : 0.5 + 3 * random.nextDouble();
            double[] wish = new double[slots];
            double[] stiffness = new double[slots];
            for (int t = 0; t < slots; t++) {
                wish[t] = -4 + 16 * random.nextDouble();
                stiffness[t] = 0.1 + 3 * random.nextDouble();
            }
            double[] found = wish.clone();
            new PriceProjection(slots).project(found, stiffness, 0, slots, weight, limit, penalty);
            double least = cost(found, wish, stiffness, weight, limit, penalty);
            assertThat(least).as("seed %d", seed).isLessThan(Double.POSITIVE_INFINITY);
            for (int trial = 0; trial < 200; trial++) {
                double step = (random.nextBoolean() ? 1 : -1) * Math.pow(10, -4 * random.nextDouble());
                int from = random.nextInt(slots);
                int to = from + 1 + random.nextInt(slots - from);
                double[] other = found.clone();
                for (int t = from; t < to; t++) {
                    other[t] += step;
                }
                assertThat(cost(other, wish, stiffness, weight, limit, penalty))
                        .as("seed %d trial %d", seed, trial)
                        .isGreaterThan(least - 1e-9);
            }
        }
    }

    private static double cost(
            double[] prices, double[] wish, double[] stiffness, double weight, double limit, double penalty) {
        double sum = 0;
        for (int t = 0; t < prices.length; t++) {
            double next = t == prices.length - 1 ? 0 : prices[t + 1];
            double steeper = Math.max(0, prices[t] - next - weight);
            if (prices[t] < 0 || steeper > penalty + 1e-9) {
                return Double.POSITIVE_INFINITY;
            }
            sum += stiffness[t] / 2 * (prices[t] - wish[t]) * (prices[t] - wish[t]) + limit * steeper;
        }
        return sum;
    }
}
