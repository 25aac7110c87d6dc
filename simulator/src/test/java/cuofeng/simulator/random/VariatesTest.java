package cuofeng.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariatesTest {

    private static final int DRAWS = 400_000;
    /** Two-sided significance 1e-6. */
    private static final double Z = 4.89;

    private final Uniforms uniforms = new RandomStreams(11, 0).stream(Keys.named("test"));

    @Test
    void normalQuantileAgreesWithAnIndependentOne() {
        NormalDistribution normal = new NormalDistribution();
        for (double u = 1e-9; u < 1; u += 0.000_731) {
            double expected = normal.inverseCumulativeProbability(u);
            assertThat(NormalQuantile.at(u)).isCloseTo(expected, within(1e-7 * (1 + Math.abs(expected))));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 4, 9.99, 10, 37.5, 6_400, 3e6})
    void poissonHasTheRightDistribution(double mean) {
        PoissonDistribution poisson = new PoissonDistribution(mean);
        long low = poisson.inverseCumulativeProbability(0.25);
        long high = poisson.inverseCumulativeProbability(0.9);
        int atMostLow = 0;
        int atMostHigh = 0;
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            long k = Variates.poisson(mean, uniforms);
            sum += k;
            atMostLow += k <= low ? 1 : 0;
            atMostHigh += k <= high ? 1 : 0;
        }
        assertThat(sum / DRAWS).isCloseTo(mean, within(Z * Math.sqrt(mean / DRAWS)));
        assertShare(atMostLow, poisson.cumulativeProbability((int) low));
        assertShare(atMostHigh, poisson.cumulativeProbability((int) high));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1, 1.5, 4, 250, 20_000})
    void gammaHasTheRightDistribution(double shape) {
        assertDistribution(new GammaDistribution(null, shape, 1), () -> Variates.gamma(shape, uniforms));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1})
    void lognormalHasMeanOneAndItsCv(double cv) {
        double sum = 0;
        double squares = 0;
        int draws = 2_000_000;
        for (int i = 0; i < draws; i++) {
            double x = Variates.lognormal(cv, (i + 0.5) / draws);
            sum += x;
            squares += x * x;
        }
        double mean = sum / draws;
        assertThat(mean).isCloseTo(1, within(1e-4));
        assertThat(Math.sqrt(squares / draws - mean * mean)).isCloseTo(cv, within(0.01 * cv));
    }

    @Test
    void keyedUniformsAreEvenAndDistinct() {
        int[] tenths = new int[10];
        Set<Double> seen = new HashSet<>();
        for (int i = 0; i < DRAWS; i++) {
            double u = Keys.uniform(Keys.with(17, i));
            assertThat(u).isStrictlyBetween(0.0, 1.0);
            tenths[(int) (u * 10)]++;
            seen.add(u);
        }
        assertThat(seen).hasSize(DRAWS);
        for (int count : tenths) {
            assertShare(count, 0.1);
        }
    }

    @Test
    void streamsDependOnSeedReplicationAndNameOnly() {
        long source = Keys.named("orders/a");
        double first = new RandomStreams(1, 0).stream(source).next();
        new RandomStreams(1, 0).stream(Keys.named("orders/b")).next();
        assertThat(new RandomStreams(1, 0).stream(source).next()).isEqualTo(first);
        assertThat(new RandomStreams(2, 0).stream(source).next()).isNotEqualTo(first);
        assertThat(new RandomStreams(1, 1).stream(source).next()).isNotEqualTo(first);
        assertThat(new RandomStreams(1, 0).stream(Keys.named("orders/b")).next())
                .isNotEqualTo(first);
    }

    private static void assertDistribution(RealDistribution expected, DoubleSupplier draw) {
        double low = expected.inverseCumulativeProbability(0.2);
        double high = expected.inverseCumulativeProbability(0.95);
        int belowLow = 0;
        int belowHigh = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = draw.getAsDouble();
            belowLow += x <= low ? 1 : 0;
            belowHigh += x <= high ? 1 : 0;
        }
        assertShare(belowLow, 0.2);
        assertShare(belowHigh, 0.95);
    }

    private static void assertShare(int count, double probability) {
        double standardError = Math.sqrt(probability * (1 - probability) / DRAWS);
        assertThat(count / (double) DRAWS).isCloseTo(probability, within(Z * standardError));
    }
}
