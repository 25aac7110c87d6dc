package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.simulator.stats.ComparisonWithBest.Contender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonWithBestTest {

    private static void assertInterval(Contender contender, double lower, double upper) {
        assertThat(contender.lower()).isCloseTo(lower, within(1e-6));
        assertThat(contender.upper()).isCloseTo(upper, within(1e-6));
    }

    /** KSL book, example 5.7 (case S03): comparison with the smallest of three averages, nothing allowed to chance. */
    @Test
    void isThePublishedComparisonOfThree() {
        double[] averages = {943.8223691355911, 491.0151109604032, 426.09362281764646};
        List<Contender> contenders = ComparisonWithBest.contenders(averages, new double[3][3], true);
        assertInterval(contenders.get(0), 0, 517.7287463179446);
        assertInterval(contenders.get(1), 0, 64.92148814275674);
        assertInterval(contenders.get(2), -64.92148814275674, 0);
        assertThat(contenders.stream().map(Contender::mayBeBest)).containsExactly(false, false, true);
    }

    @Test
    void allowancesWidenTheIntervalsAndTheSet() {
        // Means 10, 12, 20, allowance 3 for each pair: 10 and 12 may be best, 20 may not.
        double[][] three = {{0, 3, 3}, {3, 0, 3}, {3, 3, 0}};
        List<Contender> contenders = ComparisonWithBest.contenders(new double[] {10, 12, 20}, three, true);
        assertThat(contenders.stream().map(Contender::mayBeBest)).containsExactly(true, true, false);
        // 10 less the best of the others is -2, give or take 3; 20 is 10 worse than the best, at most 13.
        assertInterval(contenders.get(0), -5, 1);
        assertInterval(contenders.get(1), -1, 5);
        assertInterval(contenders.get(2), 0, 13);
        assertThat(contenders).noneMatch(contender -> contender.isBest(true));
    }

    @Test
    void greaterIsTheMirrorImage() {
        double[][] three = {{0, 3, 3}, {3, 0, 3}, {3, 3, 0}};
        List<Contender> contenders = ComparisonWithBest.contenders(new double[] {-10, -12, -20}, three, false);
        assertThat(contenders.stream().map(Contender::mayBeBest)).containsExactly(true, true, false);
        assertInterval(contenders.get(0), -1, 5);
        assertInterval(contenders.get(1), -5, 1);
        assertInterval(contenders.get(2), -13, 0);
    }

    @Test
    void systemsThatNeverDifferMayBothBeBest() {
        ComparisonWithBest comparison =
                ComparisonWithBest.of(PairedSystems.of(new double[][] {{1, 2, 3}, {1, 2, 3}, {9, 9, 9}}), true, 0.95);
        assertThat(comparison.bestSet()).containsExactly(0, 1);
        assertInterval(comparison.contenders().get(0), 0, 0);
    }

    @Test
    void ofTwoTheAllowanceIsTheOneSidedQuantile() {
        // Differences 1, 2, 3: mean 2, standard error 1/sqrt(3), t(0.95; 2) = 2.919986: 2 - 1.685854 > 0.
        ComparisonWithBest comparison =
                ComparisonWithBest.of(PairedSystems.of(new double[][] {{2, 4, 6}, {1, 2, 3}}), true, 0.95);
        assertThat(comparison.bestSet()).containsExactly(1);
        assertInterval(comparison.contenders().get(0), 0, 2 + 1.685854);
        assertInterval(comparison.contenders().get(1), -2 - 1.685854, 0);
        assertThat(comparison.contenders().get(1).isBest(true)).isTrue();
    }

    @Test
    void saysHowManyReplicationsWouldTellThemApart() {
        // Differences -1, 3, 4: mean 2, standard deviation sqrt(7); allowance 2.919986 × sqrt(7/3) = 4.4604 for 3
        // replications, and 2 asks for 3 × (4.4604/2)² = 14.9.
        PairedSystems systems = PairedSystems.of(new double[][] {{0, 5, 7}, {1, 2, 3}});
        assertThat(ComparisonWithBest.replicationsToDecide(systems, true, 0.95).getAsLong())
                .isEqualTo(15);
        assertThat(ComparisonWithBest.replicationsToDecide(
                        PairedSystems.of(new double[][] {{1, 2, 3}, {1, 2, 3}}), true, 0.95))
                .isEmpty();
    }

    /** The promise: the set holds the best system in at least 95 % of problems. Printed by {@link SelectionStudy}. */
    @Test
    void theSetHoldsTheBestInAtLeast95PercentOfAThousandProblems() {
        Proportion generated = SelectionStudy.bestSetHoldsTheBest(1_000, 1);
        assertThat(generated.trials()).isEqualTo(1_000);
        assertThat(generated.share()).as("%s", generated).isGreaterThanOrEqualTo(0.95);
    }

    /** Where it is hardest: all are equal but for a hair. Then 0.95 is nearly used up, and no more. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void theSetHoldsTheBestWhereAllAreNearlyEqual(int systems) {
        Proportion hardest = SelectionStudy.nearlyEqual(systems, 10, 4_000, 2);
        // Below 0.95 by at most 4.9 standard deviations of 4,000 trials.
        assertThat(hardest.share()).as("%s", hardest).isGreaterThan(0.933);
        assertThat(hardest.share()).as("some power: %s", hardest).isLessThan(0.99);
    }

    @Test
    void allIntervalsHoldTogether() {
        Proportion together = SelectionStudy.allIntervalsHold(1_000, 3);
        assertThat(together.share()).as("%s", together).isGreaterThanOrEqualTo(0.95);
    }
}
