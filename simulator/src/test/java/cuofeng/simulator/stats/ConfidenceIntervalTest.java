package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {

    @Test
    void isStudentsInterval() {
        // Mean 2, standard deviation 1, t(0.975; 2) = 4.302653: half-width 4.302653 / sqrt(3) = 2.484138.
        ConfidenceInterval interval = ConfidenceInterval.of(List.of(1.0, 2.0, 3.0), 0.95);
        assertThat(interval.mean()).isEqualTo(2);
        assertThat(interval.halfWidth()).isCloseTo(2.484138, within(1e-6));
        assertThat(interval.contains(4.48)).isTrue();
        assertThat(interval.contains(-0.49)).isFalse();
    }

    /** KSL book, example 5.6 (case S02): 30 paired differences of mean 64.9215 and standard deviation 33.0561. */
    @Test
    void isThePublishedIntervalOfPairedDifferences() {
        double deviation = 33.0561 * StrictMath.sqrt(29.0 / 30);
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            differences.add(64.9215 + (i % 2 == 0 ? deviation : -deviation));
        }
        ConfidenceInterval interval = ConfidenceInterval.of(differences, 0.95);
        assertThat(interval.mean() - interval.halfWidth()).isCloseTo(52.57815, within(1e-4));
        assertThat(interval.mean() + interval.halfWidth()).isCloseTo(77.26483, within(1e-4));
    }

    @Test
    void oneObservationSaysNothingAboutItsSpread() {
        assertThatThrownBy(() -> ConfidenceInterval.of(List.of(1.0), 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs 2 observations or more, not 1");
    }
}
