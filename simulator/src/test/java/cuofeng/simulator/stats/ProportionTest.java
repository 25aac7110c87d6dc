package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Simio's risk of an order as the middle of Wilson's interval (case S07). */
    @ParameterizedTest
    @CsvSource({"0, 10, 0.138766", "9, 10, 0.788987", "10, 10, 0.861234", "95, 100, 0.933353", "0, 1000, 0.001913"})
    void isThePublishedMidpoint(int successes, int trials, double midpoint) {
        assertThat(new Proportion(successes, trials).midpoint(0.95)).isCloseTo(midpoint, within(1e-6));
    }

    @Test
    void isWilsonsInterval() {
        // 10 of 10: (1 ± …) ends at 1 and begins at n / (n + z²) = 10 / 13.841459 = 0.722467.
        Proportion all = new Proportion(10, 10);
        assertThat(all.lower(0.95)).isCloseTo(0.722467, within(1e-6));
        assertThat(all.upper(0.95)).isCloseTo(1, within(1e-12));
        // 8 of 10, by Wilson's equation (0.8 - p)² = z² p (1 - p) / 10 at both ends.
        Proportion most = new Proportion(8, 10);
        for (double p : new double[] {most.lower(0.95), most.upper(0.95)}) {
            assertThat((0.8 - p) * (0.8 - p)).isCloseTo(1.959964 * 1.959964 * p * (1 - p) / 10, within(1e-7));
        }
    }

    @Test
    void impossibleCountsAreNamed() {
        assertThatThrownBy(() -> new Proportion(11, 10)).hasMessage("11 of 10 trials");
        assertThatThrownBy(() -> new Proportion(0, 0)).hasMessage("0 of 0 trials");
    }
}
