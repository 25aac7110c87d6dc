package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KimNelsonTest {

    private static KimNelson observed(KimNelson selection, double[][] replications) {
        for (double[] replication : replications) {
            selection.observe(replication);
        }
        return selection;
    }

    @Test
    void eliminatesByTheRuleOfThePaper() {
        // Two systems, first stage 3, level 0.95: eta = ((2 × 0.05 / 1)^(-2/2) - 1) / 2 = 4.5, h² = 2 × 4.5 × 2 = 18.
        // Differences 1, 3, 2: variance 1. Indifference 2: N = 18 × 1 / 4 = 4.5, so at most 4.
        // After 3 the allowance is 2 / (2 × 3) × (4.5 - 3) = 0.5, and the means differ by 2: the second drops out... of
        // the smaller ones the first is better.
        KimNelson selection = observed(new KimNelson(2, 3, 2, true, 0.95), new double[][] {{1, 2}, {1, 4}, {1, 3}});
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.survivors()).containsExactly(0);
        assertThat(selection.replications(1)).isEqualTo(3);
    }

    @Test
    void goesOnWhileTheAllowanceIsWiderThanTheDifference() {
        // Differences -1, 1, 0.3: mean 0.1, variance 1.0233; N = floor(18 × 1.0233 / 4) = 4.
        KimNelson selection = observed(new KimNelson(2, 3, 2, true, 0.95), new double[][] {{1, 0}, {0, 1}, {0, 0.3}});
        assertThat(selection.isDecided()).isFalse();
        assertThat(selection.mostReplications()).isEqualTo(4);
        // After 4 the allowance is 2/8 × (4.605 - 4) = 0.15, the means differ by 0.075.
        selection.observe(new double[] {0, 0});
        assertThat(selection.isDecided()).isFalse();
        // One more than N: nothing is allowed any more.
        selection.observe(new double[] {0, 0});
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.survivors()).containsExactly(0);
        assertThat(selection.observed()).isEqualTo(5);
        assertThatThrownBy(() -> selection.observe(new double[] {0, 0})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void systemsThatNeverDifferEndInATie() {
        KimNelson selection = observed(new KimNelson(3, 2, 1, true, 0.95), new double[][] {{5, 5, 50}, {7, 7, 70}});
        while (!selection.isDecided()) {
            selection.observe(new double[] {6, 6, 60});
        }
        assertThat(selection.survivors()).containsExactly(0, 1);
        assertThat(selection.best()).isZero();
    }

    @Test
    void greaterMayBeBetter() {
        KimNelson selection = observed(new KimNelson(2, 3, 2, false, 0.95), new double[][] {{1, 2}, {1, 4}, {1, 3}});
        assertThat(selection.best()).isEqualTo(1);
    }

    @Test
    void valuesOfThoseThatDroppedOutAreNotLookedAt() {
        KimNelson selection = new KimNelson(3, 3, 2, true, 0.95);
        observed(selection, new double[][] {{1, 0, 100}, {0, 1, 103}, {0, 0.3, 101}});
        assertThat(selection.survivors()).containsExactly(0, 1);
        selection.observe(new double[] {0, 0, Double.NaN});
        assertThat(selection.survivors()).doesNotContain(2);
        assertThat(selection.replications(2)).isEqualTo(3);
    }

    /** 1,000 selections of ten: at least 95 % are right in the hardest configuration, less 4.9 standard deviations. */
    @Test
    void selectsTheBestAsOftenAsItSays() {
        Proportion right = SelectionStudy.selects(10, 0.5, 1_000, 4);
        assertThat(right.share()).as("%s", right).isGreaterThan(0.916);
    }

    @Test
    void meaninglessQuestionsAreRefused() {
        assertThatThrownBy(() -> new KimNelson(2, 1, 1, true, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KimNelson(2, 10, 0, true, 0.95))
                .hasMessageContaining("an indifference above 0 (0.0)");
        assertThatThrownBy(() -> new KimNelson(2, 10, 1, true, 1)).hasMessageContaining("not at 1.0");
    }
}
