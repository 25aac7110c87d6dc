package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReleaseProjectionTest {

    private static final double[] NOTHING_DUE = {0, 0, 1};
    private static final double[] ALL_READY = {1, 1, 1};

    /** 0.6 + 0.6 is 0.2 too much, shared by two; the third stays at 0; the neighbours are not touched. */
    @Test
    void projectsToASimplexWhereOnlyTheSumBinds() {
        double[] values = {9, 0.6, 0.6, -1, 9};
        double[] due = {0, 0, 0, 1, 0};
        double[] ready = {0, 1, 1, 1, 1};
        new ReleaseProjection().project(values, due, ready, 1, 4);
        assertThat(values).containsExactly(new double[] {9, 0.5, 0.5, 0, 9}, within(1e-12));
    }

    @Test
    void leavesPossibleReleasesAlone() {
        double[] values = {0.2, 0.3, 0.5};
        new ReleaseProjection().project(values, NOTHING_DUE, ALL_READY, 0, 3);
        assertThat(values).containsExactly(new double[] {0.2, 0.3, 0.5}, within(1e-12));
    }

    /** All would leave at once; 0.4 are ready, then 0.6 leave in equal halves. */
    @Test
    void letsNoMoreGoThanIsReady() {
        double[] values = {1, 0, 0};
        new ReleaseProjection().project(values, NOTHING_DUE, new double[] {0.4, 1, 1}, 0, 3);
        assertThat(values).containsExactly(new double[] {0.4, 0.3, 0.3}, within(1e-12));
    }

    /** All would leave last; 0.2 are due in the first slot and 0.5 by the second. */
    @Test
    void letsNoLessGoThanIsDue() {
        double[] values = {0, 0, 1};
        new ReleaseProjection().project(values, new double[] {0.2, 0.5, 1}, ALL_READY, 0, 3);
        assertThat(values).containsExactly(new double[] {0.25, 0.25, 0.5}, within(1e-12));
    }

    /** The nearest point of a convex set: seen from it, no other point lies in the direction of the wish. */
    @Test
    void noPossibleReleasesAreNearer() {
        for (long seed = 1; seed <= 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int slots = 1 + random.nextInt(12);
            double[] due = new double[slots];
            double[] ready = new double[slots];
            bounds(random, due, ready);
            double[] wish = random.doubles(slots, -0.5, 1).toArray();
            double[] found = wish.clone();
            new ReleaseProjection().project(found, due, ready, 0, slots);
            requirePossible(found, due, ready, seed);
            for (int trial = 0; trial < 40; trial++) {
                double[] other = possible(random, due, ready);
                double product = 0;
                for (int s = 0; s < slots; s++) {
                    product += (wish[s] - found[s]) * (other[s] - found[s]);
                }
                assertThat(product).as("seed %d trial %d", seed, trial).isLessThan(1e-9);
            }
        }
    }

    /** Steps of readiness and dues, some of them together. */
    private static void bounds(SplittableRandom random, double[] due, double[] ready) {
        int slots = due.length;
        double[] early = random.doubles(slots, 0, 1).toArray();
        Arrays.sort(early);
        for (int s = 0; s < slots; s++) {
            ready[s] = s == slots - 1 ? 1 : random.nextInt(3) == 0 ? 1 : early[s];
            ready[s] = s > 0 ? Math.max(ready[s], ready[s - 1]) : ready[s];
            double wanted = random.nextInt(3) == 0 ? ready[s] : ready[s] * random.nextDouble();
            due[s] = s == slots - 1 ? 1 : random.nextBoolean() ? 0 : wanted;
            due[s] = s > 0 ? Math.max(due[s], due[s - 1]) : due[s];
        }
    }

    private static double[] possible(SplittableRandom random, double[] due, double[] ready) {
        double[] releases = new double[due.length];
        double gone = 0;
        for (int s = 0; s < releases.length; s++) {
            double least = Math.max(due[s], gone);
            double upTo = random.nextInt(3) == 0 ? least : least + (ready[s] - least) * random.nextDouble();
            upTo = random.nextInt(4) == 0 ? ready[s] : upTo;
            releases[s] = upTo - gone;
            gone = upTo;
        }
        return releases;
    }

    private static void requirePossible(double[] releases, double[] due, double[] ready, long seed) {
        double gone = 0;
        for (int s = 0; s < releases.length; s++) {
            assertThat(releases[s]).as("seed %d", seed).isGreaterThanOrEqualTo(0);
            gone += releases[s];
            assertThat(gone).as("seed %d slot %d", seed, s).isBetween(due[s] - 1e-9, ready[s] + 1e-9);
        }
        assertThat(gone).as("seed %d", seed).isCloseTo(1, within(1e-9));
    }
}
