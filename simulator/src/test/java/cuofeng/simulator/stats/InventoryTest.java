package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import cuofeng.simulator.random.Uniforms;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/**
 * The (s, S) inventory of the SSJ tutorial (umontreal-simul/ssj at 98d9a6a; case S05): what common random numbers are
 * worth, on a system with an exact answer. Each day Poisson demand of mean 100 is sold at 2 as far as stock lasts, what
 * is left costs 0.1; below s an order of 10 + 1 a piece is placed for the next morning up to S, and comes with
 * probability 0.95.
 */
class InventoryTest {

    private static final int DAYS = 2_000;
    private static final int RUNS = 500;
    private static final double ARRIVES = 0.95;
    private static final double[] DEMAND = probabilities();

    private static double[] probabilities() {
        PoissonDistribution poisson = new PoissonDistribution(null, 100, 1e-15, 10_000);
        double[] probabilities = new double[260];
        for (int d = 0; d < probabilities.length; d++) {
            probabilities[d] = poisson.probability(d);
        }
        return probabilities;
    }

    private static double sold(int morning, int evening) {
        return 2 * (morning - evening) - 0.1 * evening;
    }

    private static double order(int evening, int level) {
        return 10 + (level - evening);
    }

    /** Mean profit a day over the days, from a full stock: the law of the morning's stock, day by day. */
    private static double exact(int threshold, int level) {
        double[] morning = new double[level + 1];
        morning[level] = 1;
        double profit = 0;
        for (int day = 0; day < DAYS; day++) {
            double[] next = new double[level + 1];
            for (int stock = 0; stock <= level; stock++) {
                if (morning[stock] == 0) {
                    continue;
                }
                double rest = 1;
                for (int evening = stock; evening >= 0; evening--) {
                    double p = evening == 0 ? rest : DEMAND[stock - evening];
                    rest -= p;
                    double mass = morning[stock] * p;
                    profit += mass * sold(stock, evening);
                    if (evening < threshold) {
                        profit -= mass * ARRIVES * order(evening, level);
                        next[level] += mass * ARRIVES;
                        next[evening] += mass * (1 - ARRIVES);
                    } else {
                        next[evening] += mass;
                    }
                }
            }
            morning = next;
        }
        return profit / DAYS;
    }

    private static int demand(double uniform) {
        double sum = 0;
        int demand = -1;
        while (sum < uniform && demand < DEMAND.length - 1) {
            demand++;
            sum += DEMAND[demand];
        }
        return demand;
    }

    private static double simulated(int threshold, int level, long seed, int run) {
        Uniforms demands = new RandomStreams(seed, run).stream(Keys.named("demand"));
        Uniforms orders = new RandomStreams(seed, run).stream(Keys.named("orders"));
        int stock = level;
        double profit = 0;
        for (int day = 0; day < DAYS; day++) {
            int evening = Math.max(0, stock - demand(demands.next()));
            profit += sold(stock, evening);
            stock = evening;
            if (evening < threshold && orders.next() < ARRIVES) {
                profit -= order(evening, level);
                stock = level;
            }
        }
        return profit / DAYS;
    }

    private static double[][] simulated(long seedOfOther) {
        double[][] profits = new double[2][RUNS];
        for (int run = 0; run < RUNS; run++) {
            profits[0][run] = simulated(80, 200, 1, run);
            profits[1][run] = simulated(80, 198, seedOfOther, run);
        }
        return profits;
    }

    @Test
    void recursionGivesTheExactProfits() {
        assertThat(exact(80, 200)).isCloseTo(84.982978, within(1e-5));
        assertThat(exact(80, 198)).isCloseTo(84.670839, within(1e-5));
        assertThat(exact(80, 200) - exact(80, 198)).isCloseTo(0.31214, within(1e-5));
    }

    @Test
    void commonRandomNumbersAreWorthTwentyTimesTheRuns() {
        PairedSystems common = PairedSystems.of(simulated(1));
        assertThat(common.pairingGain(0, 1).getAsDouble()).isCloseTo(19.95, within(5.0));
        // 99.9 %: the exact difference is inside, and the published one, whose own error is 0.008 at 90 %.
        assertThat(common.interval(0, 1, 0.999).contains(0.31214)).isTrue();
        assertThat(common.interval(0, 1, 0.90).halfWidth()).isCloseTo(0.008, within(0.002));
        assertThat(common.difference(0, 1)).isCloseTo(0.308, within(3 * 0.008 / 1.645 * StrictMath.sqrt(2)));
        PairedSystems independent = PairedSystems.of(simulated(2));
        assertThat(independent.pairingGain(0, 1).getAsDouble()).isCloseTo(1, within(0.3));
        assertThat(independent.interval(0, 1, 0.999).contains(0.31214)).isTrue();
        assertThat(independent.interval(0, 1, 0.90).halfWidth()).isCloseTo(0.0355, within(0.005));
        // Which is the better policy both say.
        assertThat(ComparisonWithBest.of(common, false, 0.95).bestSet()).containsExactly(0);
    }
}
