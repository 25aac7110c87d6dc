package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void halfWidthFollowsStudentsT() {
        // 1, 2, 3: mean 2, variance 1, t(0.975, 2) = 4.302653 (tables), so 4.302653 / sqrt(3).
        Estimate estimate = Estimate.of(new double[] {1, 2, 3});
        assertThat(estimate.mean()).isEqualTo(2);
        assertThat(estimate.halfWidth().getAsDouble()).isCloseTo(2.484138, within(1e-6));
        assertThat(estimate.replications()).isEqualTo(3);
    }

    @Test
    void oneValueHasNoHalfWidth() {
        Estimate estimate = Estimate.of(new double[] {5});
        assertThat(estimate.halfWidth()).isEmpty();
        assertThat(estimate.surelyNegative()).isFalse();
        assertThat(estimate.surelyPositive()).isFalse();
    }

    @Test
    void noValueIsNoEstimate() {
        assertThatThrownBy(() -> Estimate.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isSureOnlyIfTheIntervalLeavesZeroOut() {
        assertThat(Estimate.of(new double[] {-3, -2, -1}).surelyNegative()).isFalse();
        assertThat(Estimate.of(new double[] {-3, -2.5, -2}).surelyNegative()).isTrue();
        assertThat(Estimate.of(new double[] {3, 2.5, 2}).surelyPositive()).isTrue();
        assertThat(Estimate.of(new double[] {0, 0, 0}).surelyPositive()).isFalse();
    }

    @Test
    void scalingByANegativeKeepsTheHalfWidthPositive() {
        Estimate scaled = Estimate.of(new double[] {1, 2, 3}).times(-2);
        assertThat(scaled.mean()).isEqualTo(-4);
        assertThat(scaled.halfWidth().getAsDouble()).isCloseTo(4.968275, within(1e-6));
    }
}
