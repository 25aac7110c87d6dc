package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrecisionRuleTest {

    private static final PrecisionRule TEN_PERCENT = new PrecisionRule(0.1, 1_000);

    /** So many values, half of them below and half above 1 by so much: mean 1, variance d² n ÷ (n − 1). */
    private static List<Double> around(double distance, int count) {
        List<Double> values = new ArrayList<>(Collections.nCopies(count / 2, 1 - distance));
        values.addAll(Collections.nCopies(count / 2, 1 + distance));
        return values;
    }

    @Test
    void relativeHalfWidthIsThatOfStudentsInterval() {
        // 20 values at 1 ± 0.5: s² = 0.25 × 20 ÷ 19, half-width t(19) × √(s² ÷ 20) = 2.0930 × 0.5 ÷ √19 = 0.24008.
        assertThat(PrecisionRule.relativeHalfWidth(around(0.5, 20))).isCloseTo(0.24008, within(1e-5));
        assertThat(PrecisionRule.relativeHalfWidth(List.of(3.0, 3.0))).isZero();
        assertThat(PrecisionRule.relativeHalfWidth(List.of(0.0, 0.0))).isZero();
        assertThat(PrecisionRule.relativeHalfWidth(List.of(-1.0, 1.0))).isInfinite();
        assertThat(PrecisionRule.relativeHalfWidth(List.of(1.0))).isInfinite();
    }

    @Test
    void stopsWithinTheStricterTarget() {
        // Target 0.1 ÷ 1.1 = 0.0909. 20 values at 1 ± d: 2.0930 d ÷ √19 = 0.48017 d, so up to d = 0.18933.
        assertThat(TEN_PERCENT.wanted(List.of(around(0.189, 20)), 20)).isEqualTo(20);
        assertThat(TEN_PERCENT.wanted(List.of(around(0.190, 20)), 20)).isEqualTo(25);
    }

    @Test
    void asksForWhatTheSpreadNeedsButAtMostDouble() {
        // 0.48017 × 0.25 = 0.12004; 20 × (0.12004 ÷ 0.090909)² = 34.87.
        assertThat(TEN_PERCENT.wanted(List.of(around(0.25, 20)), 20)).isEqualTo(35);
        assertThat(TEN_PERCENT.wanted(List.of(around(0.5, 20)), 20)).isEqualTo(40);
        assertThat(new PrecisionRule(0.1, 38).wanted(List.of(around(0.5, 20)), 20))
                .isEqualTo(38);
    }

    @Test
    void theLeastPreciseSampleCounts() {
        assertThat(TEN_PERCENT.wanted(List.of(around(0.01, 20), around(0.25, 20)), 20))
                .isEqualTo(35);
        assertThat(TEN_PERCENT.isMet(List.of(around(0.01, 20), around(0.25, 20))))
                .isFalse();
    }

    @Test
    void aMeanOfZeroIsNeverPreciseAndTheMostIsTheEnd() {
        List<Double> none = List.of();
        assertThat(TEN_PERCENT.wanted(List.of(none), 20)).isEqualTo(40);
        assertThat(TEN_PERCENT.wanted(List.of(none), 1_000)).isEqualTo(1_000);
    }

    @Test
    void refusesTargetsThatMeanNothing() {
        assertThatThrownBy(() -> new PrecisionRule(0, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrecisionRule(1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrecisionRule(Double.NaN, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrecisionRule(0.1, 19)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * The interval after stopping holds the truth about as often as one of a size that was fixed beforehand: 2,000 runs
     * each, so shares are within 0.025 of their own expectation with 4.9 standard deviations, and the loss that {@code
     * docs/precision.md} reports is at most 0.02.
     */
    @ParameterizedTest
    @EnumSource(PrecisionStudy.Truth.class)
    void whatIsPreciseHoldsTheTruthAsOftenAsAFixedSize(PrecisionStudy.Truth truth) {
        PrecisionStudy.Row row = PrecisionStudy.measure(truth, 0.2, 2_000, 11);
        assertThat(row.covered()).as("%s", row).isGreaterThan(row.fixedCovered() - 0.045);
        assertThat(row.withinTarget()).as("%s", row).isGreaterThan(0.9);
    }
}
